import { scaleLinear } from 'd3';
import type { OtherTitle, Playbook, Role } from '../../../engine/playbook/playbook.ts';

export interface WantedTitle {
  readonly id: string;
  /** On the fixed axis, 0 to 1. */
  readonly position: number;
  readonly range: readonly [number, number];
  /** Width of the name in px. */
  readonly nameWidth: number;
}

/** A title on the strip: a box that holds the name and, below it, the range with a dot at the position. All in px. */
export interface PlacedTitle {
  readonly id: string;
  readonly row: number;
  readonly left: number;
  readonly width: number;
  /** Left edge of the name. */
  readonly nameLeft: number;
  readonly rangeLeft: number;
  readonly rangeWidth: number;
  readonly dot: number;
}

export interface PlacedTitles {
  readonly titles: readonly PlacedTitle[];
  readonly rows: number;
}

interface TitleRoom {
  readonly width: number;
  /** Free room left and right of a name within its box, and between two boxes. */
  readonly padding: number;
}

/**
 * Stacks titles in as many rows as they need: each in the first row in which its whole box is free, so that no name meets
 * another name or range. Names stand over their position and move inwards at the ends, where they would be cut.
 */
export function placeTitles(wanted: readonly WantedTitle[], { width, padding }: TitleRoom): PlacedTitles {
  const place = scaleLinear([0, 1], [padding, Math.max(padding, width - padding)]).clamp(true);
  const boxes = wanted.map((title) => placeBox(title, place, width, padding));
  const ends: number[] = [];
  const rows = new Map<string, number>();
  for (const box of [...boxes].sort((a, b) => a.left - b.left || a.dot - b.dot)) {
    const free = ends.findIndex((end) => end <= box.left);
    const row = free === -1 ? ends.length : free;
    ends[row] = box.left + box.width;
    rows.set(box.id, row);
  }
  return { titles: boxes.map((box) => ({ ...box, row: rows.get(box.id) ?? 0 })), rows: ends.length };
}

function placeBox(
  title: WantedTitle,
  place: (position: number) => number,
  width: number,
  padding: number,
): Omit<PlacedTitle, 'row'> {
  const dot = place(title.position);
  const rangeLeft = place(title.range[0]);
  const rangeRight = place(title.range[1]);
  const furthest = Math.max(padding, width - padding - title.nameWidth);
  const nameLeft = Math.min(Math.max(padding, dot - title.nameWidth / 2), furthest);
  const left = Math.min(nameLeft, rangeLeft) - padding;
  const right = Math.max(nameLeft + title.nameWidth, rangeRight) + padding;
  return {
    id: title.id,
    left,
    width: right - left,
    nameLeft,
    rangeLeft,
    rangeWidth: rangeRight - rangeLeft,
    dot,
  };
}

/** What the strip shows: a role that the plan seats, or a title that it does not. */
export type TitleItem =
  | { readonly kind: 'role'; readonly title: Role; readonly roleIndex: number }
  | { readonly kind: 'other'; readonly title: OtherTitle };

/** The seated roles, then the other titles; each group in the order of the axis. */
export function titleItems(playbook: Playbook): readonly TitleItem[] {
  const roles = playbook.roles.map((title, roleIndex): TitleItem => ({ kind: 'role', title, roleIndex }));
  const others = playbook.otherTitles.map((title): TitleItem => ({ kind: 'other', title }));
  return [...inOrder(roles), ...inOrder(others)];
}

/** In the order of the axis, whatever the kind. */
export function inOrder(items: readonly TitleItem[]): readonly TitleItem[] {
  return [...items].sort((a, b) => a.title.position - b.title.position);
}
