import { expect, it } from 'vitest';
import type { Member } from '../../../src/engine/people/roster.ts';
import { rosterSentence } from '../../../src/roster/words/roster.ts';

const today = '2026-11-21';
const person = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  name: id,
  kind: 'person',
  role: 'MLE',
  level: 'senior',
  fte: 1,
  ...more,
});

it('counts those who are at work today', () => {
  const gone = person('b', { end: '2026-11-20' });
  const onLeave = person('c', { fte: 0 });
  expect(rosterSentence([person('a'), gone, onLeave], today)).toBe(
    '1 person here today, 1 FTE; 2 away; no vacancies.',
  );
  expect(rosterSentence([person('a'), person('v', { kind: 'vacancy' })], today)).toBe(
    '1 person here today, 1 FTE; 1 vacancy.',
  );
});
