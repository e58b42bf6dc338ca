import { buildHiresModel, type HiresModel } from './buildHiresModel.ts';
import { checkHiresPlan } from './checkHiresPlan.ts';
import { findConflict } from './findConflict.ts';
import type { Hire, HiresConflict, HiresPlan } from './hiresPlan.ts';
import type { HiresProblem } from './hiresProblem.ts';
import type { Solve } from './linearModel.ts';
import { countsOf } from './planFromCounts.ts';
import { objectiveOf, planFromSolution } from './planFromSolution.ts';

export type BestPlanResult =
  | {
      readonly kind: 'plan';
      readonly plan: HiresPlan;
      /** No plan is better by more than this part of the objective. */
      readonly gap: number;
    }
  | { readonly kind: 'infeasible'; readonly conflict: HiresConflict };

/**
 * The best plan of hires that a solver finds, or what keeps it from there being any. Rejects when the solver does, and when what it
 * gives is no plan of this problem.
 *
 * @param first a plan to begin with; a plan that is no better is not given for it
 * @param onBetter told of every better plan on the way
 */
export async function findBestPlan(
  problem: HiresProblem,
  solve: Solve,
  first?: HiresPlan,
  onBetter?: (plan: HiresPlan, gap: number | undefined) => void,
): Promise<BestPlanResult> {
  const built = buildHiresModel(problem);
  let least = first ? objectiveOf(problem, first) : Number.POSITIVE_INFINITY;
  const solution = await solve(built.model, {
    ...(first && { start: startWith(problem, built, first.hires) }),
    onBetter: (values, bound) => {
      const plan = planFromSolution(problem, built, values);
      if (!isSound(problem, plan)) return;
      const objective = objectiveOf(problem, plan);
      if (objective > least - 1e-6) return;
      least = objective;
      onBetter?.(plan, Number.isFinite(bound) ? gapBetween(objective, bound) : undefined);
    },
  });
  if (solution.kind === 'infeasible')
    return { kind: 'infeasible', conflict: await findConflict(problem, solve) };
  const found = planFromSolution(problem, built, solution.values);
  if (!isSound(problem, found)) throw new RangeError('The solver gave a plan that is none.');
  const plan = first && objectiveOf(problem, first) < objectiveOf(problem, found) - 1e-6 ? first : found;
  const even = await shareEvenly(problem, solve, plan);
  return { kind: 'plan', plan: even, gap: gapBetween(objectiveOf(problem, even), solution.bound) };
}

/**
 * The same hires, with what is unfinished in equal parts of duties that are equally dear: a solver that is free to choose leaves
 * one out wholly, in the next quarter another. Where that would cost anything, the plan as it is.
 */
async function shareEvenly(problem: HiresProblem, solve: Solve, plan: HiresPlan): Promise<HiresPlan> {
  const counts = countsOf(problem, plan.hires);
  const bounds = (kind: number, quarter: number) => {
    const count = counts[kind]?.[quarter] ?? 0;
    return [count, count] as const;
  };
  const built = buildHiresModel(problem, { bounds, isEven: true });
  const solution = await solve(built.model);
  if (solution.kind === 'infeasible') return plan;
  const even = planFromSolution(problem, built, solution.values);
  const isAsGood = objectiveOf(problem, even) <= objectiveOf(problem, plan) + 1e-6 * (1 + plan.cost.total);
  return isSound(problem, even) && isAsGood ? even : plan;
}

/** Whole-number columns of a model with the hires of a plan. */
export function startWith(
  problem: HiresProblem,
  { hires }: HiresModel,
  planned: readonly Hire[],
): [column: number, value: number][] {
  const counts = countsOf(problem, planned);
  return hires.flatMap((columns, kind) =>
    columns.map((column, quarter): [number, number] => [column, counts[kind]?.[quarter] ?? 0]),
  );
}

/** What a solver says is believed when it has been checked. */
function isSound(problem: HiresProblem, plan: HiresPlan): boolean {
  return checkHiresPlan(problem, plan).length === 0;
}

/** As a part of the objective; a thousand at least, so that a plan that costs nothing has a gap too. */
function gapBetween(objective: number, bound: number): number {
  return Math.max(0, objective - bound) / Math.max(1, objective);
}
