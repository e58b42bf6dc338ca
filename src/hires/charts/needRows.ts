import { dutyName, roleName } from '../../engine/words/words.ts';
import { countFigure } from '../../headcount/words/exportNotes.ts';
import { hundredth, tenth } from '../../headcount/words/headcount.ts';
import { dutyFigures, roleFigures } from '../model/figuresByPeriod.ts';
import type { PlannedHires } from './planPeriods.ts';

interface NeedFigures {
  /** FTE. */
  readonly has: number;
  readonly short: number;
  /** Said below the bar. */
  readonly note?: string | undefined;
}

/** What is needed, and what is there in each period: FTE. */
export interface Need {
  readonly key: string;
  readonly name: string;
  /** Place of the role whose colour it has. */
  readonly roleIndex: number;
  readonly need: number;
  readonly periods: readonly NeedFigures[];
}

/** A bar is part of all rows' largest, or of its own row's need. */
export type NeedScale = 'common' | 'own';

interface NeedCell {
  /** What is there, and what is missing after it, as parts of a full bar. */
  readonly has: number;
  readonly gap: number;
  readonly figure: string;
  /** Empty where nothing is said to be missing: what is shown as nothing is nothing. */
  readonly missing: string;
  readonly note: string;
}

export interface NeedRow {
  readonly key: string;
  readonly name: string;
  readonly roleIndex: number;
  readonly need: string;
  readonly cells: readonly NeedCell[];
}

/** The time that people of each role have, beside its own share of the work. */
export function roleNeeds({ problem, plan, sized }: PlannedHires): readonly Need[] {
  const { playbook, size } = sized;
  const order = playbook.roles.map(({ id }) => id);
  return roleFigures(problem, plan, order).map(({ role, capacity }) => {
    const need = size.roles.find((item) => item.role === role)?.fte ?? 0;
    return {
      key: role,
      name: roleName(playbook, role),
      roleIndex: order.indexOf(role),
      need,
      periods: capacity.map((has) => ({ has, short: Math.max(0, need - has) })),
    };
  });
}

/** What of each duty is done, and what is unfinished. */
export function dutyNeeds({ problem, plan, sized }: PlannedHires): readonly Need[] {
  const { playbook, team } = sized;
  const owners = new Map(team.duties.map(({ duty, owner }) => [duty, owner]));
  return dutyFigures(problem, plan).map(({ duty, demand, unmet, thin }) => ({
    key: duty,
    name: dutyName(playbook, duty),
    roleIndex: playbook.roles.findIndex(({ id }) => id === owners.get(duty)),
    need: demand,
    periods: unmet.map((short, index) => ({ has: demand - short, short, note: thinWords(thin[index]) })),
  }));
}

/** That one person alone can do it, where two are asked for. Where nobody can, it is unfinished, which is seen. */
function thinWords(people: number | undefined): string | undefined {
  return people !== undefined && people >= 0.5 ? 'one person only' : undefined;
}

/** Less is said as nothing, unless it is a good part of what is needed: FTE, and part of the need. */
const LITTLE = 0.05;
/** From here on tenths say nothing. */
const MANY = 1000;

/** A row for each role or duty: its bars and figures, period by period. */
export function needRows(needs: readonly Need[], scale: NeedScale): readonly NeedRow[] {
  // What is part of a small need is small.
  const small = scale === 'common' ? tenth : hundredth;
  const figure = (fte: number) => (fte < MANY ? small(fte) : countFigure(fte));
  const largest = Math.max(
    ...needs.flatMap(({ need, periods }) => [need, ...periods.map(({ has }) => has)]),
    0.1,
  );
  return needs.map(({ need, periods, ...row }) => {
    const full = scale === 'own' ? need : largest;
    const part = (fte: number) => (full > 0 ? Math.min(fte, full) / full : 0);
    const cells = periods.map(({ has, short, note = '' }): NeedCell => {
      const hasGap = small(short) !== small(0) && short > LITTLE * Math.min(1, need);
      return {
        has: part(hasGap ? has : has + short),
        gap: hasGap ? Math.min(part(short), 1 - part(has)) : 0,
        figure: figure(has),
        missing: hasGap ? `−${figure(short)}` : '',
        note,
      };
    });
    return { ...row, need: figure(need), cells };
  });
}
