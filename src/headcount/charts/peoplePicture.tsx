import { type ChartTheme, roleColourIn } from '../../charts/chartTheme.ts';
import { OutlinedText } from '../../charts/export/OutlinedText.tsx';
import { frameSize, type Picture } from '../../charts/export/picture.ts';
import { DROP, Lines } from '../../charts/Lines.tsx';
import { rounded } from '../../charts/rounded.ts';
import type { Team } from '../../engine/derive/team.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { printedScenario } from '../../team/words/reasons.ts';
import { peopleNotes, sizeSentence, headcountPictureWords as words } from '../words/exportNotes.ts';
import { sizeTitle } from '../words/headcount.ts';
import {
  layoutPeople,
  PEOPLE_LINE,
  PEOPLE_TEXT,
  type PlacedPeople,
  type SizedRoles,
} from './layoutPeople.ts';

const BAR = 22;
/** Half the height of the ends of a band. */
const END = 6;

export interface PeopleInput extends SizedRoles {
  readonly playbook: Playbook;
  readonly team: Team;
  /** How many numbers of the work are the plan's own. */
  readonly entered: number;
}

/** What every role has to carry, and how many people that is, each with its band. */
export function drawPeople(input: PeopleInput, inks: ChartTheme): Picture {
  const { playbook, team, size, low, high, entered } = input;
  const placed = layoutPeople(playbook, input, frameSize.inner);
  return {
    title: sizeTitle(playbook, size),
    subtitle: printedScenario(playbook, team.facts),
    body: <PeopleBody placed={placed} inks={inks} />,
    height: placed.height,
    legend: [
      { sample: <rect y={1} width={20} height={12} rx={2} fill={roleColourIn(inks, 0)} />, text: words.bar },
      { sample: <Band from={1} to={19} over={0} middle={7} inks={inks} />, text: words.band },
    ],
    notes: peopleNotes(input, team.scenario, entered),
    description: size.roles
      .map((role, index) => sizeSentence(playbook, role, low.roles[index] ?? role, high.roles[index] ?? role))
      .join(' '),
  };
}

function PeopleBody({ placed, inks }: { placed: PlacedPeople; inks: ChartTheme }) {
  const { at, head, together } = placed;
  const heading = { size: 13, weight: 'semibold', fill: inks.soft, y: head - 13 } as const;
  const rule = { fill: 'none', strokeWidth: 1 } as const;
  const lines = { around: true, step: PEOPLE_LINE } as const;
  return (
    <>
      <OutlinedText {...heading} x={0}>
        {words.role}
      </OutlinedText>
      <OutlinedText {...heading} x={at.bars}>
        {words.work}
      </OutlinedText>
      <OutlinedText {...heading} x={at.peopleHead}>
        {words.people}
      </OutlinedText>
      <path d={`M0 ${head - 0.5}h${frameSize.inner}`} stroke={inks.strongLine} {...rule} />
      {placed.rows.map((row, place) => {
        const middle = row.y + row.height / 2;
        return (
          <g key={row.role}>
            {place > 0 && <path d={`M0 ${row.y - 0.5}h${frameSize.inner}`} stroke={inks.line} {...rule} />}
            <rect
              x={0}
              y={rounded(middle - 6)}
              width={12}
              height={12}
              rx={2}
              fill={roleColourIn(inks, row.roleIndex)}
            />
            <Lines {...lines} x={at.name} y={middle} size={PEOPLE_TEXT.name} fill={inks.ink}>
              {row.name}
            </Lines>
            <g transform={`translate(${rounded(at.bars)} 0)`}>
              {row.bar > 0 && (
                <rect
                  y={rounded(middle - BAR / 2)}
                  width={rounded(Math.max(1, row.bar))}
                  height={BAR}
                  rx={Math.min(2, rounded(row.bar / 2))}
                  fill={roleColourIn(inks, row.roleIndex)}
                />
              )}
              <Band from={row.from} to={row.to} over={row.bar} middle={middle} inks={inks} />
            </g>
            <Figures row={row} middle={middle} at={at} inks={inks} hasPeople={row.merged.length === 0} />
            <Lines {...lines} x={at.peopleHead} y={middle} size={PEOPLE_TEXT.band} fill={inks.soft}>
              {row.merged}
            </Lines>
          </g>
        );
      })}
      <path d={`M0 ${together.y - 0.5}h${frameSize.inner}`} stroke={inks.strongLine} {...rule} />
      <Lines
        {...lines}
        x={0}
        y={together.y + together.height / 2}
        size={PEOPLE_TEXT.name}
        weight="semibold"
        fill={inks.ink}
      >
        {[words.together]}
      </Lines>
      <Figures row={together} middle={together.y + together.height / 2} at={at} inks={inks} hasPeople />
    </>
  );
}

interface FiguresProps {
  readonly row: PlacedPeople['together'];
  readonly middle: number;
  readonly at: PlacedPeople['at'];
  readonly inks: ChartTheme;
  readonly hasPeople: boolean;
}

function Figures({ row, middle, at, inks, hasPeople }: FiguresProps) {
  const small = { y: middle + PEOPLE_TEXT.figure * DROP, size: PEOPLE_TEXT.band, fill: inks.soft } as const;
  return (
    <>
      <OutlinedText
        x={at.work}
        y={middle + PEOPLE_TEXT.figure * DROP}
        size={PEOPLE_TEXT.figure}
        weight="semibold"
        fill={inks.ink}
        anchor="end"
      >
        {row.work}
      </OutlinedText>
      <OutlinedText {...small} x={at.workBand}>
        {row.workBand}
      </OutlinedText>
      {hasPeople && (
        <>
          <OutlinedText
            x={at.people}
            y={middle + PEOPLE_TEXT.people * DROP}
            size={PEOPLE_TEXT.people}
            weight="semibold"
            fill={inks.ink}
            anchor="end"
          >
            {row.people}
          </OutlinedText>
          {row.peopleBand !== '' && (
            <OutlinedText {...small} y={middle + PEOPLE_TEXT.people * DROP} x={at.peopleBand}>
              {row.peopleBand}
            </OutlinedText>
          )}
        </>
      )}
    </>
  );
}

interface BandProps {
  readonly from: number;
  readonly to: number;
  /** How far there is a bar below it: there it has an edge of the ground, or it would be lost on a dark colour. */
  readonly over: number;
  readonly middle: number;
  readonly inks: ChartTheme;
}

/** A line with ends: from where to where a value may be. */
function Band({ from, to, over, middle, inks }: BandProps) {
  if (to <= from) return null;
  const [left, right] = [rounded(from), rounded(to)];
  const ends = (...places: readonly number[]) =>
    places.map((x) => `M${x} ${rounded(middle - END)}v${2 * END}`).join('');
  const covered = rounded(Math.min(over, to));
  return (
    <g fill="none">
      {covered > left && (
        <path
          d={`M${left - 2} ${rounded(middle)}H${covered}${ends(left)}`}
          stroke={inks.ground}
          strokeWidth={4}
        />
      )}
      <path
        d={`M${left} ${rounded(middle)}H${right}${ends(left, right)}`}
        stroke={inks.ink}
        strokeWidth={2}
      />
    </g>
  );
}
