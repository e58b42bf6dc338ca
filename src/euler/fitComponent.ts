import { AreaProblem, type Budget } from './areaProblem.ts';
import { BENT_PARAMETERS } from './bentCurve.ts';
import { BENT_CLOSE, type ComponentFit, calmed, type Faults, isWithin, run } from './componentFit.ts';
import { ELLIPSE_PARAMETERS } from './curve.ts';
import { logarithm } from './elementary.ts';
import { at, randomNumbers } from './numbers.ts';
import { BENT_PHASES, ELLIPSE_PHASES, EXACT_PHASES } from './phases.ts';
import { curveOf } from './shapes.ts';
import { CircleStarts } from './starts.ts';
import type { Shape } from './types.ts';

/** Starts before the best are bent, and how often all that is tried. */
const STARTS = 6;
const ROUNDS = 3;
/** Phases of ellipses in later rounds: no ellipses will do, and loose ones still have what later phases squeeze to nothing. */
const LOOSE = 1;
/** A fit this close is taken as it is. */
const CLOSE = 5e-6;
/** Exact ellipses no slimmer than this on the whole end the search: the mean of |ln(a/b)|. */
const ROUND_ENOUGH = 0.45;
/** After a whole round a fit this close is taken: where none is exact, other starts find hardly a better one. */
const GOOD = 0.002;
/** Where ellipses end this far off, curves are tried. */
const BEND_ABOVE = 1e-5;
/** How many of the best ellipse drawings are bent. */
const BENT_STARTS = 3;

/** Worse is more. A wrong region outweighs everything, a piece is worth one percent of area, a needle a tenth of one. */
function badness({ error, topology, split, slender }: Faults): number {
  return 100 * topology + 10 * split + error * 1000 + 0.5 * slender;
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
  const curves = new AreaProblem(count, true, wanted, budget);
  return calmed(curves, search(count, wanted, seed, budget, curves));
}

function search(
  count: number,
  wanted: Float64Array,
  seed: number,
  budget: Budget,
  curves: AreaProblem,
): ComponentFit {
  const problems = { ellipses: new AreaProblem(count, false, wanted, budget), curves };
  const circles = new CircleStarts(count, wanted);
  const random = randomNumbers(seed);
  let chosen: ComponentFit | undefined;
  for (let round = 0; round < ROUNDS && (chosen === undefined || budget.left > 0); round += 1) {
    const fits: ComponentFit[] = [];
    const phases = round === 0 ? ELLIPSE_PHASES : ELLIPSE_PHASES.slice(0, LOOSE);
    for (let start = 0; start < STARTS && (start === 0 || budget.left > 0); start += 1) {
      const parameters = circleStart(circles, count, round + start === 0, random, start % 2 === 0);
      const fit = run(problems.ellipses, parameters, phases);
      fits.push(fit);
      if (isWithin(fit, CLOSE) && fit.faults.slender < ROUND_ENOUGH) return fit;
    }
    for (const fit of fits) chosen = better(fit, chosen);
    if (chosen && isWithin(chosen, BEND_ABOVE)) return chosen;
    const best = fits.toSorted(byBadness).slice(0, BENT_STARTS);
    const bent = best.map((fit) => run(problems.curves, bendable(fit, count), BENT_PHASES));
    for (const fit of bent.toSorted(byBadness)) {
      if (budget.left <= 0) break;
      chosen = better(run(problems.curves, fit.parameters, EXACT_PHASES), chosen);
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
    const fit = run(problem, parameters, bent ? WARM_PHASES : ELLIPSE_PHASES.slice(-2));
    if (!bent) return fit;
    return isWithin(fit, WARM_ENOUGH) ? fit : run(problem, parameters, EXACT_PHASES.slice(-1));
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
