import { expect, test } from 'vitest';
import { memberProblems } from '../../../src/engine/people/memberProblems.ts';
import type { Member } from '../../../src/engine/people/roster.ts';
import { importMembers, newMemberIds } from '../../../src/engine/people/rosterChange.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { person, vacancy } from './people.ts';

const kinds = (changes: Partial<Member>) =>
  memberProblems(person(changes), builtinPlaybook).map(({ field, kind }) => `${field}: ${kind}`);

test('a whole person and a vacancy without a name have no problems', () => {
  expect(kinds({ start: '2026-01-01', end: '2026-01-01', cost: 120, duties: ['online-serving'] })).toEqual(
    [],
  );
  expect(memberProblems(vacancy(), builtinPlaybook)).toEqual([]);
});

test('every problem is said with its field', () => {
  expect(kinds({ name: ' ' })).toEqual(['name: noName']);
  expect(kinds({ role: 'XYZ' })).toEqual(['role: unknownRole']);
  expect(kinds({ fte: 1.2 })).toEqual(['fte: fteOutside']);
  expect(kinds({ fte: Number.NaN, cost: -1 })).toEqual(['fte: fteOutside', 'cost: costOutside']);
  expect(kinds({ start: '2026-02-30', end: '2026-01-01' })).toEqual(['start: noDay']);
  expect(kinds({ start: '2026-02-02', end: '2026-02-01' })).toEqual(['end: endBeforeStart']);
  expect(kinds({ duties: ['online-serving', 'juggling'] })).toEqual(['duties: unknownDuties']);
});

test('new ids count on from the highest and are never in use', () => {
  expect(newMemberIds([], 2)).toEqual(['m1', 'm2']);
  const people = [person({ id: 'm11' }), person({ id: 'ada' }), person({ id: 'm99999999999' })];
  expect(newMemberIds(people, 1)).toEqual(['m12']);
  const long = [person({ id: 'm999999999' }), person({ id: 'm1000000000' })];
  expect(newMemberIds(long, 1)).toEqual(['m1000000001']);
});

test('who is replaced by somebody of the same name keeps the id', () => {
  const people = [
    person({ id: 'm1', name: 'Ada' }),
    person({ id: 'm2', name: 'Ben' }),
    vacancy({ id: 'm3' }),
  ];
  const { id: _, ...ben } = person({ name: 'Ben', level: 'lead' });
  const { id: __, ...eve } = person({ name: 'Eve' });
  expect(importMembers(people, [eve, ben], 'replace').map(({ id, name }) => [id, name])).toEqual([
    ['m4', 'Eve'],
    ['m2', 'Ben'],
  ]);
  expect(importMembers(people, [ben], 'add').map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4']);
});
