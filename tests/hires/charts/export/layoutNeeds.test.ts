import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameSize } from '../../../../src/charts/export/picture.ts';
import type { CoverRow } from '../../../../src/hires/charts/coverRows.ts';
import {
  layoutNeeds,
  NEED_BAR,
  NEED_LINE,
  NEED_TEXT,
  type PlacedNeeds,
  TO_NEED_NAME,
} from '../../../../src/hires/charts/export/layoutNeeds.ts';
import { periodsFrom } from '../../../../src/hires/model/periods.ts';
import { type Box, expectApart, someName, textBoxes } from '../../../charts/boxes.ts';
import { today } from '../../../fixtures/hiresExample.ts';

function boxesOf({ rows, columns, labelY, subY, needRight }: PlacedNeeds): readonly Box[] {
  const { head, sub, name, figure, note } = NEED_TEXT;
  return [
    ...columns.flatMap((column) => [
      ...textBoxes([column.label], { x: column.x, size: head, weight: 'semibold', y: labelY }),
      ...textBoxes([column.sub], { x: column.x, size: sub, y: subY }),
    ]),
    ...rows.flatMap((row) => [
      ...textBoxes(row.name, { x: TO_NEED_NAME, size: name, y: row.barY, step: NEED_LINE.name }),
      ...textBoxes([row.need], { x: needRight, size: figure + 1, anchor: 'end', y: row.barY }),
      ...row.cells.flatMap((cell) => [
        ...textBoxes([cell.figure], { x: cell.x, size: figure, y: row.figureY }),
        ...textBoxes([cell.missing], {
          x: cell.missingX,
          size: figure,
          weight: 'semibold',
          y: row.figureY,
        }),
        ...textBoxes(cell.note, { x: cell.x, size: note, y: row.noteY, step: NEED_LINE.note }),
        ...(cell.has + cell.gap > 0
          ? [
              {
                left: cell.x,
                right: cell.x + cell.has + cell.gap,
                top: row.barY - NEED_BAR / 2,
                bottom: row.barY + NEED_BAR / 2,
              },
            ]
          : []),
      ]),
    ]),
  ];
}

const row = (need: number, cells: CoverRow['cells']): CoverRow => ({
  key: 'a',
  name: 'A',
  colour: 0,
  need,
  cells,
});
const quarter = periodsFrom(today, 1);
const someFte = fc.oneof(
  fc.constantFrom(0, 0.004, 0.05, 999.99, 999_999.9),
  fc.double({ min: 0, max: 9, noNaN: true }),
  fc.double({ min: 0, max: 1e7, noNaN: true }),
);

describe('need and cover', () => {
  test('stay inside the sheet, no label over another, whatever the names and numbers, for 1 to 8 quarters', () => {
    const someRow = fc.record({
      name: someName,
      need: someFte,
      cells: fc.array(
        fc.record({ has: someFte, short: someFte, note: fc.constantFrom(undefined, 'one person only') }),
        { minLength: 9, maxLength: 9 },
      ),
    });
    fc.assert(
      fc.property(
        fc.array(someRow, { maxLength: 8 }),
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom('common', 'own'),
        (given, quarters, scale) => {
          const periods = periodsFrom(today, quarters);
          const rows = given.map(
            ({ cells, ...rest }, index): CoverRow => ({
              ...rest,
              key: String(index),
              colour: index,
              cells: cells.slice(0, quarters + 1),
            }),
          );
          const placed = layoutNeeds(rows, periods, scale === 'own' ? 'own' : 'common', frameSize.inner);
          expectApart(boxesOf(placed), frameSize.inner, placed.height);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('show what is there and what is missing as parts of the need', () => {
    const placed = layoutNeeds([row(2, [{ has: 0.5, short: 1.5 }])], quarter, 'own', frameSize.inner);
    const [cell] = placed.rows[0]?.cells ?? [];
    if (!cell) throw new Error('There is no cell.');
    expect([cell.figure, cell.missing]).toEqual(['0.50', '−1.50']);
    expect(cell.gap / cell.has).toBeCloseTo(3);
  });

  test('measure roles by one scale, so that more people are a longer bar', () => {
    const rows = [row(2, [{ has: 4, short: 0 }]), row(1, [{ has: 1, short: 0 }])];
    const [a, b] = layoutNeeds(rows, quarter, 'common', frameSize.inner).rows;
    expect((a?.cells[0]?.has ?? 0) / (b?.cells[0]?.has ?? 1)).toBeCloseTo(4);
  });

  test('say of a gap that is shown as nothing nothing, and fill its bar', () => {
    const [only] = layoutNeeds(
      [row(1, [{ has: 0.999, short: 0.001 }])],
      quarter,
      'own',
      frameSize.inner,
    ).rows;
    expect(only?.cells[0]).toMatchObject({ figure: '1.00', missing: '', gap: 0, has: 240 });
  });
});
