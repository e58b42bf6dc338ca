import Papa from 'papaparse';
import { readSafeCell } from '../../../engine/csvText.ts';
import { mostMembers } from '../../../engine/people/rosterChange.ts';
import { mostBytes } from './decodeBytes.ts';
import { matchColumns } from './matchColumns.ts';

export interface Row {
  /** As a spreadsheet counts, from 1 and with empty rows. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** All rows that are not empty, the names of the columns among them if it has any. */
  readonly rows: readonly Row[];
  readonly separator: Separator;
  /** Of the widest row. */
  readonly width: number;
}

export type TableRefusal =
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'longLine'; readonly row: number; readonly most: number }
  | { readonly kind: 'noText' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooManyRows'; readonly most: number }
  | { readonly kind: 'tooManyColumns'; readonly most: number }
  | { readonly kind: 'quotes'; readonly row: number };

export type TableReading =
  | { readonly kind: 'ok'; readonly table: Table }
  | { readonly kind: 'refused'; readonly refusal: TableRefusal };

const mostColumns = 100;
/** With as many empty rows as anybody leaves between others. */
const mostLines = mostMembers * 3;
/** Longer lines are no rows of a table, and nobody waits for them to be taken apart. */
const longestLine = 20_000;

/** A text as rows and cells. Any separator, quotes and line ends; nothing is read beyond the limits. */
export function parseTable(text: string, separator?: Separator): TableReading {
  const refused = (refusal: TableRefusal) => ({ kind: 'refused', refusal }) as const;
  if (text.length > mostBytes) return refused({ kind: 'tooLong' });
  if (text.includes('\0')) return refused({ kind: 'noText' });
  const { body, named, skipped } = withoutSeparatorLine(text.replace(/^\ufeff/, ''));
  const long = body.split('\n').findIndex((line) => line.length > longestLine);
  if (long >= 0) return refused({ kind: 'longLine', row: long + 1 + skipped, most: longestLine });
  const chosen = separator ?? named ?? guessSeparator(body);
  const parsed = Papa.parse<string[]>(body, { delimiter: chosen, newline: '\n', preview: mostLines + 1 });
  const quotes = parsed.errors.find(({ type }) => type === 'Quotes');
  if (quotes) return refused({ kind: 'quotes', row: (quotes.row ?? 0) + 1 + skipped });
  const rows = parsed.data
    .map((cells, index) => ({
      number: index + 1 + skipped,
      cells: cells.map((cell) => readSafeCell(cell.trim())),
    }))
    // Separators alone are what an emptied row leaves behind.
    .filter(({ cells }) => cells.some((cell) => /[^\s,;|]/.test(cell)));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (rows.length === 0) return refused({ kind: 'empty' });
  // One more for the names of the columns.
  if (rows.length > mostMembers + 1 || parsed.data.length > mostLines) {
    return refused({ kind: 'tooManyRows', most: mostMembers });
  }
  if (width > mostColumns) return refused({ kind: 'tooManyColumns', most: mostColumns });
  return { kind: 'ok', table: { rows, width, separator: chosen } };
}

/** Some spreadsheets name the separator in a first line: `sep=;`. Line ends become the same everywhere. */
function withoutSeparatorLine(text: string): { body: string; named?: Separator; skipped: number } {
  const body = text.replaceAll(/\r\n?/g, '\n');
  const [line = '', sign = ''] = /^sep=(.)\n/i.exec(body) ?? [];
  const named = separators.find((known) => known === sign);
  return named === undefined ? { body, skipped: 0 } : { body: body.slice(line.length), named, skipped: 1 };
}

export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** Looked at for the guess: the names of the columns and some rows. */
const sampleLength = 16_000;
const sampleRows = 20;

/**
 * The separator of a text: the one that makes most names of columns, then the one that makes rows of the same width as the first,
 * then the one that makes most columns. Lists within cells make rows of many widths.
 */
function guessSeparator(text: string): Separator {
  const sample = text.slice(0, sampleLength);
  let best: { readonly separator: Separator; readonly score: readonly number[] } | undefined;
  for (const separator of separators) {
    const score = scoreOf(sample, separator);
    if (!best || isHigher(score, best.score)) best = { separator, score };
  }
  return best?.separator ?? ',';
}

function scoreOf(sample: string, delimiter: Separator): readonly number[] {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: sampleRows });
  const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const [first = []] = rows;
  const names = matchColumns(first.slice(0, 100)).filter((field) => field !== undefined).length;
  const alike = rows.filter(({ length }) => length === first.length).length / Math.max(1, rows.length);
  return [names, first.length > 1 ? alike : 0, first.length];
}

function isHigher(score: readonly number[], than: readonly number[]): boolean {
  const at = score.findIndex((part, index) => part !== than[index]);
  return at >= 0 && (score[at] ?? 0) > (than[at] ?? 0);
}
