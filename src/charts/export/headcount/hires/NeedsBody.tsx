import { hiresPictureWords as words } from '../../../../text/takenHires.ts';
import { type Inks, roleInk } from '../../inks.ts';
import { Letters } from '../../Letters.tsx';
import { DROP, Lines } from '../../Lines.tsx';
import { SHEET } from '../../picture.ts';
import { rounded } from '../../rounded.ts';
import { Hatch } from './Hatch.tsx';
import { NEED_BAR, NEED_LINE, NEED_TEXT, type PlacedNeeds, TO_NEED_NAME } from './layoutNeeds.ts';

interface NeedsBodyProps {
  readonly placed: PlacedNeeds;
  /** Above the names. */
  readonly head: string;
  readonly inks: Inks;
}

const { head: headSize, sub: subSize, name, figure, note } = NEED_TEXT;
const MARK = 12;

/** What is needed beside what is there, line by line and period by period. */
export function NeedsBody({ placed, head, inks }: NeedsBodyProps) {
  const heading = { size: headSize, weight: 'semibold', fill: inks.soft } as const;
  const first = { ...heading, y: placed.labelY + headSize * DROP };
  const below = { size: subSize, fill: inks.soft, y: placed.subY + subSize * DROP } as const;
  const rule = { fill: 'none', strokeWidth: 1 } as const;
  return (
    <>
      <Letters {...first} x={0}>
        {head}
      </Letters>
      <Letters {...first} x={placed.needRight} anchor="end">
        {words.needs}
      </Letters>
      <Letters {...below} x={placed.needRight} anchor="end">
        {words.fteUnit}
      </Letters>
      {placed.columns.map(({ key, x, label, sub }) => (
        <g key={key}>
          <Letters {...first} x={x}>
            {label}
          </Letters>
          <Letters {...below} x={x}>
            {sub}
          </Letters>
        </g>
      ))}
      <path d={`M0 ${placed.head - 0.5}h${SHEET.inner}`} stroke={inks.strongLine} {...rule} />
      {placed.rows.map((row, place) => (
        <g key={row.key}>
          {place > 0 && <path d={`M0 ${row.y - 0.5}h${SHEET.inner}`} stroke={inks.line} {...rule} />}
          <NeedRow row={row} needRight={placed.needRight} inks={inks} />
        </g>
      ))}
    </>
  );
}

interface NeedRowProps {
  readonly row: PlacedNeeds['rows'][number];
  readonly needRight: number;
  readonly inks: Inks;
}

function NeedRow({ row, needRight, inks }: NeedRowProps) {
  const colour = roleInk(inks, row.roleIndex);
  const down = name * DROP;
  return (
    <>
      <rect y={rounded(row.barY - MARK / 2)} width={MARK} height={MARK} rx={2} fill={colour} />
      <Lines x={TO_NEED_NAME} y={row.barY + down} size={name} step={NEED_LINE.name} fill={inks.ink}>
        {row.name}
      </Lines>
      <Letters x={needRight} y={row.barY + down} size={figure + 1} fill={inks.ink} anchor="end">
        {row.need}
      </Letters>
      {row.cells.map((cell) => (
        <NeedCell key={cell.x} cell={cell} row={row} colour={colour} inks={inks} />
      ))}
    </>
  );
}

interface NeedCellProps {
  readonly cell: PlacedNeeds['rows'][number]['cells'][number];
  readonly row: PlacedNeeds['rows'][number];
  readonly colour: string;
  readonly inks: Inks;
}

/** A bar of what is there, hatched on to the need, over its figures. */
function NeedCell({ cell, row, colour, inks }: NeedCellProps) {
  const { x, has, gap } = cell;
  const top = rounded(row.barY - NEED_BAR / 2);
  const y = row.figureY + figure * DROP;
  return (
    <>
      {has > 0.5 && (
        <rect
          x={rounded(x)}
          y={top}
          width={rounded(has)}
          height={NEED_BAR}
          rx={rounded(Math.min(2, has / 2))}
          fill={colour}
        />
      )}
      {gap > 1.5 && <Hatch x={x + has} y={top} width={gap} height={NEED_BAR} colour={inks.soft} />}
      <Letters x={x} y={y} size={figure} fill={inks.soft}>
        {cell.figure}
      </Letters>
      <Letters x={cell.missingX} y={y} size={figure} weight="semibold" fill={inks.ink}>
        {cell.missing}
      </Letters>
      <Lines x={x} y={row.noteY + note * DROP} size={note} step={NEED_LINE.note} fill={inks.soft}>
        {cell.note}
      </Lines>
    </>
  );
}
