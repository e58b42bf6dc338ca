import { beforeAll, describe, expect, it } from 'vitest';
import { alternativesTo } from '../../../src/hires/model/alternatives.ts';
import { explainHires } from '../../../src/hires/model/explain.ts';
import { findBestPlan } from '../../../src/hires/model/findBestPlan.ts';
import { greedyPlan } from '../../../src/hires/model/greedyPlan.ts';
import type { HiresExplanation, HiresPlan } from '../../../src/hires/model/hiresPlan.ts';
import type { HiresProblem } from '../../../src/hires/model/hiresProblem.ts';
import { fiveLineProblem } from './fiveLines.ts';
import { mature, member, problemOf, young } from './setupProblem.ts';
import { solve } from './solver.ts';

async function explained(problem: HiresProblem) {
  const best = await findBestPlan(
    problem,
    (model, options) => solve(model, { ...options, gap: 1e-5 }),
    greedyPlan(problem),
  );
  if (best.kind === 'infeasible') throw new Error('There is no plan.');
  const parts: HiresExplanation[] = [];
  const explanation = await explainHires(problem, best.plan, solve, (part) => parts.push(part));
  return { plan: best.plan, explanation, parts };
}

describe('the explanation of a plan without a budget', () => {
  const problem = problemOf(mature);
  let plan: HiresPlan;
  let explanation: HiresExplanation;
  let parts: HiresExplanation[];
  beforeAll(async () => {
    ({ plan, explanation, parts } = await explained(problem));
  }, 60_000);

  it('says of each hire what it does, and that the plan is dearer without it', () => {
    expect(explanation.hires.map(({ hire }) => hire)).toEqual(plan.hires);
    for (const { without, instead, duties } of explanation.hires) {
      expect(without.cost).toBeGreaterThan(0);
      expect(without.unmet).toBeGreaterThan(0);
      expect(duties.length).toBeGreaterThan(0);
      // Whoever may choose again loses no more than who may not, but for how closely plans are looked for.
      if (instead) expect(instead.cost).toBeLessThan(without.cost + 2e-3 * plan.cost.total);
    }
  });

  it('gives each reason that is there to somebody', () => {
    expect(explanation.hires.map(({ reason }) => reason)).toContain('work');
  });

  it('shares among hires and nobody else what is done', () => {
    const done = plan.periods.reduce(
      (sum, { work }, index) =>
        sum + (problem.periods[index]?.length ?? 0) * work.reduce((total, item) => total + item.done, 0),
      0,
    );
    const carried = explanation.hires.flatMap(({ duties }) => duties).reduce((sum, { fte }) => sum + fte, 0);
    expect(carried).toBeCloseTo(done, 0);
  });

  it('knows that an empty team is kept small by how many can be hired at once', () => {
    const [first] = explanation.binding;
    expect(first?.kind).toBe('hiresPerQuarter');
    expect(first?.without.cost).toBeLessThan(0);
    expect(first?.periods).toContain(0);
  });

  it('says of one more of each kind what it would bring, and which limits are in the way', () => {
    expect(explanation.oneMore.map(({ kind }) => kind)).toEqual(problem.kinds.map(({ id }) => id));
    for (const { cost, breaks } of explanation.oneMore) {
      // Who pays and breaks nothing would be in the plan.
      if (breaks.length === 0) expect(cost).toBeGreaterThan(-0.1);
    }
  });

  it('comes in parts, the whole last', () => {
    expect(parts.map(({ isWhole }) => isWhole)).toEqual([false, false, false]);
    expect(explanation.isWhole).toBe(true);
  });
});

describe('the explanation of a plan', () => {
  it('under a budget knows that the budget binds', async () => {
    const { explanation } = await explained(problemOf(mature, { parameters: { budget: 150 } }));
    const budget = explanation.binding.find(({ kind }) => kind === 'budget');
    expect(budget?.without.unmet).toBeLessThan(0);
  });

  it('under a budget knows that leads need others', async () => {
    const { explanation } = await explained(problemOf(mature, { parameters: { budget: 400 } }));
    const leads = explanation.binding.find(({ kind }) => kind === 'leadsPerOther');
    expect(leads?.without.unmet).toBeLessThan(0);
    expect(leads?.periods.length).toBeGreaterThan(0);
    const breaks = (level: string) =>
      explanation.oneMore.filter(({ kind }) => kind.endsWith(level)).map((more) => more.breaks);
    for (const limits of breaks('.lead')) expect(limits).toContain('leadsPerOther');
    for (const limits of breaks('.senior')) expect(limits).not.toContain('leadsPerOther');
  });

  it('knows who is there to be led', async () => {
    const wide = problemOf(mature);
    // Seniors who do nothing, for nearly nothing: only leads have use for them.
    const idle = { output: [], mentoring: [], pay: 0.01 };
    const problem: HiresProblem = {
      ...wide,
      costPerHire: 0,
      kinds: wide.kinds
        .filter(({ level }) => level !== 'junior')
        .map((kind) => (kind.level === 'senior' ? { ...kind, ...idle } : kind)),
      limits: { ...wide.limits, coverage: 'off' },
    };
    const { explanation } = await explained(problem);
    const seniors = explanation.hires.filter(({ hire }) => hire.level === 'senior');
    expect(seniors.map(({ reason }) => reason)).toContain('leadRatio');
  });

  it('knows whom a rota asks for', async () => {
    const people = ['SWE', 'MLE', 'DS'].flatMap((role) => [member(role, 'senior'), member(role, 'senior')]);
    const wide = problemOf(young, { people });
    const problem: HiresProblem = {
      ...wide,
      // More than the size has room for.
      kinds: problemOf(young).kinds,
      limits: {
        ...wide.limits,
        mostHires: 3,
        mostOfRole: { SWE: 3, MLE: 3, DS: 3 },
        rota: { people: 7, floor: 'FL1', as: 'must' },
      },
    };
    const { explanation } = await explained(problem);
    expect(explanation.hires.length).toBeGreaterThan(0);
    expect(new Set(explanation.hires.map(({ reason }) => reason))).toEqual(new Set(['rota']));
    expect(explanation.binding.map(({ kind }) => kind)).toContain('rota');
  });
});

it('what could come in the place of a hire is a swap with all others as they are, or another plan, told once', async () => {
  const { problem: fiveLine } = fiveLineProblem();
  const best = await findBestPlan(fiveLine, solve, greedyPlan(fiveLine));
  if (best.kind === 'infeasible') throw new Error('There is a plan.');
  const { plan } = best;
  const { hires } = await explainHires(fiveLine, plan, solve);
  const told = alternativesTo(fiveLine, plan, hires);
  expect(told).toHaveLength(plan.hires.length);
  const plans: string[] = [];
  for (const [index, other] of told.entries()) {
    const hire = plan.hires[index];
    if (other?.kind === 'plan') plans.push(JSON.stringify(other.plan.hires));
    if (other?.kind === 'same') expect(told[other.as]?.kind).toBe('plan');
    if (other?.kind !== 'swap' || !hire) continue;
    const { swap, instead } = hires[index] ?? {};
    expect([swap?.cost, instead?.cost]).toContain(other.difference.cost);
    // Never eleven for two.
    const count = other.hires.reduce((sum, more) => sum + more.count, 0);
    expect(count).toBeLessThanOrEqual(2 * hire.count);
    expect(other.hires.some(({ kind, quarter }) => kind === hire.kind && quarter === hire.quarter)).toBe(
      false,
    );
  }
  expect(new Set(plans).size).toBe(plans.length);
  expect(told.some((other) => other?.kind === 'swap')).toBe(true);
}, 60_000);
