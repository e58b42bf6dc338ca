import { describe, expect, it } from 'vitest';
import { gapToNextBest } from '../../../src/hires/model/alternatives.ts';
import { planFromCounts } from '../../../src/hires/model/planFromCounts.ts';
import {
  neededNotHired,
  neverDone,
  onCallShortage,
  teamAtEnd,
} from '../../../src/hires/model/planOutcome.ts';
import { firstOf, hiresExample, idlePlan } from '../../fixtures/hiresExample.ts';
import { fiveLineProblem } from './fiveLines.ts';

const { problem } = hiresExample({ drivers: { useCases: 8 } });

describe('the team at the end of a plan', () => {
  it('is those who are there and those who have arrived by the last day', () => {
    const plan = idlePlan(problem, { 'SWE.senior': [1], 'DS.senior': [0, 0, 0, 1] });
    expect(teamAtEnd(problem, plan, ['SWE', 'MLE', 'DS', 'MLR'])).toEqual([
      { role: 'SWE', people: 2, later: 0 },
      // A vacancy that is filled.
      { role: 'MLE', people: 1, later: 0 },
      { role: 'DS', people: 1, later: 0 },
      { role: 'MLR', people: 0, later: 0 },
    ]);
  });

  it('leaves out who is still to come', () => {
    const slow = hiresExample({ parameters: { timeToFill: 200 }, drivers: { useCases: 8 } }).problem;
    const plan = idlePlan(slow, { 'DS.senior': [0, 0, 0, 2] });
    expect(teamAtEnd(slow, plan, ['DS'])).toEqual([{ role: 'DS', people: 0, later: 2 }]);
  });
});

describe('duties that are never done', () => {
  it('are all where nobody does anything, the largest first, and fewer where somebody does', () => {
    const all = neverDone(problem, idlePlan(problem, {}));
    expect(all).toHaveLength(problem.duties.length);
    const demands = all.map((id) => problem.duties.find(({ duty }) => duty === id)?.demand ?? 0);
    expect(demands).toEqual([...demands].sort((a, b) => b - a));
    expect(neverDone(problem, firstOf(problem)).length).toBeLessThan(all.length);
  });
});

describe('needed roles that nobody holds', () => {
  it('are told until somebody comes, with what stops one more', () => {
    const small = hiresExample().problem;
    expect(neededNotHired(small, idlePlan(small, { 'DS.junior': [0, 0, 0, 1] }))).toEqual([]);
    // A software engineer is there and an ML engineer is coming.
    expect(neededNotHired(small, idlePlan(small, {}))).toEqual([{ role: 'DS', stops: [] }]);
    // Ada costs 30 a quarter.
    const poor = { ...small, budget: 31 };
    expect(neededNotHired(poor, idlePlan(poor, {}))).toEqual([{ role: 'DS', stops: ['budget'] }]);
    const full = idlePlan(small, { 'MLE.senior': [2] });
    expect(neededNotHired(small, full)).toEqual([{ role: 'DS', stops: ['size'] }]);
    const late = { ...small, orders: [{ kind: 'first', role: 'MLE', before: ['DS'] } as const] };
    expect(neededNotHired(late, idlePlan(late, {}))).toEqual([{ role: 'DS', stops: ['order'] }]);
  });
});

describe('a hire', () => {
  const plan = idlePlan(problem, { 'DS.senior': [1] });
  const [hire] = plan.hires;
  if (!hire) throw new Error('Nobody is hired.');
  const nothing = { cost: 0, unmet: 0, thin: 0 };
  const explained = { hire, reason: 'work', duties: [], without: nothing } as const;
  const could = (cost: number, unmet = 0, of = problem) =>
    gapToNextBest(
      of,
      plan,
      { ...explained, swap: undefined, instead: { cost, unmet, thin: 0, hires: [] } },
      true,
    );

  it('has a next best plan that is worse by some part of what is decided', () => {
    const all = plan.cost.total - plan.cost.staffPay;
    expect([could(-1), could(0)]).toEqual([0, 0]);
    expect(could(0.02 * all)).toBeCloseTo(0.02);
    // Under a budget work comes first.
    expect(could(0, 1, { ...problem, budget: 300 })).toBe(Number.POSITIVE_INFINITY);
  });

  it('is firm where there is no other plan, once all are looked for', () => {
    const alone = { ...explained, swap: undefined, instead: undefined };
    expect(gapToNextBest(problem, plan, alone, true)).toBe(Number.POSITIVE_INFINITY);
    expect(gapToNextBest(problem, plan, alone, false)).toBeUndefined();
  });
});

it('the pager has too few until enough have come', () => {
  const { problem } = fiveLineProblem({ modifiers: { support: 'always' } });
  const counts = problem.kinds.map(({ id }) => (id === 'MLE.senior' ? [6, 0, 0, 0] : [0, 0, 0, 0]));
  const short = onCallShortage(problem, planFromCounts(problem, counts, []));
  expect(short?.asked).toBe(8);
  // Anna and Dana can; so can six more, who are there from the third quarter on. Chen’s own duties are others.
  expect(short?.periods[0]).toEqual({ period: 0, people: 2 });
  expect(short?.periods.some(({ period }) => period === 2)).toBe(false);
  expect(
    onCallShortage(
      { ...problem, limits: { ...problem.limits, rota: undefined } },
      planFromCounts(problem, counts, []),
    ),
  ).toBeUndefined();
});
