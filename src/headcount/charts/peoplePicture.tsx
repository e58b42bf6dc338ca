import { textWidth } from '../../charts/export/outlines.ts';
import { frameSize, type Picture } from '../../charts/export/picture.ts';
import { Line } from '../../charts/Line.tsx';
import { rounded } from '../../charts/rounded.ts';
import { RoleBar, RoleSquare, TableMarks } from '../../charts/TableMarks.tsx';
import type { Team } from '../../engine/derive/team.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { PartnerSize } from '../../engine/size/sizePartners.ts';
import { partnersSentence } from '../../team/words/partners.ts';
import { printedSetup } from '../../team/words/reasons.ts';
import { peopleNotes, sizeSentence, headcountPictureWords as words } from '../words/exportNotes.ts';
import { sizeTitle } from '../words/headcount.ts';
import { layoutPeople, type PlacedPeople } from './layoutPeople.ts';
import type { SizedRoles } from './peopleRows.ts';

const BAR = 22;
/** Half the height of the ends of a band. */
const END = 6;

export interface PeopleInput extends SizedRoles {
  readonly playbook: Playbook;
  readonly team: Team;
  /** Who is needed beside it. */
  readonly partners: readonly PartnerSize[];
  /** How many numbers of the work are the plan's own. */
  readonly entered: number;
}

/** What every role has to carry, and how many people that is, each with its band. */
export function drawPeople(input: PeopleInput): Picture {
  const { playbook, team, size, low, high, entered } = input;
  const placed = layoutPeople(playbook, input, frameSize.inner, textWidth);
  return {
    title: sizeTitle(playbook, size),
    subtitle: printedSetup(playbook, team.facts),
    body: <PeopleMarks placed={placed} />,
    height: placed.table.height,
    legend: [
      { sample: <RoleBar x={0} middle={7} width={20} height={12} roleIndex={0} />, text: words.bar },
      { sample: <Band from={1} to={19} over={0} y={7} />, text: words.band },
    ],
    notes: [...peopleNotes(input, team.setup, entered), partnersSentence(playbook, input.partners)],
    description: size.roles
      .map((role, index) => sizeSentence(playbook, role, low.roles[index] ?? role, high.roles[index] ?? role))
      .join(' '),
  };
}

function PeopleMarks({ placed: { table, bars } }: { readonly placed: PlacedPeople }) {
  const at = (part: number) => bars.x + bars.width * part;
  return (
    <>
      {table.rows.map(
        ({ key, data, middle }) =>
          data && (
            <g key={key}>
              <RoleSquare y={middle} roleIndex={data.roleIndex} />
              {data.bar > 0 && (
                <RoleBar
                  x={bars.x}
                  middle={middle}
                  width={Math.max(1, bars.width * data.bar)}
                  height={BAR}
                  roleIndex={data.roleIndex}
                />
              )}
              <Band from={at(data.from)} to={at(data.to)} over={at(data.bar)} y={middle} />
            </g>
          ),
      )}
      <TableMarks table={table} />
    </>
  );
}

interface BandProps {
  readonly from: number;
  readonly to: number;
  /** How far there is a bar below it: there it has an edge of the ground, or it would be lost on a dark colour. */
  readonly over: number;
  readonly y: number;
}

/** A line with ends: from where to where a value may be. */
function Band({ from, to, over, y }: BandProps) {
  if (to <= from) return null;
  const [left, right, middle] = [from, to, y].map(rounded);
  const end = (x: number | undefined) => `M${x} ${rounded(y - END)}v${2 * END}`;
  const covered = rounded(Math.min(over, to));
  return (
    <>
      {covered > rounded(from) && (
        <Line d={`M${rounded(from - 2)} ${middle}H${covered}${end(left)}`} ink="ground" width={4} />
      )}
      <Line d={`M${left} ${middle}H${right}${end(left)}${end(right)}`} ink="ink" width={2} />
    </>
  );
}
