import { expect, test } from 'vitest';
import { Arrangement } from '../../src/euler/arrangement.ts';

test('a circle that dips across another between its last sample and its first takes the right area of it', () => {
  // No sample of the first circle lies in the second, and both crossings are at angles just under a whole turn.
  const [distance, angle, small] = [1.4985, -0.07, 0.5];
  const arrangement = new Arrangement(2, false);
  arrangement.load(
    Float64Array.from([
      0,
      0,
      0,
      0,
      0,
      distance * Math.cos(angle),
      distance * Math.sin(angle),
      Math.log(small),
      Math.log(small),
      0,
    ]),
  );
  const [first, second, both] = [arrangement.areas[1], arrangement.areas[2], arrangement.areas[3]];
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(1e-3);
  expect((first ?? 0) + (both ?? 0)).toBeCloseTo(Math.PI, 9);
  expect((second ?? 0) + (both ?? 0)).toBeCloseTo(Math.PI * small ** 2, 9);
});
