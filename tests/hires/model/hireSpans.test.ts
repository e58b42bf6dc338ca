import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/engine/people/roster.ts';
import { hireSpans } from '../../../src/hires/model/hireSpans.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { hiresExample, idlePlan } from '../../fixtures/hiresExample.ts';

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
