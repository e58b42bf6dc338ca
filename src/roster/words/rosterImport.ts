import { assertNever } from '../../engine/assertNever.ts';
import { type ImportMode, mostMembers } from '../../engine/people/rosterChange.ts';
import { repeatText } from '../../engine/quote.ts';
import { counted, wholeNumber } from '../../engine/words/format.ts';
import type { ImportField } from '../model/csv/matchColumns.ts';
import type { Separator, TableRefusal } from '../model/csv/parseTable.ts';
import type { CellProblem, RowReading } from '../model/csv/readRoster.ts';
import { faultSentences, fieldWords } from './roster.ts';

export const importWords = {
  title: 'Import a roster',
  steps: { choose: 'Table', columns: 'Columns', preview: 'Check' },
  chooseAbout:
    'Use a table from a spreadsheet or an HR tool, with columns in any order. It needs only names and roles. It never leaves this browser.',
  columnsAbout: 'Choose what each column holds. Nothing changes before the last step.',
  dateOrder: 'In dates like 3/4/2026, which comes first?',
  costUnit: 'Costs are in',
  fteUnit: 'Working time is in',
  titles: 'Titles that the playbook does not have',
  titlesAbout: 'Choose a role for each title, or its rows are skipped.',
  ranks: 'Levels that Formation does not know',
  ranksAbout: 'Choose a level for each one, or its rows are skipped.',
  needsName: 'Choose the columns that hold names and roles.',
  noRows: 'There are no rows below the column names. Add rows and try again.',
  back: 'Back',
  skipped: 'Skipped rows',
  first: 'Preview of the roster',
  failed: 'The import could not be loaded. Reload the page and try again.',
  unreadable: 'The file could not be read. Nothing changed.',
} as const;

/** Of a file that does not say how its letters are stored. */
export function guessedEncoding(encoding: string): string {
  return `The file is not UTF-8; it was read as ${encoding}. Check names with accents below.`;
}

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
      return `This table is larger than 16 MB. Import at most ${wholeNumber(mostMembers)} people. Nothing changed.`;
    case 'longLine':
      return `Row ${refusal.row} is longer than ${wholeNumber(refusal.most)} characters, so this is not a table. Nothing changed.`;
    case 'noText':
      return 'This is not a text file. Save the table as CSV and try again. Nothing changed.';
    case 'empty':
      return 'This table is empty. Choose a file or paste rows.';
    case 'tooManyRows':
      return `The table has more than ${wholeNumber(refusal.most)} rows, the most that a roster holds. Nothing changed.`;
    case 'tooManyColumns':
      return `The table has more than ${refusal.most} columns. Delete those that you do not need. Nothing changed.`;
    case 'quotes':
      return `Row ${refusal.row} has a quotation mark without a partner or inside a cell. Nothing changed.`;
    default:
      return assertNever(refusal);
  }
}

/** "Role: the playbook does not have “Wizard”." */
export function cellProblemSentence({ field, kind, text }: CellProblem): string {
  return `${fieldWords[field]}: ${problemWords(kind, repeatText(text))}`;
}

function problemWords(kind: CellProblem['kind'], text: string): string {
  switch (kind) {
    case 'noName':
      return 'empty. Enter a name, or write “vacancy” in a column of its own.';
    case 'noRole':
      return 'empty. Enter a role.';
    case 'unknownRole':
      return `the playbook does not have “${text}”. Choose a role under “Columns”.`;
    case 'unknownLevel':
      return `“${text}” is not junior, senior or lead. Choose a level under “Columns”.`;
    case 'unknownKind':
      return `“${text}” is not recognised. Use “person” or “vacancy”.`;
    case 'unknownDuties':
      return `“${text}” has duties that the playbook does not have. Correct it, or skip the column.`;
    case 'ambiguousDay':
      return `“${text}” can mean two dates. Choose the order under “Columns”.`;
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

/** "14 rows can be imported, 2 are skipped." */
export function readingSentence(rows: readonly RowReading[]): string {
  const good = rows.filter(({ kind }) => kind === 'member').length;
  const skipped = rows.length - good;
  const can = `${counted(good, 'row', 'rows')} can be imported`;
  return skipped === 0
    ? `${can}.`
    : `${can}, ${wholeNumber(skipped)} ${skipped === 1 ? 'is' : 'are'} skipped.`;
}

export function modeWords(mode: ImportMode, present: number): string {
  const rows = counted(present, 'row', 'rows');
  return mode === 'add' ? `Keep ${rows}` : `Replace ${rows}`;
}

/** "Import 14 rows, skip 2": what the last button does. */
export function confirmWords(good: number, skipped: number): string {
  const rows = counted(good, 'row', 'rows');
  return skipped === 0 ? `Import ${rows}` : `Import ${rows}, skip ${wholeNumber(skipped)}`;
}

export function tooManySentence(all: number): string {
  return `The roster would have ${wholeNumber(all)} rows. It holds at most ${wholeNumber(mostMembers)}.`;
}

export function importedSentence(count: number): string {
  return `${counted(count, 'row was', 'rows were')} imported. Press Undo to remove ${count === 1 ? 'it' : 'them'}.`;
}

/** "row 4", "rows 4, 7, 9 and 2 more". */
export function rowsWords(rows: readonly number[]): string {
  const [first = 0, ...others] = rows.slice(0, 3);
  if (rows.length === 1) return `row ${first}`;
  return `rows ${[first, ...others].join(', ')}${rows.length > 3 ? ` and ${rows.length - 3} more` : ''}`;
}
