import { AreaProblem, largestDeviation } from './areaProblem.ts';
import { BENT_PARAMETERS } from './bentCurve.ts';
import { ELLIPSE_PARAMETERS } from './curve.ts';
import { cosine, logarithm } from './elementary.ts';
import { minimise } from './leastSquares.ts';
import { at } from './numbers.ts';
import { parseSystem } from './parseSystem.ts';
import type { Phase } from './penaltyWeights.ts';
import { curveOf } from './shapes.ts';
import type { DrawnSystem, EulerSystem, Shape } from './types.ts';
import type { EulerWay } from './way.ts';

/** Evaluations for a whole way: where they do not do, there is none that is true. */
const BUDGET = 8000;
/** Frames of a way, before those that are put between. */
const FRAMES = 16;
/** A set that enters or leaves starts and ends at this part of its size, where it can hardly be seen. */
const SMALLEST = 0.02;
/** How often the time between two frames may be halved to put others between. */
const DEEPEST = 8;
/** A way this true need not be tried from its other end, two frames this true between them need no other. */
const TRUE_ENOUGH = 0.005;

/** A frame this true needs no more steps. */
const SETTLED = 0.002;
/** A weak wish to stay near the frame before: among true drawings the nearest. */
const STILL = 0.003;

/** Each frame first gets its regions, then their areas, and where that was not enough, more of both. */
const REGIONS: Phase = {
  penalties: {
    round: 0.003,
    even: 0.003,
    empty: 1.5,
    present: 1,
    whole: 0.2,
    wide: 0,
    clear: 0.02,
    still: STILL,
    byArea: false,
  },
  steps: 12,
};
const AREAS: Phase = {
  penalties: {
    round: 0.001,
    even: 0.0003,
    empty: 1.5,
    present: 3,
    whole: 0.5,
    wide: 0,
    clear: 0,
    still: STILL,
    byArea: true,
  },
  steps: 12,
};
const PHASES = [REGIONS, AREAS, REGIONS, AREAS];

/**
 * The way from one drawing to another on which every frame is itself a true picture: the weights move evenly, and each frame
 * starts from the one before, a step nearer to the end, and is fitted to the weights of its moment. Where regions appear it is
 * often easier to come from the other end, where they vanish, so the truer of both ways is taken. Sets that are only in one of
 * the two drawings grow from or shrink to a point. Not every way can be true all along (sets that are one at one end and two at the
 * other, say): its error tells.
 *
 * @throws Error for a system that contradicts itself (see `parseSystem`), and for outlines without the curve they came from.
 */
export function transitionEuler(from: DrawnSystem, to: DrawnSystem): EulerWay {
  const sets = [...new Set([...from.system.sets, ...to.system.sets])];
  const bent = [from, to].some(({ fit }) => Object.values(fit.shapes).some((shape) => 'poly' in shape));
  const stride = bent ? BENT_PARAMETERS : ELLIPSE_PARAMETERS;
  const ends = [from, to].map((end, index) => ({
    weights: weightsIn(sets, end.system),
    parameters: Float64Array.from(
      sets.flatMap((set) =>
        parametersIn(end.fit.shapes[set], (index === 0 ? to : from).fit.shapes[set], stride),
      ),
    ),
  }));
  const [start, end] = ends;
  if (!start || !end) throw new Error('A way has two ends');
  const frames = new Route(start, end, sets.length, bent).frames();
  return {
    sets,
    error: worst(frames),
    frames: frames.map(({ moment, parameters }) => ({
      moment,
      curves: sets.map((_, index) => [...parameters.subarray(index * stride, (index + 1) * stride)]),
    })),
  };
}

interface End {
  readonly weights: Float64Array;
  readonly parameters: Float64Array;
}

interface Frame {
  readonly moment: number;
  readonly parameters: Float64Array;
  /** Largest deviation of a region's share, here or on the way to the next frame. */
  readonly error: number;
}

class Route {
  readonly #start: End;
  readonly #end: End;
  readonly #problem: AreaProblem;

  constructor(start: End, end: End, count: number, bent: boolean) {
    this.#start = start;
    this.#end = end;
    this.#problem = new AreaProblem(count, bent, start.weights, { left: BUDGET, used: 0 });
  }

  frames(): readonly Frame[] {
    const there = this.#walk(false);
    const back = worst(there) <= TRUE_ENOUGH ? there : this.#walk(true).toReversed();
    const [best = there] = [there, back].toSorted((a, b) => worst(a) - worst(b));
    return best.flatMap((frame, index) => {
      const next = best[index + 1];
      return next ? this.#upTo(frame, next, 0) : [frame];
    });
  }

  #walk(backwards: boolean): readonly Frame[] {
    const [start, end] = backwards ? [this.#end, this.#start] : [this.#start, this.#end];
    const momentAt = (passed: number) => (backwards ? 1 - passed : passed);
    const frames = [this.#frame(momentAt(0), start.parameters)];
    let here = start.parameters;
    for (let frame = 1; frame < FRAMES; frame += 1) {
      const [before, passed] = [momentOf((frame - 1) / FRAMES), momentOf(frame / FRAMES)];
      here = nearer(here, end.parameters, (passed - before) / (1 - before), this.#problem.arrangement.stride);
      this.#fit(momentAt(passed), here);
      frames.push(this.#frame(momentAt(passed), here));
    }
    const arrival = nearer(here, end.parameters, 1, this.#problem.arrangement.stride);
    return [...frames, this.#frame(momentAt(1), arrival)];
  }

  #frame(moment: number, parameters: Float64Array): Frame {
    return { moment, parameters, error: this.#errorAt(moment, parameters) };
  }

  /** The first of two frames, and more up to the second where what lies evenly between them is not true. */
  #upTo(first: Frame, second: Frame, depth: number): readonly Frame[] {
    const moment = (first.moment + second.moment) / 2;
    const parameters = first.parameters.map((value, k) => (value + at(second.parameters, k)) / 2);
    // What is over sooner than any screen shows it may be a jump.
    if (depth === DEEPEST) return [first];
    const error = this.#errorAt(moment, parameters);
    if (error <= TRUE_ENOUGH) return [{ ...first, error: Math.max(first.error, error) }];
    this.#fit(moment, parameters);
    const middle = this.#frame(moment, parameters);
    return [...this.#upTo(first, middle, depth + 1), ...this.#upTo(middle, second, depth + 1)];
  }

  #fit(moment: number, parameters: Float64Array): void {
    this.#aim(moment);
    this.#problem.stay(parameters);
    for (const { penalties, steps } of PHASES) {
      this.#problem.penalties = penalties;
      minimise(this.#problem, parameters, { steps, enough: 1e-3, damping: 1e-4 });
      if (this.#errorAt(moment, parameters) < SETTLED) return;
    }
  }

  #aim(moment: number): void {
    this.#problem.aim(
      this.#start.weights.map((weight, mask) => (1 - moment) * weight + moment * at(this.#end.weights, mask)),
    );
  }

  /** Largest deviation of a region's share. */
  #errorAt(moment: number, parameters: Float64Array): number {
    this.#aim(moment);
    const { arrangement, wanted } = this.#problem;
    arrangement.load(parameters);
    return largestDeviation(arrangement, wanted);
  }
}

function worst(frames: readonly Frame[]): number {
  return frames.reduce((most, { error }) => Math.max(most, error), 0);
}

/**
 * The moment of a frame, both from 0 to 1. Frames are closest at both ends: a region that appears or goes has an area ∝ δ^(3/2)
 * while curves move by δ, so there an even change of areas moves them fastest.
 */
function momentOf(frame: number): number {
  return (1 - cosine(Math.PI * frame)) / 2;
}

/** A part of the way to the end, with every turn the shorter way round. */
function nearer(here: Float64Array, end: Float64Array, part: number, stride: number): Float64Array {
  // A bent curve is itself again after a whole turn, an ellipse after half of one.
  const whole = stride === ELLIPSE_PARAMETERS ? Math.PI : 2 * Math.PI;
  return here.map((value, k) => {
    const way = at(end, k) - value;
    return value + part * (k % stride === 4 ? way - whole * Math.round(way / whole) : way);
  });
}

function weightsIn(sets: readonly string[], system: EulerSystem): Float64Array {
  const { byMask } = parseSystem(system);
  const weights = new Float64Array(1 << sets.length);
  for (const [mask, share] of byMask) {
    let moved = 0;
    for (const [index, set] of system.sets.entries())
      if (mask & (1 << index)) moved |= 1 << sets.indexOf(set);
    weights[moved] = share;
  }
  return weights;
}

/** Parameters of a shape; of one that is only in the other drawing, the same as a point. */
function parametersIn(shape: Shape | undefined, other: Shape | undefined, stride: number): readonly number[] {
  const known = shape ?? other;
  if (!known) throw new Error('A set of a transition has no shape');
  const [x = 0, y = 0, a = 0, b = 0, ...rest] = curveOf(known);
  const shrunk = shape ? 0 : logarithm(SMALLEST);
  const curve = [x, y, a + shrunk, b + shrunk, ...rest];
  return [...curve, ...Array.from({ length: stride - curve.length }, () => 0)];
}
