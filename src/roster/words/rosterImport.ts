import { assertNever } from '../../engine/assertNever.ts';
import { type ImportMode, mostMembers } from '../../engine/people/rosterChange.ts';
import { counted, wholeNumber } from '../../engine/words/format.ts';
import type { Separator } from '../model/csv/guessSeparator.ts';
import type { ImportField } from '../model/csv/matchColumns.ts';
import type { TableRefusal } from '../model/csv/parseTable.ts';
import type { CellProblem, RowReading } from '../model/csv/readRoster.ts';
import { faultSentences, fieldWords } from './roster.ts';

export const importWords = {
  title: 'Import a roster',
  steps: { choose: 'Table', columns: 'Columns', preview: 'Check' },
  chooseAbout:
    'A table of people from a spreadsheet or an HR tool: any columns, in any order. Only name and role are needed. It is read in this browser and sent nowhere.',
  file: 'A CSV file',
  drop: 'or drop one here',
  paste: 'Or paste rows, with the names of the columns',
  read: 'Read the rows',
  columnsAbout: 'Which column holds what? Nothing changes before the last step.',
  skip: 'Skip this column',
  separator: 'Cells are separated by',
  header: 'The first row holds the names of the columns',
  dateOrder: 'Dates like 3/4/2026 can be read in two ways. Which comes first?',
  dayFirst: 'The day',
  monthFirst: 'The month',
  costUnit: 'Costs are in',
  thousands: 'Thousands',
  ones: 'Whole units',
  fteUnit: 'Working time is in',
  share: 'FTE or percent',
  hours: 'Hours of a week of 40',
  titles: 'Titles that the playbook does not have',
  titlesAbout: 'Say which role they are here, or their rows are left out.',
  ranks: 'Levels in other words',
  ranksAbout: 'Say which level they are, or their rows are left out.',
  leaveOut: 'Leave these rows out',
  needsName: 'Say which column holds the names and which the roles.',
  noRows: 'There is no row below the names of the columns.',
  back: 'Back',
  check: 'Check the rows',
  mode: 'What to do with those who are there already',
  translated: 'Read as',
  leftOut: 'Left out',
  first: 'What will be in the roster',
  button: 'Import…',
  failed: 'The import could not be loaded. Reload the page and try again.',
  unreadable: 'The file could not be read. Nothing changed.',
} as const;

/** What a column may hold. */
export const importFieldWords: Readonly<Record<ImportField, string>> = {
  ...fieldWords,
  surname: 'Last name',
};

export const separatorWords: Readonly<Record<Separator, string>> = {
  ',': 'Commas',
  ';': 'Semicolons',
  '\t': 'Tabs',
  '|': 'Bars',
};

/** Why a table was not taken at all; nothing has changed then. */
export function refusalSentence(refusal: TableRefusal): string {
  switch (refusal.kind) {
    case 'tooLong':
      return `This is larger than 4 MB, and no roster of ${wholeNumber(mostMembers)} people is. Nothing changed.`;
    case 'longLine':
      return `Row ${refusal.row} is longer than ${wholeNumber(refusal.most)} letters: this is no table. Nothing changed.`;
    case 'noText':
      return 'This is no text. Save the table as CSV and try again. Nothing changed.';
    case 'empty':
      return 'There is nothing in it.';
    case 'tooManyRows':
      return `There are more than ${wholeNumber(refusal.most)} rows, and a roster holds no more. Nothing changed.`;
    case 'tooManyColumns':
      return `There are more than ${refusal.most} columns. Delete those that are not needed. Nothing changed.`;
    case 'quotes':
      return `A quotation mark in row ${refusal.row} has no partner or stands within a cell. Nothing changed.`;
    default:
      return assertNever(refusal);
  }
}

/** "Role: the playbook does not have “Wizard”." */
export function cellProblemSentence({ field, kind, text }: CellProblem): string {
  return `${fieldWords[field]}: ${problemWords(kind, text.length > 60 ? `${text.slice(0, 60)}…` : text)}`;
}

function problemWords(kind: CellProblem['kind'], text: string): string {
  switch (kind) {
    case 'noName':
      return 'empty. A vacancy needs none, but the word “vacancy” in a column of its own.';
    case 'noRole':
      return 'empty.';
    case 'unknownRole':
      return `the playbook does not have “${text}”; choose one under “Columns”.`;
    case 'unknownLevel':
      return `“${text}” is not junior, senior or lead; choose one under “Columns”.`;
    case 'unknownKind':
      return `“${text}” is neither a person nor a vacancy.`;
    case 'unknownDuties':
      return `“${text}” has duties that the playbook does not have. Correct it, or skip the column.`;
    case 'ambiguousDay':
      return `“${text}” can be read in two ways; choose one under “Columns”.`;
    case 'longName':
    case 'endBeforeStart':
      return faultSentences[kind];
    case 'fte':
    case 'hours':
    case 'fewHours':
    case 'day':
    case 'cost':
      return `“${text}”. ${faultSentences[kind]}`;
    default:
      return assertNever(kind);
  }
}

/** "14 rows can be imported, 2 are left out." */
export function readingSentence(rows: readonly RowReading[]): string {
  const good = rows.filter(({ kind }) => kind === 'member').length;
  const out = rows.length - good;
  const can = `${counted(good, 'row', 'rows')} can be imported`;
  return out === 0 ? `${can}.` : `${can}, ${wholeNumber(out)} ${out === 1 ? 'is' : 'are'} left out.`;
}

export function modeWords(mode: ImportMode, present: number): string {
  return mode === 'add' ? `Add to the ${wholeNumber(present)}` : `Replace the ${wholeNumber(present)}`;
}

/** "Import 14 rows, leave out 2": what the last button does. */
export function confirmWords(good: number, out: number): string {
  const rows = counted(good, 'row', 'rows');
  return out === 0 ? `Import ${rows}` : `Import ${rows}, leave out ${wholeNumber(out)}`;
}

export function tooManySentence(all: number): string {
  return `The roster would have ${wholeNumber(all)} lines, and it holds ${wholeNumber(mostMembers)} at most.`;
}

export function importedSentence(count: number): string {
  return `${counted(count, 'row is', 'rows are')} imported. Undo takes them back.`;
}

/** "2 rows", "rows 4, 7 and more". */
export function rowsWords(rows: readonly number[]): string {
  const [first = 0, ...others] = rows.slice(0, 3);
  if (rows.length === 1) return `row ${first}`;
  return `rows ${[first, ...others].join(', ')}${rows.length > 3 ? ` and ${rows.length - 3} more` : ''}`;
}
