import { cosine, lengthOf, sine } from './elementary.ts';
import { Outline } from './outline.ts';
import { boxOf } from './shapes.ts';
import type { LabelAnchor, Shape } from './types.ts';

/** Points along the longer side of the drawing at which regions are looked for. */
const GRID = 30;
/** How much closer the grid is where a region was not found. */
const FINER = 4;
/** How many of the roomiest grid points of a region, apart from each other, are followed to the top of their hill. */
const FOLLOWED = 6;
const STEPS = 30;
/** Each step looks in other directions: on a narrow ridge only a few lead up. */
const TURN = 0.382;
/** Climbing ends when a step is this small, where the drawing is 1 wide. */
const SMALLEST_STEP = 5e-4;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * For each region the centre of the largest disc that fits into it, its pole of inaccessibility: the point that is farthest
 * from every curve, since the nearest curve of a point is always an edge of the region it lies in.
 *
 * @param names of the sets, in the order of the shapes.
 * @param regions the wanted regions, as bits.
 * @returns anchors of the regions that are drawn large enough to be found.
 */
export function labelAnchors(
  shapes: readonly Shape[],
  names: readonly (readonly string[])[],
  regions: readonly number[],
): ReadonlyMap<number, LabelAnchor> {
  const outlines = shapes.map((shape) => new Outline(shape));
  // The curve that was nearest last time is asked first: in a climb it mostly settles the question.
  let nearest = 0;
  const clearance = (x: number, y: number, least = -1) => {
    let mask = 0;
    let radius = Number.POSITIVE_INFINITY;
    const first = nearest;
    for (let turn = 0; turn < outlines.length && radius > least; turn += 1) {
      const index = turn === 0 ? first : turn - Number(turn <= first);
      const outline = outlines[index];
      if (!outline) break;
      const depth = outline.depth(x, y, least, radius);
      if (depth > 0) mask |= 1 << index;
      if (Math.abs(depth) < radius) {
        radius = Math.abs(depth);
        nearest = index;
      }
    }
    return { mask, radius };
  };
  const coarse = gridSpots(shapes, clearance, GRID);
  const isComplete = regions.every((region) => coarse.tops.has(region));
  const { step, tops } = isComplete ? coarse : gridSpots(shapes, clearance, GRID * FINER);
  const anchors = new Map<number, LabelAnchor>();
  for (const region of regions) {
    let best: Spot | undefined;
    for (const spot of tops.get(region) ?? coarse.tops.get(region) ?? []) {
      // Every top has a point of the grid so near that it is hardly less roomy: a lower one leads to a lower top.
      if (best && spot.radius < best.radius - step * Math.SQRT1_2) break;
      const top = climb(spot, region, clearance);
      if (!best || top.radius > best.radius) best = top;
    }
    if (best)
      anchors.set(region, { sets: names.flatMap((name, i) => (region & (1 << i) ? name : [])), ...best });
  }
  return anchors;
}

/** The region at a point and its distance to the nearest curve; not all of either once the distance is at most `least`. */
type Clearance = (x: number, y: number, least?: number) => { readonly mask: number; readonly radius: number };

/** The roomiest points of each region on an even grid. */
function gridSpots(
  shapes: readonly Shape[],
  clearance: Clearance,
  grid: number,
): { readonly step: number; readonly tops: ReadonlyMap<number, readonly Spot[]> } {
  const box = boxOf(shapes);
  const step = Math.max(box.right - box.left, box.bottom - box.top) / grid;
  const found = new Map<number, Spot[]>();
  for (let y = box.top + step / 2; y < box.bottom; y += step) {
    for (let x = box.left + step / 2; x < box.right; x += step) {
      const { mask, radius } = clearance(x, y);
      if (mask === 0) continue;
      const spots = found.get(mask) ?? [];
      if (spots.length === 0) found.set(mask, spots);
      spots.push({ x, y, radius });
    }
  }
  return { step, tops: new Map(Array.from(found, ([mask, spots]) => [mask, hilltops(spots)])) };
}

/** The roomiest spots, none within the disc of a roomier one. */
function hilltops(spots: readonly Spot[]): readonly Spot[] {
  const tops: Spot[] = [];
  for (const spot of spots.toSorted((a, b) => b.radius - a.radius)) {
    if (tops.length === FOLLOWED) break;
    if (tops.every((top) => lengthOf(top.x - spot.x, top.y - spot.y) > top.radius)) tops.push(spot);
  }
  return tops;
}

function climb(from: Spot, region: number, clearance: Clearance): Spot {
  let best = from;
  let step = Math.max(from.radius, 0.01);
  for (let k = 0; k < STEPS && step > SMALLEST_STEP; k += 1) {
    const { x, y } = best;
    for (let side = 0; side < 6; side += 1) {
      const angle = (Math.PI * (side + TURN * k)) / 3;
      const [px, py] = [x + step * cosine(angle), y + step * sine(angle)];
      const { mask, radius } = clearance(px, py, best.radius);
      if (mask === region && radius > best.radius) best = { x: px, y: py, radius };
    }
    if (best.x === x && best.y === y) step *= 0.7;
  }
  return best;
}
