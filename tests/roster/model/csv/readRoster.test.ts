import { describe, expect, test } from 'vitest';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import {
  asksForOrder,
  guessSettings,
  headersOf,
  type ImportSettings,
  withColumns,
} from '../../../../src/roster/model/csv/importSettings.ts';
import { matchColumns } from '../../../../src/roster/model/csv/matchColumns.ts';
import {
  dutyMatcher,
  matchLevel,
  roleMatcher,
  splitDuties,
} from '../../../../src/roster/model/csv/matchPlaybook.ts';
import { parseTable, type Table } from '../../../../src/roster/model/csv/parseTable.ts';
import { type RosterReading, readRoster } from '../../../../src/roster/model/csv/readRoster.ts';

function tableOf(lines: readonly string[]): Table {
  const reading = parseTable(lines.join('\n'));
  if (reading.kind === 'refused') throw new Error(reading.refusal.kind);
  return reading.table;
}

function read(lines: readonly string[], changes: Partial<ImportSettings> = {}): RosterReading {
  const table = tableOf(lines);
  return readRoster(table, { ...guessSettings(table, builtinPlaybook), ...changes }, builtinPlaybook);
}

const problems = (lines: readonly string[], changes: Partial<ImportSettings> = {}) =>
  read(lines, changes).rows.flatMap((row) =>
    row.kind === 'refused' ? row.problems.map(({ field, kind }) => `${row.row} ${field}: ${kind}`) : [],
  );

describe('columns are found by name', () => {
  test.each([
    [
      'Employee;Job Title;Grade;FTE %;Since;Until;Skills;Salary;Status',
      'name role level fte start end duties cost kind',
    ],
    ['Full name;Role;Seniority;Hours per week;Start date;End date', 'name role level fte start end'],
    ['Name;Rolle;Stufe;Wochenstunden;Eintritt;Austritt;Jahresgehalt', 'name role level fte start end cost'],
    ['Nom;Poste;Niveau;ETP;Début;Fin;Salaire', 'name role level fte start end cost'],
    ['ID;Manager;NAME ;Job-Title;Team', '- - name role -'],
    ['Employee ID;Employee name;Current position', '- name role'],
    ['Title;Role;Name', '- role name'],
    ['First name;Last name;Role', 'name surname role'],
    ['Name;Vorname;Rolle', 'surname name role'],
    ['Surname;Role', 'name role'],
    ['Name;Role;%', 'name role fte'],
    ['Full name;First name;Last name', 'name - -'],
    ['Name;First name;Surname', 'name - -'],
  ])('%s', (headers, fields) => {
    expect(
      matchColumns(headers.split(';'))
        .map((field) => field ?? '-')
        .join(' '),
    ).toBe(fields);
  });
});

describe('roles are found by any name the playbook has for them', () => {
  const find = roleMatcher(builtinPlaybook);
  test.each([
    ['MLE', 'MLE'],
    ['ml engineer', 'MLE'],
    ['Machine-Learning Engineer', 'MLE'],
    ['Data Scientists', 'DS'],
    ['Data engineer', 'SWE'],
    ['SRE', 'SWE'],
    ['Data Scientist (m/f/d)', 'DS'],
    ['Research engineer', 'AS'],
  ])('%s is %s', (text, role) => expect(find(text)).toEqual({ role }));

  test('a level in a title counts', () => {
    expect(find('Senior Data Scientist')).toEqual({ role: 'DS', level: 'senior' });
    expect(find('Staff ML Engineer')).toEqual({ role: 'MLE', level: 'lead' });
    expect(find('Jr. Software Engineer')).toEqual({ role: 'SWE', level: 'junior' });
  });

  test.each([
    ['ML Eng', 'MLE', undefined],
    ['Sr. SW Eng', 'SWE', 'senior'],
    ['Data Sci.', 'DS', undefined],
    ['Backend developer', 'SWE', undefined],
    ['Lead Full-Stack Dev', 'SWE', 'lead'],
    ['Programmer', 'SWE', undefined],
    ['Product Mgr', 'PM', undefined],
  ])('%s, shortened or by what it works on', (title, role, level) => {
    expect(find(title)).toEqual({ role, ...(level && { level }) });
  });

  test('others are for somebody to say, and so is a name that two roles have', () => {
    expect(['Accountant', '', '()', 'Full-stack ML generalist'].map(find)).toEqual(Array(4).fill(undefined));
    const [first, ...rest] = builtinPlaybook.roles.map((role) => ({
      ...role,
      name: 'Engineer',
      short: role.id,
    }));
    const twins = { ...builtinPlaybook, roles: first ? [first, ...rest] : rest };
    expect(roleMatcher(twins)('Engineer')).toBeUndefined();
    expect(roleMatcher(twins)('MLE')).toEqual({ role: 'MLE' });
  });

  test('levels have many names', () => {
    expect(['Jr', 'Senior II', 'mid-level', 'Principal', 'L5', 'Lead/Senior'].map(matchLevel)).toEqual([
      'junior',
      'senior',
      'senior',
      'lead',
      undefined,
      undefined,
    ]);
  });

  test('duties are found by id, name and short name, and lists may have commas', () => {
    const find = dutyMatcher(builtinPlaybook);
    expect(splitDuties('CI/CD; On-call, Serving|eda;juggling', find)).toEqual({
      known: ['ci-cd', 'on-call', 'online-serving', 'eda'],
      unknown: ['juggling'],
    });
  });
});

describe('rows', () => {
  test('need no more than a name and a role', () => {
    expect(read(['Name,Role', 'Ada,DS']).members).toEqual([
      { name: 'Ada', kind: 'person', role: 'DS', level: 'senior', fte: 1 },
    ]);
  });

  test('take everything a table has', () => {
    const lines = [
      'Employee;Job title;Grade;Workload;Since;Until;Skills;Salary;Status',
      'Ada Lovelace;Senior Data Scientist;;80 %;1.2.2024;2027-06;EDA;120.000 €;active',
      ';ML engineer;Junior;100;12/2026;;;;open',
      'TBD;Data engineer;n/a;;;;;;',
    ];
    const { members, translated } = read(lines);
    expect(members).toEqual([
      {
        name: 'Ada Lovelace',
        kind: 'person',
        role: 'DS',
        level: 'senior',
        fte: 0.8,
        start: '2024-02-01',
        end: '2027-06-30',
        duties: ['eda'],
        cost: 120,
      },
      { name: '', kind: 'vacancy', role: 'MLE', level: 'junior', fte: 1, start: '2026-12-01' },
      { name: '', kind: 'vacancy', role: 'SWE', level: 'senior', fte: 1 },
    ]);
    expect(translated).toContainEqual({ text: 'Data engineer', role: 'SWE' });
  });

  test('are left out with row, field and reason', () => {
    const header = 'Name,Role,Level,FTE,Start,End,Duties,Cost,Type';
    const right = 'Eve,DS,lead,1,,,EDA,,';
    expect(problems([header, right, ',DS', 'Ada,', 'Ada,Accountant', 'Ada,DS,L5'])).toEqual([
      '3 name: noName',
      '4 role: noRole',
      '5 role: unknownRole',
      '6 level: unknownLevel',
    ]);
    expect(problems([header, right, 'Ada,DS,lead,3,30.2.2026,1/2/2026,juggling,much,robot'])).toEqual([
      '3 kind: unknownKind',
      '3 fte: fte',
      '3 start: day',
      '3 end: ambiguousDay',
      '3 cost: cost',
      '3 duties: unknownDuties',
    ]);
    expect(problems([header, 'Ada,DS,lead,1,2026-02-02,2026-02-01'])).toEqual(['2 end: endBeforeStart']);
    expect(problems([header, `${'a'.repeat(201)},DS`])).toEqual(['2 name: longName']);
  });

  test('have names in two columns', () => {
    expect(read(['Name,Vorname,Rolle', 'Süß,Jürgen,DS', ',Ada,DS']).members.map(({ name }) => name)).toEqual([
      'Jürgen Süß',
      'Ada',
    ]);
  });

  test('with titles and levels of one’s own are read after a choice', () => {
    const lines = ['Name,Role,Level', 'Ada,Wizard,L5', 'Ben,Wizard,L3', 'Eve,DS,L5'];
    const { unmatchedRoles, unmatchedLevels } = read(lines);
    expect(unmatchedRoles).toEqual([{ text: 'Wizard', rows: [2, 3] }]);
    expect(unmatchedLevels).toEqual([
      { text: 'L5', rows: [2, 4] },
      { text: 'L3', rows: [3] },
    ]);
    const chosen = read(lines, {
      roles: new Map([['Wizard', 'AS']]),
      levels: new Map([
        ['L5', 'lead'],
        ['L3', 'junior'],
      ]),
    });
    expect(chosen.members.map(({ role, level }) => `${role} ${level}`)).toEqual([
      'AS lead',
      'AS junior',
      'DS lead',
    ]);
  });

  test('count in the units that their columns tell', () => {
    const table = tableOf(['Name,Role,Hours per week,Salary', 'Ada,DS,32,"95,000"', 'Ben,DS,40,80000']);
    const settings = guessSettings(table, builtinPlaybook);
    expect(settings).toMatchObject({ fteUnit: 'hours', costUnit: 'ones' });
    expect(readRoster(table, settings, builtinPlaybook).members.map(({ fte, cost }) => [fte, cost])).toEqual([
      [0.8, 95],
      [1, 80],
    ]);
    expect(guessSettings(tableOf(['Name,Role,Salary', 'Ada,DS,95']), builtinPlaybook).costUnit).toBe(
      'thousands',
    );
  });

  test('a column of hours that holds nothing above 1 has parts of a week; one odd row is refused', () => {
    const hours = (...cells: readonly string[]) =>
      ['Name;Role;Hours', ...cells.map((cell, index) => `P${index};DS;${cell}`)] as const;
    const parts = tableOf(hours('1', '0,5', '', '100%'));
    expect(guessSettings(parts, builtinPlaybook).fteUnit).toBe('share');
    expect(read(hours('1', '0,5', '', '100%')).members.map(({ fte }) => fte)).toEqual([1, 0.5, 1, 1]);
    expect(read(hours('40', '100%', '20')).members.map(({ fte }) => fte)).toEqual([1, 1, 0.5]);
    expect(problems(hours('40', '0,5'))).toEqual(['3 fte: fewHours']);
  });

  test('one clear date tells the order of all; without one the person is asked', () => {
    const clear = tableOf(['Name,Role,Start', 'Ada,DS,3/4/2026', 'Ben,DS,14/4/2026']);
    expect(guessSettings(clear, builtinPlaybook).dateOrder).toBe('day-first');
    const unclear = tableOf(['Name,Role,Start', 'Ada,DS,3/4/2026']);
    const settings = guessSettings(unclear, builtinPlaybook);
    expect(asksForOrder(unclear, settings)).toBe(true);
    expect(asksForOrder(clear, settings)).toBe(false);
    expect(
      readRoster(unclear, { ...settings, dateOrder: 'month-first' }, builtinPlaybook).members[0]?.start,
    ).toBe('2026-03-04');
    const both = tableOf(['Name,Role,Start', 'Ada,DS,14/3/2026', 'Ben,DS,3/14/2026', 'Eve,DS,1/2/2026']);
    expect(guessSettings(both, builtinPlaybook).dateOrder).toBeUndefined();
  });
});

test('skills that are no duties are skipped', () => {
  const table = tableOf(['Name,Role,Skills', 'Ada,DS,"Python, SQL"']);
  expect(guessSettings(table, builtinPlaybook).columns).toEqual(['name', 'role', undefined]);
});

test('names of columns in another script are no row', () => {
  const table = tableOf(['Имя;Роль;Начало', 'Ada;Data Scientist;2026-01-01', 'Ben;ML Engineer;2026-02-01']);
  expect(guessSettings(table, builtinPlaybook)).toMatchObject({ hasHeader: true });
  expect(headersOf(table, true)).toEqual(['Имя', 'Роль', 'Начало']);
});

test('a table without names of columns is mapped by hand', () => {
  const table = tableOf(['Ada,DS', 'Ben,MLE']);
  const settings = guessSettings(table, builtinPlaybook);
  expect(settings.hasHeader).toBe(false);
  expect(headersOf(table, false)).toEqual(['Column 1', 'Column 2']);
  const mapped = withColumns(table, { ...settings, columns: ['name', 'role'] });
  expect(readRoster(table, mapped, builtinPlaybook).members).toHaveLength(2);
});
