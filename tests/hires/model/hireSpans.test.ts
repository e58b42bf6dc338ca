import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/engine/people/roster.ts';
import { approveBy, hireDays, hireDaysFrom, hireSpans } from '../../../src/hires/model/hireSpans.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { hiresExample, idlePlan } from '../../fixtures/hiresExample.ts';
import { problemOf, young } from './setupProblem.ts';

describe('a hire', () => {
  const problem = problemOf(young);
  const senior = problem.kinds.find(({ id }) => id === 'MLE.senior');
  if (!senior) throw new Error('There is no such kind.');

  it('carries a full load seven and a half months after approval', () => {
    expect(hireDaysFrom(senior, '2026-01-01')).toEqual({
      approved: '2026-01-01',
      start: '2026-04-01',
      full: '2026-08-16',
    });
  });

  it('is approved as late as its full load allows', () => {
    expect(approveBy(senior, '2026-08-16')).toBe('2026-01-01');
  });

  it('of a later quarter is approved on its first day', () => {
    const hire = { kind: 'MLE.senior', role: 'MLE', level: 'senior', quarter: 2, count: 1 } as const;
    expect(hireDays(problem, hire)?.approved).toBe(problem.periods[2]?.from);
    expect(hireDays(problem, { ...hire, kind: 'none' })).toBeUndefined();
  });
});

const vacancy = { name: '', kind: 'vacancy', role: 'MLE', level: 'junior', fte: 1 } as const;

function spansOf(people: readonly Member[], hires: Readonly<Record<string, readonly number[]>>) {
  const { problem, playbook, headcount } = hiresExample({ people });
  return hireSpans(problem, idlePlan(problem, hires), playbook, builtinSizing, headcount);
}

describe('who is to come', () => {
  it('has vacancies first, together where they start together, and no sooner than somebody new', () => {
    const spans = spansOf(
      [
        { ...vacancy, id: 'a' },
        { ...vacancy, id: 'b', start: '2026-12-01' },
        { ...vacancy, id: 'c', start: '2027-06-01' },
        { ...vacancy, id: 'd', role: 'unknown' },
        { ...vacancy, id: 'e', end: '2027-02-18' },
      ],
      { 'SWE.senior': [0, 2] },
    );
    expect(spans.map(({ kind, role, count, start }) => [kind, role, count, start])).toEqual([
      ['vacancy', 'MLE', 2, '2027-02-19'],
      ['vacancy', 'MLE', 1, '2027-06-01'],
      ['hire', 'SWE', 2, '2027-05-21'],
    ]);
  });

  it('has the days from approval to a full load', () => {
    const [span] = spansOf([], { 'SWE.senior': [1] });
    expect(span).toMatchObject({ approved: '2026-11-21', start: '2027-02-19', full: '2027-07-06' });
  });
});
