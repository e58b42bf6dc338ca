import { addDays } from '../../engine/people/days.ts';
import type { Day, Level } from '../../engine/people/roster.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import type { SizingModel } from '../../engine/size/sizingModel.ts';
import { kindOf } from './amounts.ts';
import type { Hire, HiresPlan } from './hiresPlan.ts';
import { type HireKind, type HiresProblem, QUARTER_DAYS } from './hiresProblem.ts';
import { hiringNumbers } from './hiringNumbers.ts';

/** A group of people who come on the same days, from approval to fully productive. */
export interface HireSpan extends HireDays {
  /** Unique in a plan. */
  readonly key: string;
  /** A vacancy is approved already: its days count from today. */
  readonly kind: 'hire' | 'vacancy';
  readonly role: RoleId;
  readonly level: Level;
  readonly count: number;
}

/** Everybody who is to come: vacancies of the roster, then the hires of the plan, by their first day. */
export function hireSpans(
  problem: HiresProblem,
  plan: HiresPlan,
  playbook: Playbook,
  sizing: SizingModel,
  headcount: Headcount,
): readonly HireSpan[] {
  const hires = plan.hires.flatMap((hire): HireSpan[] => {
    const days = hireDays(problem, hire);
    const { role, level, count, kind, quarter } = hire;
    return days ? [{ ...days, key: `${kind}.${quarter}`, kind: 'hire', role, level, count }] : [];
  });
  return [...vacancySpans(problem.today, playbook, sizing, headcount), ...hires];
}

function vacancySpans(
  today: Day,
  playbook: Playbook,
  sizing: SizingModel,
  headcount: Headcount,
): readonly HireSpan[] {
  const numbers = hiringNumbers(sizing, headcount);
  const known = new Set(playbook.roles.map(({ id }) => id));
  const spans = new Map<string, HireSpan>();
  for (const { kind, role, level, start: hoped, end } of headcount.people) {
    if (kind !== 'vacancy' || !known.has(role)) continue;
    // As in the problem: an open vacancy cannot be filled sooner than a new one.
    const soonest = addDays(today, numbers.leadDays(role));
    const start = hoped !== undefined && hoped > soonest ? hoped : soonest;
    // Nobody comes to a seat that ends before they could.
    if (end !== undefined && end < start) continue;
    const key = `vacancy.${role}.${level}.${start}`;
    const full = addDays(start, Math.ceil(numbers.rampDays(level)));
    const others = spans.get(key);
    spans.set(key, {
      key,
      kind: 'vacancy',
      role,
      level,
      count: (others?.count ?? 0) + 1,
      approved: today,
      start,
      full,
    });
  }
  return [...spans.values()].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

export interface HireDays {
  readonly approved: Day;
  readonly start: Day;
  /** From here on they are fully productive. */
  readonly full: Day;
}

/**
 * When somebody who is approved on a day starts, and when they are fully productive: time to fill, notice and ramp-up one after the
 * other. With the standards a senior is fully productive 227 days, seven and a half months, after approval.
 */
export function hireDaysFrom(kind: Pick<HireKind, 'leadDays' | 'rampDays'>, approved: Day): HireDays {
  return {
    approved,
    start: addDays(approved, kind.leadDays),
    full: addDays(approved, Math.ceil(kind.leadDays + kind.rampDays)),
  };
}

/** The last day of approval for somebody who is to be fully productive from a day on. */
export function approveBy(kind: Pick<HireKind, 'leadDays' | 'rampDays'>, full: Day): Day {
  return addDays(full, -Math.ceil(kind.leadDays + kind.rampDays));
}

/** The days of a hire of a plan, approved on the first day of its quarter; undefined for a kind that the problem does not have. */
export function hireDays(problem: HiresProblem, { kind: id, quarter }: Hire): HireDays | undefined {
  const kind = kindOf(problem, id);
  return kind && hireDaysFrom(kind, addDays(problem.today, quarter * QUARTER_DAYS));
}
