import { Cell, type CellLook } from '../../charts/Cell.tsx';
import { useChart } from '../../charts/ChartContext.tsx';
import { roleColourIn } from '../../charts/chartTheme.ts';
import type { Both } from '../model/teamChanges.ts';

interface ChangeSignProps {
  readonly move: Move;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The sign of a change, told by its form: plus, minus, a triangle up or down, a diamond. */
export function ChangeSign({ move, x, y, size }: ChangeSignProps) {
  const { theme } = useChart();
  const path = signPath(move, x, y, size);
  if (path === undefined) return null;
  const isLine = move === 'comes' || move === 'goes';
  return (
    <path
      d={path}
      fill={isLine ? 'none' : theme.ink}
      stroke={isLine ? theme.ink : 'none'}
      strokeWidth={Math.max(1.5, size / 5)}
    />
  );
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

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface ChangeBarsProps {
  readonly cell: { readonly look: Both<CellLook | undefined>; readonly move: Move };
  readonly roleIndex: number;
  /** Where the bar of each side is, if the role has the duty there. */
  readonly before: Box;
  readonly after: Box;
}

/**
 * A role's part in a duty on both sides: before as a thin grey bar, after as a full one in the colour of the role, both in the
 * looks of the spectrum. What has gone leaves a dashed outline, so that its place is not simply empty.
 */
export function ChangeBars({ cell: { look, move }, roleIndex, before, after }: ChangeBarsProps) {
  const { theme } = useChart();
  return (
    <>
      {look.before && <Cell {...before} look={look.before} colour={theme.faint} thin />}
      {look.after && <Cell {...after} look={look.after} colour={roleColourIn(theme, roleIndex)} />}
      {move === 'goes' && !look.after && (
        <Cell {...after} width={before.width} look="lent" colour={theme.faint} thin />
      )}
    </>
  );
}
