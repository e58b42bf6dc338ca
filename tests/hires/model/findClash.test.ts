import { describe, expect, it } from 'vitest';
import { bestPlan } from '../../../src/hires/model/bestPlan.ts';
import { findClash } from '../../../src/hires/model/findClash.ts';
import { firstPlan } from '../../../src/hires/model/firstPlan.ts';
import { hiresModel } from '../../../src/hires/model/hiresModel.ts';
import type { Limit } from '../../../src/hires/model/plan.ts';
import type { HiresProblem } from '../../../src/hires/model/problem.ts';
import { mature, member, problemOf, young } from './scenarioProblem.ts';
import { solve } from './solver.ts';

const people = [member('MLE', 'senior'), member('SWE', 'senior'), member('DS', 'lead')];

describe('limits that clash', () => {
  it('are a budget below what the people cost, and the least budget is what they cost', async () => {
    const problem = problemOf(young, { people, parameters: { budget: 60 } });
    expect(firstPlan(problem)).toBeUndefined();
    const best = await bestPlan(problem, solve);
    if (best.kind === 'plan') throw new Error('There is no plan.');
    expect(best.clash.limits).toHaveLength(1);
    expect(best.clash.limits[0]?.kind).toBe('budget');
    expect(best.clash.budget).toBeCloseTo(97.5, 4);
    expect(best.clash.relax.map(({ by }) => by)).toEqual(problem.periods.map(() => expect.closeTo(37.5, 4)));
  });

  it('clash together, and without any one of them there is a plan', async () => {
    const wide = problemOf(mature, { people, parameters: { budget: 120 } });
    const problem: HiresProblem = {
      ...wide,
      limits: { ...wide.limits, rota: { people: 8, floor: 'FL1', as: 'must' } },
    };
    const clash = await findClash(problem, solve);
    expect(clash.limits.map(({ kind }) => kind)).toContain('rota');
    const isPossible = async (kept: readonly Limit[]) => {
      const { model } = hiresModel(problem, {
        least: 'nothing',
        ignores: (limit) => !kept.some(({ kind, period }) => kind === limit.kind && period === limit.period),
      });
      return (await solve(model)).kind === 'solved';
    };
    expect(await isPossible(clash.limits)).toBe(false);
    for (const limit of clash.limits)
      expect(await isPossible(clash.limits.filter((other) => other !== limit))).toBe(true);
  });

  it('are a rota and too few to lead, where only leads may come', async () => {
    const wide = problemOf(young);
    const problem: HiresProblem = {
      ...wide,
      kinds: wide.kinds.filter(({ level }) => level === 'lead'),
      limits: { ...wide.limits, rota: { people: 2, floor: 'FL4', as: 'must' } },
    };
    expect(firstPlan(problem)).toBeUndefined();
    const best = await bestPlan(problem, solve);
    if (best.kind === 'plan') throw new Error('There is no plan.');
    expect(new Set(best.clash.limits.map(({ kind }) => kind))).toEqual(new Set(['leadsPerOther', 'rota']));
    expect(best.clash.relax.length).toBeGreaterThan(0);
  });

  it('of a rota that money could pay for say how much', async () => {
    const few = [...people, member('SWE', 'senior'), member('SWE', 'lead'), member('MLE', 'lead')];
    const wide = problemOf(mature, { people: few, parameters: { budget: 220, notice: 0, timeToFill: 0 } });
    const problem: HiresProblem = {
      ...wide,
      limits: { ...wide.limits, rota: { people: 7, floor: 'FL1', as: 'must' } },
    };
    const clash = await findClash(problem, solve);
    expect(new Set(clash.limits.map(({ kind }) => kind))).toEqual(new Set(['budget', 'rota']));
    expect(clash.budget).toBeGreaterThan(220);
    const paid = await bestPlan({ ...problem, budget: (clash.budget ?? 0) + 0.01 }, solve);
    expect(paid.kind).toBe('plan');
    const unpaid = await bestPlan({ ...problem, budget: (clash.budget ?? 0) - 1 }, solve);
    expect(unpaid.kind).toBe('clash');
  });
});
