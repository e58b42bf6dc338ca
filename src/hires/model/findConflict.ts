import { buildHiresModel } from './buildHiresModel.ts';
import type { HiresConflict, Limit } from './hiresPlan.ts';
import type { HiresProblem } from './hiresProblem.ts';
import type { Solve } from './linearModel.ts';

/** Less is nothing: solvers calculate in floating point. */
const NOTHING = 1e-5;

/**
 * Why there is no plan. The conflicting limits are found by leaving out one after the other: a limit without which there is still no
 * plan has nothing to do with it (deletion filter, J. W. Chinneck and E. W. Dravnieks, 1991). Rejects when the solver does.
 */
export async function findConflict(problem: HiresProblem, solve: Solve): Promise<HiresConflict> {
  const elastic = buildHiresModel(problem, { least: 'slack' });
  const all = elastic.slacks.map(({ limit }) => limit);
  let conflicting: readonly Limit[] = all;
  const isPossible = async (kept: readonly Limit[]) => {
    const keys = new Set(kept.map(keyOf));
    const { model } = buildHiresModel(problem, {
      least: 'nothing',
      ignores: (limit) => !keys.has(keyOf(limit)),
    });
    return (await solve(model)).kind === 'solved';
  };
  // Whole kinds first: most of them have nothing to do with it.
  for (const kind of new Set(all.map((limit) => limit.kind))) {
    const kept = conflicting.filter((limit) => limit.kind !== kind);
    if (!(await isPossible(kept))) conflicting = kept;
  }
  for (const limit of conflicting) {
    const kept = conflicting.filter((other) => other !== limit);
    if (!(await isPossible(kept))) conflicting = kept;
  }
  const relaxed = await solve(elastic.model);
  const relax =
    relaxed.kind === 'solved'
      ? elastic.slacks
          .map(({ limit, column }) => ({ limit, by: relaxed.values[column] ?? 0 }))
          .filter(({ by }) => by > NOTHING)
      : [];
  return { limits: conflicting, relax, budget: await leastBudget(problem, solve) };
}

/** The least budget a quarter with which there is a plan; undefined: none is enough, or none is asked. */
async function leastBudget(problem: HiresProblem, solve: Solve): Promise<number | undefined> {
  if (problem.budget === undefined) return undefined;
  const { model, budget } = buildHiresModel(problem, { least: 'budget' });
  const solution = await solve(model, { gap: 0 });
  return solution.kind === 'solved' && budget !== undefined ? solution.values[budget] : undefined;
}

function keyOf({ kind, period, duty }: Limit): string {
  return JSON.stringify([kind, period, duty]);
}
