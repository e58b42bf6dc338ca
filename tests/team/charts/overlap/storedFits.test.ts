import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EulerFit } from '../../../../src/euler/types.ts';
import { loadLaterFits, storedFit } from '../../../../src/team/charts/overlap/storedFits.ts';
import { builtinFits, fitsFiles, numbersOf, storedFitsText } from './builtinFits.ts';

/** The drawing is 1 wide or a little more. */
const TOLERANCE = 1e-6;
/** Where words stand need not be known as well as what is drawn. */
const LABEL_TOLERANCE = 1e-4;

const fitted = builtinFits();
await loadLaterFits();

// After a change of what is derived, or of the engine, `npm run fits` writes them anew.
test.each(fitted)('the stored drawing of $name is the one the engine makes', ({ key, fit }) => {
  const stored = storedFit(key);
  expect(Object.keys(stored?.shapes ?? {}).sort()).toEqual(Object.keys(fit.shapes).sort());
  for (const [set, shape] of Object.entries(fit.shapes)) {
    const was = stored?.shapes[set];
    expectClose(was ? numbersOf(was) : [], numbersOf(shape));
  }
  expect(stored?.labels.map((label) => label.sets)).toEqual(fit.labels.map((label) => label.sets));
  const discs = (labels: EulerFit['labels']) => labels.flatMap(({ x, y, radius }) => [x, y, radius]);
  expectClose(discs(stored?.labels ?? []), discs(fit.labels), LABEL_TOLERANCE);
  expect(stored?.quality.exact).toBe(fit.quality.exact);
  expect(stored?.quality.worst?.sets).toEqual(fit.quality.worst?.sets);
});

test.each(fitted)('nothing in the drawing of $name is false', ({ fit: { quality } }) => {
  expect(quality.unwanted).toEqual([]);
  expect(quality.missing).toEqual([]);
  expect(quality.forbiddenPairs).toEqual([]);
});

test('the stored drawings are few and small, and only the first belongs to the first screen', () => {
  const [first, later] = [fitsFiles.first, fitsFiles.later].map((file) => readFileSync(file, 'utf8'));
  expect(first?.length).toBeLessThan(2_000);
  expect(later?.length).toBeLessThan(8_000);
  expect(first?.split('\n')).toHaveLength(storedFitsText(fitted.slice(0, 1)).split('\n').length);
  expect(later?.split('\n')).toHaveLength(storedFitsText(fitted.slice(1)).split('\n').length);
});

function expectClose(actual: readonly number[], wanted: readonly number[], tolerance = TOLERANCE) {
  expect(actual).toHaveLength(wanted.length);
  const off = wanted.map((value, index) => Math.abs(value - (actual[index] ?? Number.NaN)));
  expect(Math.max(0, ...off)).toBeLessThan(tolerance);
}
