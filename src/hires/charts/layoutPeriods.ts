import {
  layoutTable,
  type PlacedTable,
  type PlacedText,
  type TextStyle,
  textCell,
} from '../../charts/layoutTable.ts';
import type { MeasureText } from '../../charts/measureText.ts';
import { TO_NAME } from '../../charts/TableMarks.tsx';
import { wrapText } from '../../charts/wrapText.ts';
import { fitting } from './fitting.ts';
import { type Column, layoutColumns, type PartLook, type PlacedColumn, valueAxis } from './layoutColumns.ts';

const TICK: TextStyle = { size: 12, line: 18, ink: 'faint' };
const LABEL: TextStyle = { size: 13, line: 18, ink: 'ink' };
const SUB: TextStyle = { ...TICK, ink: 'soft' };
const UNIT: TextStyle = { ...LABEL, weight: 'semibold', ink: 'soft' };
const LEVEL: TextStyle = { ...LABEL, weight: 'semibold', ink: 'accent' };
const FIGURE: TextStyle = { ...LABEL, size: 14, weight: 'semibold' };
const SIGN: TextStyle = { ...LABEL, size: 11, weight: 'semibold' };
const NAME: TextStyle = { ...LABEL, size: 14 };
/** The height of the columns with what stands above and below them. */
const COLUMNS = 370;
const TOP = 31.2;
const BOTTOM = 331;
/** From the ground to the middles of the two lines below it. */
const TO_LABEL = 13;
const TO_SUB = 29.25;
/** Left of the columns stand the names of the rows, and beside the axis what its line is. */
const NAMES = 262;
const GAP = 16;
/** From the axis to its figures. */
const TO_TICK = 8;
/** From a column to the figure above it, and free on each side of a figure that a line is cut for. */
const ABOVE = 6;
const CLEAR = 5;
/** How far the mark of a column stands out on each side. */
const OUT = 5;
/** As high as columns reach below the name of a level: it stands above the figure of the highest column. */
const TOP_BELOW_LEVEL = LEVEL.size + 1 + FIGURE.size + ABOVE;
/** Around a sign in a column, and around that in its part. */
const PLATE = { x: 4, height: 16, free: 3 } as const;
/** What an axis reaches at least: one of nothing has no figures. */
const LEAST = 1e-3;

/** Figures, one for each period. */
export interface PeriodRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
  readonly isSum?: boolean;
  /** Of the part of a column that it is about, or the short line across a column. */
  readonly look?: PartLook | 'mark' | undefined;
}

/** A picture of periods: columns, and what they are held against. */
export interface Periods {
  /** Of all figures. */
  readonly unit: string;
  readonly columns: readonly Column[];
  /** Above the columns; empty for none. */
  readonly figures: readonly string[];
  readonly tick: (value: number) => string;
  /** A level across the whole picture, and its name. */
  readonly level?: { readonly value: number; readonly label: string } | undefined;
  /** Values between which the level may be. */
  readonly band?: { readonly low: number; readonly high: number };
  /** A mark across each column. */
  readonly marks?: readonly number[];
  readonly rows: readonly PeriodRow[];
}

/** From one x to another. */
type Stretch = readonly [from: number, to: number];

interface PlacedLine {
  readonly y: number;
  readonly stretches: readonly Stretch[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedPeriods {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  readonly parts: readonly (Box & { readonly key: string; readonly look: PartLook })[];
  /** What stands in parts, each on a ground of its own: no colour makes it pale. */
  readonly signs: readonly { readonly text: PlacedText; readonly plate: Box }[];
  readonly band: Pick<Box, 'y' | 'height'> | undefined;
  readonly level: PlacedLine | undefined;
  readonly marks: readonly PlacedLine[];
  readonly texts: readonly PlacedText[];
  /** The figures below the columns. */
  readonly table: PlacedTable<PeriodRow>;
}

/**
 * Places columns over a table of their figures: each figure stands below its column. Without `hasTable` there are columns only, for
 * where the figures stand elsewhere. Words that would run into those beside them are left out.
 */
export function layoutPeriods(
  periods: Periods,
  hasTable: boolean,
  width: number,
  measureText: MeasureText,
): PlacedPeriods {
  const { level, band, marks = [] } = periods;
  const reach = Math.max(level?.value ?? 0, band?.high ?? 0, ...marks, LEAST);
  const isLevelAbove = level !== undefined && !hasTable;
  const { ticks, y } = valueAxis(periods.columns, reach, isLevelAbove ? TOP_BELOW_LEVEL : TOP, BOTTOM);
  const tickTexts = ticks.map(({ value }) => periods.tick(value));
  const widest = Math.max(0, ...tickTexts.map((text) => measureText(text, TICK.size)));
  const left = hasTable ? NAMES : widest + TO_TICK;
  const columns = layoutColumns(periods.columns, y, left, width);
  const figures = columns.map(({ middle, top }, index) =>
    textAround(
      periods.figures[index] ?? '',
      FIGURE,
      middle,
      top - ABOVE - FIGURE.size / 2,
      [left, width],
      measureText,
    ),
  );
  const cut = (from: number, to: number, value: number): PlacedLine => ({
    y: y(value),
    stretches: cutAround(figures, [from, to], y(value), measureText),
  });
  return {
    left,
    right: width,
    bottom: BOTTOM,
    ticks: ticks.map((tick) => tick.y),
    parts: columns.flatMap(({ column, x, width: wide, parts }) =>
      parts.map(({ part, y: top, height }) => ({
        key: `${column.key} ${part.key}`,
        look: part.look,
        x,
        y: top,
        width: wide,
        height,
      })),
    ),
    signs: columns.flatMap((column) => signsOf(column, measureText)),
    band: band && { y: y(band.high), height: y(band.low) - y(band.high) },
    level: level && cut(left, width, level.value),
    marks: columns.flatMap(({ x, width: wide }, index) => {
      const mark = marks[index];
      return mark === undefined ? [] : [cut(x - OUT, x + wide + OUT, mark)];
    }),
    texts: [
      ...ticks.map((tick, index) => line(tickTexts[index] ?? '', TICK, left - TO_TICK, tick.y, 'end')),
      ...fitting(figures, measureText),
      ...labelsOf(columns, width, measureText),
      ...(hasTable ? [line(periods.unit, UNIT, 0, BOTTOM + TO_LABEL, 'start')] : []),
      // The name of the level stands beside the axis, or where there is no room for it, above the columns.
      ...(level && hasTable
        ? [linesAround(level.label, LEVEL, NAMES - TO_TICK - widest - GAP, y(level.value), measureText)]
        : []),
      ...(isLevelAbove ? [line(level.label, LEVEL, width, LEVEL.size / 2, 'end')] : []),
    ],
    table: layoutFigures(hasTable ? periods.rows : [], columns, width, measureText),
  };
}

function line(
  text: string,
  style: TextStyle,
  x: number,
  y: number,
  anchor: PlacedText['anchor'],
): PlacedText {
  return { lines: [text], style, x, y, anchor };
}

/** A text around a middle, or beside it where it would be cut at an edge. */
function textAround(
  text: string,
  style: TextStyle,
  middle: number,
  y: number,
  [left, right]: Stretch,
  measureText: MeasureText,
): PlacedText {
  const half = measureText(text, style.size, style.weight) / 2;
  return line(text, style, Math.min(Math.max(middle, left + half), right - half), y, 'middle');
}

/** A text that ends at `right` and is wrapped to that width, around a height. */
function linesAround(
  text: string,
  style: TextStyle,
  right: number,
  y: number,
  measureText: MeasureText,
): PlacedText {
  const lines = wrapText(text, style.size, style.weight ?? 'regular', right, measureText);
  return { lines, style, x: right, y: y - ((lines.length - 1) / 2) * style.line, anchor: 'end' };
}

/** What stands below the columns. */
function labelsOf(
  columns: readonly PlacedColumn[],
  width: number,
  measureText: MeasureText,
): readonly PlacedText[] {
  const placed = (part: 'label' | 'sub', style: TextStyle, down: number) =>
    columns.map(({ column, middle }) =>
      textAround(column[part], style, middle, BOTTOM + down, [0, width], measureText),
    );
  return [
    ...fitting(placed('label', LABEL, TO_LABEL), measureText),
    // Of two years the later one is news; the first is today's.
    ...fitting(placed('sub', SUB, TO_SUB).toReversed(), measureText),
  ];
}

/** The signs of the parts of a column that have room for them. */
function signsOf({ width: room, middle, parts }: PlacedColumn, measureText: MeasureText) {
  return parts.flatMap(({ part: { sign = '' }, y, height }) => {
    const text = line(sign, SIGN, middle, y + height / 2, 'middle');
    const width = measureText(sign, SIGN.size, SIGN.weight) + 2 * PLATE.x;
    const hasRoom = height >= PLATE.height + 2 * PLATE.free && width + PLATE.free <= room;
    if (sign === '' || !hasRoom) return [];
    const plate = { x: middle - width / 2, y: text.y - PLATE.height / 2, width, height: PLATE.height };
    return [{ text, plate }];
  });
}

/** A line at a height, cut where a figure stands. */
function cutAround(
  figures: readonly PlacedText[],
  whole: Stretch,
  at: number,
  measureText: MeasureText,
): readonly Stretch[] {
  return figures.reduce<readonly Stretch[]>(
    (stretches, { lines: [text = ''], x, y }) => {
      if (text === '' || Math.abs(y - at) >= FIGURE.size / 2 + 2) return stretches;
      const half = measureText(text, FIGURE.size, FIGURE.weight) / 2 + CLEAR;
      return stretches.flatMap((stretch) => without(stretch, [x - half, x + half]));
    },
    [whole],
  );
}

/** What is left of a stretch. */
function without([from, to]: Stretch, [start, end]: Stretch): readonly Stretch[] {
  if (end <= from || start >= to) return [[from, to]];
  const left: readonly Stretch[] = start > from ? [[from, start]] : [];
  return end < to ? [...left, [end, to]] : left;
}

function layoutFigures(
  rows: readonly PeriodRow[],
  columns: readonly PlacedColumn[],
  width: number,
  measureText: MeasureText,
): PlacedTable<PeriodRow> {
  const cellOf = ({ isSum }: PeriodRow): TextStyle => (isSum ? { ...LABEL, weight: 'semibold' } : LABEL);
  const widths = rows.flatMap((row) => {
    const { size, weight } = cellOf(row);
    return row.cells.map((text) => measureText(text, size, weight));
  });
  const half = Math.max(0, ...widths) / 2;
  const table = layoutTable(
    [],
    rows.map((row) => ({
      key: row.key,
      data: row,
      cells: [
        textCell(TO_NAME, row.name, row.isSum ? { ...NAME, weight: 'semibold' } : NAME, {
          width: NAMES - TO_NAME - GAP,
        }),
        ...columns.map(({ middle }, index) =>
          textCell(middle + half, row.cells[index] ?? '', cellOf(row), { anchor: 'end' }),
        ),
      ],
    })),
    { width, head: COLUMNS, row: 28, air: 10 },
    measureText,
  );
  // The strong line is the ground of the columns.
  return { ...table, rules: table.rules.map(({ y }) => ({ y: y + 1, ink: 'line' })) };
}
