import { describe, expect, it } from 'vitest';
import { buildHiresModel } from '../../../src/hires/model/buildHiresModel.ts';
import { findBestPlan } from '../../../src/hires/model/findBestPlan.ts';
import { findConflict } from '../../../src/hires/model/findConflict.ts';
import { greedyPlan } from '../../../src/hires/model/greedyPlan.ts';
import type { Limit } from '../../../src/hires/model/hiresPlan.ts';
import type { HiresProblem } from '../../../src/hires/model/hiresProblem.ts';
import { mature, member, problemOf, young } from './setupProblem.ts';
import { solve } from './solver.ts';

const people = [member('MLE', 'senior'), member('SWE', 'senior'), member('DS', 'lead')];

describe('limits that conflict', () => {
  it('are a budget below what the people cost, and the least budget is what they cost', async () => {
    const problem = problemOf(young, { people, parameters: { budget: 60 } });
    expect(greedyPlan(problem)).toBeUndefined();
    const best = await findBestPlan(problem, solve);
    if (best.kind === 'plan') throw new Error('There is no plan.');
    expect(best.conflict.limits).toHaveLength(1);
    expect(best.conflict.limits[0]?.kind).toBe('budget');
    expect(best.conflict.budget).toBeCloseTo(97.5, 4);
    expect(best.conflict.relax.map(({ by }) => by)).toEqual(
      problem.periods.map(() => expect.closeTo(37.5, 4)),
    );
  });

  it('conflict together, and without any one of them there is a plan', async () => {
    const wide = problemOf(mature, { people, parameters: { budget: 120 } });
    const problem: HiresProblem = {
      ...wide,
      limits: { ...wide.limits, rota: { people: 8, floor: 'FL1', as: 'must' } },
    };
    const conflict = await findConflict(problem, solve);
    expect(conflict.limits.map(({ kind }) => kind)).toContain('rota');
    const isPossible = async (kept: readonly Limit[]) => {
      const { model } = buildHiresModel(problem, {
        least: 'nothing',
        ignores: (limit) => !kept.some(({ kind, period }) => kind === limit.kind && period === limit.period),
      });
      return (await solve(model)).kind === 'solved';
    };
    expect(await isPossible(conflict.limits)).toBe(false);
    for (const limit of conflict.limits)
      expect(await isPossible(conflict.limits.filter((other) => other !== limit))).toBe(true);
  });

  it('are a rota and too few to lead, where only leads may come', async () => {
    const wide = problemOf(young);
    const problem: HiresProblem = {
      ...wide,
      kinds: wide.kinds.filter(({ level }) => level === 'lead'),
      limits: {
        ...wide.limits,
        mostHires: 2,
        mostOfRole: { MLE: 2 },
        rota: { people: 2, floor: 'FL4', as: 'must' },
      },
    };
    expect(greedyPlan(problem)).toBeUndefined();
    const best = await findBestPlan(problem, solve);
    if (best.kind === 'plan') throw new Error('There is no plan.');
    expect(new Set(best.conflict.limits.map(({ kind }) => kind))).toEqual(new Set(['leadsPerOther', 'rota']));
    expect(best.conflict.relax.length).toBeGreaterThan(0);
  });

  it('of a rota that money could pay for say how much', async () => {
    const few = [...people, member('SWE', 'senior'), member('SWE', 'lead'), member('MLE', 'lead')];
    const wide = problemOf(mature, { people: few, parameters: { budget: 220, notice: 0, timeToFill: 0 } });
    const problem: HiresProblem = {
      ...wide,
      limits: { ...wide.limits, rota: { people: 7, floor: 'FL1', as: 'must' } },
    };
    const conflict = await findConflict(problem, solve);
    expect(new Set(conflict.limits.map(({ kind }) => kind))).toEqual(new Set(['budget', 'rota']));
    expect(conflict.budget).toBeGreaterThan(220);
    const paid = await findBestPlan({ ...problem, budget: (conflict.budget ?? 0) + 0.01 }, solve);
    expect(paid.kind).toBe('plan');
    const unpaid = await findBestPlan({ ...problem, budget: (conflict.budget ?? 0) - 1 }, solve);
    expect(unpaid.kind).toBe('infeasible');
  });
});
