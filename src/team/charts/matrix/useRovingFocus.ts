import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

/** A place in a grid, from 0. */
interface At {
  readonly row: number;
  readonly column: number;
}

interface RovingFocus {
  readonly ref: RefObject<HTMLTableElement | null>;
  /** The one place that Tab reaches. */
  readonly active: At;
  readonly focusOn: (at: At) => void;
  /** For the grid: arrows, Home, End and the page keys move the focus. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One tab stop for a whole grid of this size. Every cell carries its place as `data-at="row-column"`. */
export function useRovingFocus(rows: number, columns: number): RovingFocus {
  const ref = useRef<HTMLTableElement>(null);
  const [focus, focusOn] = useState<At>({ row: 0, column: 0 });
  // The grid may have become smaller since the focus was set.
  const active = { row: Math.min(focus.row, rows - 1), column: Math.min(focus.column, columns - 1) };

  function onKeyDown(event: KeyboardEvent) {
    const next = move(event.key, active, rows, columns, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    focusOn(next);
    ref.current?.querySelector<HTMLElement>(`[data-at="${next.row}-${next.column}"]`)?.focus();
  }

  return { ref, active, focusOn, onKeyDown };
}

/** Where a key moves the focus in a grid of this size; undefined when the key is not one of the grid's. */
function move(
  key: string,
  { row, column }: At,
  rows: number,
  columns: number,
  ctrl: boolean,
): At | undefined {
  const to: Readonly<Record<string, At>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? rows - 1 : row, column: columns - 1 },
    PageUp: { row: row - 5, column },
    PageDown: { row: row + 5, column },
  };
  const within = (place: number, count: number) => Math.min(Math.max(place, 0), count - 1);
  const next = to[key];
  return next && { row: within(next.row, rows), column: within(next.column, columns) };
}
