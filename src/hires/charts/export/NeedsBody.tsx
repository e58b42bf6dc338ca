import { type ChartTheme, roleColourIn } from '../../../charts/chartTheme.ts';
import { OutlinedText } from '../../../charts/export/OutlinedText.tsx';
import { frameSize } from '../../../charts/export/picture.ts';
import { DROP, Lines } from '../../../charts/Lines.tsx';
import { rounded } from '../../../charts/rounded.ts';
import { hiresPictureWords as words } from '../../words/exportNotes.ts';
import { Hatch } from './Hatch.tsx';
import { NEED_BAR, NEED_LINE, NEED_TEXT, type PlacedNeeds, TO_NEED_NAME } from './layoutNeeds.ts';

interface NeedsBodyProps {
  readonly placed: PlacedNeeds;
  /** Above the names. */
  readonly head: string;
  readonly inks: ChartTheme;
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
      <OutlinedText {...first} x={0}>
        {head}
      </OutlinedText>
      <OutlinedText {...first} x={placed.needRight} anchor="end">
        {words.needs}
      </OutlinedText>
      <OutlinedText {...below} x={placed.needRight} anchor="end">
        {words.fteUnit}
      </OutlinedText>
      {placed.columns.map(({ key, x, label, sub }) => (
        <g key={key}>
          <OutlinedText {...first} x={x}>
            {label}
          </OutlinedText>
          <OutlinedText {...below} x={x}>
            {sub}
          </OutlinedText>
        </g>
      ))}
      <path d={`M0 ${placed.head - 0.5}h${frameSize.inner}`} stroke={inks.strongLine} {...rule} />
      {placed.rows.map((row, place) => (
        <g key={row.key}>
          {place > 0 && <path d={`M0 ${row.y - 0.5}h${frameSize.inner}`} stroke={inks.line} {...rule} />}
          <NeedRow row={row} needRight={placed.needRight} inks={inks} />
        </g>
      ))}
    </>
  );
}

interface NeedRowProps {
  readonly row: PlacedNeeds['rows'][number];
  readonly needRight: number;
  readonly inks: ChartTheme;
}

function NeedRow({ row, needRight, inks }: NeedRowProps) {
  const colour = roleColourIn(inks, row.roleIndex);
  const down = name * DROP;
  return (
    <>
      <rect y={rounded(row.barY - MARK / 2)} width={MARK} height={MARK} rx={2} fill={colour} />
      <Lines x={TO_NEED_NAME} y={row.barY + down} size={name} step={NEED_LINE.name} fill={inks.ink}>
        {row.name}
      </Lines>
      <OutlinedText x={needRight} y={row.barY + down} size={figure + 1} fill={inks.ink} anchor="end">
        {row.need}
      </OutlinedText>
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
  readonly inks: ChartTheme;
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
      <OutlinedText x={x} y={y} size={figure} fill={inks.soft}>
        {cell.figure}
      </OutlinedText>
      <OutlinedText x={cell.missingX} y={y} size={figure} weight="semibold" fill={inks.ink}>
        {cell.missing}
      </OutlinedText>
      <Lines x={x} y={row.noteY + note * DROP} size={note} step={NEED_LINE.note} fill={inks.soft}>
        {cell.note}
      </Lines>
    </>
  );
}
