import { Hatches, hatchFill } from '../../charts/Hatches.tsx';
import { roleColour } from '../../ui/roleColour.ts';
import { ChangeSign } from './ChangeSign.tsx';
import type { ChangeCell } from './layoutChanges.ts';

/** Heights within a lane, in sizes of the text, from its top. */
const rows = { before: [0.35, 0.7], after: [1.25, 2], sign: 3.85 } as const;

interface ChangeBarsProps {
  readonly cell: ChangeCell;
  readonly roleIndex: number;
  /** The top of the lane. */
  readonly y: number;
  readonly fontSize: number;
  /** Of the hatches on the page. */
  readonly id: string;
  readonly greyHatch: string;
}

/**
 * A role's part in a duty on both sides: before as a thin grey bar, after as a full one in the colour of the role, both in the
 * looks of the spectrum. What has gone leaves a dashed outline, so that its place is not simply empty.
 */
export function ChangeBars({ cell, roleIndex, y, fontSize, id, greyHatch }: ChangeBarsProps) {
  const [beforeTop, beforeHeight] = rows.before;
  const [afterTop, afterHeight] = rows.after;
  const before = { x: cell.x, y: y + beforeTop * fontSize, height: beforeHeight * fontSize };
  const after = { x: cell.x, y: y + afterTop * fontSize, height: afterHeight * fontSize };
  // Under the bar that is drawn full, or under the outline that it left.
  const signed = cell.look.after ? cell.width.after : cell.width.before;
  const size = Math.min(fontSize * 0.6, signed + 3);
  return (
    <g>
      {cell.look.before && (
        <Bar
          look={cell.look.before}
          {...before}
          width={cell.width.before}
          ink="var(--ink-faint)"
          hatch={greyHatch}
          thin
        />
      )}
      {cell.look.after && (
        <Bar
          look={cell.look.after}
          {...after}
          width={cell.width.after}
          ink={roleColour(roleIndex)}
          hatch={hatchFill(id, roleIndex)}
        />
      )}
      {cell.move === 'goes' && !cell.look.after && (
        <Bar look="lent" {...after} width={cell.width.before} ink="var(--ink-faint)" hatch="none" thin />
      )}
      {size >= 4 && (
        <ChangeSign move={cell.move} x={cell.x + signed / 2} y={y + rows.sign * fontSize} size={size} />
      )}
    </g>
  );
}

interface BarProps {
  readonly look: 'owns' | 'contributes' | 'lent';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: string;
  readonly hatch: string;
  readonly thin?: boolean;
}

/** Solid for owns, hatched outline for contributes, dashed outline for lent or gone. */
export function Bar({ look, x, y, width, height, ink, hatch, thin = false }: BarProps) {
  if (look === 'owns')
    return <rect x={x} y={y} width={Math.max(0.5, width)} height={height} rx={thin ? 1.5 : 2.5} fill={ink} />;
  const line = Math.min(thin ? 1 : 2, width / 3);
  return (
    <rect
      x={x + line / 2}
      y={y + line / 2}
      width={Math.max(0.5, width - line)}
      height={height - line}
      rx={thin ? 1 : 2}
      fill={look === 'lent' ? 'none' : hatch}
      stroke={ink}
      strokeWidth={line}
      strokeDasharray={look === 'lent' ? '3 3' : undefined}
    />
  );
}

/** The hatches that the bars are filled with; `grey` is the one of the bars before. */
export function ChangeHatches({
  id,
  roles,
  grey,
}: {
  readonly id: string;
  readonly roles: number;
  readonly grey: string;
}) {
  return (
    <>
      <Hatches id={id} roles={roles} />
      <defs>
        <pattern id={grey} width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M0,4 l4,-4 M-1,1 l2,-2 M3,5 l2,-2" stroke="var(--ink-faint)" strokeWidth="1" />
        </pattern>
      </defs>
    </>
  );
}
