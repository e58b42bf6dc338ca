import type { MemberField } from '../../../engine/people/memberProblems.ts';
import type { Level } from '../../../engine/people/roster.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { type CostUnit, type DateOrder, isPartOfWeek, readCost, readDay, slashOrder } from '../cells.ts';
import { folded } from './folded.ts';
import { type ImportField, matchColumns } from './matchColumns.ts';
import { dutyMatcher, matchLevel, roleMatcher, splitDuties } from './matchPlaybook.ts';
import type { Table } from './parseTable.ts';

/** How a table is to be read: guessed first, then as the person says. */
export interface ImportSettings {
  /** Whether the first row holds the names of the columns. */
  readonly hasHeader: boolean;
  /** The field of each column; undefined: skipped. */
  readonly columns: readonly (ImportField | undefined)[];
  /** Undefined: not told by the days themselves, and not chosen. */
  readonly dateOrder: DateOrder | undefined;
  readonly fteUnit: 'share' | 'hours';
  readonly costUnit: CostUnit;
  /** Roles and levels by hand, by the text of the cell; what is not in it is matched or refused. */
  readonly roles: ReadonlyMap<string, RoleId>;
  readonly levels: ReadonlyMap<string, Level>;
}

/** The names of the columns; where a table has none, their numbers. */
export function headersOf({ rows, width }: Table, hasHeader: boolean): readonly string[] {
  return Array.from({ length: width }, (_, index) => {
    const name = hasHeader ? rows[0]?.cells[index] : undefined;
    return name === undefined || name === '' ? `Column ${index + 1}` : name;
  });
}

/** The rows below the names of the columns. */
export function bodyOf({ rows }: Table, hasHeader: boolean): Table['rows'] {
  return hasHeader ? rows.slice(1) : rows;
}

/** The first guess at a table. Its columns are those that their names tell. */
export function guessSettings(table: Table, playbook: Playbook): ImportSettings {
  const named = matchColumns(headersOf(table, true));
  const hasHeader = named.some((field) => field !== undefined) || isForeignHeader(table, playbook);
  const knowsDuty = dutyMatcher(playbook);
  /** A column of skills that are no duties would only make every row wrong. */
  const isForeign = (index: number) => {
    const lists = cellsOf(table, index, hasHeader).map((cell) => splitDuties(cell, knowsDuty));
    return lists.some(({ unknown }) => unknown.length > 0) && lists.every(({ known }) => known.length === 0);
  };
  const columns = named.map((field, index) => (field === 'duties' && isForeign(index) ? undefined : field));
  return withColumns(table, { ...unset, hasHeader, columns });
}

/** Names of columns in a language that this app does not know: rows have days, numbers or roles, and the first has none of them. */
function isForeignHeader({ rows }: Table, playbook: Playbook): boolean {
  const findRole = roleMatcher(playbook);
  const isData = (cell: string) =>
    /^[\d.,\s%]*\d[\d.,\s%]*$/.test(cell) ||
    readDay(cell, 'first', 'day-first').kind === 'ok' ||
    findRole(cell) !== undefined ||
    (cell !== '' && matchLevel(cell) !== undefined);
  const [first, ...body] = rows.map(({ cells }) => cells.some(isData));
  return first === false && body.length > 0 && body.filter(Boolean).length * 2 > body.length;
}

/** The settings with what the cells of the chosen columns tell: the order of dates and the units. */
export function withColumns(table: Table, settings: ImportSettings): ImportSettings {
  const { columns, hasHeader } = settings;
  const headers = headersOf(table, hasHeader);
  const headerOf = (field: MemberField) => folded(headers[columns.indexOf(field)] ?? '');
  return {
    ...settings,
    dateOrder: toldOrder(table, settings),
    fteUnit: guessFteUnit(headerOf('fte'), cellsOf(table, columns.indexOf('fte'), hasHeader)),
    costUnit: guessCostUnit(headerOf('cost'), cellsOf(table, columns.indexOf('cost'), hasHeader)),
  };
}

/** Whether days in the table can be read in two ways and nothing in it tells which. */
export function asksForOrder(table: Table, settings: ImportSettings): boolean {
  if (toldOrder(table, settings) !== undefined) return false;
  return dayCells(table, settings).some((cell) => {
    const [, first, second] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b/.exec(cell) ?? [];
    return first !== undefined && Number(first) !== Number(second);
  });
}

const unset: ImportSettings = {
  hasHeader: true,
  columns: [],
  dateOrder: undefined,
  fteUnit: 'share',
  costUnit: 'thousands',
  roles: new Map(),
  levels: new Map(),
};

/** One row that can be read in only one way tells the order of all; rows that contradict each other tell nothing. */
function toldOrder(table: Table, settings: ImportSettings): DateOrder | undefined {
  const told = new Set(dayCells(table, settings).map(slashOrder));
  const [order, ...more] = [...told].filter((found) => found !== undefined);
  return more.length === 0 ? order : undefined;
}

function dayCells(table: Table, { columns, hasHeader }: ImportSettings): readonly string[] {
  return (['start', 'end'] as const).flatMap((field) => cellsOf(table, columns.indexOf(field), hasHeader));
}

/** A column that is called hours and holds nothing above 1 has parts of a week. */
function guessFteUnit(header: string, cells: readonly string[]): ImportSettings['fteUnit'] {
  if (!/\b(hours?|hrs|stunden|wochenstunden|heures|horas)\b/.test(header)) return 'share';
  const filled = cells.filter((cell) => /\d/.test(cell));
  return filled.length > 0 && filled.every(isPartOfWeek) ? 'share' : 'hours';
}

/** A median cost in thousands of thousands is nobody's: then the column counts whole units. */
function guessCostUnit(header: string, cells: readonly string[]): CostUnit {
  if (/\b(thousands?|k|tsd)\b/.test(header)) return 'thousands';
  const amounts = cells
    .map((cell) => readCost(cell, 'ones'))
    .flatMap((reading) => (reading.kind === 'ok' && reading.value > 0 ? [reading.value * 1000] : []))
    .sort((a, b) => a - b);
  return (amounts[Math.floor(amounts.length / 2)] ?? 0) >= 2000 ? 'ones' : 'thousands';
}

function cellsOf(table: Table, column: number, hasHeader: boolean): readonly string[] {
  if (column < 0) return [];
  return bodyOf(table, hasHeader).map(({ cells }) => cells[column] ?? '');
}
