import { expect, it } from 'vitest';
import type { Level, Member } from '../../../src/engine/people/roster.ts';
import type { Facts } from '../../../src/engine/playbook/facts.ts';
import { findBestPlan } from '../../../src/hires/model/findBestPlan.ts';
import { greedyPlan } from '../../../src/hires/model/greedyPlan.ts';
import type { Hire } from '../../../src/hires/model/hiresPlan.ts';
import { countsOf, planFromCounts } from '../../../src/hires/model/planFromCounts.ts';
import { sequenceDisagreements } from '../../../src/hires/model/sequence.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { mature, member, problemOf, teamOf, young } from './setupProblem.ts';
import { solve } from './solver.ts';

const hire = (role: string, level: Level, quarter: number): Hire => ({
  kind: `${role}.${level}`,
  role,
  level,
  quarter,
  count: 1,
});

function said(facts: Facts, hires: readonly Hire[], people: readonly Member[] = []) {
  const problem = problemOf(facts, { people });
  const plan = { ...planFromCounts(problem, countsOf(problem, hires), []), hires };
  return sequenceDisagreements(builtinPlaybook, teamOf(facts), problem, plan);
}

const unready: Facts = { ...mature, context: { dataInfraReady: false } };

it('while data is not ready, engineers and an ML engineer come before scientists', () => {
  const scientist = hire('AS', 'senior', 0);
  const early = hire('MLE', 'senior', 1);
  // Nobody waits for a data scientist (R44) while rules say not to hire one.
  expect(said(unready, [scientist, early])).toEqual([
    { kind: 'first', rule: 'R01', hires: [scientist], missing: ['SWE', 'MLE'] },
    { kind: 'first', rule: 'X11', hires: [scientist, early], missing: ['SWE'] },
    { kind: 'first', rule: 'R44', hires: [scientist], missing: ['MLE'] },
  ]);
  expect(
    said(unready, [hire('MLE', 'senior', 0), hire('SWE', 'senior', 0), hire('AS', 'senior', 0)]),
  ).toEqual([]);
  expect(said(unready, [scientist], [member('MLE', 'senior'), member('SWE', 'lead')])).toEqual([]);
});

it('while data is being built, an ML engineer is there from the beginning', () => {
  const building: Facts = { ...young, context: { dataInfraReady: 'in-progress' } };
  const early = hire('SWE', 'senior', 0);
  expect(said(building, [early, hire('MLE', 'senior', 1)])).toEqual([
    { kind: 'first', rule: 'R02', hires: [early], missing: ['MLE'] },
  ]);
});

it('no data scientist is hired before data is ready, and no applied scientist before small gains pay', () => {
  const analyst = hire('DS', 'senior', 0);
  const engineers = [member('MLE', 'senior'), member('SWE', 'lead')];
  expect(said(unready, [analyst], engineers).map(({ kind, rule }) => [kind, rule])).toEqual([
    ['notYet', 'R01'],
  ]);
  const small: Facts = { ...mature, context: { smallGainsPay: false } };
  const others = [member('MLE', 'senior'), member('DS', 'senior')];
  expect(said(small, [hire('AS', 'senior', 0)], others).map(({ rule }) => rule)).toEqual(['R52']);
  expect(said(mature, [hire('AS', 'senior', 0)], others)).toEqual([]);
  expect(said(mature, [hire('AS', 'senior', 0)]).map(({ rule, missing }) => [rule, missing])).toEqual([
    ['R44', ['MLE', 'DS']],
  ]);
});

it('a junior needs a senior or lead on the same subject', () => {
  const junior = hire('DS', 'junior', 1);
  expect(said(young, [junior]).map(({ rule }) => rule)).toEqual(['R19']);
  expect(said(young, [hire('DS', 'senior', 2), junior]).map(({ rule }) => rule)).toEqual(['R19']);
  expect(said(young, [hire('DS', 'senior', 1), junior])).toEqual([]);
  expect(said(young, [junior], [member('DS', 'lead')])).toEqual([]);
});

it('the best plan itself goes another way than a source, where juniors are cheap and nobody can teach them', async () => {
  const said = { people: [member('DS', 'senior')], parameters: { juniorCost: 20, juniorsPerSenior: 10 } };
  const problem = problemOf(mature, said);
  const best = await findBestPlan(problem, solve, greedyPlan(problem));
  if (best.kind === 'infeasible') throw new Error('There is a plan.');
  const found = sequenceDisagreements(builtinPlaybook, teamOf(mature, said), problem, best.plan);
  expect(found.map(({ kind, rule }) => [kind, rule])).toEqual([['mentored', 'R19']]);
  for (const hire of found[0]?.hires ?? []) expect(best.plan.hires).toContainEqual(hire);
});

it('a role that a source would wait with has no seat, so no plan hires it', () => {
  const waits = (facts: Facts, role: string) => problemOf(facts).kinds.every((kind) => kind.role !== role);
  expect(waits(unready, 'DS')).toBe(true);
  expect(waits({ ...mature, context: { smallGainsPay: false } }, 'AS')).toBe(true);
});
