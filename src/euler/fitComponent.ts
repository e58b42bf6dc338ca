import { AreaProblem, type Budget, largestDeviation } from './areaProblem.ts';
import { spareLoops } from './arrangement.ts';
import { BENT_PARAMETERS } from './bentCurve.ts';
import { ELLIPSE_PARAMETERS } from './curve.ts';
import { logarithm } from './elementary.ts';
import { minimise } from './leastSquares.ts';
import { at, randomNumbers } from './numbers.ts';
import { EXACT } from './quality.ts';
import { curveOf } from './shapes.ts';
import { CircleStarts } from './starts.ts';
import type { Shape } from './types.ts';
import type { Phase } from './wishes.ts';

/** Curves whose wanted areas add up to 1, wherever they came to lie. */
export interface ComponentFit {
  readonly bent: boolean;
  readonly parameters: Float64Array;
  readonly faults: Faults;
}

/** What is wrong with a drawing. */
interface Faults {
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
/** Starts before the best are bent, and how often all that is tried. */
const STARTS = 6;
const ROUNDS = 3;
/** Phases of ellipses in later rounds: no ellipses will do, and loose ones still have what later phases squeeze to nothing. */
const LOOSE = 1;
/** A fit this close is taken as it is. */
const CLOSE = 5e-6;
/** Exact ellipses no slimmer than this on the whole end the search: the mean of |ln(a/b)|. */
const ROUND_ENOUGH = 0.45;
/** A bent fit this close is taken as it is: the report calls it exact. */
const BENT_CLOSE = EXACT;
/** After a whole round a fit this close is taken: where none is exact, other starts find hardly a better one. */
const GOOD = 0.002;
/** Where ellipses end this far off, curves are tried. */
const BEND_ABOVE = 1e-5;
/** How many of the best ellipse drawings are bent. */
const BENT_STARTS = 3;

/** A weak wish: it chooses between drawings that are as true, and must not make any less so. */
const WIDE = 0.02;

/** First what is round, then, step by step, what is right: a small wish for roundness still picks among exact drawings. */
const ELLIPSE_PHASES: readonly Phase[] = [0.12, 0.04, 0.012, 0.004, 0.001, 0.0003, 0.0001].map((round, k) => {
  const strength = 1 + 0.5 * k;
  return {
    wishes: {
      round,
      even: 0,
      empty: 0.5 * strength,
      present: 0.6 * strength,
      // Pieces are joined late: pushed early, a piece is squeezed to nothing where a better place would have joined it.
      whole: k < 3 ? 0 : 0.1 * (1 << (k - 3)),
      wide: k < 3 ? 0 : WIDE,
      clear: 0.1,
      still: 0,
      byArea: false,
    },
    steps: 14,
  };
});

const BENT_PHASES: readonly Phase[] = [0.1, 0.03, 0.01, 0.003, 0.001].map((even, k) => ({
  wishes: {
    round: even,
    even: even / 3,
    empty: 0.7 * (1 + k),
    present: 1 + k,
    whole: 0.1 * (1 << k),
    wide: WIDE,
    clear: k < 3 ? 0.05 : 0,
    still: 0,
    byArea: false,
  },
  steps: 10,
}));

/** With every region in its place, the areas come first: curves take as much bend as it needs. */
const EXACT_PHASES: readonly Phase[] = [0.001, 0.0003, 0.0001, 0.00003, 0.00001].map((even) => ({
  wishes: {
    round: even,
    even: even / 3,
    empty: 1.5,
    present: 3,
    whole: 1,
    wide: Math.min(WIDE, 1000 * even),
    clear: 0,
    still: 0,
    byArea: true,
  },
  steps: 20,
}));

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

/** Worse is more. A wrong region outweighs everything, a piece is worth one percent of area, a needle a tenth of one. */
function badness({ error, topology, split, slender }: Faults): number {
  return 100 * topology + 10 * split + error * 1000 + 0.5 * slender;
}

/** Every region in its place and in one piece, and its area this close. */
function isWithin({ faults: { error, topology, split } }: ComponentFit, limit: number): boolean {
  return error < limit && topology === 0 && split === 0;
}

/** Goes through the phases, changing `parameters`. */
function run(
  problem: AreaProblem,
  bent: boolean,
  parameters: Float64Array,
  phases: readonly Phase[],
): ComponentFit {
  for (const { wishes, steps } of phases) {
    problem.wishes = wishes;
    minimise(problem, parameters, { steps, enough: 1e-4 });
  }
  return { bent, parameters, faults: faultsOf(problem, parameters) };
}

/**
 * Fits sets that hang together, from scratch. Sets are bits of the index of `wanted`, which adds up to 1. Ellipses first, from
 * several starts; where they all fail, the best are bent; where that fails too, other starts follow.
 */
export function fitComponent(
  count: number,
  wanted: Float64Array,
  seed: number,
  budget: Budget,
): ComponentFit {
  const problems = {
    ellipses: new AreaProblem(count, false, wanted, budget),
    curves: new AreaProblem(count, true, wanted, budget),
  };
  const circles = new CircleStarts(count, wanted);
  const random = randomNumbers(seed);
  let chosen: ComponentFit | undefined;
  for (let round = 0; round < ROUNDS && (chosen === undefined || budget.left > 0); round += 1) {
    const fits: ComponentFit[] = [];
    const phases = round === 0 ? ELLIPSE_PHASES : ELLIPSE_PHASES.slice(0, LOOSE);
    for (let start = 0; start < STARTS && (start === 0 || budget.left > 0); start += 1) {
      const parameters = circleStart(circles, count, round + start === 0, random, start % 2 === 0);
      const fit = run(problems.ellipses, false, parameters, phases);
      fits.push(fit);
      if (isWithin(fit, CLOSE) && fit.faults.slender < ROUND_ENOUGH) return fit;
    }
    for (const fit of fits) chosen = better(fit, chosen);
    if (chosen && isWithin(chosen, BEND_ABOVE)) return chosen;
    const best = fits.toSorted(byBadness).slice(0, BENT_STARTS);
    const bent = best.map((fit) => run(problems.curves, true, bendable(fit, count), BENT_PHASES));
    for (const fit of bent.toSorted(byBadness)) {
      if (budget.left <= 0) break;
      chosen = better(run(problems.curves, true, fit.parameters, EXACT_PHASES), chosen);
      if (isWithin(chosen, BENT_CLOSE)) return chosen;
    }
    if (chosen && isWithin(chosen, GOOD)) return chosen;
  }
  if (!chosen) throw new Error('A fit needs at least one start');
  return chosen;
}

function byBadness(a: ComponentFit, b: ComponentFit): number {
  return badness(a.faults) - badness(b.faults);
}

function better(fit: ComponentFit, chosen: ComponentFit | undefined): ComponentFit {
  return chosen && byBadness(chosen, fit) <= 0 ? chosen : fit;
}

/** Circles of the right size, placed by their distances, from a row in the order of the sets or from anywhere. */
function circleStart(
  circles: CircleStarts,
  count: number,
  inRow: boolean,
  random: () => number,
  stretched: boolean,
): Float64Array {
  const centres = new Float64Array(2 * count);
  for (let i = 0; i < count; i += 1) {
    centres[2 * i] = inRow ? 0.25 * i : random() - 0.5;
    centres[2 * i + 1] = inRow ? (i % 2 ? 0.1 : -0.1) : random() - 0.5;
  }
  circles.relax(centres);
  const parameters = new Float64Array(count * ELLIPSE_PARAMETERS);
  for (let i = 0; i < count; i += 1) {
    const size = logarithm(circles.radius(i));
    // Some starts are stretched, to come from another side.
    const stretch = stretched && !inRow ? random() - 0.5 : 0;
    const turn = stretch === 0 ? 0 : random() * Math.PI;
    parameters.set(
      [at(centres, 2 * i), at(centres, 2 * i + 1), size + stretch, size - stretch, turn],
      i * ELLIPSE_PARAMETERS,
    );
  }
  return parameters;
}

/** The ellipses of a fit as curves that may bend. */
function bendable(fit: ComponentFit, count: number): Float64Array {
  const parameters = new Float64Array(count * BENT_PARAMETERS);
  for (let i = 0; i < count; i += 1) {
    const from = i * ELLIPSE_PARAMETERS;
    parameters.set(fit.parameters.subarray(from, from + ELLIPSE_PARAMETERS), i * BENT_PARAMETERS);
  }
  return parameters;
}

/** A few steps are mostly enough to follow a small change. */
const WARM_PHASES = EXACT_PHASES.slice(-1).map((phase) => ({ ...phase, steps: 6 }));
/** A warm fit that is this good is not worth a fresh start. */
const WARM_ENOUGH = 2e-4;

/**
 * Fits from the shapes of an earlier drawing, which keeps its look: a small change of weights is a small change of picture.
 *
 * @param before shape of each set in the earlier drawing.
 * @param scale from the earlier drawing to one of area 1.
 * @returns undefined when a set is new or the earlier drawing leads nowhere good.
 */
export function refitComponent(
  before: readonly (Shape | undefined)[],
  scale: number,
  wanted: Float64Array,
  budget: Budget,
): ComponentFit | undefined {
  const count = before.length;
  const shapes = before.flatMap((shape) => (shape ? [shape] : []));
  if (shapes.length < count) return undefined;
  const areBent = shapes.some((shape) => 'poly' in shape);
  const starts = shapes.map((shape) => parametersOf(shape, scale));
  const fitAs = (bent: boolean): ComponentFit | undefined => {
    const problem = new AreaProblem(count, bent, wanted, budget);
    const parameters = new Float64Array(problem.size);
    for (const [index, values] of starts.entries()) {
      if (!values) return undefined;
      parameters.set(values, index * problem.arrangement.stride);
    }
    const fit = run(problem, bent, parameters, bent ? WARM_PHASES : ELLIPSE_PHASES.slice(-2));
    return bent && !isWithin(fit, WARM_ENOUGH) ? run(problem, bent, parameters, EXACT_PHASES.slice(-1)) : fit;
  };
  const fit = fitAs(areBent);
  if (!fit || isWithin(fit, areBent ? BENT_CLOSE : WARM_ENOUGH)) return fit;
  // What ellipses can no longer follow, curves from the same place mostly can.
  const bent = areBent ? undefined : fitAs(true);
  return bent && isWithin(bent, WARM_ENOUGH) ? bent : undefined;
}

/** The parameters of a shape in another scale; undefined for a point, and for an outline without its curve. */
function parametersOf(shape: Shape, scale: number): readonly number[] | undefined {
  if ('poly' in shape ? !shape.curve : !(shape.a > 0 && shape.b > 0)) return undefined;
  const [x = 0, y = 0, a = 0, b = 0, ...rest] = curveOf(shape);
  return [x * scale, y * scale, a + logarithm(scale), b + logarithm(scale), ...rest];
}
