import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/engine/people/days.ts';
import { memberProblems } from '../../../../src/engine/people/memberProblems.ts';
import { levels, type Member } from '../../../../src/engine/people/roster.ts';
import { importMembers } from '../../../../src/engine/people/rosterChange.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { guessSettings } from '../../../../src/roster/model/csv/importSettings.ts';
import { parseTable } from '../../../../src/roster/model/csv/parseTable.ts';
import { readRoster } from '../../../../src/roster/model/csv/readRoster.ts';
import { rosterCsv, templateCsv } from '../../../../src/roster/model/csv/writeRoster.ts';
import { tidyName } from '../../../../src/roster/model/tidyName.ts';
import { person } from '../../../engine/people/people.ts';
import { formulasIn } from '../../../fixtures/formulas.ts';

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.stringMatching(/^['=+\-@",;|\t\r\n aé]{0,9}$/),
  fc.constantFrom('Vacancy', 'TBD', 'none', '=1+1', "'=1", '-', 'Name', 'sep=;', '1/2/2026'),
);
const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => dayOf(year, month, date) ?? '');
const whole = fc.record(
  {
    name: text.map(tidyName),
    kind: fc.constantFrom<Member['kind']>('person', 'vacancy'),
    role: fc.constantFrom(...builtinPlaybook.roles.map(({ id }) => id)),
    level: fc.constantFrom(...levels),
    fte: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 0.8, 1)),
    start: day,
    end: day,
    duties: fc.uniqueArray(fc.constantFrom(...builtinPlaybook.duties.map(({ id }) => id)), { maxLength: 5 }),
    cost: fc.oneof(fc.double({ min: 0, max: 100_000, noNaN: true }), fc.integer({ min: 0, max: 300 })),
  },
  { requiredKeys: ['name', 'kind', 'role', 'level', 'fte'] },
);
const roster = fc
  .array(whole, { minLength: 1, maxLength: 30 })
  .map((members) => members.map((member, index): Member => ({ id: `m${index + 1}`, ...member })))
  .map((members) => members.filter((member) => memberProblems(member, builtinPlaybook).length === 0));

function read(csv: string) {
  const reading = parseTable(csv);
  if (reading.kind === 'refused') throw new Error(reading.refusal.kind);
  const settings = guessSettings(reading.table, builtinPlaybook);
  return readRoster(reading.table, settings, builtinPlaybook);
}

describe('export, then import', () => {
  test('is the identity, ids and all, and holds no formula', () => {
    fc.assert(
      fc.property(roster, fc.boolean(), (people, mark) => {
        const csv = rosterCsv(people, builtinPlaybook);
        expect(formulasIn(csv)).toEqual([]);
        const { rows, members } = read(mark ? `\ufeff${csv}` : csv);
        expect(rows.filter(({ kind }) => kind === 'refused')).toEqual([]);
        expect(importMembers(people, members, 'replace')).toEqual(people);
      }),
      { numRuns: 600 },
    );
  });

  test('keeps an unknown role for somebody to say what it is', () => {
    const { rows, unmatchedRoles } = read(rosterCsv([person({ role: 'XYZ' })], builtinPlaybook));
    expect(rows).toEqual([
      { kind: 'refused', row: 2, problems: [{ field: 'role', kind: 'unknownRole', text: 'XYZ' }] },
    ]);
    expect(unmatchedRoles).toEqual([{ text: 'XYZ', rows: [2] }]);
  });

  test('quotes what a spreadsheet with other separators would take apart', () => {
    expect(rosterCsv([person({ name: 'a;=1' })], builtinPlaybook)).toContain('\r\n"a;\'=1",person,');
  });

  test('the template is read without a problem: one person, one vacancy', () => {
    const { rows, members } = read(templateCsv(builtinPlaybook));
    expect(rows.map(({ kind }) => kind)).toEqual(['member', 'member']);
    expect(members.map(({ kind, name, cost }) => [kind, name, cost])).toEqual([
      ['person', 'Ada Example', 120],
      ['vacancy', '', undefined],
    ]);
  });
});
