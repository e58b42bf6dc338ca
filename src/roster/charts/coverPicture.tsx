import { type ChartTheme, roleColourIn } from '../../charts/chartTheme.ts';
import { OutlinedText } from '../../charts/export/OutlinedText.tsx';
import { textWidth } from '../../charts/export/outlines.ts';
import { frameSize, type Picture } from '../../charts/export/picture.ts';
import type { LegendEntry } from '../../charts/Legend.tsx';
import { DROP, Lines } from '../../charts/Lines.tsx';
import { rounded } from '../../charts/rounded.ts';
import type { Team } from '../../engine/derive/team.ts';
import type { Day } from '../../engine/people/roster.ts';
import { roleName } from '../../engine/words/words.ts';
import { headcountPictureWords as words } from '../../headcount/words/exportNotes.ts';
import { printedScenario } from '../../team/words/reasons.ts';
import { coverNotes, coverSentence, coverTitle } from '../words/coverExport.ts';
import { memberName } from '../words/drill.ts';
import {
  COVER_LINE,
  COVER_TEXT,
  type CoverInput,
  DISC,
  layoutCover,
  type PlacedCover,
} from './layoutCover.ts';

/** From the middle of a line to its baseline, and from the top of a row to the middle of its first line. */
const DOWN = COVER_TEXT * DROP;
const FIRST = 14;

export interface CoverPictureInput extends CoverInput {
  readonly team: Team;
  readonly day: Day;
  /** Whether vacancies count as if they were filled. */
  readonly isFilled: boolean;
}

/** Who can do each duty. Names of people are on it, and in its source, only when they are asked for. */
export function drawCover(input: CoverPictureInput, inks: ChartTheme, withNames: boolean): Picture {
  const { playbook, team, people, duties, day, isFilled } = input;
  const placed = layoutCover(input, withNames, frameSize.inner);
  const namesOf = (ids: readonly string[]) =>
    withNames
      ? people.filter(({ id }) => ids.includes(id)).map((member) => memberName(playbook, member))
      : [];
  return {
    title: coverTitle(duties),
    subtitle: printedScenario(playbook, team.facts),
    body: <CoverBody placed={placed} inks={inks} />,
    height: placed.height,
    legend: legendOf(input, placed, inks),
    notes: coverNotes(day, isFilled, withNames),
    description: duties.map((duty) => coverSentence(playbook, duty, namesOf(duty.after))).join(' '),
  };
}

function legendOf({ playbook }: CoverInput, { rows }: PlacedCover, inks: ChartTheme): readonly LegendEntry[] {
  const discs = rows.flatMap((row) => row.discs);
  const roles = playbook.roles.flatMap((role, index) =>
    discs.some(({ roleIndex }) => roleIndex === index)
      ? [
          {
            sample: <Disc x={10} y={7} colour={roleColourIn(inks, index)} />,
            text: roleName(playbook, role.id),
          },
        ]
      : [],
  );
  return [
    ...roles,
    ...(discs.some(({ roleIndex }) => roleIndex === -1)
      ? [{ sample: <Disc x={10} y={7} colour={inks.faint} />, text: words.otherRole }]
      : []),
    ...(discs.some(({ isOff }) => isOff)
      ? [{ sample: <Disc x={10} y={7} colour={inks.soft} isOff />, text: words.off }]
      : []),
    ...(rows.some(({ isLess }) => isLess)
      ? [{ sample: <rect width={20} height={14} fill={inks.warningGround} />, text: words.lessSafe }]
      : []),
  ];
}

function CoverBody({ placed, inks }: { placed: PlacedCover; inks: ChartTheme }) {
  const { at, head } = placed;
  const heading = { size: COVER_TEXT, weight: 'semibold', fill: inks.soft, y: head - 13 } as const;
  const rule = { fill: 'none', strokeWidth: 1 } as const;
  return (
    <>
      <OutlinedText {...heading} x={at.duty}>
        {words.duty}
      </OutlinedText>
      <OutlinedText {...heading} x={at.share} anchor="end">
        {words.share}
      </OutlinedText>
      <OutlinedText {...heading} x={at.bench}>
        {words.bench}
      </OutlinedText>
      <OutlinedText {...heading} x={at.cover}>
        {words.cover}
      </OutlinedText>
      {placed.rows.map((row) => (
        <DutyRow key={row.duty} row={row} at={at} inks={inks} />
      ))}
      {placed.rows.slice(1).map(({ duty, y }) => (
        <path key={duty} d={`M0 ${y - 0.5}h${frameSize.inner}`} stroke={inks.line} {...rule} />
      ))}
      <path d={`M0 ${head - 0.5}h${frameSize.inner}`} stroke={inks.strongLine} {...rule} />
    </>
  );
}

interface DutyRowProps {
  readonly row: PlacedCover['rows'][number];
  readonly at: PlacedCover['at'];
  readonly inks: ChartTheme;
}

function DutyRow({ row, at, inks }: DutyRowProps) {
  const y = row.y + FIRST + DOWN;
  const text = { y, size: COVER_TEXT } as const;
  return (
    <g>
      {row.isLess && <rect y={row.y} width={frameSize.inner} height={row.height} fill={inks.warningGround} />}
      <Lines {...text} x={at.duty} step={COVER_LINE} fill={inks.ink}>
        {row.name}
      </Lines>
      <OutlinedText {...text} x={at.share} fill={inks.soft} anchor="end">
        {row.share}
      </OutlinedText>
      {row.bar > 0 && (
        <rect
          x={rounded(at.bars)}
          y={row.y + FIRST - 4}
          width={rounded(Math.max(1, row.bar))}
          height={8}
          rx={1}
          fill={inks.faint}
        />
      )}
      {row.discs.map(({ key, ...disc }) => (
        <Person key={key} disc={disc} inks={inks} />
      ))}
      <OutlinedText
        {...text}
        x={at.cover}
        weight={row.cover === 'safe' ? 'regular' : 'semibold'}
        fill={row.cover === 'nobody' ? inks.warning : inks.ink}
      >
        {row.words}
      </OutlinedText>
    </g>
  );
}

type PlacedPerson = Omit<PlacedCover['rows'][number]['discs'][number], 'key'>;

function Person({ disc, inks }: { disc: PlacedPerson; inks: ChartTheme }) {
  const { x, y, roleIndex, isOff, lines, textX } = disc;
  return (
    <>
      <Disc
        x={x}
        y={y}
        colour={roleIndex === -1 ? inks.faint : roleColourIn(inks, roleIndex)}
        isOff={isOff}
      />
      <Lines x={textX} y={y + DOWN} size={COVER_TEXT} step={COVER_LINE} fill={isOff ? inks.faint : inks.ink}>
        {lines}
      </Lines>
      {isOff && lines.length > 0 && (
        <path
          d={lines
            .map((line, index) => {
              const width = rounded(textWidth(line, COVER_TEXT, 'regular'));
              return `M${rounded(textX)} ${rounded(y + index * COVER_LINE)}h${width}`;
            })
            .join('')}
          stroke={inks.faint}
          strokeWidth={1}
          fill="none"
        />
      )}
    </>
  );
}

interface DiscProps {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly isOff?: boolean;
}

/** A person; an empty ring is one who left the field. */
function Disc({ x, y, colour, isOff = false }: DiscProps) {
  const at = { cx: rounded(x), cy: rounded(y) };
  return isOff ? (
    <circle {...at} r={DISC - 1} fill="none" stroke={colour} strokeWidth={2} />
  ) : (
    <circle {...at} r={DISC} fill={colour} />
  );
}
