import { AreaProblem, type Budget } from './areaProblem.ts';
import { BENT_CLOSE, type ComponentFit, isWithin, run } from './componentFit.ts';
import { logarithm } from './elementary.ts';
import { ELLIPSE_PHASES, EXACT_PHASES } from './phases.ts';
import { curveOf } from './shapes.ts';
import type { Shape } from './types.ts';

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
