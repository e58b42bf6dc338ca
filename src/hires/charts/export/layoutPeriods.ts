import { textWidth } from '../../../charts/export/outlines.ts';
import { balanceText, wrapText } from '../../../charts/export/wrapText.ts';
import { type Column, type ColumnPart, layoutColumns } from '../layoutColumns.ts';

export const PERIOD_TEXT = { tick: 12, label: 13, figure: 14, sign: 11, name: 14, cell: 13 } as const;
export const PERIOD_LINE = 18;
/** The height of the columns with what stands above and below them. */
const COLUMNS = 370;
/** Left of the columns stand the names of the rows, and beside the axis what its line is. */
const NAMES = 262;
/** From the mark of a row to its name, and from a name to the figures. */
export const TO_NAME = 24;
const GAP = 16;
const ROW = 28;
/** Above and below names of several lines. */
const AIR = 10;
/** From the axis to its figures. */
const TO_TICK = 8;
/** From a column to the figure above it, and free on each side of a figure that a line is cut for. */
const ABOVE = 6;
const CLEAR = 5;
/** Where there are few columns, they do not become walls. */
const WIDEST = 132;
/** How far the mark of a column stands out on each side. */
const OUT = 5;
/** Around a sign in a column. */
export const PLATE = { x: 4, height: 16 } as const;
/** What an axis reaches at least: one of nothing has no figures. */
const LEAST = 1e-3;

export interface PeriodsInput<Part extends ColumnPart> {
  readonly columns: readonly Column<Part>[];
  /** Above the columns; empty for none. */
  readonly figures: readonly string[];
  readonly tick: (value: number) => string;
  /** Stands in a part where there is room. */
  readonly sign?: (part: Part) => string;
  /** A level across the whole picture, named beside the axis. */
  readonly level?: { readonly value: number; readonly label: string } | undefined;
  /** Values between which the level may be. */
  readonly band?: { readonly low: number; readonly high: number };
  /** A mark across each column. */
  readonly marks?: readonly number[];
  /** Figures below the columns. */
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly cells: readonly string[];
    readonly isSum?: boolean;
  }[];
}

/** From one x to another. */
export type Stretch = readonly [from: number, to: number];

interface PlacedPeriod<Part extends ColumnPart> {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly parts: readonly {
    readonly part: Part;
    readonly y: number;
    readonly height: number;
    readonly sign: string;
  }[];
  readonly label: string;
  readonly sub: string;
  readonly figure: string;
  /** The middle of the figure. */
  readonly figureY: number;
  readonly mark: { readonly y: number; readonly stretches: readonly Stretch[] } | undefined;
  /** The right edge of the figures below it. */
  readonly cellRight: number;
}

interface PlacedRow {
  readonly key: string;
  readonly name: readonly string[];
  readonly cells: readonly string[];
  readonly isSum: boolean;
  readonly y: number;
  readonly height: number;
}

export interface PlacedPeriods<Part extends ColumnPart> {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly text: string; readonly y: number }[];
  /** The right edge of the figures of the axis. */
  readonly tickRight: number;
  readonly columns: readonly PlacedPeriod<Part>[];
  /** The middle of the labels below the columns, and of the second line. */
  readonly labelY: number;
  readonly subY: number;
  readonly level:
    | {
        readonly y: number;
        readonly lines: readonly string[];
        readonly labelRight: number;
        readonly stretches: readonly Stretch[];
      }
    | undefined;
  readonly band: { readonly y: number; readonly height: number } | undefined;
  readonly rows: readonly PlacedRow[];
}

/** Places the columns of the screen over a table of their figures: each figure stands below its column. */
export function layoutPeriods<Part extends ColumnPart>(
  input: PeriodsInput<Part>,
  width: number,
): PlacedPeriods<Part> {
  const { columns, figures, tick, sign, level, band, marks = [] } = input;
  const reach = Math.max(level?.value ?? 0, band?.high ?? 0, ...marks, LEAST);
  const fontSize = PERIOD_TEXT.label;
  const shown = layoutColumns(columns, reach, { width: width - NAMES, height: COLUMNS, fontSize });
  const { plot, y } = shown;
  // Figures of the axis stand in the room of the names, so the columns have all that is right of it.
  const along = (x: number) => NAMES + ((x - plot.x) * (width - NAMES)) / plot.width;
  const ticks = shown.ticks.map(({ value, y: at }) => ({ text: tick(value), y: at }));
  const tickRight = NAMES - TO_TICK;
  const widestTick = Math.max(0, ...ticks.map(({ text }) => textWidth(text, PERIOD_TEXT.tick, 'regular')));
  const cellWidth = Math.max(
    0,
    ...input.rows.flatMap(({ cells, isSum }) =>
      cells.map((text) => textWidth(text, PERIOD_TEXT.cell, isSum ? 'semibold' : 'regular')),
    ),
  );
  const boxes = shown.columns.map((column, index) => {
    const [from, to] = [along(column.x), along(column.x + column.width)];
    const middle = (from + to) / 2;
    const own = Math.min(WIDEST, to - from);
    const half = textWidth(figures[index] ?? '', PERIOD_TEXT.figure, 'semibold') / 2;
    return {
      column,
      x: middle - own / 2,
      width: own,
      middle,
      half,
      figureY: column.top - ABOVE - PERIOD_TEXT.figure / 2,
    };
  });
  /** A line at a height, cut where a figure stands. */
  const cut = (from: number, to: number, at: number): readonly Stretch[] =>
    boxes
      .filter(({ half, figureY }) => half > 0 && Math.abs(figureY - at) < PERIOD_TEXT.figure / 2 + 2)
      .reduce<readonly Stretch[]>(
        (stretches, { middle, half }) =>
          stretches.flatMap(([start, end]) =>
            without([start, end], [middle - half - CLEAR, middle + half + CLEAR]),
          ),
        [[from, to]],
      );
  const rows = placeRows(input.rows);
  return {
    height: rows.reduce((sum, { height }) => sum + height, COLUMNS),
    left: NAMES,
    right: width,
    bottom: plot.bottom,
    ticks,
    tickRight,
    columns: boxes.map(({ column, x, width: wide, middle, figureY }, index): PlacedPeriod<Part> => {
      const mark = marks[index];
      return {
        key: column.column.key,
        x,
        width: wide,
        middle,
        parts: column.parts.map(({ part, y: top, height }) => {
          const text = sign?.(part) ?? '';
          const needs = textWidth(text, PERIOD_TEXT.sign, 'semibold') + 2 * PLATE.x;
          const hasRoom = height >= PLATE.height + 6 && needs <= wide - 8;
          return { part, y: top, height, sign: hasRoom ? text : '' };
        }),
        label: column.column.label,
        sub: column.column.sub,
        figure: figures[index] ?? '',
        figureY,
        mark:
          mark === undefined ? undefined : { y: y(mark), stretches: cut(x - OUT, x + wide + OUT, y(mark)) },
        cellRight: middle + cellWidth / 2,
      };
    }),
    labelY: plot.bottom + fontSize,
    subY: plot.bottom + fontSize * 2.25,
    level: level && {
      y: y(level.value),
      lines: wrapText(level.label, PERIOD_TEXT.label, 'semibold', tickRight - widestTick - GAP),
      labelRight: tickRight - widestTick - GAP,
      stretches: cut(NAMES, width, y(level.value)),
    },
    band: band && { y: y(band.high), height: y(band.low) - y(band.high) },
    rows,
  };
}

function placeRows(rows: PeriodsInput<ColumnPart>['rows']): readonly PlacedRow[] {
  let bottom = COLUMNS;
  return rows.map(({ key, name, cells, isSum = false }): PlacedRow => {
    const weight = isSum ? 'semibold' : 'regular';
    const lines = balanceText(name, PERIOD_TEXT.name, weight, NAMES - TO_NAME - GAP);
    const height = Math.max(ROW, lines.length * PERIOD_LINE + AIR);
    const y = bottom;
    bottom += height;
    return { key, name: lines, cells, isSum, y, height };
  });
}

/** What is left of a stretch. */
function without([from, to]: Stretch, [start, end]: Stretch): readonly Stretch[] {
  if (end <= from || start >= to) return [[from, to]];
  const left: readonly Stretch[] = start > from ? [[from, start]] : [];
  return end < to ? [...left, [end, to]] : left;
}
