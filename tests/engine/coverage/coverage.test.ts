import { expect, test } from 'vitest';
import { dutyCoverage, rampMonths, rampOn } from '../../../src/engine/coverage/coverage.ts';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { type Member, memberDuties, roleDuties } from '../../../src/engine/people/roster.ts';
import { initialFacts } from '../../../src/engine/playbook/facts.ts';
import { emptyHeadcount } from '../../../src/engine/size/headcount.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { person, vacancy } from '../people/people.ts';

const today = '2026-06-15';
const team = deriveTeam(builtinPlaybook, initialFacts);
const months = rampMonths(builtinSizing, emptyHeadcount);
const covered = (people: readonly Member[]) =>
  new Set(dutyCoverage(team, people, today, months).flatMap((item) => item.people));

test('a role does what it owns and what it contributes to, and a member the same unless they say otherwise', () => {
  const duties = roleDuties(team, 'MLE');
  expect(duties).toEqual(
    team.duties
      .filter(({ owner, contributors }) => owner === 'MLE' || contributors.includes('MLE'))
      .map(({ duty }) => duty),
  );
  expect(memberDuties(team, person())).toEqual(duties);
  expect(memberDuties(team, person({ duties: [] }))).toEqual([]);
  expect(memberDuties(team, person({ duties: ['serving'] }))).toEqual(['serving']);
});

test('a role that waits can still do what it has lent', () => {
  const waiting = deriveTeam(builtinPlaybook, {
    team: { kind: 'product', maturity: 'low', mode: 'batch' },
    context: { dataInfraReady: false, hasMLE: true },
  });
  const lent = waiting.duties.filter(({ loans }) => loans.some(({ from }) => from === 'DS'));
  expect(lent.length).toBeGreaterThan(0);
  expect(roleDuties(waiting, 'DS')).toEqual(lent.map(({ duty }) => duty));
});

test('an unknown role can do nothing', () => {
  expect(roleDuties(team, 'XYZ')).toEqual([]);
  expect(covered([person({ role: 'XYZ' })])).toEqual(new Set());
});

test('coverage counts people, whatever roles share a duty', () => {
  const people = [person({ id: 'm1' }), person({ id: 'm2' })];
  const coverage = dutyCoverage(team, people, today, months);
  expect(coverage.map(({ duty }) => duty)).toEqual(team.duties.map(({ duty }) => duty));
  for (const item of coverage) {
    expect(item.people).toEqual(roleDuties(team, 'MLE').includes(item.duty) ? ['m1', 'm2'] : []);
  }
});

test('vacancies, people on leave and people who are not there cover nothing', () => {
  expect(covered([vacancy(), person({ fte: 0 }), person({ end: '2026-06-14' })])).toEqual(new Set());
});

test('a senior covers duties from the half of the way: two months of four and a half', () => {
  expect(covered([person({ start: '2026-05-01' })])).toEqual(new Set());
  expect(covered([person({ start: '2026-04-15' })])).toEqual(new Set(['m1']));
});

test('ramp-up is linear from a tenth', () => {
  const atOnce = { junior: 0, senior: 0, lead: 0 };
  expect(rampOn(person({ start: today }), today, months)).toBeCloseTo(0.1);
  expect(rampOn(person({ start: today }), today, atOnce)).toBe(1);
  expect(rampOn(person({ start: '2026-06-16' }), today, atOnce)).toBe(0);
  expect(rampOn(person({ start: '2020-01-01' }), today, months)).toBe(1);
  expect(rampOn(person({ start: 'soon' }), today, months)).toBe(0);
  expect(rampOn(person(), today, months)).toBe(1);
});
