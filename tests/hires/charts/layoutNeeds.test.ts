import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/export/outlines.ts';
import { frameSize } from '../../../src/charts/export/picture.ts';
import { layoutNeeds, type PlacedNeeds } from '../../../src/hires/charts/layoutNeeds.ts';
import { type Need, type NeedScale, needRows } from '../../../src/hires/charts/needRows.ts';
import { periodsFrom } from '../../../src/hires/model/buildHiresProblem.ts';
import { type Box, expectApart, someName, tableBoxes } from '../../charts/boxes.ts';
import { today } from '../../fixtures/hiresExample.ts';

function place(needs: readonly Need[], quarters: number, scale: NeedScale) {
  const periods = periodsFrom(today, quarters);
  return layoutNeeds(needRows(needs, scale), 'Duty', periods, frameSize.inner, textWidth);
}

function boxesOf({ table, bars, room }: PlacedNeeds): readonly Box[] {
  return [
    ...tableBoxes(table),
    ...table.rows.flatMap(({ middle, data }) =>
      data.cells.map(({ has, gap }, index) => {
        const left = bars[index] ?? 0;
        return { left, right: left + room * (has + gap), top: middle - 5, bottom: middle + 5 };
      }),
    ),
  ];
}

/** What is written in the only row after its name and its need: have and note, then what is missing, period by period. */
const writtenIn = ({ table }: PlacedNeeds) =>
  table.rows[0]?.texts.slice(2).map(({ lines }) => lines.join(' '));
const row = (need: number, periods: Need['periods']): Need => ({
  key: 'a',
  name: 'A',
  roleIndex: 0,
  need,
  periods,
});
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
      figures: fc.array(
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
          const needs = given.map(
            ({ figures, ...rest }, index): Need => ({
              ...rest,
              key: String(index),
              roleIndex: index,
              periods: figures.slice(0, quarters + 1),
            }),
          );
          const placed = place(needs, quarters, scale === 'own' ? 'own' : 'common');
          expectApart(boxesOf(placed), frameSize.inner, placed.table.height);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('show what is there and what is missing as parts of the need', () => {
    const placed = place([row(2, [{ has: 0.5, short: 1.5 }])], 1, 'own');
    const [cell] = placed.table.rows[0]?.data.cells ?? [];
    if (!cell) throw new Error('There is no cell.');
    expect(writtenIn(placed)).toEqual(['0.50', '', '−1.50']);
    expect(cell.gap / cell.has).toBeCloseTo(3);
  });

  test('measure roles by one scale, so that more people are a longer bar', () => {
    const needs = [row(2, [{ has: 4, short: 0 }]), row(1, [{ has: 1, short: 0 }])];
    const [a, b] = needRows(needs, 'common');
    expect((a?.cells[0]?.has ?? 0) / (b?.cells[0]?.has ?? 1)).toBeCloseTo(4);
  });

  test('say of a gap that is shown as nothing nothing, and fill its bar', () => {
    const placed = place([row(1, [{ has: 0.999, short: 0.001 }])], 1, 'own');
    expect(writtenIn(placed)).toEqual(['1.00', '', '']);
    expect(placed.table.rows[0]?.data.cells[0]).toMatchObject({ gap: 0, has: 1 });
    expect(placed.room).toBe(240);
  });
});
