import { expect, test } from 'vitest';
import { editMember, type TypedField } from '../../../src/roster/model/editMember.ts';
import { person, vacancy } from '../../engine/people/people.ts';

const ada = person({ start: '2026-01-01', cost: 120 });
const edited = (field: TypedField, text: string, member = ada) => {
  const edit = editMember(member, field, text);
  return edit.kind === 'ok' ? edit.member[field] : `refused: ${edit.why}`;
};

test('texts become values', () => {
  expect(edited('name', '  Ada\tLovelace ')).toBe('Ada Lovelace');
  expect(edited('fte', '80 %')).toBe(0.8);
  expect(edited('start', '1.2.2026')).toBe('2026-02-01');
  expect(edited('end', '2026-02')).toBe('2026-02-28');
  expect(edited('cost', '95,5')).toBe(95.5);
});

test('empty days and costs are taken away, and a vacancy needs no name', () => {
  expect(editMember(ada, 'cost', ' ')).toEqual({ kind: 'ok', member: person({ start: '2026-01-01' }) });
  expect(editMember(ada, 'start', '')).toEqual({ kind: 'ok', member: person({ cost: 120 }) });
  expect(edited('name', '', vacancy({ name: 'Next year' }))).toBe('');
});

test('what cannot be read or makes no sense is refused', () => {
  expect(edited('name', '')).toBe('refused: noName');
  expect(edited('name', 'a'.repeat(201))).toBe('refused: longName');
  expect(edited('fte', '')).toBe('refused: fte');
  expect(edited('end', '2025-12-31')).toBe('refused: endBeforeStart');
  expect(edited('start', '2026-03-01', person({ end: '2026-02-01' }))).toBe('refused: endBeforeStart');
  expect(edited('end', '1/2/2027')).toBe('refused: ambiguousDay');
  expect(edited('cost', 'x')).toBe('refused: cost');
});
