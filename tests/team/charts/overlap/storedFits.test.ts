import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../../src/engine/measure/overlap.ts';
import { allTeams, scenarioOf } from '../../../../src/engine/playbook/facts.ts';
import { fitEuler } from '../../../../src/euler/fitEuler.ts';
import type { EulerFit, Shape } from '../../../../src/euler/types.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { overlapSystem, systemKey } from '../../../../src/team/charts/overlap/overlapSystem.ts';
import { hashOf, storedFit } from '../../../../src/team/charts/overlap/storedFits.ts';

const FILE = 'src/team/charts/overlap/storedFits.json';
/** The drawing is 1 wide or a little more. */
const TOLERANCE = 1e-6;
/** Where words stand need not be known as well as what is drawn. */
const LABEL_TOLERANCE = 1e-4;

const fitted = allTeams.map((team) => {
  const efforts = roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context: {} }));
  const system = overlapSystem(efforts);
  return { name: scenarioOf(team), key: systemKey(system), fit: fitEuler(system) };
});

// `UPDATE_FITS=1 npx vitest run tests/team/charts/overlap/storedFits.test.ts` writes the file anew.
test.runIf(process.env['UPDATE_FITS'])('writes the drawings of the built-in scenarios', () => {
  writeFileSync(FILE, `[\n${fitted.map(({ key, fit }) => JSON.stringify(pack(key, fit))).join(',\n')}\n]\n`);
  expect(fitted).toHaveLength(allTeams.length);
});

test.skipIf(process.env['UPDATE_FITS']).each(fitted)(
  'the stored drawing of $name is the one the engine makes',
  ({ key, fit }) => {
    const stored = storedFit(key);
    expect(Object.keys(stored?.shapes ?? {}).sort()).toEqual(Object.keys(fit.shapes).sort());
    for (const [set, shape] of Object.entries(fit.shapes)) {
      const was = stored?.shapes[set];
      expectClose(was ? numbers(was) : [], numbers(shape));
    }
    expect(stored?.labels.map((label) => label.sets)).toEqual(fit.labels.map((label) => label.sets));
    const discs = (labels: EulerFit['labels']) => labels.flatMap(({ x, y, radius }) => [x, y, radius]);
    expectClose(discs(stored?.labels ?? []), discs(fit.labels), LABEL_TOLERANCE);
    expect(stored?.quality.exact).toBe(fit.quality.exact);
    expect(stored?.quality.worst?.sets).toEqual(fit.quality.worst?.sets);
  },
);

test.each(fitted)('nothing in the drawing of $name is false', ({ fit: { quality } }) => {
  expect(quality.unwanted).toEqual([]);
  expect(quality.missing).toEqual([]);
  expect(quality.forbiddenPairs).toEqual([]);
});

test('the stored drawings are few and small, because they belong to the first screen', () => {
  expect(readFileSync(FILE, 'utf8').length).toBeLessThan(8_000);
});

function expectClose(actual: readonly number[], wanted: readonly number[], tolerance = TOLERANCE) {
  expect(actual).toHaveLength(wanted.length);
  const off = wanted.map((value, index) => Math.abs(value - (actual[index] ?? Number.NaN)));
  expect(Math.max(0, ...off)).toBeLessThan(tolerance);
}

function pack(key: string, { shapes, labels, quality }: EulerFit) {
  return {
    hash: hashOf(key),
    shapes: Object.entries(shapes).map(([set, shape]) => ({ set, curve: packShape(shape) })),
    labels: labels.map(({ sets, x, y, radius }) => ({
      sets,
      disc: [x, y, radius].map((value) => Math.round(value * 1e4) / 1e4),
    })),
    exact: quality.exact,
    worst: quality.worst && {
      sets: quality.worst.sets,
      wanted: rounded(quality.worst.wanted),
      drawn: rounded(quality.worst.drawn),
    },
  };
}

function packShape(shape: Shape): readonly number[] {
  const values = 'poly' in shape ? (shape.curve ?? []) : numbers(shape);
  return values.map(rounded);
}

function rounded(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}

function numbers(shape: Shape): readonly number[] {
  return 'poly' in shape ? shape.poly.flat() : [shape.cx, shape.cy, shape.a, shape.b, shape.phi];
}
