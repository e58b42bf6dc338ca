import { type AreaProblem, largestDeviation } from './areaProblem.ts';
import { spareLoops } from './arrangement.ts';
import { BENDS, waveOf } from './bends.ts';
import { BENT_PARAMETERS } from './bentCurve.ts';
import { ELLIPSE_PARAMETERS } from './curve.ts';
import { logarithm, square } from './elementary.ts';
import { minimise } from './leastSquares.ts';
import { at } from './numbers.ts';
import { CALM_PHASES, type Phase } from './phases.ts';
import { EXACT } from './quality.ts';

/** Curves whose wanted areas add up to 1, wherever they came to lie. */
export interface ComponentFit {
  readonly bent: boolean;
  readonly parameters: Float64Array;
  readonly faults: Faults;
}

/** What is wrong with a drawing. */
export interface Faults {
  /** Largest deviation of a region's share. */
  readonly error: number;
  /** Regions that are drawn and should not be, or are not and should. */
  readonly topology: number;
  /** Pieces of regions that should be whole. */
  readonly split: number;
  /** How far from round: the mean of |ln(a/b)|. */
  readonly slender: number;
}

/** A region drawn at less than this part of its share is as good as missing. */
const MISSING = 0.15;
/** An empty region may hold this much of the drawing: less than can be seen. */
const UNWANTED = 0.001;
/** Smaller pieces of a region cannot be seen. */
const PIECE = 0.0015;
/** A bent fit this close is taken as it is: the report calls it exact. */
export const BENT_CLOSE = EXACT;
/** Wavy curves are drawn again from far more even ones, not quite as exact: what is off by this cannot be seen. */
const CALM_ENOUGH = 3e-4;
/** Bends of this size, each by the square of its wave, begin to look like waves. */
const WAVY = 1.5;

function faultsOf({ arrangement, wanted }: AreaProblem, parameters: Float64Array): Faults {
  arrangement.load(parameters);
  const { areas, curves, total } = arrangement;
  const topology = areas.filter((area, mask) => {
    const want = at(wanted, mask);
    return want > 0 ? area / total < MISSING * want : area / total > UNWANTED;
  }).length;
  const split = spareLoops(arrangement.loops()).filter(
    (loop) => loop.area > PIECE * total && at(wanted, loop.mask) > 0,
  ).length;
  const slender = curves.reduce((sum, { a, b }) => sum + Math.abs(logarithm(a / b)), 0) / curves.length;
  return { error: largestDeviation(arrangement, wanted), topology, split, slender };
}

/** Every region in its place and in one piece, and its area this close. */
export function isWithin({ faults: { error, topology, split } }: ComponentFit, limit: number): boolean {
  return error < limit && topology === 0 && split === 0;
}

/** Goes through the phases, changing `parameters`. */
export function run(problem: AreaProblem, parameters: Float64Array, phases: readonly Phase[]): ComponentFit {
  for (const { penalties, steps } of phases) {
    problem.penalties = penalties;
    minimise(problem, parameters, { steps, enough: 1e-4 });
  }
  return { bent: problem.bent, parameters, faults: faultsOf(problem, parameters) };
}

/** The same drawing in curves that wave less, where it can be had. */
export function calmed(problem: AreaProblem, fit: ComponentFit): ComponentFit {
  if (!fit.bent || waviness(fit) < WAVY) return fit;
  const calm = run(problem, fit.parameters.slice(), CALM_PHASES);
  const isTrue = isWithin(calm, Math.max(CALM_ENOUGH, fit.faults.error));
  return isTrue && waviness(calm) < waviness(fit) ? calm : fit;
}

/** Of the curve that waves most: the length of its bends, each by the square of its wave (what it adds to the curvature). */
function waviness({ parameters }: ComponentFit): number {
  let most = 0;
  for (let from = 0; from < parameters.length; from += BENT_PARAMETERS) {
    let sum = 0;
    for (let k = 0; k < BENDS; k += 1) {
      sum += square(square(waveOf(k)) * at(parameters, from + ELLIPSE_PARAMETERS + k));
    }
    most = Math.max(most, Math.sqrt(sum));
  }
  return most;
}
