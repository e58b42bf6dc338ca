import {
  HEADING,
  layoutTable,
  type PlacedTable,
  type TextStyle,
  textCell,
} from '../../charts/layoutTable.ts';
import type { MeasureText } from '../../charts/measureText.ts';
import { headcountPictureWords as words } from '../words/exportNotes.ts';
import type { SwingRow } from './swingRows.ts';

const WORDS: TextStyle = { size: 15, line: 19, ink: 'ink' };
const FIGURE: TextStyle = { size: 14, line: 19, ink: 'soft' };
/** Of the whole width. */
const WORDS_PART = 0.36;
const GAP = 28;
/** From the end of a bar to its figure. */
const NEAR = 10;

export interface PlacedSwings {
  readonly table: PlacedTable<SwingRow>;
  /** Where the present size stands, and how far the longest bar goes from there. */
  readonly now: number;
  readonly half: number;
}

/** Places a bar for each assumption around the present size, on one scale, with a figure at each end. */
export function layoutSwings(
  rows: readonly SwingRow[],
  now: string,
  width: number,
  measureText: MeasureText,
): PlacedSwings {
  const figures = rows.flatMap(({ leastFigure, mostFigure }) => [leastFigure, mostFigure]);
  const widest = Math.max(0, ...figures.map((text) => measureText(text, FIGURE.size)));
  const wordsWidth = width * WORDS_PART;
  const left = wordsWidth + GAP;
  const middle = (left + width) / 2;
  const half = (width - left) / 2 - widest - NEAR;
  const regular: TextStyle = { ...HEADING, weight: 'regular' };
  return {
    table: layoutTable(
      [
        textCell(0, words.assumption, HEADING),
        textCell(left, words.fewer, regular),
        textCell(middle, now, { ...HEADING, ink: 'ink' }, { anchor: 'middle' }),
        textCell(width, words.more, regular, { anchor: 'end' }),
      ],
      rows.map((row) => ({
        key: row.words,
        data: row,
        cells: [
          textCell(0, row.words, WORDS, { width: wordsWidth }),
          // A bar beside the present size has its figures on both sides of that all the same: none stands on its line.
          textCell(middle + half * Math.min(row.from, 0) - NEAR, row.leastFigure, FIGURE, { anchor: 'end' }),
          textCell(middle + half * Math.max(row.to, 0) + NEAR, row.mostFigure, FIGURE),
        ],
      })),
      { width, head: 34, row: 44, air: 14 },
      measureText,
    ),
    now: middle,
    half,
  };
}
