import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/export/outlines.ts';
import { frameSize } from '../../../src/charts/export/picture.ts';
import { countFigure, figure } from '../../../src/headcount/words/exportNotes.ts';
import { layoutPeriods, type PlacedPeriods } from '../../../src/hires/charts/layoutPeriods.ts';
import { periodLabels } from '../../../src/hires/charts/planPeriods.ts';
import { periodsFrom } from '../../../src/hires/model/buildHiresProblem.ts';
import { type Box, expectApart, placedBoxes, someName, tableBoxes } from '../../charts/boxes.ts';
import { today } from '../../fixtures/hiresExample.ts';

/** Columns of values, with a figure above each and a row for each part. */
function place(
  values: readonly (readonly number[])[],
  options: {
    readonly level?: number;
    readonly names?: readonly string[];
    readonly hasTable?: boolean;
    readonly across?: number;
  } = {},
) {
  const { level, names = [], hasTable = true, across = frameSize.inner } = options;
  const periods = periodsFrom(today, values.length - 1);
  const totals = values.map((parts) => parts.reduce((sum, value) => sum + value, 0));
  const width = Math.max(0, ...values.map((parts) => parts.length));
  return layoutPeriods(
    {
      unit: 'FTE',
      columns: periodLabels(periods).map((column, index) => ({
        ...column,
        parts: (values[index] ?? []).map((value, part) => ({
          key: String(part),
          value,
          look: { role: part },
          sign: names[part] ?? '',
        })),
      })),
      figures: totals.map(countFigure),
      tick: figure,
      level: level === undefined ? undefined : { value: level, label: `Budget ${countFigure(level)}` },
      band: { low: 0.7 * (level ?? 0), high: 1.4 * (level ?? 0) },
      marks: totals.map((total) => total * 0.97),
      rows: Array.from({ length: width }, (_, part) => ({
        key: String(part),
        name: names[part] ?? 'Hiring',
        cells: values.map((parts) => countFigure(parts[part] ?? 0)),
        isSum: part === 0,
      })),
    },
    hasTable,
    across,
    textWidth,
  );
}

function boxesOf({ texts, table }: PlacedPeriods): readonly Box[] {
  return [...placedBoxes(texts), ...tableBoxes(table)];
}

/** All columns stand apart from each other, in the plot, and every sign in a part. */
function expectRoom({ left, right, parts, signs }: PlacedPeriods): void {
  const columns = new Map(parts.map(({ x, width }) => [x, width]));
  let free = left;
  for (const [x, width] of columns) {
    expect(x).toBeGreaterThanOrEqual(free);
    free = x + width;
  }
  expect(free).toBeLessThanOrEqual(right);
  for (const { plate } of signs) {
    const isInside = parts.some(
      ({ x, y, width, height }) =>
        x < plate.x &&
        plate.x + plate.width < x + width &&
        y < plate.y &&
        plate.y + plate.height < y + height,
    );
    expect(isInside).toBe(true);
  }
}

const someValue = fc.oneof(
  fc.constantFrom(0, 0.001, 999_999.4),
  fc.double({ min: 0, max: 50, noNaN: true }),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
);

describe('columns over their figures', () => {
  test('stay inside the sheet, no label over another, whatever the money and the names', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(someValue, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 9 }),
        fc.option(someValue, { nil: undefined }),
        fc.array(someName, { minLength: 3, maxLength: 3 }),
        (values, level, names) => {
          const placed = place(values, { names, ...(level === undefined ? {} : { level }) });
          expectApart(boxesOf(placed), frameSize.inner, placed.table.height);
          expectRoom(placed);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('stay inside a narrower picture without the table, no label over another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.double({ min: 0, max: 9e5, noNaN: true }), { minLength: 2, maxLength: 2 }), {
          minLength: 2,
          maxLength: 9,
        }),
        fc.integer({ min: 300, max: 900 }),
        fc.boolean(),
        (values, across, hasLevel) => {
          const level = hasLevel ? { level: 0.9 * (values[0]?.[0] ?? 0) } : {};
          const placed = place(values, { names: ['SWE', 'MLE'], hasTable: false, across, ...level });
          expectApart(boxesOf(placed), across, placed.table.height);
          expectRoom(placed);
          expect(placed.table.rows).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('leave room above the highest of them for the name of the level', () => {
    const options = { hasTable: false, across: 300, level: 0.5 };
    for (const values of [
      [[0], [1]],
      [[0.2], [1.2]],
      [[1], [1]],
    ]) {
      expectApart(boxesOf(place(values, options)), options.across, 400);
    }
  });

  test('cut a line where it would go through a figure, and nowhere else', () => {
    const { level, parts, left, right } = place([[680], [500], [670]], { level: 700 });
    const isDrawn = (x: number) => level?.stretches.some(([from, to]) => from < x && x < to);
    expect(parts.map(({ x, width }) => isDrawn(x + width / 2))).toEqual([false, true, false]);
    expect(level?.stretches[0]?.[0]).toBeLessThan(parts[0]?.x ?? 0);
    const free = place([[100], [100]], { level: 700 });
    expect(free.level?.stretches).toEqual([[left, right]]);
  });

  test('of nothing have an axis all the same', () => {
    const placed = place([
      [0, 0],
      [0, 0],
    ]);
    expect(JSON.stringify(placed)).not.toMatch(/null|NaN/);
    for (const { height } of placed.parts) expect(height).toBe(0);
  });

  test('do not become walls where there are two of them', () => {
    const [only] = place([[5], [5]]).parts;
    expect(only?.width).toBeLessThan(150);
  });
});
