import { boxOf, cornersOf, depthIn } from './shapes.ts';
import type { LabelAnchor, Shape } from './types.ts';

/** Points along the longer side of the drawing at which regions are looked for. */
const GRID = 30;
/** How much closer the grid is where a region was not found. */
const FINER = 4;
/** How many of the roomiest grid points of a region are followed to the top of their hill. */
const FOLLOWED = 2;
const STEPS = 12;

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
  const corners = shapes.map(cornersOf);
  const clearance = (x: number, y: number) => {
    let mask = 0;
    let radius = Number.POSITIVE_INFINITY;
    for (const [index, points] of corners.entries()) {
      const depth = depthIn(points, x, y);
      if (depth > 0) mask |= 1 << index;
      radius = Math.min(radius, Math.abs(depth));
    }
    return { mask, radius };
  };
  const coarse = gridSpots(shapes, clearance, GRID);
  const found = regions.every((region) => coarse.has(region))
    ? coarse
    : new Map([...gridSpots(shapes, clearance, GRID * FINER), ...coarse]);
  const anchors = new Map<number, LabelAnchor>();
  for (const region of regions) {
    let best: Spot | undefined;
    for (const spot of found.get(region) ?? []) {
      const top = climb(spot, region, clearance);
      if (!best || top.radius > best.radius) best = top;
    }
    if (best)
      anchors.set(region, { sets: names.flatMap((name, i) => (region & (1 << i) ? name : [])), ...best });
  }
  return anchors;
}

type Clearance = (x: number, y: number) => { readonly mask: number; readonly radius: number };

/** The roomiest points of each region on an even grid. */
function gridSpots(
  shapes: readonly Shape[],
  clearance: Clearance,
  grid: number,
): ReadonlyMap<number, readonly Spot[]> {
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
  for (const spots of found.values()) {
    spots.sort((a, b) => b.radius - a.radius);
    spots.length = Math.min(spots.length, FOLLOWED);
  }
  return found;
}

function climb(from: Spot, region: number, clearance: Clearance): Spot {
  let best = from;
  let step = Math.max(from.radius, 0.01);
  for (let k = 0; k < STEPS; k += 1) {
    const { x, y } = best;
    for (let side = 0; side < 6; side += 1) {
      const angle = (Math.PI * (side + 0.5 * k)) / 3;
      const [px, py] = [x + step * Math.cos(angle), y + step * Math.sin(angle)];
      const { mask, radius } = clearance(px, py);
      if (mask === region && radius > best.radius) best = { x: px, y: py, radius };
    }
    if (best.x === x && best.y === y) step *= 0.6;
  }
  return best;
}
