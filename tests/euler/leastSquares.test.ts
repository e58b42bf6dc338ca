import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimise, type Residuals } from '../../src/euler/leastSquares.ts';

/** Residuals w·(target·p − wanted) for random directions, and one for each parameter alone. */
const linear = fc
  .record({ size: fc.integer({ min: 1, max: 12 }), count: fc.integer({ min: 0, max: 15 }) })
  .chain(({ size, count }) => {
    const numbers = (length: number) =>
      fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: length, maxLength: length });
    return fc.record({
      start: numbers(size),
      homes: numbers(size),
      pull: fc.double({ min: 0.1, max: 2, noNaN: true }),
      rows: fc.array(
        fc.record({ slopes: numbers(size), wanted: fc.double({ min: -3, max: 3, noNaN: true }) }),
        {
          minLength: count,
          maxLength: count,
        },
      ),
    });
  });

describe('minimise', () => {
  it('ends where the sum of squares no longer falls in any direction', () => {
    fc.assert(
      fc.property(linear, ({ start, homes, pull, rows }) => {
        const slopes = rows.map((row) => Float64Array.from(row.slopes));
        const residualOf = (k: number, p: ArrayLike<number>) =>
          (rows[k]?.slopes ?? []).reduce(
            (sum, slope, i) => sum + slope * (p[i] ?? 0),
            -(rows[k]?.wanted ?? 0),
          );
        const problem = {
          size: start.length,
          evaluate(p: Float64Array, residuals: Residuals) {
            residuals.clear();
            for (const [k, row] of slopes.entries()) residuals.add(residualOf(k, p), row, 0, 1);
            for (const [i, home] of homes.entries()) residuals.addOne(pull * ((p[i] ?? 0) - home), i, pull);
            return true;
          },
        };
        const found = Float64Array.from(start);
        const reached = minimise(problem, found, { steps: 200, enough: 0 });
        const gradient = homes.map(
          (home, i) =>
            pull * pull * ((found[i] ?? 0) - home) +
            rows.reduce((sum, row, k) => sum + (row.slopes[i] ?? 0) * residualOf(k, found), 0),
        );
        for (const slope of gradient) expect(Math.abs(slope)).toBeLessThan(1e-5);
        const cost =
          homes.reduce((sum, home, i) => sum + (pull * ((found[i] ?? 0) - home)) ** 2, 0) +
          rows.reduce((sum, _, k) => sum + residualOf(k, found) ** 2, 0);
        expect(reached).toBeCloseTo(cost, 9);
      }),
    );
  });

  it('finds the bottom of a bent valley', () => {
    // Rosenbrock's function.
    const problem = {
      size: 2,
      evaluate(p: Float64Array, residuals: Residuals) {
        const [x = 0, y = 0] = p;
        residuals.clear();
        residuals.add(10 * (y - x * x), Float64Array.of(-2 * x, 1), 0, 10);
        residuals.addOne(1 - x, 0, -1);
        return true;
      },
    };
    const found = Float64Array.of(-1.2, 1);
    expect(minimise(problem, found, { steps: 200, enough: 0 })).toBeLessThan(1e-12);
    expect(found[0]).toBeCloseTo(1, 5);
    expect(found[1]).toBeCloseTo(1, 5);
  });

  it('stops where it stands when it may look no more', () => {
    let left = 3;
    const problem = {
      size: 1,
      evaluate(p: Float64Array, residuals: Residuals) {
        residuals.clear();
        residuals.addOne((p[0] ?? 0) ** 3 - 5, 0, 3 * (p[0] ?? 0) ** 2);
        left -= 1;
        return left >= 0;
      },
    };
    const found = Float64Array.of(1);
    const reached = minimise(problem, found, { steps: 100, enough: 0 });
    expect(reached).toBeCloseTo(((found[0] ?? 0) ** 3 - 5) ** 2, 9);
  });
});
