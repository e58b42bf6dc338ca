import { textWidth } from '../../../charts/export/outlines.ts';
import { balanceText, wrapText } from '../../../charts/export/wrapText.ts';
import { startSentence } from '../../../engine/words/format.ts';
import { countFigure } from '../../../headcount/words/exportNotes.ts';
import type { Period } from '../../model/hiresProblem.ts';
import { columnLabels } from '../columnLabels.ts';
import {
  type CoverCell,
  type CoverRow,
  type CoverScale,
  coverFigure,
  fullBar,
  isShort,
} from '../coverRows.ts';

export const NEED_TEXT = { head: 13, sub: 12, name: 14, figure: 12, note: 11 } as const;
export const NEED_LINE = { name: 18, note: 15 } as const;
export const NEED_BAR = 10;
const HEAD = 52;
/** From the top of a row to the middle of its bar and of the first line of its name; from there to its figures. */
const FIRST = 16;
const TO_FIGURE = 16;
const TO_NOTE = 15;
/** From the middle of the last line to the end of the row. */
const REST = 13;
const NAMES = 282;
export const TO_NEED_NAME = 24;
/** The figures of the need, and from there to the first bar. */
const NEED = 58;
const GAP = 22;
/** Where there are few periods, bars do not run on for ever. */
const LONGEST = 240;
/** Free between two cells, and between the figures of one. */
const BETWEEN = 14;
const NEAR = 8;
/** From here on tenths say nothing. */
const MANY = 1000;

interface PlacedCell {
  readonly x: number;
  /** Lengths of what is there, and of what is missing after it; 0 where nothing is said to be. */
  readonly has: number;
  readonly gap: number;
  readonly figure: string;
  readonly missing: string;
  readonly missingX: number;
  readonly note: readonly string[];
}

interface PlacedNeed {
  readonly key: string;
  readonly roleIndex: number;
  readonly name: readonly string[];
  readonly need: string;
  readonly cells: readonly PlacedCell[];
  readonly y: number;
  readonly height: number;
  /** The middles of bars and names, of figures, and of the first line of a note. */
  readonly barY: number;
  readonly figureY: number;
  readonly noteY: number;
}

export interface PlacedNeeds {
  readonly height: number;
  readonly head: number;
  /** The middles of the two lines of the head. */
  readonly labelY: number;
  readonly subY: number;
  /** The right edge of the needs. */
  readonly needRight: number;
  readonly columns: readonly {
    readonly key: string;
    readonly x: number;
    readonly label: string;
    readonly sub: string;
  }[];
  readonly rows: readonly PlacedNeed[];
}

/** Places a row for each role or duty, with a bar for each period: what is there, and what is missing to the need. */
export function layoutNeeds(
  rows: readonly CoverRow[],
  periods: readonly Period[],
  scale: CoverScale,
  width: number,
): PlacedNeeds {
  const left = NAMES + NEED + GAP;
  const step = (width - left + BETWEEN) / Math.max(1, periods.length);
  const room = Math.min(LONGEST, step - BETWEEN);
  const figures = rows.map((row) => row.cells.map((cell) => figuresOf(cell, row.need, scale)));
  const widthOf = (text: string) => textWidth(text, NEED_TEXT.figure, 'semibold');
  // Where there is no room for both, what is missing is said, and the bar shows what is there.
  const hasBoth = figures.flat().every(({ has, missing }) => widthOf(has) + NEAR + widthOf(missing) <= room);
  let bottom = HEAD;
  const placed = rows.map((row, index): PlacedNeed => {
    const full = fullBar(rows, row, scale);
    const along = (fte: number) => (full > 0 ? (room * Math.min(fte, full)) / full : 0);
    const name = balanceText(row.name, NEED_TEXT.name, 'regular', NAMES - TO_NEED_NAME - BETWEEN);
    const cells = row.cells.map((cell, period): PlacedCell => {
      const x = left + period * step;
      const { has = '', missing = '' } = figures[index]?.[period] ?? {};
      const hasGap = missing !== '';
      const own = hasBoth || !hasGap ? has : '';
      return {
        x,
        has: along(hasGap ? cell.has : cell.has + cell.short),
        gap: hasGap ? Math.min(along(cell.short), room - along(cell.has)) : 0,
        figure: own,
        missing,
        missingX: own === '' ? x : x + widthOf(own) + NEAR,
        note: cell.note === undefined ? [] : wrapText(cell.note, NEED_TEXT.note, 'regular', room),
      };
    });
    const y = bottom;
    const notes = Math.max(0, ...cells.map(({ note }) => note.length));
    const height =
      FIRST +
      Math.max(
        (name.length - 1) * NEED_LINE.name,
        TO_FIGURE + (notes > 0 ? TO_NOTE + (notes - 1) * NEED_LINE.note : 0),
      ) +
      REST;
    bottom += height;
    const barY = y + FIRST;
    return {
      key: row.key,
      roleIndex: row.colour,
      name,
      need: figureOf(row.need, scale),
      cells,
      y,
      height,
      barY,
      figureY: barY + TO_FIGURE,
      noteY: barY + TO_FIGURE + TO_NOTE,
    };
  });
  return {
    height: bottom,
    head: HEAD,
    labelY: 13,
    subY: 32,
    needRight: NAMES + NEED,
    columns: periods.map((period, index) => {
      const { label, sub } = columnLabels(periods, index);
      return { key: period.from, x: left + index * step, label: startSentence(label), sub };
    }),
    rows: placed,
  };
}

function figuresOf(cell: CoverCell, need: number, scale: CoverScale) {
  return {
    has: figureOf(cell.has, scale),
    missing: isShort(cell, need, scale) ? `−${figureOf(cell.short, scale)}` : '',
  };
}

function figureOf(fte: number, scale: CoverScale): string {
  return fte < MANY ? coverFigure[scale](fte) : countFigure(fte);
}
