import { describe, expect, it } from 'vitest';
import { approveBy, hireDays, hireDaysFrom } from '../../../src/hires/model/hireDays.ts';
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
