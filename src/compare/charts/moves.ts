import type { CellLook } from '../../charts/Cell.tsx';

/** A value on both sides of a comparison. */
export interface Both<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What becomes of something: new, gone, more, less, held in another way, or as it was. */
export type Move = 'comes' | 'goes' | 'grows' | 'shrinks' | 'changes' | 'same';

/** Closer than this, in percent of the work, two amounts are the same: they are sums of floating-point products. */
const EPSILON = 1e-9;

export function amountMove({ before, after }: Both<number>): Move {
  if (Math.abs(after - before) <= EPSILON) return 'same';
  if (before === 0) return 'comes';
  if (after === 0) return 'goes';
  return after > before ? 'grows' : 'shrinks';
}

/** Who waits and has lent a duty does not hold it: the outline says so, and there is nothing that came or went. */
export function lookMove(look: Both<CellLook | undefined>): Move {
  const before = look.before === 'lent' ? undefined : look.before;
  const after = look.after === 'lent' ? undefined : look.after;
  if (before === after) return 'same';
  if (before === undefined) return 'comes';
  return after === undefined ? 'goes' : 'changes';
}

/** The outline of the sign of a move around a point: its form alone says which it is. Undefined where nothing moved. */
export function signPath(move: Move, x: number, y: number, size: number): string | undefined {
  const r = size / 2;
  switch (move) {
    case 'comes':
      return `M${x - r},${y} h${size} M${x},${y - r} v${size}`;
    case 'goes':
      return `M${x - r},${y} h${size}`;
    case 'grows':
      return `M${x},${y - r} l${r},${size * 0.9} h${-size} z`;
    case 'shrinks':
      return `M${x},${y + r} l${r},${-size * 0.9} h${-size} z`;
    case 'changes':
      return `M${x},${y - r} l${r},${r} l${-r},${r} l${-r},${-r} z`;
    case 'same':
      return undefined;
  }
}
