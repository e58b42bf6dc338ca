import { beforeAll, describe, expect, it } from 'vitest';
import { roleEfforts } from '../../../src/engine/measure/overlap.ts';
import { allTeams } from '../../../src/engine/playbook/facts.ts';
import { findBestPlan } from '../../../src/hires/model/findBestPlan.ts';
import { greedyPlan } from '../../../src/hires/model/greedyPlan.ts';
import type { HiresPlan } from '../../../src/hires/model/hiresPlan.ts';
import type { HiresProblem } from '../../../src/hires/model/hiresProblem.ts';
import { countsOf, planFromCounts } from '../../../src/hires/model/planFromCounts.ts';
import { objectiveOf } from '../../../src/hires/model/planFromSolution.ts';
import { teamAtEnd } from '../../../src/hires/model/planOutcome.ts';
import { shareWork, sharing } from '../../../src/hires/model/shareWork.ts';
import { roleSkills } from '../../../src/hires/model/staff.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { fiveLineProblem } from './fiveLines.ts';
import { teamOf } from './setupProblem.ts';
import { solve } from './solver.ts';

const { problem, size } = fiveLineProblem();
let plan: HiresPlan;

beforeAll(async () => {
  const best = await findBestPlan(problem, solve, greedyPlan(problem));
  if (best.kind === 'infeasible') throw new Error('There is a plan.');
  plan = best.plan;
});

function undonePart(of: HiresPlan, period: number, duty: string): number {
  const { demand = 1 } = problem.duties.find((item) => item.duty === duty) ?? {};
  return (of.periods[period]?.unmet.find((item) => item.duty === duty)?.fte ?? 0) / demand;
}

describe('the split of the work that sizes the team', () => {
  it.each(allTeams)('is what people of a role do fully: %o', (team) => {
    const derived = teamOf({ team, context: {} });
    const efforts = roleEfforts(builtinPlaybook, derived);
    const skills = new Map(roleSkills(builtinPlaybook, derived).map((set) => [set.role, set]));
    for (const [role, duties] of efforts) {
      for (const [duty, effort] of duties) {
        const all = derived.duties.find((item) => item.duty === duty)?.effort ?? 0;
        expect(skills.get(role)?.own[duty]).toBeCloseTo(effort / all, 9);
      }
    }
  });

  it('decides between plans that cost the same', () => {
    const roles = problem.split.map(({ role }) => role);
    const needs = new Map(size.roles.map(({ role, people }) => [role, people]));
    const off = teamAtEnd(problem, plan, roles).map(({ role, people }) => people - (needs.get(role) ?? 0));
    // Applied scientists take a month longer, so one of each of the others makes up for two of them.
    expect(Math.max(...off.map(Math.abs))).toBeLessThanOrEqual(2);
    expect(off.reduce((sum, by) => sum + Math.abs(by), 0)).toBeLessThanOrEqual(5);
  });

  it('never decides against money', async () => {
    const free: HiresProblem = { ...problem, split: [] };
    const best = await findBestPlan(free, solve, greedyPlan(free));
    if (best.kind === 'infeasible') throw new Error('There is a plan.');
    expect(plan.cost.total).toBeLessThan(best.plan.cost.total * 1.005);
  });
});

describe('work that is left undone', () => {
  it('is not that of the pager, where hours are promised', () => {
    for (const [index] of problem.periods.entries())
      expect(undonePart(plan, index, 'on-call')).toBeLessThan(0.05);
  });

  it('costs the same by duty without a promise, and where nothing is more critical', () => {
    const prices = (other: HiresProblem) => new Set(other.duties.map(({ unmetPrice }) => unmetPrice));
    expect(prices(problem)).toEqual(new Set([60, 90]));
    expect(prices(fiveLineProblem({ parameters: { criticalCost: 1 } }).problem)).toEqual(new Set([60]));
  });

  it('is spread over duties that the same people can do, and none is done today and left tomorrow', () => {
    // All of software engineers, with ML engineers beside them; nobody’s own duties.
    const alike = ['streaming', 'experiment-platform', 'ci-cd', 'platform-operation'];
    for (const [index] of problem.periods.entries()) {
      const parts = alike.map((duty) => undonePart(plan, index, duty));
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThan(0.15);
    }
    // Somebody leaves in between, so a little more may be left.
    for (const { duty } of problem.duties) {
      const parts = problem.periods.map((_, index) => undonePart(plan, index, duty));
      for (const [index, part] of parts.entries())
        if (index > 0) expect(part).toBeLessThanOrEqual((parts[index - 1] ?? 1) + 0.25);
    }
  });

  it('is counted alike in the first plan and in that of the solver', () => {
    const first = greedyPlan(problem);
    if (!first) throw new Error('There is a plan.');
    for (const one of [first, plan]) {
      for (const [index, { mentoring, mentoringUnmet, mentors, work, capacity }] of one.periods.entries()) {
        const taught = mentors.reduce((sum, { time }) => sum + time, 0);
        expect(taught + mentoringUnmet).toBeCloseTo(mentoring, 4);
        const time = work.reduce((sum, item) => sum + item.time, taught);
        expect(time).toBeLessThanOrEqual(capacity + 1e-6);
        expect(problem.periods[index]).toBeDefined();
      }
    }
    const pay = (one: HiresPlan) => one.cost.hiredPay + one.cost.hiring;
    expect(plan.cost.unmet + pay(plan)).toBeLessThanOrEqual((first.cost.unmet + pay(first)) * 1.001);
  });

  it('is never teaching as long as there is a senior', () => {
    const shared = sharing(problem);
    const all = shared.skills.map(() => 0.5);
    let taught = 0;
    shareWork(shared, { all, senior: all }, 0.4, {
      onWork: () => undefined,
      onMentoring: (_, time) => {
        taught += time;
      },
    });
    expect(taught).toBeCloseTo(0.4, 9);
  });
});

it('an own part counts once, however its time is told', () => {
  const counts = countsOf(problem, [
    { kind: 'MLE.senior', role: 'MLE', level: 'senior', quarter: 0, count: 9 },
  ]);
  const period = { mentors: [], work: [1, 2].map(() => ({ skills: 'MLE', duty: 'latency', time: 0.5 })) };
  const planned = planFromCounts(
    problem,
    counts,
    problem.periods.map(() => period),
  );
  const { demand = 0 } = problem.duties.find(({ duty }) => duty === 'latency') ?? {};
  const own = 0.6 * demand;
  expect(planned.periods[0]?.work).toEqual([
    { skills: 'MLE', duty: 'latency', time: 1, done: expect.closeTo(own + 0.7 * (1 - own), 9) },
  ]);
  expect(objectiveOf(problem, planned)).toBeGreaterThan(0);
});
