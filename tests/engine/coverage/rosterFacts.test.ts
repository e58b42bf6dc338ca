import { expect, test } from 'vitest';
import { rosterFacts } from '../../../src/engine/coverage/rosterFacts.ts';
import { fteOn } from '../../../src/engine/people/roster.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { rosterAnswers } from '../../../src/playbook/rosterAnswers.ts';
import { person, vacancy } from '../people/people.ts';

const today = '2026-06-15';

test('an empty roster answers nothing', () => {
  expect(rosterFacts([], today, rosterAnswers)).toEqual({});
});

test('people who are there answer for roles and seniority, vacancies for the level of the first hire', () => {
  expect(rosterFacts([person({ role: 'DS', level: 'junior' })], today, rosterAnswers)).toEqual({
    hasDS: true,
    plansDS: false,
    hasMLE: false,
    hasSenior: false,
  });
  const people = [
    person({ level: 'lead' }),
    vacancy({ level: 'junior', role: 'DS' }),
    vacancy({ level: 'lead' }),
  ];
  expect(rosterFacts(people, today, rosterAnswers)).toEqual({
    hasDS: false,
    plansDS: true,
    hasMLE: true,
    hasSenior: true,
    level: 'junior',
  });
});

test('who has not begun or has left answers nothing', () => {
  const people = [person({ start: '2026-07-01' }), person({ end: '2026-06-14' })];
  expect(rosterFacts(people, today, rosterAnswers)).toEqual({
    hasDS: false,
    plansDS: false,
    hasMLE: false,
    hasSenior: false,
  });
  expect(rosterFacts([person({ end: today })], today, rosterAnswers)['hasMLE']).toBe(true);
});

test('a vacancy that has expired is no next hire', () => {
  expect(rosterFacts([vacancy({ role: 'DS', end: '2026-01-01' })], today, rosterAnswers)['plansDS']).toBe(
    false,
  );
  expect(rosterFacts([vacancy({ role: 'DS', end: today })], today, rosterAnswers)['plansDS']).toBe(true);
  const people = [vacancy({ level: 'lead', end: '2026-01-01' }), vacancy({ level: 'junior' })];
  expect(rosterFacts(people, today, rosterAnswers)['level']).toBe('junior');
});

test('every answer is one that the playbook asks of a roster', () => {
  const facts = rosterFacts([person(), vacancy()], today, rosterAnswers);
  for (const [id, value] of Object.entries(facts)) {
    const definition = builtinPlaybook.facts.find((fact) => fact.id === id);
    expect(definition?.from).toBe('roster');
    expect(definition?.answers.map((answer) => answer.value)).toContain(value);
  }
});

test('ten tenths are one, and vacancies are nobody', () => {
  const tenths = Array.from({ length: 10 }, () => person({ fte: 0.1 }));
  expect(fteOn([...tenths, vacancy(), person({ start: '2026-07-01' })], today)).toBe(1);
});
