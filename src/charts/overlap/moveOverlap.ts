import type { ShapesAt } from '../../ports/fitOverlap.ts';
import type { OverlapLayout } from './layoutOverlap.ts';
import type { PlacedName } from './placeNames.ts';
import { type Point, shapePath } from './shapes.ts';

/**
 * The picture on its way from one to another. The shapes are as the way has them; the frame moves evenly, and so do the names
 * of roles that are in both. Names that enter come at the end.
 */
export function moveOverlap(
  from: OverlapLayout,
  to: OverlapLayout,
  shapesAt: ShapesAt,
  t: number,
): OverlapLayout {
  const between = (a: number, b: number) => (1 - t) * a + t * b;
  const frame = {
    scale: between(from.frame.scale, to.frame.scale),
    x: between(from.frame.x, to.frame.x),
    y: between(from.frame.y, to.frame.y),
  };
  const point = (a: Point, b: Point) => ({ x: between(a.x, b.x), y: between(a.y, b.y) });
  return {
    frame,
    shapes: Object.entries(shapesAt(t)).map(([id, shape]) => ({ id, shape, path: shapePath(shape, frame) })),
    names: to.names.flatMap((name): PlacedName[] => {
      const before = from.names.find(({ id }) => id === name.id);
      if (!before) return [];
      const { leader } = name;
      const old = before.leader;
      const moved = leader && old && ([point(old[0], leader[0]), point(old[1], leader[1])] as const);
      return [{ ...name, ...point(before, name), leader: moved }];
    }),
  };
}
