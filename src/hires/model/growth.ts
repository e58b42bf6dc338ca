import { ofStaff } from './amounts.ts';
import { worthOf } from './bundles.ts';
import type { HireKind, HiresProblem } from './hiresProblem.ts';

/** The most hires that each quarter could see if every quarter before had seen as many: a bound for the solver. */
export function mostHires(problem: HiresProblem): readonly number[] {
  const { kinds, quarters, limits } = problem;
  const most: number[] = [];
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    let people = ofStaff(problem, ({ there }) => there[quarter] ?? 0);
    most.forEach((count, approved) => {
      if (kinds.some(({ there }) => there[quarter - approved] === 1)) people += count;
    });
    most.push(Math.max(limits.leastHires, Math.floor(limits.hiresPerQuarter * people + 1e-9)));
  }
  return most;
}

/** More of a kind than could do all that it can do, and two to stand in, can never be of use: a bound for the solver. */
export function mostOfKind({ duties, skills, planningLoad }: HiresProblem, kind: HireKind): number {
  const set = skills.find(({ id }) => id === kind.skills);
  if (!set) return 0;
  const time = duties.reduce((sum, { duty, demand }) => {
    const worth = worthOf(set, duty);
    return worth > 0 ? sum + demand / worth : sum;
  }, 0);
  const output = planningLoad * Math.max(...kind.output.slice(-1), 0);
  return output > 0 ? Math.ceil(time / output) + 2 : 2;
}
