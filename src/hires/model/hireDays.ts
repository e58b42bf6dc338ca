import { addDays } from '../../engine/people/days.ts';
import type { Day } from '../../engine/people/roster.ts';
import { kindOf } from './amounts.ts';
import type { Hire } from './hiresPlan.ts';
import { type HireKind, type HiresProblem, QUARTER_DAYS } from './hiresProblem.ts';

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
