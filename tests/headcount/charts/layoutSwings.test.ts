import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameSize } from '../../../src/charts/export/picture.ts';
import type { Swing } from '../../../src/engine/size/sensitivity.ts';
import {
  layoutSwings,
  type PlacedSwings,
  SWING_LINE,
  SWING_TEXT,
} from '../../../src/headcount/charts/layoutSwings.ts';
import { type Box, expectApart, namedPlaybook, someName, textBoxes } from '../../charts/boxes.ts';
import { headcountInput } from '../../fixtures/headcountPictures.ts';

const { playbook, sensitivity } = headcountInput();
const placed = layoutSwings(playbook, sensitivity.base, sensitivity.swings.slice(0, 8), frameSize.inner);

function boxesOf({ rows }: PlacedSwings): readonly Box[] {
  return rows.flatMap((row) => {
    const y = row.y + row.height / 2;
    const { words, figure } = SWING_TEXT;
    const first = y - ((row.words.length - 1) / 2) * SWING_LINE;
    return [
      ...textBoxes(row.words, { x: 0, size: words, y: first, step: SWING_LINE }),
      ...textBoxes([row.least], { x: row.leastX, size: figure, anchor: 'end', y }),
      ...textBoxes([row.most], { x: row.mostX, size: figure, y }),
      { left: row.from, right: row.to, top: y - 10, bottom: y + 10 },
    ];
  });
}

describe('what the size hangs on', () => {
  test('has a bar for each assumption around the present size, the widest first, on one scale', () => {
    expect(placed.rows).toHaveLength(8);
    const widths = placed.rows.map(({ from, to }) => to - from);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    for (const [index, { from, to }] of placed.rows.entries()) {
      const { atLow = 0, atHigh = 0 } = sensitivity.swings[index] ?? {};
      expect(from).toBeLessThanOrEqual(placed.now);
      expect(to).toBeGreaterThanOrEqual(placed.now);
      const scale =
        (widths[0] ?? 0) /
        Math.abs((sensitivity.swings[0]?.atHigh ?? 0) - (sensitivity.swings[0]?.atLow ?? 0));
      expect((to - from) / Math.abs(atHigh - atLow)).toBeCloseTo(scale);
    }
  });

  test('has nothing to draw where nothing moves it', () => {
    const none = layoutSwings(playbook, 0, [], frameSize.inner);
    expect(none.rows).toEqual([]);
    const still: Swing = { assumption: { kind: 'planningLoad', value: 0.85 }, atLow: 0, atHigh: 0 };
    const [row] = layoutSwings(playbook, 0, [still], frameSize.inner).rows;
    expect([row?.from, row?.to]).toEqual([none.now, none.now]);
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
        const all = layoutSwings(book, base, given, frameSize.inner);
        for (const { from, to } of all.rows) {
          expect(from).toBeLessThanOrEqual(all.now);
          expect(to).toBeGreaterThanOrEqual(all.now);
        }
        expectApart(boxesOf(all), frameSize.inner, all.height);
      }),
      { numRuns: 100 },
    );
  });
});
