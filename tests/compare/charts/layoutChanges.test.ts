import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountMove, lookMove, signPath } from '../../../src/compare/charts/ChangeSign.tsx';
import { layoutChanges } from '../../../src/compare/charts/layoutChanges.ts';
import { compareTeams } from '../../../src/compare/model/compareTeams.ts';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../src/engine/measure/overlap.ts';
import type { Facts } from '../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { factsOf, found } from '../../engine/answers.ts';
import { anyFacts } from '../../engine/arbitraryFacts.ts';

const sizes = { width: 1000, labelColumn: 150, fontSize: 12 };
const measure = (text: string, size: number) => text.length * size * 0.55;

function sideOf(facts: Facts) {
  const team = deriveTeam(builtinPlaybook, facts);
  return { playbook: builtinPlaybook, team, efforts: roleEfforts(builtinPlaybook, team) };
}

const place = (before: Facts, after: Facts) =>
  layoutChanges({ before: sideOf(before), after: sideOf(after) }, sizes, measure);

describe('two teams on one axis', () => {
  const placed = place(factsOf('low-batch'), factsOf('high-online'));
  const laneOf = (role: string) =>
    found(
      placed.lanes.find((lane) => lane.role === role),
      role,
    );

  it('has one scale for both: a bar is as wide as its effort, whichever the side', () => {
    const total = placed.columns.reduce((sum, { effort }) => sum + Math.max(effort.before, effort.after), 0);
    for (const { effort, width } of placed.columns) {
      expect(width).toBeCloseTo((placed.plot.width * Math.max(effort.before, effort.after)) / total, 6);
    }
    const pipelines = found(
      laneOf('SWE').cells.find((cell) => cell.duty === 'data-pipelines'),
      'pipelines',
    );
    expect(pipelines.width.after).toBeLessThan(pipelines.width.before);
  });

  it('tells a seat that comes and duties that come and go', () => {
    expect(laneOf('AS').move).toBe('comes');
    expect(new Set(laneOf('AS').cells.map((cell) => cell.move))).toEqual(new Set(['comes']));
    expect(laneOf('DS').cells.some((cell) => cell.move === 'goes')).toBe(true);
    expect(laneOf('AS').centre.before).toBeUndefined();
  });

  it('keeps everything inside, in the order of the axis, for any two teams', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (before, after) => {
        const { columns, lanes, plot, labels } = place(before, after);
        const right = plot.x + plot.width;
        let end = plot.x;
        for (const column of columns) {
          expect(column.x).toBeCloseTo(end, 6);
          end = column.x + column.width;
        }
        expect(end).toBeCloseTo(right, 6);
        for (const cell of lanes.flatMap((lane) => lane.cells)) {
          expect(cell.width.before).toBeGreaterThanOrEqual(0);
          expect(cell.x + Math.max(cell.width.before, cell.width.after)).toBeLessThanOrEqual(right + 1e-6);
        }
        for (const label of labels) expect(label.x + label.width).toBeLessThanOrEqual(sizes.width + 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('swapped, gives the same the other way round', () => {
    const swapped = place(factsOf('high-online'), factsOf('low-batch'));
    const back = { comes: 'goes', goes: 'comes', grows: 'shrinks', shrinks: 'grows' } as const;
    const turned = (move: string) => Object.entries(back).find(([name]) => name === move)?.[1] ?? move;
    expect(swapped.columns.map(({ move }) => move)).toEqual(placed.columns.map(({ move }) => turned(move)));
    expect(swapped.lanes.map(({ move }) => move)).toEqual(placed.lanes.map(({ move }) => turned(move)));
  });

  it('agrees with the list of changes: who waits has not got the duties that it lends', () => {
    const waiting = factsOf('high-online', { smallGainsPay: false });
    const { lanes } = place(factsOf('low-batch'), waiting);
    const changes = compareTeams(sideOf(factsOf('low-batch')), sideOf(waiting)).responsibilities;
    const moved = lanes.flatMap(({ role, cells }) =>
      cells.filter(({ move }) => move !== 'same').map(({ duty }) => `${role} ${duty}`),
    );
    expect(moved.sort()).toEqual(changes.map(({ role, duty }) => `${role} ${duty}`).sort());
  });

  it('of a team with itself moves nothing', () => {
    const { columns, lanes } = place(factsOf('horizontal'), factsOf('horizontal'));
    const moves = [...columns, ...lanes, ...lanes.flatMap((lane) => lane.cells)].map(({ move }) => move);
    expect(new Set(moves)).toEqual(new Set(['same']));
  });
});

it('a move is told from both sides, and each has a sign of its own', () => {
  expect(amountMove({ before: 0, after: 2 })).toBe('comes');
  expect(amountMove({ before: 2, after: 0 })).toBe('goes');
  expect(amountMove({ before: 2, after: 3 })).toBe('grows');
  expect(amountMove({ before: 3, after: 2 })).toBe('shrinks');
  expect(amountMove({ before: 2, after: 2 + 1e-12 })).toBe('same');
  expect(lookMove({ before: 'owns', after: 'contributes' })).toBe('changes');
  const signs = (['comes', 'goes', 'grows', 'shrinks', 'changes'] as const).map((move) =>
    signPath(move, 5, 5, 8),
  );
  expect(new Set(signs).size).toBe(5);
  expect(signPath('same', 5, 5, 8)).toBeUndefined();
});
