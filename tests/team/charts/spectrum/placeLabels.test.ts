import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels, type WantedLabel } from '../../../../src/team/charts/spectrum/placeLabels.ts';

const room = { left: 150, right: 980, gap: 10 };

const anyLabels: fc.Arbitrary<readonly WantedLabel[]> = fc.array(
  fc.record({
    duty: fc.uuid(),
    text: fc.string(),
    at: fc.double({ min: 150, max: 980, noNaN: true }),
    width: fc.double({ min: 15, max: 110, noNaN: true }),
    weight: fc.double({ min: 0, max: 20, noNaN: true }),
  }),
  { maxLength: 30 },
);

test('a label alone stands centred under its column, in the first row', () => {
  const [label] = placeLabels([{ duty: 'a', text: 'A', at: 400, width: 60, weight: 5 }], room);
  expect(label).toMatchObject({ x: 370, tier: 0, leaderX: 400 });
});

test('at the edge a label moves in instead of being cut', () => {
  const [label] = placeLabels([{ duty: 'a', text: 'A', at: 975, width: 60, weight: 5 }], room);
  expect(label?.x).toBeCloseTo(920);
});

test('where there is no room for all, the lightest gives way', () => {
  const near = (weights: readonly number[]) =>
    placeLabels(
      weights.map((weight, index) => ({ duty: `${index}`, text: 'x', at: 400, width: 80, weight })),
      room,
    ).map((label) => label.duty);
  expect(near([1, 20, 20])).not.toContain('0');
  expect(near([20, 20, 1])).not.toContain('2');
});

test('no text covers another, leaves its room, or stands on a leader of a lower row', () => {
  fc.assert(
    fc.property(anyLabels, (labels) => {
      const placed = placeLabels(labels, room);
      for (const label of placed) {
        expect(label.x).toBeGreaterThanOrEqual(room.left - 0.001);
        expect(label.x + label.width).toBeLessThanOrEqual(room.right + 0.001);
        expect(label.tier).toBeLessThan(3);
        expect(Math.abs(label.leaderX - label.at)).toBeLessThanOrEqual(8.001);
        for (const other of placed) {
          if (other === label) continue;
          const sideBySide = other.x >= label.x + label.width || label.x >= other.x + other.width;
          if (other.tier === label.tier) expect(sideBySide).toBe(true);
          const crosses =
            other.tier > label.tier && other.leaderX > label.x && other.leaderX < label.x + label.width;
          expect(crosses).toBe(false);
        }
      }
    }),
    { numRuns: 300 },
  );
});
