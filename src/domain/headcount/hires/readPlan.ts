import { type HiresModel, MONEY_UNDER_BUDGET } from './hiresModel.ts';
import type { HiresPlan } from './plan.ts';
import { planOf } from './planOf.ts';
import type { HiresProblem } from './problem.ts';

/** The plan that a solution of its model stands for. Time for duties that the model took together is split by their demand. */
export function readPlan(
  problem: HiresProblem,
  { hires, work, mentors }: HiresModel,
  values: readonly number[],
): HiresPlan {
  const at = (column: number) => Math.max(0, values[column] ?? 0);
  const counts = hires.map((columns) => columns.map((column) => Math.round(at(column))));
  const works = problem.periods.map((_, index) => {
    const done = new Map<unknown, number>();
    const here = work.filter(({ period }) => period === index);
    for (const { bundle, skills, column } of here) {
      const worth = bundle.able.find((able) => able.skills === skills)?.worth ?? 0;
      done.set(bundle, (done.get(bundle) ?? 0) + worth * at(column));
    }
    return {
      work: here.flatMap(({ bundle, skills, column }) => {
        // A solver may give a duty more time than it needs; nobody works more than there is to do.
        const needed = Math.min(1, bundle.demand / (done.get(bundle) ?? bundle.demand));
        return bundle.duties.map(({ duty, demand }) => ({
          skills,
          duty,
          time: at(column) * needed * (demand / bundle.demand),
        }));
      }),
      mentors: mentors
        .filter(({ period }) => period === index)
        .map(({ skills, column }) => ({ skills, time: at(column) })),
    };
  });
  return planOf(problem, counts, works);
}

/**
 * What the plan of hires makes least, in thousands, without what the people of the roster cost: all costs, or under a budget work
 * left undone, thin duties, and 0.02 of the money.
 */
export function objectiveOf({ budget }: HiresProblem, { cost }: HiresPlan): number {
  const money = cost.hiredPay + cost.hiring;
  return cost.unmet + cost.thin + (budget === undefined ? money : MONEY_UNDER_BUDGET * money);
}
