import { cosine, lengthOf, sine } from './elementary.ts';
import { at } from './numbers.ts';
import type { Shape } from './types.ts';

/** Corners of the polygon that stands for an ellipse where distances are measured. */
const CORNERS = 120;
/** Sides of the outline that are looked at together. */
const STRETCH = 8;
/** What is known of a stretch: a disc that holds it (x, y, radius), and the lowest and highest y. */
const FACTS = 5;

/** The outline of a shape as a polygon, made for many questions of how far from it a point lies. */
export class Outline {
  readonly #corners: Float64Array;
  readonly #stretches: Float64Array;
  /** The stretch that was nearest last time: it mostly is again. */
  #near = 0;

  constructor(shape: Shape) {
    const around = cornersOf(shape);
    // The first corner again, so that the last side is no special case.
    this.#corners = new Float64Array([...around, ...around.subarray(0, 2)]);
    this.#stretches = stretchesOf(this.#corners);
  }

  /**
   * How far inside a point lies; outside: negative.
   *
   * @param least a point this near or nearer is of no interest: what is returned then is at most this far from 0.
   * @param most only its side is of interest where it is farther than this: then ±`most` is returned.
   */
  depth(x: number, y: number, least: number, most: number): number {
    const stretches = this.#stretches;
    const enough = least < 0 ? -1 : least * least;
    let nearest = Math.min(most * most, this.#squareTo(this.#near, x, y));
    let distance = Math.sqrt(nearest);
    if (nearest <= enough) return distance;
    let inside = false;
    for (let from = 0, stretch = 0; from < stretches.length; from += FACTS, stretch += 1) {
      if (at(stretches, from + 3) <= y && y < at(stretches, from + 4) && this.#isPassed(stretch, x, y))
        inside = !inside;
      const dx = at(stretches, from) - x;
      const dy = at(stretches, from + 1) - y;
      // Nothing of it is nearer than its disc.
      const reach = at(stretches, from + 2) + distance;
      if (dx * dx + dy * dy > reach * reach) continue;
      const square = this.#squareTo(stretch, x, y);
      if (square >= nearest) continue;
      this.#near = stretch;
      nearest = square;
      distance = Math.sqrt(nearest);
      if (nearest <= enough) return distance;
    }
    return inside ? distance : -distance;
  }

  /** Square of the distance to the nearest point of a stretch. */
  #squareTo(stretch: number, x: number, y: number): number {
    const corners = this.#corners;
    const end = lastCorner(corners, stretch);
    let nearest = Number.POSITIVE_INFINITY;
    for (let k = 2 * STRETCH * stretch; k < end; k += 2) {
      const x0 = at(corners, k);
      const y0 = at(corners, k + 1);
      const dx = at(corners, k + 2) - x0;
      const dy = at(corners, k + 3) - y0;
      const along = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
      const ex = x0 + along * dx - x;
      const ey = y0 + along * dy - y;
      nearest = Math.min(nearest, ex * ex + ey * ey);
    }
    return nearest;
  }

  /** Whether a line from the point to the right crosses a stretch an odd number of times. */
  #isPassed(stretch: number, x: number, y: number): boolean {
    const corners = this.#corners;
    const end = lastCorner(corners, stretch);
    let odd = false;
    for (let k = 2 * STRETCH * stretch; k < end; k += 2) {
      const x0 = at(corners, k);
      const y0 = at(corners, k + 1);
      const x1 = at(corners, k + 2);
      const y1 = at(corners, k + 3);
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
    }
    return odd;
  }
}

/** Where the last corner of a stretch is in the list. */
function lastCorner(corners: Float64Array, stretch: number): number {
  return Math.min(corners.length - 2, 2 * STRETCH * (stretch + 1));
}

function stretchesOf(corners: Float64Array): Float64Array {
  const count = Math.ceil((corners.length / 2 - 1) / STRETCH);
  const stretches = new Float64Array(FACTS * count);
  for (let stretch = 0; stretch < count; stretch += 1) {
    const [start, end] = [2 * STRETCH * stretch, lastCorner(corners, stretch)];
    let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let k = start; k <= end; k += 2) {
      left = Math.min(left, at(corners, k));
      right = Math.max(right, at(corners, k));
      low = Math.min(low, at(corners, k + 1));
      high = Math.max(high, at(corners, k + 1));
    }
    const [x, y] = [(left + right) / 2, (low + high) / 2];
    let radius = 0;
    for (let k = start; k <= end; k += 2) {
      radius = Math.max(radius, lengthOf(at(corners, k) - x, at(corners, k + 1) - y));
    }
    stretches.set([x, y, radius, low, high], FACTS * stretch);
  }
  return stretches;
}

/** Points around a shape, x and y in turn. */
function cornersOf(shape: Shape): Float64Array {
  if ('poly' in shape) return Float64Array.from(shape.poly.flat());
  const points = new Float64Array(2 * CORNERS);
  const [cos, sin] = [cosine(shape.phi), sine(shape.phi)];
  for (let k = 0; k < CORNERS; k += 1) {
    const angle = (2 * Math.PI * k) / CORNERS;
    const [u, v] = [shape.a * cosine(angle), shape.b * sine(angle)];
    points[2 * k] = shape.cx + cos * u - sin * v;
    points[2 * k + 1] = shape.cy + sin * u + cos * v;
  }
  return points;
}
