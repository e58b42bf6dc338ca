import type { ChartTheme } from './chartTheme.ts';
import { DROP } from './Lines.tsx';
import type { MeasureText, Weight } from './measureText.ts';
import { balanceText } from './wrapText.ts';

/** A colour of the theme that belongs to no role. */
export type Ink = Exclude<keyof ChartTheme, 'roles'>;

/** The letters of a text, in px. */
export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  /** From one line to the next. */
  readonly line: number;
  readonly ink: Ink;
}

type Anchor = 'start' | 'middle' | 'end';

interface CellText {
  /** One line, or several that are wrapped already. */
  readonly text: string | readonly string[];
  readonly style: TextStyle;
  /** Wrapped to this many px; without it the text stays on one line. */
  readonly width?: number;
}

/** Texts below each other. */
export interface TableCell {
  readonly x: number;
  readonly anchor?: Anchor;
  /** Lower by so many px than the other cells of the row. */
  readonly down?: number;
  readonly texts: readonly CellText[];
}

/** Lines of text in one style, in px. */
export interface PlacedText {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly anchor: Anchor;
}

export interface TableRow<Data> {
  readonly key: string;
  readonly data: Data;
  readonly cells: readonly TableCell[];
  /** Of the line above it. */
  readonly rule?: Ink;
}

/** Sizes of a table in px. */
export interface TableSizes {
  readonly width: number;
  /** From the top of the picture to the first row. */
  readonly head: number;
  /** The middle of the first line of the headings; 18 above the first row if nothing is said. */
  readonly headY?: number;
  /** The least height of a row, and what is free above and below the texts of a higher one. */
  readonly row: number;
  readonly air: number;
  /**
   * From the top of a row to the middle of its first lines, which then stand beside each other, and `air` is from the middle of the
   * last line to the end of the row. Without it every cell stands around the middle of its row.
   */
  readonly first?: number;
}

interface PlacedRow<Data> {
  readonly key: string;
  readonly data: Data;
  readonly y: number;
  readonly height: number;
  /** Of the row, or of its first lines where these stand beside each other: where its bars belong. */
  readonly middle: number;
  readonly texts: readonly PlacedText[];
}

export interface PlacedTable<Data> {
  readonly width: number;
  readonly head: number;
  readonly height: number;
  readonly heads: readonly PlacedText[];
  readonly rows: readonly PlacedRow<Data>[];
  /** Lines across the table: the middle of each. */
  readonly rules: readonly { readonly y: number; readonly ink: Ink }[];
}

/** Headings of columns. */
export const HEADING: TextStyle = { size: 13, weight: 'semibold', line: 19, ink: 'soft' };

/** A cell with one text. */
export function textCell(
  x: number,
  text: CellText['text'],
  style: TextStyle,
  rest: Omit<TableCell, 'x' | 'texts'> & Pick<CellText, 'width'> = {},
): TableCell {
  const { width, ...place } = rest;
  return { x, ...place, texts: [{ text, style, ...(width === undefined ? {} : { width }) }] };
}

/** How far a smaller text goes down to stand on one baseline with a larger one beside it, in px. */
export function toBaselineOf(large: TextStyle, small: TextStyle): number {
  return (large.size - small.size) * DROP;
}

/** Places rows below each other, each as high as its texts need it: the layout of every picture that is a table. */
export function layoutTable<Data>(
  heads: readonly TableCell[],
  rows: readonly TableRow<Data>[],
  sizes: TableSizes,
  measureText: MeasureText,
): PlacedTable<Data> {
  const { width, head, headY = head - 13 - HEADING.size * DROP } = sizes;
  let bottom = head;
  const placed = rows.map(({ key, data, cells }): PlacedRow<Data> => {
    const stacks = cells.map((cell) => stackTexts(cell, measureText));
    const { height, middle, topOf } = rowSizes(stacks, sizes);
    const y = bottom;
    bottom += height;
    const texts = stacks.flatMap((stack) =>
      stack.texts.map((text) => ({ ...text, y: y + topOf(stack) + text.y })),
    );
    return { key, data, y, height, middle: y + middle, texts };
  });
  return {
    width,
    head,
    heads: heads.flatMap((cell) => {
      const { texts, first } = stackTexts(cell, measureText);
      return texts.map((text) => ({ ...text, y: text.y + headY - first }));
    }),
    rows: placed,
    rules: [
      { y: head - 0.5, ink: 'strongLine' },
      ...placed.slice(1).map(({ y }, index) => ({ y: y - 0.5, ink: rows[index + 1]?.rule ?? 'line' })),
    ],
    height: bottom,
  };
}

interface Stack {
  /** From the top of the stack. */
  readonly texts: readonly PlacedText[];
  readonly height: number;
  /** The middles of its first and last line. */
  readonly first: number;
  readonly last: number;
}

function stackTexts({ x, anchor = 'start', down = 0, texts }: TableCell, measureText: MeasureText): Stack {
  let height = 0;
  let last = down;
  const placed = texts.map((text): PlacedText => {
    const { style } = text;
    const y = down + height + style.line / 2;
    const lines = linesOf(text, measureText);
    height += lines.length * style.line;
    if (lines.length > 0) last = down + height - style.line / 2;
    return { lines, style, x, y, anchor };
  });
  return { texts: placed, height, first: (texts[0]?.style.line ?? 0) / 2, last };
}

function linesOf({ text, style, width }: CellText, measureText: MeasureText): readonly string[] {
  if (typeof text !== 'string') return text;
  if (width === undefined) return [text];
  return balanceText(text, style.size, style.weight ?? 'regular', width, measureText);
}

/** The height of a row; below its top its middle, and where each of its stacks begins. */
function rowSizes(stacks: readonly Stack[], { row, air, first }: TableSizes) {
  if (first !== undefined) {
    const below = Math.max(0, ...stacks.map((stack) => stack.last - stack.first));
    const height = Math.max(row, first + below + air);
    return { height, middle: first, topOf: (stack: Stack) => first - stack.first };
  }
  const height = Math.max(row, Math.max(0, ...stacks.map((stack) => stack.height)) + air);
  return { height, middle: height / 2, topOf: (stack: Stack) => (height - stack.height) / 2 };
}
