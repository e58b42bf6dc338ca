import { boundsOf } from './placeNames.ts';
import { isWithin, type Point } from './shapes.ts';

/** Points that are looked at in each direction. */
const GRID = 9;
/** What ground counts that another shape covers too, against ground of its own. */
const SHARED = 0.02;

/** A place within each shape for a short sign: the middle of the ground that is most its own. */
export function signPlaces(
  shapes: readonly { readonly id: string; readonly line: readonly Point[] }[],
): readonly (Point & { readonly id: string })[] {
  const courses = shapes.map((shape) => ({ ...shape, box: boundsOf(shape.line) }));
  return courses.map(({ id, line, box }) => {
    let [weight, x, y] = [0, 0, 0];
    const inner: (Point & { share: number })[] = [];
    for (let row = 0; row < GRID; row += 1) {
      for (let column = 0; column < GRID; column += 1) {
        const point = {
          x: box.x + box.w * ((2 * column + 1) / GRID - 1),
          y: box.y + box.h * ((2 * row + 1) / GRID - 1),
        };
        if (!isWithin(line, point)) continue;
        const others = courses.filter(
          (other) =>
            other.id !== id &&
            Math.abs(point.x - other.box.x) < other.box.w &&
            Math.abs(point.y - other.box.y) < other.box.h &&
            isWithin(other.line, point),
        );
        const share = SHARED ** others.length;
        inner.push({ ...point, share });
        weight += share;
        x += share * point.x;
        y += share * point.y;
      }
    }
    const mean = weight > 0 ? { x: x / weight, y: y / weight } : { x: box.x, y: box.y };
    if (isWithin(line, mean)) return { id, ...mean };
    // The mean of a crescent lies outside of it.
    const distance = (point: Point) => Math.hypot(point.x - mean.x, point.y - mean.y);
    const [nearest = mean] = inner.toSorted((a, b) => distance(a) - distance(b));
    return { id, x: nearest.x, y: nearest.y };
  });
}
