import type { EulerFit, Shape } from '../../euler/types.ts';
import {
  boundsOf,
  type NameFreedom,
  type NameRoom,
  type NameTask,
  type PlacedName,
  placeNames,
} from './placeNames.ts';
import { contains, type Frame, framed, outline, type Point, shapePath, unframed } from './shapes.ts';

export interface OverlapLayout {
  readonly frame: Frame;
  readonly shapes: readonly { readonly id: string; readonly shape: Shape; readonly path: string }[];
  readonly names: readonly PlacedName[];
}

/** How much smaller the drawing becomes at each try, until every name has a place beside its shape. */
const SHRINK = 0.93;
const TRIES = 8;
/** What names may do: first only what is clear at a glance, then farther away with a leader, then anything. */
const freedoms: readonly NameFreedom[] = [
  { reach: 6, apart: 10 },
  { reach: 6, apart: 5 },
  { reach: 40, apart: 5 },
  { reach: Number.POSITIVE_INFINITY, apart: 3 },
];
const STROKE = 2;

/** Puts a drawing into a box, as large as the names around it allow. */
export function layoutOverlap(
  fit: Pick<EulerFit, 'shapes' | 'labels'>,
  names: ReadonlyMap<string, string>,
  room: NameRoom,
): OverlapLayout {
  const shapes = [...names.keys()].flatMap((id) => {
    const shape = fit.shapes[id];
    return shape ? [{ id, shape }] : [];
  });
  const bounds = boundsOf(shapes.flatMap(({ shape }) => outline(shape, { scale: 1, x: 0, y: 0 })));
  if (shapes.length === 0) return { frame: { scale: 1, x: 0, y: 0 }, shapes: [], names: [] };
  const largest = Math.min(
    (room.width / 2 - STROKE) / Math.max(bounds.w, 1e-6),
    (room.height / 2 - STROKE) / Math.max(bounds.h, 1e-6),
  );
  const frameAt = (scale: number): Frame => ({
    scale,
    x: room.width / 2 - scale * bounds.x,
    y: room.height / 2 - scale * bounds.y,
  });
  const tasks = (frame: Frame): readonly NameTask[] =>
    shapes.map(({ id, shape }) => {
      const own = fit.labels.find((label) => label.sets.length === 1 && label.sets[0] === id);
      return {
        id,
        name: names.get(id) ?? id,
        line: outline(shape, frame),
        own: own && { ...framed(own, frame), radius: own.radius * frame.scale },
      };
    });
  const done = (frame: Frame, placed: readonly PlacedName[]): OverlapLayout => ({
    frame,
    shapes: shapes.map(({ id, shape }) => ({ id, shape, path: shapePath(shape, frame) })),
    names: placed,
  });
  for (const freedom of freedoms) {
    for (let count = 0; count < TRIES; count += 1) {
      const frame = frameAt(largest * SHRINK ** count);
      const placed = placeNames(tasks(frame), room, freedom);
      if (placed) return done(frame, placed);
    }
  }
  // A picture without names still has its readout.
  return done(frameAt(largest), []);
}

/** The roles whose shapes hold a point of the picture, in the order of the axis. */
export function rolesAt(layout: OverlapLayout, point: Point): readonly string[] {
  const place = unframed(point, layout.frame);
  return layout.shapes.filter(({ shape }) => contains(shape, place)).map(({ id }) => id);
}
