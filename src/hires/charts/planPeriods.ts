import type { Team } from '../../engine/derive/team.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import type { TeamSize } from '../../engine/size/sizeTeam.ts';
import { sumOf } from '../../engine/sumOf.ts';
import { monthBrief } from '../../engine/words/dates.ts';
import { roleName, roleShort } from '../../engine/words/words.ts';
import { countFigure, figure, tenthFigure } from '../../headcount/words/exportNotes.ts';
import { roleFigures, type SpendFigures, spendFigures, unmetIn } from '../model/figuresByPeriod.ts';
import type { HiresPlan } from '../model/hiresPlan.ts';
import type { HiresProblem, Period } from '../model/hiresProblem.ts';
import { hiresPictureWords as words } from '../words/exportNotes.ts';
import type { PartLook } from './layoutColumns.ts';
import type { PeriodRow, Periods } from './layoutPeriods.ts';

/** The two lines at a column: the month in which it begins, and its year where that is a new one. */
export function periodLabels(periods: readonly Period[]) {
  return periods.map(({ from, kind }, index) => {
    const year = from.slice(0, 4);
    const isNewYear = year !== periods[index - 1]?.from.slice(0, 4);
    return {
      key: from,
      isApart: kind === 'after',
      ...(kind === 'after'
        ? { label: 'year', sub: 'after' }
        : { label: index === 0 ? 'now' : monthBrief(from), sub: isNewYear ? year : '' }),
    };
  });
}

/** FTE that nobody would call unfinished work. */
const LITTLE = 0.05;

/** The work of every period: done by role, unfinished, beside the time of all people and the band of the need. */
export function workPeriods({ problem, plan, sized: { playbook, low, high } }: PlannedHires): Periods {
  const { periods, duties } = problem;
  const order = playbook.roles.map(({ id }) => id);
  const roles = roleFigures(problem, plan, order).map(({ role, done }) => ({
    role,
    done,
    look: { role: order.indexOf(role) },
  }));
  const unmet = periods.map((_, index) => unmetIn(plan, index));
  const time = plan.periods.map(({ capacity }) => capacity);
  const need = sumOf(duties, ({ demand }) => demand);
  const mentored = plan.periods.map(({ mentors }) => sumOf(mentors, (mentor) => mentor.time));
  const people = plan.periods.map((period) => period.people);
  const row = (key: string, name: string, values: readonly number[], rest: Partial<PeriodRow> = {}) => {
    return { key, name, cells: values.map(tenthFigure), ...rest };
  };
  return {
    unit: words.fteUnit,
    columns: periodLabels(periods).map((column, index) => ({
      ...column,
      parts: [
        ...roles.map(({ role, done, look }) => ({
          key: role,
          value: done[index] ?? 0,
          look,
          sign: roleShort(playbook, role),
        })),
        { key: 'undone', value: unmet[index] ?? 0, look: 'hatched' },
      ],
    })),
    figures: unmet.map((value) => (value > LITTLE ? `−${tenthFigure(value)}` : '')),
    tick: figure,
    level: { value: need, label: words.need(`${figure(need)}\u00a0${words.fteUnit}`) },
    band: { low: low.fte, high: high.fte },
    marks: time,
    rows: [
      row('undone', 'Unfinished', unmet, { isSum: true, look: 'hatched' }),
      // In the order of the stack, as the eye goes down it.
      ...roles
        .map(({ role, done, look }) => row(role, roleName(playbook, role), done, { look }))
        .toReversed(),
      row('time', 'Time people have', time, { look: 'mark' }),
      row('teaching', 'of which mentoring', mentored),
      row('people', 'People present throughout', people),
    ],
  };
}

interface CostPart {
  readonly key: keyof SpendFigures;
  readonly name: string;
  readonly look: PartLook;
}

/** From the ground up. */
const costParts: readonly CostPart[] = [
  { key: 'staff', name: 'Pay of today’s team', look: { ink: 'strongLine' } },
  { key: 'hired', name: 'Pay of new hires', look: { ink: 'soft' } },
  { key: 'hiring', name: 'Cost of hiring', look: 'hatched' },
];

/** What each period costs, in thousands per quarter, against the budget where there is one. */
export function costPeriods({ problem, plan }: Pick<PlannedHires, 'problem' | 'plan'>): Periods {
  const { periods, budget } = problem;
  const spend = spendFigures(problem, plan);
  const together = plan.periods.map((period) => countFigure(period.spend));
  return {
    unit: words.costUnit,
    columns: periodLabels(periods).map((column, index) => ({
      ...column,
      parts: costParts.map(({ key, look }) => ({ key, value: spend[index]?.[key] ?? 0, look })),
    })),
    figures: together,
    tick: figure,
    level: budget === undefined ? undefined : { value: budget, label: words.budget(countFigure(budget)) },
    rows: [
      { key: 'together', name: 'Total', cells: together, isSum: true },
      // In the order of the stack, as the eye goes down it.
      ...costParts
        .map(({ key, name, look }) => ({
          key,
          name,
          cells: spend.map((figures) => countFigure(figures[key])),
          look,
        }))
        .toReversed(),
    ],
  };
}

/** A plan of hires with all that its pictures are made of, on the screen and in files. */
export interface PlannedHires {
  readonly problem: HiresProblem;
  readonly plan: HiresPlan;
  readonly headcount: Headcount;
  readonly sized: {
    readonly playbook: Playbook;
    readonly team: Team;
    readonly size: TeamSize;
    readonly low: TeamSize;
    readonly high: TeamSize;
  };
}
