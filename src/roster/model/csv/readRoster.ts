import type { MemberField } from '../../../engine/people/memberProblems.ts';
import type { Member } from '../../../engine/people/roster.ts';
import type { NewMember } from '../../../engine/people/rosterChange.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { type CellFault, type CellReading, readCost, readDay, readFte, readHours } from '../cells.ts';
import { longestName, tidyName } from '../tidyName.ts';
import { folded } from './folded.ts';
import { bodyOf, type ImportSettings } from './importSettings.ts';
import { dutyMatcher, matchLevel, roleMatcher, splitDuties } from './matchPlaybook.ts';
import type { Row, Table } from './parseTable.ts';

/** Why a row is left out, with the cell as it stands. */
export interface CellProblem {
  readonly field: MemberField;
  readonly kind:
    | CellFault
    | 'noName'
    | 'longName'
    | 'noRole'
    | 'unknownRole'
    | 'unknownLevel'
    | 'unknownKind'
    | 'unknownDuties'
    | 'endBeforeStart';
  readonly text: string;
}

export type RowReading =
  | { readonly kind: 'member'; readonly row: number; readonly member: NewMember }
  | { readonly kind: 'refused'; readonly row: number; readonly problems: readonly CellProblem[] };

/** A text that the playbook does not have, and the rows that hold it. */
export interface Unmatched {
  readonly text: string;
  readonly rows: readonly number[];
}

export interface RosterReading {
  readonly rows: readonly RowReading[];
  readonly members: readonly NewMember[];
  /** Chosen by hand or not: so that a choice can be changed. */
  readonly unmatchedRoles: readonly Unmatched[];
  readonly unmatchedLevels: readonly Unmatched[];
  /** Titles that became a role of another name. */
  readonly translated: readonly { readonly text: string; readonly role: RoleId }[];
}

/** Reads the rows of a table as members. Never throws; whatever is not understood leaves its row out and says why. */
export function readRoster(table: Table, settings: ImportSettings, playbook: Playbook): RosterReading {
  const reader = rowReader(settings, playbook);
  const rows = bodyOf(table, settings.hasHeader).map(reader.read);
  return {
    rows,
    members: rows.flatMap((row) => (row.kind === 'member' ? [row.member] : [])),
    unmatchedRoles: listed(reader.unmatchedRoles),
    unmatchedLevels: listed(reader.unmatchedLevels),
    translated: [...reader.translated].map(([text, role]) => ({ text, role })),
  };
}

function listed(texts: ReadonlyMap<string, readonly number[]>): readonly Unmatched[] {
  return [...texts].map(([text, rows]) => ({ text, rows }));
}

function rowReader(settings: ImportSettings, playbook: Playbook) {
  const findRole = roleMatcher(playbook);
  const findDuty = dutyMatcher(playbook);
  const unmatchedRoles = new Map<string, number[]>();
  const unmatchedLevels = new Map<string, number[]>();
  const translated = new Map<string, RoleId>();

  function read({ number, cells }: Row): RowReading {
    const problems: CellProblem[] = [];
    const cell = (field: MemberField) => cells[settings.columns.indexOf(field)] ?? '';
    const fault = (field: MemberField, kind: CellProblem['kind']) => {
      problems.push({ field, kind, text: cell(field) });
      return undefined;
    };
    /** An empty cell says nothing; anything else must be read. */
    function optional<Value>(
      field: MemberField,
      parse: (text: string) => CellReading<Value>,
    ): Value | undefined {
      const text = cell(field);
      if (isBlank(text)) return undefined;
      const reading = parse(text);
      return reading.kind === 'ok' ? reading.value : fault(field, reading.why);
    }

    const written = tidyName(`${cell('name')} ${cells[settings.columns.indexOf('surname')] ?? ''}`);
    const kind = readKind(cell('kind'), written);
    const name = kind.isPlaceholder ? '' : written;
    if (kind.kind === undefined) fault('kind', 'unknownKind');
    if (name === '' && kind.kind === 'person') fault('name', 'noName');
    if (name.length > longestName) fault('name', 'longName');

    const title = cell('role');
    const match = title === '' ? undefined : findRole(title);
    if (title === '') fault('role', 'noRole');
    else if (!match) note(unmatchedRoles, title, number);
    const role = match?.role ?? settings.roles.get(title);
    if (title !== '' && role === undefined) fault('role', 'unknownRole');
    if (match && !isNameOf(playbook, match.role, title)) translated.set(title, match.role);

    const rank = cell('level');
    const matched = isBlank(rank) ? (match?.level ?? 'senior') : matchLevel(rank);
    if (matched === undefined) note(unmatchedLevels, rank, number);
    const level = matched ?? settings.levels.get(rank);
    if (level === undefined) fault('level', 'unknownLevel');

    const fte = optional('fte', settings.fteUnit === 'hours' ? readHours : readFte);
    const start = optional('start', (text) => readDay(text, 'first', settings.dateOrder));
    const end = optional('end', (text) => readDay(text, 'last', settings.dateOrder));
    if (start !== undefined && end !== undefined && end < start) fault('end', 'endBeforeStart');
    const cost = optional('cost', (text) => readCost(text, settings.costUnit));
    const duties = readDuties(cell('duties'));
    if (duties === 'unknown') fault('duties', 'unknownDuties');

    if (problems.length > 0 || role === undefined || level === undefined || kind.kind === undefined) {
      return { kind: 'refused', row: number, problems };
    }
    const member: NewMember = {
      name,
      kind: kind.kind,
      role,
      level,
      fte: fte ?? 1,
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      ...(duties !== undefined && duties !== 'unknown' && { duties }),
      ...(cost !== undefined && { cost }),
    };
    return { kind: 'member', row: number, member };
  }

  function readDuties(text: string): Member['duties'] | 'unknown' {
    if (isBlank(text)) return undefined;
    const { known, unknown } = splitDuties(text, findDuty);
    return unknown.length === 0 ? known : 'unknown';
  }

  return { read, unmatchedRoles, unmatchedLevels, translated };
}

/** What people write into cells that hold nothing. */
function isBlank(text: string): boolean {
  return /^(?:|[-–—?/]+|n\/?a|null|tba|tbd)$/i.test(text);
}

function isNameOf({ roles }: Playbook, id: RoleId, text: string): boolean {
  const role = roles.find((candidate) => candidate.id === id);
  const names = role ? [role.id, role.name, role.short, role.plural] : [];
  return names.some((name) => folded(name) === folded(text));
}

function note(texts: Map<string, number[]>, text: string, row: number): void {
  const rows = texts.get(text);
  if (rows) rows.push(row);
  else texts.set(text, [row]);
}

const vacancyWords = new Set(
  (
    'vacancy|vacant|open|open position|open role|open req|unfilled|to hire|hiring|approved|planned|requisition|req|' +
    'vakant|vakanz|offen|unbesetzt|vacante|vacant poste|yes|y|true|x|1|ja|oui|si'
  ).split('|'),
);
const personWords = new Set(
  (
    'person|filled|employee|employed|active|permanent|fixed term|contractor|freelancer|internal|external|full time|' +
    'part time|staffed|besetzt|angestellt|mitarbeiter|aktiv|no|n|false|0|nein|non'
  ).split('|'),
);
/** Names that stand for nobody yet. */
const placeholders = new Set(
  'vacancy|vacant|open|open position|open role|tbd|tbh|tba|to be hired|to be defined|new hire|n n|nn|offen|vakant|unbesetzt'.split(
    '|',
  ),
);

/**
 * Whether a row is a person or a vacancy: by its cell, whose "yes" answers the question "vacancy?"; without one by a name that
 * stands for nobody. `kind` is undefined for a word that is not known.
 */
function readKind(
  cell: string,
  name: string,
): { readonly kind: Member['kind'] | undefined; readonly isPlaceholder: boolean } {
  const text = folded(cell);
  if (text === '') {
    const isPlaceholder = placeholders.has(folded(name));
    return { kind: isPlaceholder ? 'vacancy' : 'person', isPlaceholder };
  }
  const kind = vacancyWords.has(text) ? 'vacancy' : personWords.has(text) ? 'person' : undefined;
  return { kind, isPlaceholder: false };
}
