import { expect, it } from 'vitest';
import { checkHiresPlan } from '../../../src/hires/model/checkHiresPlan.ts';
import { greedyPlan } from '../../../src/hires/model/greedyPlan.ts';
import type { HiresPlan } from '../../../src/hires/model/hiresPlan.ts';
import type { HiresProblem } from '../../../src/hires/model/hiresProblem.ts';
import { countsOf, planFromCounts } from '../../../src/hires/model/planFromCounts.ts';
import { mature, problemOf } from './setupProblem.ts';

const problem = problemOf(mature, { parameters: { budget: 400 } });
const plan = planOfFirst(problem);

function planOfFirst(of: HiresProblem): HiresPlan {
  const first = greedyPlan(of);
  if (!first) throw new Error('There is no first plan.');
  return first;
}

/** The plan with other hires, and its own work. */
function withHires(change: (counts: number[][]) => void, of: HiresProblem = problem): HiresPlan {
  const counts = countsOf(of, plan.hires);
  change(counts);
  return planFromCounts(of, counts, plan.periods);
}

it('finds nothing wrong with a plan that is right', () => {
  expect(plan.hires.length).toBeGreaterThan(2);
  expect(checkHiresPlan(problem, plan)).toEqual([]);
});

const wrong: [what: string, plan: HiresPlan, of: HiresProblem, says: RegExp][] = [
  [
    'half a person',
    { ...plan, hires: plan.hires.map((hire) => ({ ...hire, count: 0.5 })) },
    problem,
    /no number of people/,
  ],
  [
    'somebody unknown',
    { ...plan, hires: [{ ...first(plan), kind: 'X.lead' }] },
    problem,
    /Nobody can be hired/,
  ],
  [
    'a hire too late',
    { ...plan, hires: [{ ...first(plan), quarter: 4 }] },
    problem,
    /Nobody can be approved/,
  ],
  ['people who are not there', { ...plan, hires: [] }, problem, /works more than it can/],
  [
    'work that is forgotten',
    { ...plan, periods: plan.periods.map((period) => ({ ...period, unmet: [] })) },
    problem,
    /asks for/,
  ],
  [
    'mentoring that is forgotten',
    { ...plan, periods: plan.periods.map((period) => ({ ...period, mentors: [], mentoringUnmet: 0 })) },
    problem,
    /Mentoring is lost/,
  ],
  [
    'a thin duty that is forgotten',
    { ...plan, periods: plan.periods.map((period) => ({ ...period, thin: [] })) },
    problem,
    /does not say that .* is thin/,
  ],
  ['too many hires at once', withHires((counts) => fill(counts, 2)), problem, /hires are more than/],
  ['too much money', plan, { ...problem, budget: 100 }, /more than the budget/],
  [
    'juniors without seniors',
    withHires((counts) =>
      problem.kinds.forEach(({ level }, kind) => {
        counts[kind]?.fill(level === 'junior' ? 1 : 0);
      }),
    ),
    problem,
    /juniors for/,
  ],
  [
    'leads with nobody to lead',
    withHires((counts) =>
      problem.kinds.forEach(({ level }, kind) => {
        counts[kind]?.fill(level === 'lead' ? 1 : 0);
      }),
    ),
    problem,
    /leads for/,
  ],
  [
    'a wrong cost',
    { ...plan, cost: { ...plan.cost, total: plan.cost.total - 1 } },
    problem,
    /The plan costs/,
  ],
  ['less left undone', { ...plan, unmet: plan.unmet - 1 }, problem, /undone, not/],
  [
    'two people who must be there',
    withHires((counts) => fill(counts, 0)),
    { ...problem, limits: { ...problem.limits, coverage: 'must' } },
    /people can do/,
  ],
  [
    'a pager that nobody carries',
    withHires((counts) => fill(counts, 0)),
    { ...problem, limits: { ...problem.limits, rota: { people: 8, floor: 'FL1', as: 'must' } } },
    /are on call/,
  ],
];

it.each(wrong)('finds %s', (_what, changed, of, says) => {
  expect(checkHiresPlan(of, changed).join('\n')).toMatch(says);
});

function first({ hires }: HiresPlan) {
  const [hire] = hires;
  if (!hire) throw new Error('Nobody is hired.');
  return hire;
}

function fill(counts: number[][], count: number): void {
  for (const row of counts) row.fill(count);
}
