import { scaleLinear } from 'd3';
import type { Ink } from '../../charts/layoutTable.ts';

/** How a part, and the line of its figures, looks; hatched is the sign of what is missing or spent once. */
export type PartLook = 'hatched' | { readonly role: number } | { readonly ink: Ink };

/** Part of a column, stacked from the ground up. */
interface ColumnPart {
  readonly key: string;
  readonly value: number;
  readonly look: PartLook;
  /** Stands in the part where there is room. */
  readonly sign?: string;
}

export interface Column {
  readonly key: string;
  readonly label: string;
  /** A second line under the label. */
  readonly sub: string;
  /** Stands apart from those before it: it is of another kind. */
  readonly isApart: boolean;
  readonly parts: readonly ColumnPart[];
}

export interface PlacedColumn {
  readonly column: Column;
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  /** Of all parts. */
  readonly top: number;
  readonly parts: readonly { readonly part: ColumnPart; readonly y: number; readonly height: number }[];
}

/** Part of a column's step that is left free. */
const FREE = 0.28;
/** Free before a column that stands apart, in steps. */
const APART = 0.45;
/** Where there are few columns, they do not become walls. */
const WIDEST = 132;
const TICKS = 4;

/** An axis from 0 at `bottom` to at least `reach`, and to the top of the highest column. A value is kept within it. */
export function valueAxis(columns: readonly Column[], reach: number, top: number, bottom: number) {
  const most = Math.max(reach, ...columns.map(totalOf), Number.MIN_VALUE);
  const scale = scaleLinear([0, most], [bottom, top]).nice(TICKS).clamp(true);
  const ticks = scale.ticks(TICKS).map((value) => ({ value, y: scale(value) }));
  return { ticks, y: (value: number) => scale(value) };
}

/** Stacked columns side by side between two edges; `y` is where a value is on their axis. */
export function layoutColumns(
  columns: readonly Column[],
  y: (value: number) => number,
  left: number,
  right: number,
): readonly PlacedColumn[] {
  const steps = columns.reduce((sum, { isApart }) => sum + (isApart ? 1 + APART : 1), 0);
  const step = steps > 0 ? Math.max(0, right - left) / steps : 0;
  const width = Math.min(WIDEST, step * (1 - FREE));
  let x = left;
  return columns.map((column) => {
    if (column.isApart) x += step * APART;
    const middle = x + step / 2;
    x += step;
    let below = 0;
    const parts = column.parts.map((part) => {
      const from = y(below);
      below += part.value;
      const to = y(below);
      return { part, y: to, height: from - to };
    });
    return { column, x: middle - width / 2, width, middle, top: y(totalOf(column)), parts };
  });
}

function totalOf({ parts }: Column): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
