import type { HiresModel } from './buildHiresModel.ts';
import { type Bundle, doneIn, splitPrice, timeFor } from './bundles.ts';
import type { HiresPlan } from './hiresPlan.ts';
import type { HiresProblem } from './hiresProblem.ts';
import { MONEY_UNDER_BUDGET } from './modelDraft.ts';
import { type PeriodWork, planFromCounts, shortOfSplit } from './planFromCounts.ts';

/** The plan that a solution of its model stands for. Time for duties that the model took together is split by their demand. */
export function planFromSolution(
  problem: HiresProblem,
  { hires, work, mentors }: HiresModel,
  values: readonly number[],
): HiresPlan {
  const at = (column: number) => Math.max(0, values[column] ?? 0);
  const counts = hires.map((columns) => columns.map((column) => Math.round(at(column))));
  const works = problem.periods.map((_, index) => {
    const times = new Map<Bundle, Map<string, number>>();
    for (const { period, bundle, skills, column } of work) {
      if (period !== index) continue;
      const spent = times.get(bundle) ?? new Map<string, number>();
      times.set(bundle, spent.set(skills, (spent.get(skills) ?? 0) + at(column)));
    }
    return {
      work: [...times].flatMap(([bundle, spent]) => workOf(bundle, spent)),
      mentors: mentors
        .filter(({ period }) => period === index)
        .map(({ skills, column }) => ({ skills, time: at(column) })),
    };
  });
  return planFromCounts(problem, counts, works);
}

/** A solver may give a duty more time than it needs; nobody works more than there is to do. */
function workOf({ duties, demand, able }: Bundle, times: ReadonlyMap<string, number>): PeriodWork['work'] {
  const done = able.map((ability) => doneIn(ability, demand, times.get(ability.skills) ?? 0));
  const all = done.reduce((sum, fte) => sum + fte, 0);
  return able.flatMap((ability, index) => {
    const needed = (done[index] ?? 0) * (all > demand ? demand / all : 1);
    const time = timeFor(ability, demand, needed);
    return duties.map((item) => ({
      skills: ability.skills,
      duty: item.duty,
      time: demand > 0 ? time * (item.demand / demand) : 0,
    }));
  });
}

/**
 * What the plan of hires makes least, in thousands, without what the people of the roster cost: all costs, or under a budget work
 * left undone, thin duties, and 0.02 of the money; and a trifle for each FTE that a role is short of the split.
 */
export function objectiveOf(problem: HiresProblem, { cost, hires }: HiresPlan): number {
  const money = cost.hiredPay + cost.hiring;
  const weighed = problem.budget === undefined ? money : MONEY_UNDER_BUDGET * money;
  return cost.unmet + cost.thin + weighed + splitPrice(problem) * shortOfSplit(problem, hires);
}
