import type { Shape } from '../../src/euler/types.ts';
import { has, maskAt, slice } from './slice.ts';

/**
 * Radius of the largest disc in a region, to a thousandth of the size of the drawing: squares that cannot hold the
 * middle of a larger disc than the best so far are dropped, the others are quartered. A disc stays in its region
 * exactly if it reaches no boundary of any shape.
 */
export function inscribedRadius(shapes: readonly Shape[], region: number): number {
  const slices = shapes.map(slice);
  const inside = slices.filter((_, index) => has(region, index));
  const [left, right] = [Math.max(...inside.map((s) => s.left)), Math.min(...inside.map((s) => s.right))];
  const [top, bottom] = [Math.max(...inside.map((s) => s.top)), Math.min(...inside.map((s) => s.bottom))];
  if (!(right > left && bottom > top)) return 0;
  const precision = 0.001 * Math.max(...slices.map((s) => Math.max(s.right - s.left, s.bottom - s.top)));

  const parts = 24;
  let half = Math.max(right - left, bottom - top) / parts / 2;
  let squares: { readonly x: number; readonly y: number }[] = [];
  for (let y = top + half; y < bottom + half; y += 2 * half) {
    for (let x = left + half; x < right + half; x += 2 * half) squares.push({ x, y });
  }
  let best = 0;
  for (;;) {
    const measured = squares.map(({ x, y }) => {
      const distance = Math.min(...slices.map((shape) => shape.distanceTo(x, y)));
      return { x, y, room: maskAt(slices, x, y) === region ? distance : -distance };
    });
    best = Math.max(best, ...measured.map(({ room }) => room));
    const reach = half * Math.SQRT2;
    if (reach < precision) return best;
    half /= 2;
    squares = measured
      .filter(({ room }) => room + reach > best + precision)
      .flatMap(({ x, y }) =>
        [-half, half].flatMap((dx) => [-half, half].map((dy) => ({ x: x + dx, y: y + dy }))),
      );
    if (squares.length === 0) return best;
  }
}
