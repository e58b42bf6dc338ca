import Papa from 'papaparse';
import { matchColumns } from './matchColumns.ts';

export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** Looked at for the guess: the names of the columns and some rows. */
const sampleLength = 16_000;
const sampleRows = 20;

/**
 * The separator of a text: the one that makes most names of columns, then the one that makes rows of the same width as the first,
 * then the one that makes most columns. Lists within cells make rows of many widths.
 */
export function guessSeparator(text: string): Separator {
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
