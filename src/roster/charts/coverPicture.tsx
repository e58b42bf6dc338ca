import { useChart } from '../../charts/ChartContext.tsx';
import { roleColourIn } from '../../charts/chartTheme.ts';
import { textWidth } from '../../charts/export/outlines.ts';
import { frameSize, type Picture } from '../../charts/export/picture.ts';
import type { LegendEntry } from '../../charts/Legend.tsx';
import { Line } from '../../charts/Line.tsx';
import { rounded } from '../../charts/rounded.ts';
import { TableMarks } from '../../charts/TableMarks.tsx';
import type { Team } from '../../engine/derive/team.ts';
import type { Day } from '../../engine/people/roster.ts';
import { roleName } from '../../engine/words/words.ts';
import { headcountPictureWords as words } from '../../headcount/words/exportNotes.ts';
import { printedSetup } from '../../team/words/reasons.ts';
import { coverNotes, coverSentence, coverTitle } from '../words/coverExport.ts';
import { memberName } from '../words/drill.ts';
import type { DrillInput } from './drillRows.ts';
import { DISC, layoutCover, type PlacedCover } from './layoutCover.ts';

const BAR = 8;

export interface CoverPictureInput extends DrillInput {
  readonly team: Team;
  readonly day: Day;
  /** Whether vacancies count as if they were filled. */
  readonly isFilled: boolean;
}

/** Who can do each duty. Names of people are on it, and in its source, only when they are asked for. */
export function drawCover(input: CoverPictureInput, withNames: boolean): Picture {
  const { playbook, team, people, duties, day, isFilled } = input;
  const placed = layoutCover(input, withNames, frameSize.inner, textWidth);
  const namesOf = (ids: readonly string[]) =>
    withNames
      ? people.filter(({ id }) => ids.includes(id)).map((member) => memberName(playbook, member))
      : [];
  return {
    title: coverTitle(duties),
    subtitle: printedSetup(playbook, team.facts),
    body: <CoverMarks placed={placed} />,
    height: placed.table.height,
    legend: legendOf(input, placed),
    notes: coverNotes(day, isFilled, withNames),
    description: duties.map((duty) => coverSentence(playbook, duty, namesOf(duty.after))).join(' '),
  };
}

function legendOf({ playbook }: DrillInput, { table }: PlacedCover): readonly LegendEntry[] {
  const discs = table.rows.flatMap(({ data }) => data.discs);
  const roles = playbook.roles.map(({ id }, index) => ({ text: roleName(playbook, id), roleIndex: index }));
  return [
    ...[...roles, { text: words.otherRole, roleIndex: -1 }]
      .filter(({ roleIndex }) => discs.some((disc) => disc.roleIndex === roleIndex))
      .map(({ text, roleIndex }) => ({ sample: <Disc x={10} y={7} roleIndex={roleIndex} />, text })),
    ...(discs.some(({ isOff }) => isOff)
      ? [{ sample: <Disc x={10} y={7} roleIndex={undefined} isOff />, text: words.off }]
      : []),
    ...(table.rows.some(({ data }) => data.isLess)
      ? [{ sample: <LessSafe y={0} width={20} height={14} />, text: words.lessSafe }]
      : []),
  ];
}

function CoverMarks({ placed: { table, bars } }: { readonly placed: PlacedCover }) {
  const { theme } = useChart();
  return (
    <>
      {table.rows.map(({ key, data: { isLess, bar, discs }, y, height, middle }) => (
        <g key={key}>
          {isLess && <LessSafe y={y} width={table.width} height={height} />}
          {bar > 0 && (
            <rect
              x={rounded(bars)}
              y={middle - BAR / 2}
              width={rounded(Math.max(1, bar))}
              height={BAR}
              rx={1}
              fill={theme.faint}
            />
          )}
          {discs.map((disc) => (
            <Disc key={`${disc.x} ${disc.y}`} {...disc} y={middle + disc.y} />
          ))}
        </g>
      ))}
      <TableMarks table={table} />
      {table.rows.flatMap(({ key, middle, data: { discs } }) =>
        discs
          .flatMap(({ strikes }) => strikes)
          .map((strike) => (
            <Line
              key={`${key} ${strike.x} ${strike.y}`}
              d={`M${rounded(strike.x)} ${rounded(middle + strike.y)}h${rounded(strike.width)}`}
              ink="faint"
            />
          )),
      )}
    </>
  );
}

interface LessSafeProps {
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Behind a duty that is less safe than with everybody. */
function LessSafe(box: LessSafeProps) {
  const { theme } = useChart();
  return <rect {...box} fill={theme.warningGround} />;
}

interface DiscProps {
  readonly x: number;
  readonly y: number;
  /** -1 for a role that the playbook does not have; undefined for any role. */
  readonly roleIndex: number | undefined;
  readonly isOff?: boolean;
}

/** A person; an empty ring is one who left the field. */
function Disc({ x, y, roleIndex, isOff = false }: DiscProps) {
  const { theme } = useChart();
  const colour =
    roleIndex === undefined ? theme.soft : roleIndex === -1 ? theme.faint : roleColourIn(theme, roleIndex);
  const at = { cx: rounded(x), cy: rounded(y) };
  return isOff ? (
    <circle {...at} r={DISC - 1} fill="none" stroke={colour} strokeWidth={2} />
  ) : (
    <circle {...at} r={DISC} fill={colour} />
  );
}
