import type { Arrangement } from './arrangement.ts';
import { cosine, sine, square } from './elementary.ts';
import { at } from './numbers.ts';

/** The search starts with steps of this length, where the drawing is 1 wide, and ends with the shortest. */
const FIRST_STEP = 0.1;
const LAST_STEP = 1e-4;

/**
 * The place that comes nearest to being a region that is not there, with room for a disc: where the curves have least to give
 * way, in the sum of squares.
 *
 * @param mask the region, as bits.
 * @param room radius of the disc.
 */
export function nearestPlace(
  { curves, crossings }: Arrangement,
  mask: number,
  room: number,
): { readonly x: number; readonly y: number } {
  const lackAt = (x: number, y: number, most: number) => {
    let sum = 0;
    for (let index = 0; index < curves.length && sum < most; index += 1) {
      const curve = curves[index];
      if (!curve) break;
      const depth = (1 - Math.sqrt(curve.level(x, y))) * Math.sqrt(curve.a * curve.b);
      sum += square(Math.max(0, room - (mask & (1 << index) ? depth : -depth)));
    }
    return sum;
  };
  let [x, y, least] = [0, 0, Number.POSITIVE_INFINITY];
  const tryAt = (px: number, py: number) => {
    const lack = lackAt(px, py, least);
    if (lack < least) [x, y, least] = [px, py, lack];
  };
  for (const { places } of crossings) tryAt(places[0].x, places[0].y);
  for (const [i, first] of curves.entries()) {
    if (!(mask & (1 << i))) continue;
    for (const [j, second] of curves.entries()) {
      if (j <= i && mask & (1 << j)) tryAt((first.x + second.x) / 2, (first.y + second.y) / 2);
    }
    const { samples } = first;
    for (let k = 0; k < samples.length; k += samples.length / 8) tryAt(at(samples, k), at(samples, k + 1));
  }
  for (let step = FIRST_STEP; step > LAST_STEP; step *= 0.6) {
    const [cx, cy] = [x, y];
    for (let side = 0; side < 6; side += 1) {
      const angle = (Math.PI * side) / 3;
      tryAt(cx + step * cosine(angle), cy + step * sine(angle));
    }
  }
  return { x, y };
}
