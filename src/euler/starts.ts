import { arccosine, lengthOf, square } from './elementary.ts';
import { minimise, type Residuals } from './leastSquares.ts';
import { at } from './numbers.ts';

/** Area that two circles share at a distance. */
function lens(r: number, s: number, distance: number): number {
  if (distance >= r + s) return 0;
  if (distance <= Math.abs(r - s)) return Math.PI * square(Math.min(r, s));
  const u = (square(distance) + r * r - s * s) / (2 * distance);
  const v = distance - u;
  const cap = (radius: number, height: number) =>
    square(radius) * arccosine(Math.max(-1, Math.min(1, height / radius))) -
    height * Math.sqrt(Math.max(0, square(radius) - square(height)));
  return cap(r, u) + cap(s, v);
}

/** The distance at which two circles share an area, by bisection: the shared area only falls with distance. */
function distanceFor(r: number, s: number, area: number): number {
  let [low, high] = [Math.abs(r - s), r + s];
  for (let k = 0; k < 40; k += 1) {
    const middle = (low + high) / 2;
    if (lens(r, s, middle) > area) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Circles of the right areas, and how far apart each pair should be. */
export class CircleStarts {
  readonly #count: number;
  readonly #radii: Float64Array;
  readonly #pairs: readonly {
    readonly i: number;
    readonly j: number;
    readonly distance: number;
    readonly kind: 'exact' | 'atLeast' | 'atMost';
  }[];

  constructor(count: number, wanted: Float64Array) {
    this.#count = count;
    const areaOf = (bits: number) => {
      let sum = 0;
      for (let mask = bits; mask < wanted.length; mask += 1) {
        if ((mask & bits) === bits) sum += at(wanted, mask);
      }
      return sum;
    };
    this.#radii = Float64Array.from({ length: count }, (_, i) => Math.sqrt(areaOf(1 << i) / Math.PI));
    this.#pairs = Array.from({ length: count }, (_, j) => j).flatMap((j) =>
      Array.from({ length: j }, (_, i) => {
        const [r, s] = [at(this.#radii, i), at(this.#radii, j)];
        const common = areaOf((1 << i) | (1 << j));
        if (common === 0) return { i, j, distance: (r + s) * 1.04, kind: 'atLeast' as const };
        if (common >= Math.PI * square(Math.min(r, s)) * (1 - 1e-9)) {
          return { i, j, distance: Math.abs(r - s) * 0.95, kind: 'atMost' as const };
        }
        return { i, j, distance: distanceFor(r, s, common), kind: 'exact' as const };
      }),
    );
  }

  radius(index: number): number {
    return at(this.#radii, index);
  }

  /**
   * Moves the centres until the distances fit as well as they can: multidimensional scaling, with one-sided penalties for pairs
   * that only must not meet or must only lie within each other.
   */
  relax(centres: Float64Array): number {
    const size = 2 * this.#count;
    const row = new Float64Array(size);
    return minimise(
      {
        size,
        evaluate: (p: Float64Array, residuals: Residuals) => {
          residuals.clear();
          for (const { i, j, distance, kind } of this.#pairs) {
            const dx = at(p, 2 * j) - at(p, 2 * i);
            const dy = at(p, 2 * j + 1) - at(p, 2 * i + 1);
            const now = Math.max(1e-9, lengthOf(dx, dy));
            if ((kind === 'atLeast' && now > distance) || (kind === 'atMost' && now < distance)) continue;
            row.fill(0);
            row[2 * j] = dx / now;
            row[2 * j + 1] = dy / now;
            row[2 * i] = -dx / now;
            row[2 * i + 1] = -dy / now;
            residuals.add(now - distance, row, 0, 1);
          }
          return true;
        },
      },
      centres,
      { steps: 40, enough: 1e-4 },
    );
  }
}
