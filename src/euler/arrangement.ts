import { BENT_PARAMETERS, BentCurve } from './bentCurve.ts';
import { crossingsOf } from './crossings.ts';
import { Curve, ELLIPSE_PARAMETERS, type Place } from './curve.ts';
import { square } from './elementary.ts';
import { at } from './numbers.ts';

/** A crossing of two curves. */
interface Crossing {
  /** Where it lies on the curve with the lower index, and on the other. */
  readonly places: readonly [Place, Place];
  readonly curves: readonly [number, number];
  /** The arcs that start here, on either curve, and those that end here. */
  readonly starts: [Arc | undefined, Arc | undefined];
  readonly ends: [Arc | undefined, Arc | undefined];
}

/** A piece of one curve between two crossings, or a whole curve. */
export interface Arc {
  readonly curve: number;
  /** The other curves that it runs within, as bits. */
  readonly within: number;
  readonly start: Crossing | undefined;
  readonly end: Crossing | undefined;
  readonly area: number;
  readonly sweep: Float64Array;
}

/** One closed line of a region's boundary: arcs in turn with the region on the left. */
interface Loop {
  /** The region: the curves that it is within, as bits. */
  readonly mask: number;
  /** Over 0 for an outer boundary, under 0 for the edge of a hole. */
  readonly area: number;
  readonly arcs: readonly { readonly arc: Arc; readonly forward: boolean }[];
}

/**
 * Closed curves and the exact area of every region between them. By Green's theorem the area of a region is the sum of
 * ½∫ x dy − y dx over the arcs of its boundary, and an arc of curve i that runs within the curves M bounds exactly two
 * regions: M ∪ {i} on its left and M on its right. So each arc is added to one and taken from the other, and no boundary
 * need ever be traced. The same holds for the derivative by each parameter, with the area that the arc sweeps.
 */
export class Arrangement {
  readonly curves: readonly Curve[];
  /** Parameters of one curve. */
  readonly stride: number;
  /** Area of each region, by its bits; region 0, which is outside, stays 0. */
  readonly areas: Float64Array;
  /** Derivative of each region's area by every parameter, a row for each region. */
  readonly slopes: Float64Array;
  arcs: Arc[] = [];
  crossings: Crossing[] = [];
  /** Where a curve comes near another without crossing it: samples of the first. */
  misses: { readonly curves: readonly [number, number]; readonly sample: number }[] = [];

  constructor(count: number, bent: boolean) {
    this.curves = Array.from({ length: count }, () => (bent ? new BentCurve() : new Curve()));
    this.stride = bent ? BENT_PARAMETERS : ELLIPSE_PARAMETERS;
    this.areas = new Float64Array(1 << count);
    this.slopes = new Float64Array((1 << count) * count * this.stride);
  }

  /** The whole drawn area. */
  get total(): number {
    return this.areas.reduce((sum, area) => sum + Math.max(0, area), 0);
  }

  load(parameters: Float64Array): void {
    for (const [index, curve] of this.curves.entries()) curve.load(parameters, index * this.stride);
    this.#cross();
    this.areas.fill(0);
    this.slopes.fill(0);
    this.arcs = [];
    for (const [index, curve] of this.curves.entries()) this.#cut(index, curve);
    for (const arc of this.arcs) this.#count(arc);
  }

  #cross(): void {
    this.crossings = [];
    this.misses = [];
    for (const [j, second] of this.curves.entries()) {
      for (const [i, first] of this.curves.entries()) {
        if (i >= j) break;
        const apart = first.reach + second.reach;
        if (square(first.x - second.x) + square(first.y - second.y) > apart * apart) continue;
        const samples: number[] = [];
        const places = crossingsOf(first, second, samples);
        for (const sample of samples) this.misses.push({ curves: [i, j], sample });
        for (const place of places) {
          const other = { t: second.angleOf(place.x, place.y), x: place.x, y: place.y };
          this.crossings.push({
            places: [place, other],
            curves: [i, j],
            starts: [undefined, undefined],
            ends: [undefined, undefined],
          });
        }
      }
    }
  }

  /** Cuts a curve at its crossings. */
  #cut(index: number, curve: Curve): void {
    const stops: { readonly crossing: Crossing; readonly side: 0 | 1; readonly place: Place }[] = [];
    for (const crossing of this.crossings) {
      if (crossing.curves[0] === index) stops.push({ crossing, side: 0, place: crossing.places[0] });
      else if (crossing.curves[1] === index) stops.push({ crossing, side: 1, place: crossing.places[1] });
    }
    stops.sort((a, b) => a.place.t - b.place.t);
    let within = this.#withinAtStart(index, curve, stops);
    const last = stops.at(-1);
    if (!last) {
      const from = curve.place(0);
      this.arcs.push(
        this.#arc(index, curve, within, from, { ...from, t: 2 * Math.PI }, undefined, undefined),
      );
      return;
    }
    // The arc from the last crossing over angle 0 to the first is as the curve starts: before the first crossing.
    let before = { ...last, place: { ...last.place, t: last.place.t - 2 * Math.PI } };
    for (const stop of stops) {
      const from = before.place.t < 0 ? last.place : before.place;
      const to = before.place.t < 0 ? { ...stop.place, t: stop.place.t + 2 * Math.PI } : stop.place;
      const arc = this.#arc(index, curve, within, from, to, before.crossing, stop.crossing);
      this.arcs.push(arc);
      before.crossing.starts[before.side] = arc;
      stop.crossing.ends[stop.side] = arc;
      within ^= 1 << stop.crossing.curves[stop.side === 0 ? 1 : 0];
      before = stop;
    }
  }

  /**
   * The curves that hold the place at angle 0. A test is surest far from any crossing, so each other curve is asked in the
   * middle of the longest stretch without it, and followed back from there.
   */
  #withinAtStart(
    index: number,
    curve: Curve,
    stops: readonly { readonly crossing: Crossing; readonly side: 0 | 1; readonly place: Place }[],
  ): number {
    let within = 0;
    for (const [j, other] of this.curves.entries()) {
      if (j === index) continue;
      let longest = 0;
      let middle = 0;
      let changes = 0;
      let count = 0;
      let first = 0;
      let previous = 0;
      for (const stop of stops) {
        if (stop.crossing.curves[stop.side === 0 ? 1 : 0] !== j) continue;
        const t = stop.place.t;
        if (count === 0) first = t;
        else if (t - previous > longest) {
          longest = t - previous;
          middle = (t + previous) / 2;
          changes = count;
        }
        previous = t;
        count += 1;
      }
      if (count === 0) {
        const dx = curve.x - other.x;
        const dy = curve.y - other.y;
        const apart = curve.reach + other.reach;
        if (dx * dx + dy * dy > apart * apart) continue;
      } else if (first + 2 * Math.PI - previous > longest) {
        middle = (first + 2 * Math.PI + previous) / 2;
        changes = 0;
      }
      const place = count === 0 ? undefined : curve.place(middle);
      const level = place
        ? other.level(place.x, place.y)
        : other.level(at(curve.samples, 0), at(curve.samples, 1));
      if (level < 1 !== (changes % 2 === 1)) within |= 1 << j;
    }
    return within;
  }

  #arc(
    index: number,
    curve: Curve,
    within: number,
    from: Place,
    to: Place,
    start: Crossing | undefined,
    end: Crossing | undefined,
  ): Arc {
    curve.integrate(from, to);
    return { curve: index, within, start, end, area: curve.area, sweep: curve.sweep.slice() };
  }

  #count(arc: Arc): void {
    const { areas, slopes, stride } = this;
    const width = this.curves.length * stride;
    const left = arc.within | (1 << arc.curve);
    areas[left] = at(areas, left) + arc.area;
    const toLeft = left * width + arc.curve * stride;
    for (let k = 0; k < stride; k += 1) slopes[toLeft + k] = at(slopes, toLeft + k) + at(arc.sweep, k);
    if (arc.within === 0) return;
    areas[arc.within] = at(areas, arc.within) - arc.area;
    const toRight = arc.within * width + arc.curve * stride;
    for (let k = 0; k < stride; k += 1) slopes[toRight + k] = at(slopes, toRight + k) - at(arc.sweep, k);
  }

  /**
   * The boundaries of all regions. At a crossing the boundary turns left: inside the other curve it goes on along that curve
   * in its own sense, outside it against it.
   */
  loops(): readonly Loop[] {
    const done = [new Set<Arc>(), new Set<Arc>()];
    const loops: Loop[] = [];
    for (const arc of this.arcs) {
      for (const forward of [true, false]) {
        if (!forward && arc.within === 0) continue;
        const loop = this.#follow(arc, forward, done);
        if (loop) loops.push(loop);
      }
    }
    return loops;
  }

  #follow(first: Arc, forwards: boolean, done: readonly Set<Arc>[]): Loop | undefined {
    const arcs: { arc: Arc; forward: boolean }[] = [];
    let arc: Arc | undefined = first;
    let forward = forwards;
    let area = 0;
    while (arc && !done[forward ? 0 : 1]?.has(arc)) {
      done[forward ? 0 : 1]?.add(arc);
      arcs.push({ arc, forward });
      area += forward ? arc.area : -arc.area;
      const crossing: Crossing | undefined = forward ? arc.end : arc.start;
      if (!crossing) break;
      const side: 0 | 1 = crossing.curves[0] === arc.curve ? 1 : 0;
      forward = (arc.within & (1 << crossing.curves[side])) !== 0;
      arc = forward ? crossing.starts[side] : crossing.ends[side];
    }
    if (arcs.length === 0) return undefined;
    return { mask: forwards ? first.within | (1 << first.curve) : first.within, area, arcs };
  }
}

/** The outer boundaries of the smaller pieces of every region that is in pieces. Holes are no pieces. */
export function spareLoops(loops: readonly Loop[]): readonly Loop[] {
  const largest = new Map<number, Loop>();
  for (const loop of loops) {
    if (loop.area > (largest.get(loop.mask)?.area ?? 0)) largest.set(loop.mask, loop);
  }
  return loops.filter((loop) => loop.area > 0 && largest.get(loop.mask) !== loop);
}
