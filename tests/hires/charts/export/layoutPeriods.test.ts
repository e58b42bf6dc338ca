import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../src/charts/export/outlines.ts';
import { frameSize } from '../../../../src/charts/export/picture.ts';
import { countFigure, figure } from '../../../../src/headcount/words/exportNotes.ts';
import { columnLabels } from '../../../../src/hires/charts/columnLabels.ts';
import {
  layoutPeriods,
  PERIOD_LINE,
  PERIOD_TEXT,
  PLATE,
  type PlacedPeriods,
  TO_NAME,
} from '../../../../src/hires/charts/export/layoutPeriods.ts';
import type { ColumnPart } from '../../../../src/hires/charts/layoutColumns.ts';
import { periodsFrom } from '../../../../src/hires/model/periods.ts';
import { type Box, expectApart, someName, textBoxes } from '../../../charts/boxes.ts';
import { today } from '../../../fixtures/hiresExample.ts';

/** Columns of values, with a figure above each and a row for each part. */
function place(
  values: readonly (readonly number[])[],
  { level, names = [] }: { readonly level?: number; readonly names?: readonly string[] } = {},
) {
  const periods = periodsFrom(today, values.length - 1);
  const totals = values.map((parts) => parts.reduce((sum, value) => sum + value, 0));
  const width = Math.max(0, ...values.map((parts) => parts.length));
  return layoutPeriods(
    {
      columns: values.map((parts, index) => ({
        key: String(index),
        ...columnLabels(periods, index),
        isApart: index === values.length - 1,
        parts: parts.map((value, part) => ({ key: String(part), value })),
      })),
      figures: totals.map(countFigure),
      tick: figure,
      sign: ({ key }) => names[Number(key)] ?? '',
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
    frameSize.inner,
  );
}

function boxesOf(placed: PlacedPeriods<ColumnPart>): readonly Box[] {
  const { ticks, tickRight, columns, labelY, subY, level, rows } = placed;
  const { tick, label, figure: size, name, cell } = PERIOD_TEXT;
  const lines = level?.lines ?? [];
  return [
    ...ticks.flatMap(({ text, y }) => textBoxes([text], { x: tickRight, size: tick, anchor: 'end', y })),
    ...textBoxes(lines, {
      x: level?.labelRight ?? 0,
      size: label,
      weight: 'semibold',
      anchor: 'end',
      y: (level?.y ?? 0) - ((lines.length - 1) * PERIOD_LINE) / 2,
      step: PERIOD_LINE,
    }),
    ...columns.flatMap((column) => [
      ...textBoxes([column.label], { x: column.middle, size: label, anchor: 'middle', y: labelY }),
      ...textBoxes([column.sub], { x: column.middle, size: tick, anchor: 'middle', y: subY }),
      ...textBoxes([column.figure], {
        x: column.middle,
        size,
        weight: 'semibold',
        anchor: 'middle',
        y: column.figureY,
      }),
    ]),
    ...rows.flatMap((row) => {
      const weight = row.isSum ? 'semibold' : 'regular';
      const y = row.y + row.height / 2;
      return [
        ...textBoxes(row.name, {
          x: TO_NAME,
          size: name,
          weight,
          y: y - ((row.name.length - 1) * PERIOD_LINE) / 2,
          step: PERIOD_LINE,
        }),
        ...columns.flatMap(({ cellRight }, index) =>
          textBoxes([row.cells[index] ?? ''], { x: cellRight, size: cell, weight, anchor: 'end', y }),
        ),
      ];
    }),
  ];
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
          expectApart(boxesOf(placed), frameSize.inner, placed.height);
          let free = placed.left;
          for (const { x, width, parts } of placed.columns) {
            expect(x).toBeGreaterThanOrEqual(free);
            free = x + width;
            for (const { sign, height } of parts) {
              if (sign === '') continue;
              expect(height).toBeGreaterThan(PLATE.height);
              expect(textWidth(sign, PERIOD_TEXT.sign, 'semibold') + 2 * PLATE.x).toBeLessThanOrEqual(width);
            }
          }
          expect(free).toBeLessThanOrEqual(placed.right);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('cut a line where it would go through a figure, and nowhere else', () => {
    const { level, columns } = place([[680], [500], [670]], { level: 700 });
    const [first, , last] = columns;
    if (!level || !first || !last) throw new Error('Something is missing.');
    const isDrawn = (x: number) => level.stretches.some(([from, to]) => from < x && x < to);
    expect([first, ...columns.slice(1)].map(({ middle }) => isDrawn(middle))).toEqual([false, true, false]);
    expect(level.stretches[0]?.[0]).toBeLessThan(first.x);
    const free = place([[100], [100]], { level: 700 });
    expect(free.level?.stretches).toEqual([[free.left, free.right]]);
  });

  test('of nothing have an axis all the same', () => {
    const placed = place([
      [0, 0],
      [0, 0],
    ]);
    expect(JSON.stringify(placed)).not.toMatch(/null|NaN/);
    for (const { parts } of placed.columns) for (const { height } of parts) expect(height).toBe(0);
  });

  test('do not become walls where there are two of them', () => {
    const [only] = place([[5], [5]]).columns;
    expect(only?.width).toBeLessThan(150);
  });
});
