import { dutyName, roleName } from '../../engine/words/words.ts';
import { hundredth, tenth } from '../../headcount/words/headcount.ts';
import { dutyFigures, roleFigures } from '../model/figuresByPeriod.ts';
import type { PlannedHires } from './plannedHires.ts';

export interface CoverCell {
  readonly has: number;
  readonly short: number;
  /** Said below the bar. */
  readonly note?: string | undefined;
}

export interface CoverRow {
  readonly key: string;
  readonly name: string;
  /** Place of the role whose colour it has. */
  readonly colour: number;
  /** FTE. */
  readonly need: number;
  /** By period. */
  readonly cells: readonly CoverCell[];
}

/** A bar is part of all rows' largest, or of its own row's need. */
export type CoverScale = 'common' | 'own';

/** The time that people of each role have, beside its own share of the work. */
export function roleRows({ problem, plan, sized }: PlannedHires): readonly CoverRow[] {
  const { playbook, size } = sized;
  const order = playbook.roles.map(({ id }) => id);
  return roleFigures(problem, plan, order).map(({ role, capacity }) => {
    const need = size.roles.find((item) => item.role === role)?.fte ?? 0;
    return {
      key: role,
      name: roleName(playbook, role),
      colour: order.indexOf(role),
      need,
      cells: capacity.map((has) => ({ has, short: Math.max(0, need - has) })),
    };
  });
}

/** What of each duty is done, and what is unfinished. */
export function dutyRows({ problem, plan, sized }: PlannedHires): readonly CoverRow[] {
  const { playbook, team } = sized;
  const owners = new Map(team.duties.map(({ duty, owner }) => [duty, owner]));
  return dutyFigures(problem, plan).map(({ duty, demand, unmet, thin }) => ({
    key: duty,
    name: dutyName(playbook, duty),
    colour: playbook.roles.findIndex(({ id }) => id === owners.get(duty)),
    need: demand,
    cells: unmet.map((short, index) => ({
      has: demand - short,
      short,
      note: thinWords(thin[index]),
    })),
  }));
}

/** That one person alone can do it, where two are asked for. Where nobody can, it is undone, which is seen. */
function thinWords(people: number | undefined): string | undefined {
  return people !== undefined && people >= 0.5 ? 'one person only' : undefined;
}

/** How a figure of such a table is written: what is part of a small need is small. */
export const coverFigure = { common: tenth, own: hundredth } as const;

/** Less is said as nothing, unless it is a good part of what is needed: FTE, and part of the need. */
const LITTLE = 0.05;

/** Whether a gap is said: what is shown as nothing is nothing. */
export function isShort({ short }: CoverCell, need: number, scale: CoverScale): boolean {
  const figure = coverFigure[scale];
  return figure(short) !== figure(0) && short > LITTLE * Math.min(1, need);
}

/** What fills a bar: of all rows, or of this one. */
export function fullBar(rows: readonly CoverRow[], row: CoverRow, scale: CoverScale): number {
  if (scale === 'own') return row.need;
  return Math.max(...rows.flatMap(({ need, cells }) => [need, ...cells.map(({ has }) => has)]), 0.1);
}
