import { nearestPlace } from './absentRegion.ts';
import { Arrangement, spareLoops } from './arrangement.ts';
import { waveOf } from './bends.ts';
import { ELLIPSE_PARAMETERS } from './curve.ts';
import { angleTo, cosine, cubeRoot, lengthOf, sine, square } from './elementary.ts';
import type { Residuals, SquaresProblem } from './leastSquares.ts';
import { at } from './numbers.ts';
import { AREAS_ALONE, type PenaltyWeights } from './phases.ts';

/** The gap that sets which share nothing should keep, and the width that a region should, where the drawn area is 1. */
const GAP = 0.03;
/** Radius of the disc that an absent region must have room for, in parts of the disc of its area. */
const ABSENT_ROOM = 0.6;
/** Areas under this are rounding noise. */
const NOTHING = 1e-13;

/** Counts evaluations down. */
export interface Budget {
  left: number;
  used: number;
}

/** How far a set of curves is from the wanted areas, as a least-squares problem. The wanted areas add up to 1. */
export class AreaProblem implements SquaresProblem {
  readonly arrangement: Arrangement;
  /** Whether the curves are bent ones, or ellipses. */
  readonly bent: boolean;
  readonly size: number;
  readonly wanted: Float64Array;
  penalties: PenaltyWeights = AREAS_ALONE;
  readonly #budget: Budget;
  /** Pairs that share nothing. */
  readonly #apart: readonly (readonly [number, number])[];
  readonly #row: Float64Array;
  readonly #slope: Float64Array;
  readonly #velocities: Float64Array;

  constructor(count: number, bent: boolean, wanted: Float64Array, budget: Budget) {
    this.arrangement = new Arrangement(count, bent);
    this.bent = bent;
    this.size = count * this.arrangement.stride;
    this.wanted = wanted;
    this.#budget = budget;
    this.#apart = pairsApart(count, wanted);
    this.#row = new Float64Array(this.size);
    this.#slope = new Float64Array(this.arrangement.stride + 2);
    this.#velocities = new Float64Array(2 * this.arrangement.stride);
  }

  evaluate(parameters: Float64Array, residuals: Residuals): boolean {
    if (this.#budget.left <= 0) return false;
    this.#budget.left -= 1;
    this.#budget.used += 1;
    this.arrangement.load(parameters);
    residuals.clear();
    this.#addAreas(residuals);
    this.#addShape(parameters, residuals);
    return Number.isFinite(residuals.cost);
  }

  #addAreas(residuals: Residuals): void {
    const { areas, slopes } = this.arrangement;
    const { empty, present, whole, wide, clear } = this.penalties;
    for (let mask = 1; mask < areas.length; mask += 1) {
      const area = at(areas, mask);
      const wanted = at(this.wanted, mask);
      if (wanted > 0) {
        residuals.add(area - wanted, slopes, mask * this.size, 1);
        if (area <= NOTHING) this.#addAbsent(mask, present, residuals);
      } else if (area > NOTHING) this.#addPower(area, slopes, mask * this.size, empty, residuals);
    }
    for (const [i, j] of this.#apart) this.#addApart(i, j, empty, clear, residuals);
    if (whole > 0) this.#addPieces(whole, residuals);
    if (wide > 0) for (const miss of this.arrangement.misses) this.#addMiss(miss, wide, residuals);
  }

  /**
   * Something drawn that should not be. A lens of two curves that overlap by δ has an area ∝ δ^(3/2): its own slope vanishes as it closes, and least squares
   * would never close it. Its area^(2/3) is linear in δ.
   */
  #addPower(area: number, slopes: Float64Array, offset: number, weight: number, residuals: Residuals): void {
    if (this.penalties.byArea) {
      residuals.add(weight * area, slopes, offset, weight);
      return;
    }
    const root = cubeRoot(area);
    residuals.add(weight * root * root, slopes, offset, (weight * 2) / (3 * root));
  }

  /**
   * An absent area has no slope of its own. So the place that comes nearest to being the absent region is looked for, and
   * every curve that keeps it from having room there must give way.
   */
  #addAbsent(mask: number, weight: number, residuals: Residuals): void {
    const { curves, stride } = this.arrangement;
    const room = ABSENT_ROOM * Math.sqrt(at(this.wanted, mask) / Math.PI);
    const { x, y } = nearestPlace(this.arrangement, mask, room);
    const row = this.#row;
    for (const [index, curve] of curves.entries()) {
      const sign = mask & (1 << index) ? 1 : -1;
      const lack = room - sign * curve.depth(x, y, this.#slope);
      if (lack <= 0) continue;
      row.fill(0);
      for (let k = 0; k < stride; k += 1) row[index * stride + k] = -sign * at(this.#slope, k);
      residuals.add(weight * lack, row, 0, weight);
    }
  }

  /** Two sets that share nothing: their whole common area goes, and then a gap opens between them. */
  #addApart(i: number, j: number, empty: number, clear: number, residuals: Residuals): void {
    const { areas, slopes, curves, stride } = this.arrangement;
    const both = (1 << i) | (1 << j);
    const row = this.#row;
    let common = 0;
    for (let mask = both; mask < areas.length; mask += 1) {
      if ((mask & both) === both) common += at(areas, mask);
    }
    if (common > NOTHING) {
      row.fill(0);
      for (let mask = both; mask < areas.length; mask += 1) {
        if ((mask & both) !== both || at(areas, mask) <= 0) continue;
        for (let k = 0; k < this.size; k += 1) row[k] = at(row, k) + at(slopes, mask * this.size + k);
      }
      this.#addPower(common, row, 0, empty, residuals);
    }
    const [first, second] = [curves[i], curves[j]];
    if (!first || !second || clear === 0) return;
    // Along the line of the centres: not the whole truth for slanted shapes, but smooth, and enough to open a gap.
    const dx = second.x - first.x;
    const dy = second.y - first.y;
    const distance = Math.max(1e-9, lengthOf(dx, dy));
    const angle = angleTo(dy, dx);
    row.fill(0);
    let gap = distance;
    let turn = 0;
    for (const [index, curve] of [
      [i, first],
      [j, second],
    ] as const) {
      const c = cosine(angle - curve.phi);
      const s = sine(angle - curve.phi);
      const reach = lengthOf(curve.a * c, curve.b * s);
      const bend = ((square(curve.b) - square(curve.a)) * s * c) / reach;
      gap -= reach;
      turn -= bend;
      row[index * stride + 2] = -square(curve.a * c) / reach;
      row[index * stride + 3] = -square(curve.b * s) / reach;
      row[index * stride + 4] = bend;
    }
    if (gap >= GAP) return;
    const gx = dx / distance - (turn * dy) / square(distance);
    const gy = dy / distance + (turn * dx) / square(distance);
    row[i * stride] = -gx;
    row[i * stride + 1] = -gy;
    row[j * stride] = gx;
    row[j * stride + 1] = gy;
    residuals.add(clear * (gap - GAP), row, 0, clear);
  }

  /** Every piece of a region but its largest is unwanted. */
  #addPieces(weight: number, residuals: Residuals): void {
    const { stride } = this.arrangement;
    for (const piece of spareLoops(this.arrangement.loops())) {
      if (piece.area <= NOTHING) continue;
      const row = this.#row;
      row.fill(0);
      for (const { arc, forward } of piece.arcs) {
        const offset = arc.curve * stride;
        const sign = forward ? 1 : -1;
        for (let k = 0; k < stride; k += 1) row[offset + k] = at(row, offset + k) + sign * at(arc.sweep, k);
      }
      this.#addPower(piece.area, row, 0, weight, residuals);
    }
  }

  /** A region that two curves all but cut in two is as good as cut: it keeps a width that can be seen. */
  #addMiss(
    { curves: [i, j], sample }: Arrangement['misses'][number],
    weight: number,
    residuals: Residuals,
  ): void {
    const { curves, stride } = this.arrangement;
    const [first, second] = [curves[i], curves[j]];
    if (!first || !second) return;
    const [x, y] = [at(first.samples, 2 * sample), at(first.samples, 2 * sample + 1)];
    const depth = second.depth(x, y, this.#slope);
    const gap = Math.abs(depth);
    if (gap >= GAP) return;
    const [gx, gy] = [at(this.#slope, stride), at(this.#slope, stride + 1)];
    const steep = lengthOf(gx, gy);
    // From the one curve halfway to the other.
    const [mx, my] = [x - (gx * depth) / square(steep) / 2, y - (gy * depth) / square(steep) / 2];
    let mask = 0;
    for (const [index, curve] of curves.entries()) if (curve.level(mx, my) < 1) mask |= 1 << index;
    if (mask === 0 || at(this.wanted, mask) === 0) return;
    const sign = Math.sign(depth);
    const row = this.#row;
    const velocities = this.#velocities;
    first.velocities(sample, velocities);
    row.fill(0);
    for (let k = 0; k < stride; k += 1) {
      row[j * stride + k] = sign * at(this.#slope, k);
      row[i * stride + k] = sign * (gx * at(velocities, 2 * k) + gy * at(velocities, 2 * k + 1));
    }
    residuals.add(weight * (gap - GAP), row, 0, weight);
  }

  #addShape(parameters: Float64Array, residuals: Residuals): void {
    const { stride, curves } = this.arrangement;
    const { round, even } = this.penalties;
    const row = this.#row;
    for (const index of curves.keys()) {
      const offset = index * stride;
      row.fill(0);
      row[offset + 2] = 1;
      row[offset + 3] = -1;
      residuals.add(round * (at(parameters, offset + 2) - at(parameters, offset + 3)), row, 0, round);
      for (let k = ELLIPSE_PARAMETERS; k < stride; k += 1) {
        const cost = even * square(waveOf(k - ELLIPSE_PARAMETERS));
        residuals.addOne(cost * at(parameters, offset + k), offset + k, cost);
      }
    }
  }
}

/** Largest deviation of a region's share from the wanted one. */
export function largestDeviation({ areas, total }: Arrangement, wanted: Float64Array): number {
  return areas.reduce((most, area, mask) => Math.max(most, Math.abs(area / total - at(wanted, mask))), 0);
}

/** Pairs of sets that no wanted region holds together. */
function pairsApart(count: number, wanted: Float64Array): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  for (let j = 1; j < count; j += 1) {
    for (let i = 0; i < j; i += 1) {
      const both = (1 << i) | (1 << j);
      const meet = wanted.some((weight, mask) => weight > 0 && (mask & both) === both);
      if (!meet) pairs.push([i, j]);
    }
  }
  return pairs;
}
