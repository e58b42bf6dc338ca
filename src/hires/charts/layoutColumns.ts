import { scaleLinear } from 'd3';

/** Part of a column, stacked from the ground up. */
export interface ColumnPart {
  readonly key: string;
  readonly value: number;
}

export interface Column<Part extends ColumnPart = ColumnPart> {
  readonly key: string;
  readonly label: string;
  /** A second line under the label. */
  readonly sub: string;
  /** Stands apart from those before it: it is of another kind. */
  readonly isApart: boolean;
  readonly parts: readonly Part[];
}

export interface ColumnSizes {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

interface PlacedPart<Part extends ColumnPart> {
  readonly part: Part;
  readonly y: number;
  readonly height: number;
}

export interface PlacedColumn<Part extends ColumnPart> {
  readonly column: Column<Part>;
  readonly x: number;
  readonly width: number;
  /** Of all parts. */
  readonly total: number;
  readonly top: number;
  readonly parts: readonly PlacedPart<Part>[];
}

export interface PlacedColumns<Part extends ColumnPart> {
  readonly plot: {
    readonly x: number;
    readonly width: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly columns: readonly PlacedColumn<Part>[];
  /** Where a value is on the axis, kept within the plot. */
  readonly y: (value: number) => number;
}

/** Part of a column's step that is left free. */
const FREE = 0.28;
/** Free before a column that stands apart, in steps. */
const APART = 0.45;
const TICKS = 4;

/**
 * Stacked columns on one axis from 0 to at least `reach`. `axisColumn` is the room for the figures of the axis, `foot` that for the
 * two lines under the columns.
 */
export function layoutColumns<Part extends ColumnPart>(
  columns: readonly Column<Part>[],
  reach: number,
  { width, height, fontSize }: ColumnSizes,
): PlacedColumns<Part> {
  const axisColumn = fontSize * 3.4;
  // Above the plot stands the name of its line.
  const top = fontSize * 2.4;
  const bottom = height - fontSize * 3;
  const plotWidth = Math.max(0, width - axisColumn);
  const most = Math.max(reach, ...columns.map(totalOf), Number.MIN_VALUE);
  const scale = scaleLinear([0, most], [bottom, top]).nice(TICKS).clamp(true);
  const steps = columns.reduce((sum, { isApart }) => sum + (isApart ? 1 + APART : 1), 0);
  const step = steps > 0 ? plotWidth / steps : 0;
  let x = axisColumn;
  return {
    plot: { x: axisColumn, width: plotWidth, top, bottom },
    ticks: scale.ticks(TICKS).map((value) => ({ value, y: scale(value) })),
    columns: columns.map((column) => {
      if (column.isApart) x += step * APART;
      const left = x + (step * FREE) / 2;
      x += step;
      let below = 0;
      const parts = column.parts.map((part): PlacedPart<Part> => {
        const from = scale(below);
        below += part.value;
        const to = scale(below);
        return { part, y: to, height: from - to };
      });
      const total = totalOf(column);
      return { column, x: left, width: step * (1 - FREE), total, top: scale(total), parts };
    }),
    y: scale,
  };
}

function totalOf({ parts }: Column): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
