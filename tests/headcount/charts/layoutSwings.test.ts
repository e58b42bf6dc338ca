import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/export/outlines.ts';
import { frameSize } from '../../../src/charts/export/picture.ts';
import type { Swing } from '../../../src/engine/size/sensitivity.ts';
import { layoutSwings, type PlacedSwings } from '../../../src/headcount/charts/layoutSwings.ts';
import { swingRows } from '../../../src/headcount/charts/swingRows.ts';
import { type Box, expectApart, namedPlaybook, someName, tableBoxes } from '../../charts/boxes.ts';
import { headcountInput } from '../../fixtures/headcountPictures.ts';

const { playbook, sensitivity } = headcountInput();

function place(base: number, swings: readonly Swing[], book = playbook) {
  return layoutSwings(swingRows(book, { base, swings }), `${base} people`, frameSize.inner, textWidth);
}

function barsOf({ table, now, half }: PlacedSwings) {
  return table.rows.map(({ data, middle }) => ({
    left: now + half * data.from,
    right: now + half * data.to,
    top: middle - 10,
    bottom: middle + 10,
  }));
}

function boxesOf(placed: PlacedSwings): readonly Box[] {
  return [...tableBoxes({ ...placed.table, heads: [] }), ...barsOf(placed)];
}

describe('what the size hangs on', () => {
  test('has a bar for each assumption around the present size, the widest first, on one scale', () => {
    const placed = place(sensitivity.base, sensitivity.swings);
    const bars = barsOf(placed);
    expect(bars).toHaveLength(8);
    const widths = bars.map(({ left, right }) => right - left);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    for (const [index, { left, right }] of bars.entries()) {
      const { atLow = 0, atHigh = 0 } = sensitivity.swings[index] ?? {};
      expect(left).toBeLessThanOrEqual(placed.now);
      expect(right).toBeGreaterThanOrEqual(placed.now);
      const scale =
        (widths[0] ?? 0) /
        Math.abs((sensitivity.swings[0]?.atHigh ?? 0) - (sensitivity.swings[0]?.atLow ?? 0));
      expect((right - left) / Math.abs(atHigh - atLow)).toBeCloseTo(scale);
    }
  });

  test('has a bar beside the present size where either end is on one side of it, and its figures around both', () => {
    const load: Swing = { assumption: { kind: 'planningLoad', value: 1 }, atLow: 12, atHigh: 11 };
    const placed = place(10, [load]);
    const [bar] = barsOf(placed);
    expect(bar?.left).toBeGreaterThan(placed.now);
    const [, least, most] = placed.table.rows[0]?.texts ?? [];
    expect([least?.lines, most?.lines]).toEqual([['11.0'], ['12.0']]);
    expect(least?.x).toBeLessThan(placed.now);
    expect(most?.x).toBeGreaterThan(bar?.right ?? 0);
  });

  test('has nothing to draw where nothing moves it', () => {
    expect(place(0, []).table.rows).toEqual([]);
    const still: Swing = { assumption: { kind: 'planningLoad', value: 0.85 }, atLow: 0, atHigh: 0 };
    const placed = place(0, [still]);
    expect(barsOf(placed)).toMatchObject([{ left: placed.now, right: placed.now }]);
  });

  test('stays inside the sheet, no label over another, whatever the names and numbers', () => {
    const someSize = fc.oneof(
      fc.constantFrom(0, 0.04, 999_999.94),
      fc.double({ min: 0, max: 1e12, noNaN: true }),
    );
    const someSwing = fc.record({ name: someName, atLow: someSize, atHigh: someSize });
    fc.assert(
      fc.property(someSize, fc.array(someSwing, { maxLength: 8 }), (base, swings) => {
        const book = namedPlaybook(
          ['Role'],
          swings.map(({ name }) => name),
        );
        const given = swings.map(
          ({ atLow, atHigh }, index): Swing => ({
            assumption: { kind: 'duty', duty: book.duties[index]?.id ?? '' },
            atLow,
            atHigh,
          }),
        );
        const all = place(base, given, book);
        for (const { left, right } of barsOf(all)) expect(left).toBeLessThanOrEqual(right);
        expectApart(boxesOf(all), frameSize.inner, all.table.height);
      }),
      { numRuns: 100 },
    );
  });
});
