import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/engine/people/roster.ts';
import { allTeams, setupOf } from '../../../src/engine/playbook/facts.ts';
import { checkHiresPlan } from '../../../src/hires/model/checkHiresPlan.ts';
import { findBestPlan } from '../../../src/hires/model/findBestPlan.ts';
import { greedyPlan } from '../../../src/hires/model/greedyPlan.ts';
import type { Hire, HiresPlan, PlannedPeriod } from '../../../src/hires/model/hiresPlan.ts';
import type { Solve } from '../../../src/hires/model/linearModel.ts';
import { objectiveOf } from '../../../src/hires/model/planFromSolution.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { arbitraryProblem } from './arbitraryProblem.ts';
import { bestOfAll } from './everyPlan.ts';
import { horizontal, mature, matureBatch, member, problemOf, sizeOf, young } from './setupProblem.ts';
import { solve } from './solver.ts';

const exactly: Solve = (model, options) => solve(model, { ...options, gap: 0 });
const fewPeople: readonly Level[][] = [[], ['lead'], ['senior'], ['lead', 'lead'], ['junior', 'lead']];
const size = { quarters: 6, roles: 4, duties: 6, levels: ['junior', 'senior', 'lead'] } as const;

describe('the best plan of hires', () => {
  it('is as good as the best of all plans, tried one by one', async () => {
    const small = arbitraryProblem({ quarters: 2, roles: 2, duties: 3, levels: size.levels });
    await fc.assert(
      fc.asyncProperty(
        small.filter(({ kinds, quarters }) => kinds.length * quarters <= 6),
        async (problem) => {
          const most = 2;
          const expected = bestOfAll(problem, most);
          const best = await findBestPlan(problem, exactly);
          if (best.kind === 'infeasible') {
            expect(expected).toBeUndefined();
            return;
          }
          const found = objectiveOf(problem, best.plan);
          // More of a kind than were tried may be better still, never worse.
          if (best.plan.hires.every(({ count }) => count <= most))
            expect(found).toBeCloseTo(expected ?? -1, 2);
          else if (expected !== undefined) expect(found).toBeLessThan(expected + 0.01);
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  }, 120_000);

  it('keeps to every limit, and is never worse than the first plan', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProblem(size), async (problem) => {
        const first = greedyPlan(problem);
        if (first) expect(checkHiresPlan(problem, first)).toEqual([]);
        const best = await findBestPlan(problem, solve, first, (plan) =>
          expect(checkHiresPlan(problem, plan)).toEqual([]),
        );
        if (best.kind === 'infeasible') {
          expect(first).toBeUndefined();
          return;
        }
        expect(checkHiresPlan(problem, best.plan)).toEqual([]);
        if (first)
          expect(objectiveOf(problem, best.plan)).toBeLessThanOrEqual(objectiveOf(problem, first) + 1e-6);
        expect(best.gap).toBeLessThan(0.01);
      }),
      { numRuns: 60, seed: 2 },
    );
  }, 120_000);

  it('is the same for the same problem', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProblem(size), async (problem) => {
        const again = structuredClone(problem);
        expect(await findBestPlan(again, solve, greedyPlan(again))).toEqual(
          await findBestPlan(problem, solve, greedyPlan(problem)),
        );
      }),
      { numRuns: 15, seed: 3 },
    );
  }, 120_000);

  it.each(allTeams)('of a setup hires until more would cost more than it brings: %o', async (team) => {
    const problem = problemOf({ team, context: {} });
    const best = await findBestPlan(problem, solve, greedyPlan(problem));
    if (best.kind === 'infeasible') throw new Error(`${setupOf(team)} has no plan.`);
    expect(checkHiresPlan(problem, best.plan)).toEqual([]);
    expect(best.plan.hires.length).toBeGreaterThan(0);
    expect(best.plan.cost.total).toBeLessThan(costOfNobody(problem));
    // With time for all to come, most of the work is done in the year after.
    const demand = problem.duties.reduce((sum, duty) => sum + duty.demand, 0);
    const undone = best.plan.periods.at(-1)?.unmet.reduce((sum, { fte }) => sum + fte, 0) ?? 0;
    expect(undone).toBeLessThan(demand * 0.6);
  });

  it('begins the team of a platform with a product manager among the first three, who is no junior', async () => {
    const { problem, plan } = await bestOf(horizontal);
    expect(problem.kinds.filter(({ role }) => role === 'PM').map(({ level }) => level)).toEqual(['senior']);
    const managed = plan.hires.find(({ role }) => role === 'PM')?.quarter ?? Number.POSITIVE_INFINITY;
    for (let quarter = 0; quarter < managed && quarter < problem.quarters; quarter += 1)
      expect(hiredBy(plan, quarter, ({ role }) => role !== 'PM')).toBeLessThanOrEqual(2);
    expect(managed).toBeLessThanOrEqual(1);
    for (const { role, quarter } of plan.hires)
      if (role === 'DS') expect(quarter).toBeGreaterThanOrEqual(managed);
  });

  it('of a team of one is one hire', async () => {
    const idle = Object.fromEntries(
      builtinSizing.drivers.filter(({ leastOf }) => !leastOf).map(({ id }) => [id, 0]),
    );
    expect(sizeOf(mature, { drivers: idle }).people).toBe(1);
    const { plan } = await bestOf(mature, { drivers: idle, parameters: { unmetCost: 2000 } });
    expect(hiredBy(plan, 3)).toBe(1);
  });

  it('never hires beyond the size, whatever unfinished work costs', async () => {
    for (const facts of [young, mature, horizontal]) {
      const { problem, plan } = await bestOf(facts, {
        parameters: { unmetCost: 5000, hiresPerQuarter: 1, quarters: 6 },
      });
      for (const { role, people } of sizeOf(facts).roles) {
        const hired = hiredBy(plan, problem.quarters, (hire) => hire.role === role);
        // A tenth leave in a year: 0.15 of each in six quarters.
        expect(hired).toBeLessThanOrEqual(people + Math.floor(0.15 * people));
      }
    }
  });

  it('of software engineers who try machine learning is of nobody else', async () => {
    const driveBy = { ...young, context: { mlDifferentiator: false } };
    const { plan } = await bestOf(driveBy, { drivers: { useCases: 0.2, models: 1, improving: 0 } });
    expect(plan.hires.length).toBeGreaterThan(0);
    expect(new Set(plan.hires.map(({ role }) => role))).toEqual(new Set(['SWE']));
  });

  it('hires an applied scientist in four quarters for a mature product that predicts in batches', async () => {
    const { plan } = await bestOf(matureBatch);
    const [first] = plan.hires.filter(({ role }) => role === 'AS');
    expect(first).toBeDefined();
    for (const role of ['MLE', 'DS'])
      expect(hiredBy(plan, first?.quarter ?? 0, (hire) => hire.role === role)).toBeGreaterThan(0);
  });

  it('hires nobody beyond those whom the work takes, even where work is unfinished', async () => {
    const people = ['SWE', 'MLE', 'DS', 'DS'].map((role) => member(role, 'junior', { fte: 0.3 }));
    const { plan } = await bestOf(young, { people });
    expect(plan.hires).toEqual([]);
    expect(plan.unmet).toBeGreaterThan(0);
  });

  it('hires nobody where those who are there can do everything', async () => {
    const people = ['SWE', 'MLE', 'DS'].flatMap((role) => [member(role, 'senior'), member(role, 'senior')]);
    const problem = problemOf(young, { people });
    const best = await findBestPlan(problem, solve, greedyPlan(problem));
    expect(best).toMatchObject({ kind: 'plan', plan: { hires: [] } });
  });

  it('under a budget spends no more, and leaves no more undone than it must', async () => {
    const [tight, wide] = await Promise.all(
      [45, 200].map(async (budget) => {
        const problem = problemOf(young, { parameters: { budget } });
        const best = await findBestPlan(problem, exactly, greedyPlan(problem));
        if (best.kind === 'infeasible')
          throw new Error('A budget without people to pay cannot be infeasible.');
        expect(Math.max(...best.plan.periods.map(({ spend }) => spend))).toBeLessThanOrEqual(budget + 1e-6);
        return best.plan.unmet;
      }),
    );
    expect(wide).toBeLessThan(tight ?? 0);
  });

  it.each(allTeams)('has five others for each lead: %o', async (team) => {
    for (const budget of [0, 150, 400]) {
      const problem = problemOf({ team, context: {} }, { parameters: { budget } });
      const best = await findBestPlan(problem, solve, greedyPlan(problem));
      if (best.kind === 'infeasible') throw new Error(`${setupOf(team)} has no plan.`);
      expect(best.plan.hires.length).toBeGreaterThan(0);
      for (const { leads, others } of best.plan.periods.map(byRank))
        expect(leads).toBeLessThanOrEqual(others / 5);
    }
  });

  it.each([95, 112.5, 250, 400])('of leads alone hires no more of them: budget %d', async (budget) => {
    const people = ['SWE', 'MLE', 'DS'].map((role) => member(role, 'lead'));
    const problem = problemOf(mature, { people, parameters: { budget } });
    const first = greedyPlan(problem);
    const best = await findBestPlan(problem, solve, first);
    if (best.kind === 'infeasible') {
      expect(first).toBeUndefined();
      expect(new Set(best.conflict.limits.map(({ kind }) => kind))).toEqual(new Set(['budget']));
      return;
    }
    // Three too many are there; nobody is added to them.
    for (const plan of [first, best.plan])
      for (const { leads, others } of plan?.periods.map(byRank) ?? [])
        expect(leads).toBeLessThanOrEqual(3 + others / 5);
  });

  it.each(fewPeople)('exists for a team of %o', async (...levels) => {
    const people = levels.map((level) => member('MLE', level));
    for (const leadsPerOther of [0, 0.2, 10]) {
      const problem = problemOf(mature, { people, parameters: { leadsPerOther } });
      const first = greedyPlan(problem);
      const best = await findBestPlan(problem, solve, first);
      expect(first && checkHiresPlan(problem, first)).toEqual([]);
      expect(best).toMatchObject({ kind: 'plan' });
    }
  });

  async function bestOf(...question: Parameters<typeof problemOf>) {
    const problem = problemOf(...question);
    const best = await findBestPlan(problem, solve, greedyPlan(problem));
    if (best.kind === 'infeasible') throw new Error('There is a plan.');
    expect(checkHiresPlan(problem, best.plan)).toEqual([]);
    return { problem, plan: best.plan };
  }

  /** Hires up to a quarter. */
  function hiredBy({ hires }: HiresPlan, last: number, isOf: (hire: Hire) => boolean = () => true): number {
    return hires.reduce((sum, hire) => (hire.quarter <= last && isOf(hire) ? sum + hire.count : sum), 0);
  }

  function byRank({ people, seats }: PlannedPeriod) {
    const leads = seats.reduce((sum, seat) => (seat.level === 'lead' ? sum + seat.people : sum), 0);
    return { leads, others: people - leads };
  }

  function costOfNobody(problem: Parameters<typeof greedyPlan>[0]): number {
    return greedyPlan({ ...problem, kinds: [] })?.cost.total ?? Number.NaN;
  }
});
