import type { ShapesAt } from '../../../euler/fitOverlap.ts';
import type { OverlapLayout } from './layoutOverlap.ts';
import { boundsOf } from './placeNames.ts';
import { type Frame, outline, shapePath } from './shapes.ts';
import { signPlaces } from './signPlaces.ts';

/** A picture between two others; its names are short signs. */
export interface MovingOverlap extends OverlapLayout {
  /** How far the signs are in, from 0 to 1: names stand still, so they fade while their shapes move. */
  readonly nameOpacity: number;
}

export interface Move {
  readonly from: OverlapLayout;
  readonly to: OverlapLayout;
  readonly shapesAt: ShapesAt;
  readonly room: { readonly width: number; readonly height: number };
  /** What the role is called for short. */
  readonly sign: (id: string) => string;
}

/** Room that stays free at the edges of the picture, for half of a line. */
const EDGE = 2;
/** A shape this small, in px across, is a point that is only about to be a role. */
const NAMELESS = 28;
/** The part of the way in which signs come, and in which they go. */
const FADE = 0.12;

/**
 * The picture on its way from one to another. The shapes are as the way has them; the frame moves evenly, but always holds
 * all of them: between its ends a way may need more room than at either. Each sign stands on its own shape.
 *
 * @param time from 0 to 1
 * @param t how far along the way the shapes are then
 */
export function moveOverlap(move: Move, time: number, t: number): MovingOverlap {
  const shapes = Object.entries(move.shapesAt(t)).map(([id, shape]) => ({ id, shape }));
  const frame = frameFor(
    move,
    boundsOf(shapes.flatMap(({ shape }) => outline(shape, { scale: 1, x: 0, y: 0 }))),
    t,
  );
  const lines = shapes.map(({ id, shape }) => ({ id, line: outline(shape, frame) }));
  const large = lines.filter(({ line }) => {
    const { w, h } = boundsOf(line);
    return Math.min(w, h) * 2 >= NAMELESS;
  });
  return {
    frame,
    shapes: shapes.map(({ id, shape }) => ({ id, shape, path: shapePath(shape, frame) })),
    // The small ones count as ground that is taken, so they are placed and then left out.
    names: signPlaces(lines)
      .filter(({ id }) => large.some((one) => one.id === id))
      .map((place) => ({ ...place, lines: [move.sign(place.id)], leader: undefined })),
    nameOpacity: Math.max(0, Math.min(1, time / FADE, (1 - time) / FADE)),
  };
}

function frameFor({ from, to, room }: Move, bounds: ReturnType<typeof boundsOf>, t: number): Frame {
  const between = (a: number, b: number) => (1 - t) * a + t * b;
  const scale = Math.min(
    between(from.frame.scale, to.frame.scale),
    (room.width / 2 - EDGE) / Math.max(bounds.w, 1e-6),
    (room.height / 2 - EDGE) / Math.max(bounds.h, 1e-6),
  );
  // What the frames at both ends show in the middle of the picture moves evenly; then the shapes are kept in.
  const middle = (axis: 'x' | 'y', size: number) =>
    between((size / 2 - from.frame[axis]) / from.frame.scale, (size / 2 - to.frame[axis]) / to.frame.scale);
  const keep = (axis: 'x' | 'y', half: number, size: number) => {
    const offset = size / 2 - scale * middle(axis, size);
    const least = EDGE - scale * (bounds[axis] - half);
    const most = size - EDGE - scale * (bounds[axis] + half);
    return Math.max(least, Math.min(most, offset));
  };
  return { scale, x: keep('x', bounds.w, room.width), y: keep('y', bounds.h, room.height) };
}
