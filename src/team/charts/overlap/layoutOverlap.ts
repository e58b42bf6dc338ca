import type { EulerFit, Shape } from '../../../euler/types.ts';
import {
  boundsOf,
  type NameFreedom,
  type NameRoom,
  type NameTask,
  type PlacedName,
  placeNames,
} from './placeNames.ts';
import {
  contains,
  type Frame,
  framed,
  isWithin,
  outline,
  type Point,
  shapePath,
  unframed,
} from './shapes.ts';

export interface OverlapLayout {
  readonly frame: Frame;
  readonly shapes: readonly { readonly id: string; readonly shape: Shape; readonly path: string }[];
  readonly names: readonly PlacedName[];
}

/** How much smaller the drawing becomes at each try, until every name has a place beside its shape. */
const SHRINK = 0.93;
const TRIES = 8;
/** With short names at hand a drawing is not made much smaller for the sake of full ones. */
const TRIES_FULL = 5;
/** What names may do: first only what is clear at a glance, then farther away with a leader, then anything. */
const clear: readonly NameFreedom[] = [
  { reach: 6, apart: 10, crossing: true },
  { reach: 6, apart: 5, crossing: true },
];
const led: NameFreedom = { reach: 40, apart: 5, crossing: true };
const ledClear: NameFreedom = { ...led, crossing: false };
const any: NameFreedom = { reach: Number.POSITIVE_INFINITY, apart: 3, crossing: true };
const STROKE = 2;

interface Attempt {
  readonly names: ReadonlyMap<string, string>;
  readonly freedom: NameFreedom;
  readonly tries: number;
}

/** In what order names are tried. Short ones are better than a leader through another shape, and than a tiny drawing. */
function attempts(
  full: ReadonlyMap<string, string>,
  short: ReadonlyMap<string, string> | undefined,
): readonly Attempt[] {
  const as = (names: ReadonlyMap<string, string>, tries: number) => (freedom: NameFreedom) => ({
    names,
    freedom,
    tries,
  });
  if (!short) return [...clear, led, any].map(as(full, TRIES));
  return [
    ...[...clear, ledClear].map(as(full, TRIES_FULL)),
    ...[...clear, ledClear, led, any].map(as(short, TRIES)),
  ];
}

/**
 * Puts a drawing into a box, as large as the names around it allow. Every shape has its name: where there is no room for full
 * ones they are short, and where there is none for these either they stand on their shapes.
 *
 * @param short what roles are called for short; only where something near the picture explains it.
 */
export function layoutOverlap(
  fit: Pick<EulerFit, 'shapes' | 'labels'>,
  names: ReadonlyMap<string, string>,
  room: NameRoom,
  short?: ReadonlyMap<string, string>,
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
  const tasks = (frame: Frame, called: ReadonlyMap<string, string>): readonly NameTask[] =>
    shapes.map(({ id, shape }) => {
      const own = fit.labels.find((label) => label.sets.length === 1 && label.sets[0] === id);
      return {
        id,
        name: called.get(id) ?? id,
        line: outline(shape, frame),
        own: own && { ...framed(own, frame), radius: own.radius * frame.scale },
      };
    });
  const done = (frame: Frame, placed: readonly PlacedName[]): OverlapLayout => ({
    frame,
    shapes: shapes.map(({ id, shape }) => ({ id, shape, path: shapePath(shape, frame) })),
    names: placed,
  });
  for (const { names: called, freedom, tries } of attempts(names, short)) {
    for (let count = 0; count < tries; count += 1) {
      const frame = frameAt(largest * SHRINK ** count);
      const placed = placeNames(tasks(frame, called), room, freedom);
      if (placed) return done(frame, placed);
    }
  }
  const frame = frameAt(largest);
  const called = short ?? names;
  const signs = signPlaces(shapes.map(({ id, shape }) => ({ id, line: outline(shape, frame) })));
  return done(
    frame,
    signs.map((sign) => ({ ...sign, lines: [called.get(sign.id) ?? sign.id], leader: undefined })),
  );
}

/** The roles whose shapes hold a point of the picture, in the order of the axis. */
export function rolesAt(layout: OverlapLayout, point: Point): readonly string[] {
  const place = unframed(point, layout.frame);
  return layout.shapes.filter(({ shape }) => contains(shape, place)).map(({ id }) => id);
}

/** Points that are looked at in each direction. */
const GRID = 9;
/** What ground counts that another shape covers too, against ground of its own. */
const SHARED = 0.02;

/** A place within each shape for a short sign: the middle of the ground that is most its own. */
function signPlaces(
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
