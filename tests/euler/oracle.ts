// The judge of overlap diagrams. It shares nothing with the engine but its types, and measures by another method:
// it cuts a drawing into thin horizontal strips and adds up what it finds.
import type { EulerSystem, Shape } from '../../src/euler/types.ts';
import { ratio, sum } from './arithmetic.ts';
import { inscribedRadius } from './inscribedRadius.ts';
import { scanRegions } from './scanRegions.ts';
import { has, maskAt, slice } from './slice.ts';

export type Shapes = Readonly<Record<string, Shape>>;

/** What is true of a drawing of a system. Regions and pairs are named like "MLE & SWE". */
export interface Measures {
  /** In the units of the shapes. */
  readonly drawnArea: number;
  /** The part of the drawn area that each drawn region has. */
  readonly shares: ReadonlyMap<string, number>;
  readonly diagError: number;
  readonly stress: number;
  /** Empty regions of more than 1 % of the drawn area. */
  readonly unwanted: readonly string[];
  /** Empty regions of more than 0.1 %, those of more than 1 % included. */
  readonly slightlyUnwanted: readonly string[];
  /** Wanted regions at less than a tenth of their share. */
  readonly missing: readonly string[];
  /** Pairs that share no work, but more than 0.1 % of the drawn area. */
  readonly forbiddenPairs: readonly string[];
  /** "inner in outer", where more than 1 % of the inner set lies outside. Equal sets are no nests. */
  readonly brokenNests: readonly string[];
  /** Wanted regions in two or more pieces. */
  readonly split: readonly string[];
}

export interface Move {
  readonly mean: number;
  readonly max: number;
}

/** Smaller pieces of a region, as parts of the whole drawing, nobody sees. */
const SMALLEST_PIECE = 0.002;

export function regionName(sets: readonly string[]): string {
  return [...sets].sort().join(' & ');
}

/** `strictness` widens or narrows every limit that decides what is named: above 1, less is. */
export function measureDrawing(system: EulerSystem, shapes: Shapes, lines = 4096, strictness = 1): Measures {
  const { sets } = system;
  const scan = scanRegions(shapesOf(system, shapes), lines, SMALLEST_PIECE * strictness);
  const weights = weightsOf(system);
  const wantedTotal = sum(weights.values());
  const areaOf = (mask: number) => scan.regions.get(mask)?.area ?? 0;
  const drawnShare = (mask: number) => ratio(areaOf(mask), scan.total);
  const wantedShare = (mask: number) => ratio(weights.get(mask) ?? 0, wantedTotal);
  const nameOf = (mask: number) => regionName(sets.filter((_, index) => has(mask, index)));

  const wanted = [...weights.keys()];
  const present = [...new Set([...wanted, ...scan.regions.keys()])];
  const namesOf = (masks: readonly number[]) => masks.map(nameOf).sort();
  const empty = present.filter((mask) => !weights.has(mask));
  const emptyAbove = (limit: number) =>
    namesOf(empty.filter((mask) => drawnShare(mask) > limit * strictness));

  const scale = ratio(
    sum(wanted.map((mask) => areaOf(mask) * (weights.get(mask) ?? 0))),
    sum(wanted.map((mask) => (weights.get(mask) ?? 0) ** 2)),
  );
  const unexplained = present.map((mask) => (areaOf(mask) - scale * (weights.get(mask) ?? 0)) ** 2);

  // What is in the sets `inside` and not in `outside`, in weights or in areas.
  const within = (values: Iterable<readonly [number, number]>, inside: number[], outside: number[] = []) =>
    sum(
      [...values]
        .filter(([mask]) => inside.every((i) => has(mask, i)) && !outside.some((i) => has(mask, i)))
        .map(([, value]) => value),
    );
  const areas = [...scan.regions].map(([mask, { area }]) => [mask, area] as const);
  const pairs = sets.flatMap((_, i) => sets.map((_, j) => [i, j] as const)).filter(([i, j]) => i !== j);
  const mustNotMeet = pairs.filter(([i, j]) => i < j && within(weights, [i, j]) === 0);
  const mustNest = pairs.filter(
    ([i, j]) =>
      within(weights, [i, j]) > 0 && within(weights, [i], [j]) === 0 && within(weights, [j], [i]) > 0,
  );
  return {
    drawnArea: scan.total,
    shares: new Map([...scan.regions.keys()].map((mask) => [nameOf(mask), drawnShare(mask)])),
    diagError: Math.max(0, ...present.map((mask) => Math.abs(drawnShare(mask) - wantedShare(mask)))),
    stress: ratio(sum(unexplained), sum(areas.map(([, area]) => area ** 2))),
    unwanted: emptyAbove(0.01),
    slightlyUnwanted: emptyAbove(0.001),
    missing: namesOf(wanted.filter((mask) => drawnShare(mask) < wantedShare(mask) / (10 * strictness))),
    forbiddenPairs: mustNotMeet
      .filter(([i, j]) => within(areas, [i, j]) > 0.001 * strictness * scan.total)
      .map(([i, j]) => regionName([sets[i] ?? '', sets[j] ?? ''])),
    brokenNests: mustNest
      .filter(([i, j]) => within(areas, [i], [j]) > 0.01 * strictness * within(areas, [i]))
      .map(([i, j]) => `${sets[i]} in ${sets[j]}`),
    split: namesOf(wanted.filter((mask) => (scan.regions.get(mask)?.pieces ?? 0) > 1)),
  };
}

/** What exactly these sets should have of the whole. */
export function wantedShares(system: EulerSystem): ReadonlyMap<string, number> {
  const total = sum(system.regions.map(({ weight }) => weight));
  return new Map(system.regions.map(({ sets, weight }) => [regionName(sets), ratio(weight, total)]));
}

/**
 * Radius of the smallest label disc: of the regions of at least 2 %, the one whose largest disc is smallest, in units of
 * the square root of the drawn area. 0 if such a region is not drawn; undefined if there is none.
 */
export function measureLabelRadius(system: EulerSystem, shapes: Shapes): number | undefined {
  const weights = weightsOf(system);
  const total = sum(weights.values());
  const large = [...weights].filter(([, weight]) => weight >= 0.02 * total).map(([mask]) => mask);
  if (large.length === 0) return undefined;
  const drawn = shapesOf(system, shapes);
  const unit = Math.sqrt(scanRegions(drawn, 512).total);
  return ratio(Math.min(...large.map((mask) => inscribedRadius(drawn, mask))), unit);
}

/** The room for a disc around a point, and the sets it lies in. */
export function roomAt(system: EulerSystem, shapes: Shapes, x: number, y: number) {
  const slices = shapesOf(system, shapes).map(slice);
  return {
    sets: system.sets.filter((_, index) => has(maskAt(slices, x, y), index)),
    radius: Math.min(...slices.map((shape) => shape.distanceTo(x, y))),
  };
}

/**
 * How far the middles of the shared sets move from one drawing to another, each scaled to a drawn area of 1: as drawn,
 * and after the turn, shift and mirror image that brings the second closest to the first.
 */
export function moveBetween(
  [fromSystem, fromShapes]: readonly [EulerSystem, Shapes],
  [toSystem, toShapes]: readonly [EulerSystem, Shapes],
): { readonly raw: Move; readonly aligned: Move } {
  const shared = fromSystem.sets.filter((set) => toSystem.sets.includes(set));
  const middlesIn = (system: EulerSystem, shapes: Shapes) => {
    const unit = Math.sqrt(scanRegions(shapesOf(system, shapes), 1024).total);
    return shared.map((set) => {
      const { left, right, top, bottom } = slice(shapeOf(shapes, set));
      return { x: (left + right) / 2 / unit, y: (top + bottom) / 2 / unit };
    });
  };
  const from = middlesIn(fromSystem, fromShapes);
  const to = middlesIn(toSystem, toShapes);
  const turned = [to, to.map(({ x, y }) => ({ x: -x, y }))].map((points) =>
    moveOf(from, turnOnto(from, points)),
  );
  const [straight, mirrored] = [turned[0] ?? none, turned[1] ?? none];
  return { raw: moveOf(from, to), aligned: straight.mean <= mirrored.mean ? straight : mirrored };
}

type Point = { readonly x: number; readonly y: number };
const none: Move = { mean: 0, max: 0 };

function moveOf(from: readonly Point[], to: readonly Point[]): Move {
  const steps = from.map(({ x, y }, index) => Math.hypot(x - (to[index]?.x ?? x), y - (to[index]?.y ?? y)));
  return { mean: ratio(sum(steps), steps.length), max: Math.max(0, ...steps) };
}

/** Turns and shifts `points` so that the sum of the squared distances to `target` is least. */
function turnOnto(target: readonly Point[], points: readonly Point[]): readonly Point[] {
  const middleOf = (all: readonly Point[]) => ({
    x: ratio(sum(all.map(({ x }) => x)), all.length),
    y: ratio(sum(all.map(({ y }) => y)), all.length),
  });
  const goal = middleOf(target);
  const middle = middleOf(points);
  // As complex numbers, the best turn is the direction of Σ target · conj(point).
  let real = 0;
  let imaginary = 0;
  points.forEach((point, index) => {
    const [px, py] = [point.x - middle.x, point.y - middle.y];
    const [tx, ty] = [(target[index]?.x ?? 0) - goal.x, (target[index]?.y ?? 0) - goal.y];
    real += tx * px + ty * py;
    imaginary += ty * px - tx * py;
  });
  const length = Math.hypot(real, imaginary);
  const [cos, sin] = length === 0 ? [1, 0] : [real / length, imaginary / length];
  return points.map(({ x, y }) => {
    const [px, py] = [x - middle.x, y - middle.y];
    return { x: goal.x + px * cos - py * sin, y: goal.y + px * sin + py * cos };
  });
}

function shapesOf({ sets }: EulerSystem, shapes: Shapes): readonly Shape[] {
  return sets.map((set) => shapeOf(shapes, set));
}

/** A drawing without a shape, or with one that no screen can show, has no measures. */
function shapeOf(shapes: Shapes, set: string): Shape {
  const shape = Object.hasOwn(shapes, set) ? shapes[set] : undefined;
  if (!shape) throw new Error(`${set} has no shape`);
  if (!isFiniteShape(shape))
    throw new Error(`${set} has a shape that is not finite: ${JSON.stringify(shape)}`);
  return shape;
}

export function isFiniteShape(shape: Shape): boolean {
  const numbers = 'poly' in shape ? shape.poly.flat() : [shape.cx, shape.cy, shape.a, shape.b, shape.phi];
  return numbers.length > 0 && numbers.every(Number.isFinite);
}

/** The weight of each wanted region, keyed like a scan. */
function weightsOf({ sets, regions }: EulerSystem): ReadonlyMap<number, number> {
  return new Map(
    regions
      .filter(({ weight }) => weight > 0)
      .map((region) => [
        region.sets.reduce((mask, set) => mask | (1 << sets.indexOf(set)), 0),
        region.weight,
      ]),
  );
}
