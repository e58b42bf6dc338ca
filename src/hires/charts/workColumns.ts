import { roleName } from '../../engine/words/words.ts';
import { roleFigures, unmetIn } from '../model/figuresByPeriod.ts';
import { columnLabels } from './columnLabels.ts';
import type { Column, ColumnPart } from './layoutColumns.ts';
import type { FigureRow, PlannedHires } from './plannedHires.ts';

/** Work that a role gets done; without a role, what is unfinished. */
export interface WorkPart extends ColumnPart {
  readonly roleIndex: number | undefined;
}

interface WorkColumns {
  /** FTE, the same in every period. */
  readonly need: number;
  readonly columns: readonly Column<WorkPart>[];
  /** Roles in the order of the stack, from the ground up. */
  readonly roles: readonly FigureRow[];
  readonly undone: FigureRow;
  /** Time of all people, what of it goes into teaching, and how many people that is. */
  readonly time: FigureRow;
  readonly others: readonly FigureRow[];
}

/** FTE that nobody would call unfinished work. */
const LITTLE = 0.05;

/** Whether so much unfinished work is worth a figure. */
export function isUndone(fte: number): boolean {
  return fte > LITTLE;
}

/** The work of every period: done by role, and unfinished. */
export function workColumns({ problem, plan, sized: { playbook } }: PlannedHires): WorkColumns {
  const { periods } = problem;
  const order = playbook.roles.map(({ id }) => id);
  const figures = roleFigures(problem, plan, order);
  const unmet = periods.map((_, index) => unmetIn(plan, index));
  return {
    need: problem.duties.reduce((sum, { demand }) => sum + demand, 0),
    columns: periods.map((period, index) => ({
      key: period.from,
      ...columnLabels(periods, index),
      isApart: period.kind === 'after',
      parts: [
        ...figures.map(({ role, done }) => ({
          key: role,
          value: done[index] ?? 0,
          roleIndex: order.indexOf(role),
        })),
        { key: 'undone', value: unmet[index] ?? 0, roleIndex: undefined },
      ],
    })),
    roles: figures.map(({ role, done }) => ({ key: role, name: roleName(playbook, role), values: done })),
    undone: { key: 'undone', name: 'Unfinished', values: unmet, isSum: true },
    time: {
      key: 'time',
      name: 'Time people have',
      values: plan.periods.map(({ capacity }) => capacity),
    },
    others: [
      {
        key: 'teaching',
        name: 'of which mentoring',
        values: plan.periods.map(({ mentors }) => mentors.reduce((sum, { time }) => sum + time, 0)),
      },
      {
        key: 'people',
        name: 'People present throughout',
        values: plan.periods.map(({ people }) => people),
      },
    ],
  };
}
