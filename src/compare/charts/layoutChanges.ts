import { scaleLinear } from 'd3';
import type { CellLook } from '../../charts/Cell.tsx';
import type { MeasureText } from '../../charts/measureText.ts';
import { isDrawn } from '../../engine/derive/seatStatus.ts';
import { roleShares } from '../../engine/measure/overlap.ts';
import type { Duty, DutyId, RoleId } from '../../engine/playbook/playbook.ts';
import { roleName } from '../../engine/words/words.ts';
import { lookOf } from '../../team/charts/lookOf.ts';
import { labelsHeight, type PlacedLabel, placeLabels } from '../../team/charts/spectrum/placeLabels.ts';
import type { ComparedTeam } from '../model/teamChanges.ts';
import { labelWithChange } from '../words/changesPicture.ts';
import { amountMove, type Both, lookMove, type Move } from './ChangeSign.tsx';

/** Sizes in px; heights follow from the size of the text. */
export interface ChangeSizes {
  readonly width: number;
  readonly labelColumn: number;
  readonly fontSize: number;
}

export type ComparedTeams = Both<ComparedTeam>;

export interface ChangeColumn {
  readonly duty: DutyId;
  readonly x: number;
  /** Of the larger effort: both sides have room, on one scale. */
  readonly width: number;
  readonly effort: Both<number>;
  readonly move: Move;
}

export interface ChangeCell {
  readonly duty: DutyId;
  readonly x: number;
  /** Each side is as wide as the duty's effort there. */
  readonly width: Both<number>;
  readonly look: Both<CellLook | undefined>;
  readonly move: Move;
}

export interface ChangeLane {
  readonly role: RoleId;
  readonly roleIndex: number;
  readonly name: string;
  /** Percent of the team's work; 0 without any. */
  readonly share: Both<number>;
  readonly move: Move;
  readonly y: number;
  /** Where the role's time has its mean. */
  readonly centre: Both<number | undefined>;
  readonly cells: readonly ChangeCell[];
}

export interface PlacedChanges {
  readonly sizes: ChangeSizes;
  readonly height: number;
  readonly plot: {
    readonly x: number;
    readonly width: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly columns: readonly ChangeColumn[];
  readonly lanes: readonly ChangeLane[];
  readonly labels: readonly PlacedLabel[];
}

/** In sizes of the text: the head with the axis, a lane, a row of labels. */
const HEAD = 4;
const LANE = 5.5;
export const TIER = 1.4;
const GAP = 2;
/** Narrower duties, in percent of the work, are named by the pointer and in the table. */
const LABEL_FROM = 3;

/**
 * Places two spectra over each other: one column a duty, as wide as the larger of its two efforts, and in each lane both sides
 * begin at the left edge of the column. So the two have one axis and one scale, and a bar that is shorter is less work.
 */
export function layoutChanges(teams: ComparedTeams, sizes: ChangeSizes, measure: MeasureText): PlacedChanges {
  const { labelColumn, fontSize } = sizes;
  const plotWidth = Math.max(1, sizes.width - labelColumn);
  const columns = placeColumns(teams, labelColumn, plotWidth);
  const top = HEAD * fontSize;
  const lanes = drawnRoles(teams).map((role, index) =>
    placeLane(teams, role, columns, top + index * LANE * fontSize),
  );
  const bottom = top + lanes.length * LANE * fontSize;
  const playbooks = [teams.after.playbook, teams.before.playbook] as const;
  const labels = placeLabels(
    columns
      .filter(({ effort }) => Math.max(effort.before, effort.after) >= LABEL_FROM)
      .map((column) => {
        const text = labelWithChange(playbooks, column.duty, column.effort);
        const weight = Math.max(column.effort.before, column.effort.after);
        const at = column.x + column.width / 2;
        return { duty: column.duty, text, at, width: measure(text, fontSize), weight };
      }),
    { left: labelColumn, right: sizes.width, gap: 8 },
  );
  return {
    sizes,
    height: bottom + labelsHeight(labels, TIER * fontSize),
    plot: { x: labelColumn, width: plotWidth, top, bottom },
    columns,
    lanes,
    labels,
  };
}

/** Every duty that either side does, in the order of the axis. */
function placeColumns(
  { before, after }: ComparedTeams,
  left: number,
  width: number,
): readonly ChangeColumn[] {
  const known = new Map<DutyId, Duty>();
  for (const duty of [...after.playbook.duties, ...before.playbook.duties]) {
    if (!known.has(duty.id)) known.set(duty.id, duty);
  }
  const effortOf = ({ team }: ComparedTeam, duty: DutyId) =>
    team.duties.find((item) => item.duty === duty)?.effort ?? 0;
  const wanted = [...known.values()]
    .sort((a, b) => a.position - b.position)
    .map(({ id }) => ({ duty: id, effort: { before: effortOf(before, id), after: effortOf(after, id) } }))
    .filter(({ effort }) => effort.before > 0 || effort.after > 0);
  const widest = (effort: Both<number>) => Math.max(effort.before, effort.after);
  const total = wanted.reduce((sum, { effort }) => sum + widest(effort), 0);
  const scale = scaleLinear([0, Math.max(total, 1e-6)], [left, left + width]);
  let sum = 0;
  return wanted.map(({ duty, effort }) => {
    const x = scale(sum);
    sum += widest(effort);
    return { duty, effort, x, width: scale(sum) - x, move: amountMove(effort) };
  });
}

/** The roles with a lane on either side, in the order of the playbook, and the place that gives them their colour. */
function drawnRoles({
  before,
  after,
}: ComparedTeams): readonly { readonly id: RoleId; readonly index: number }[] {
  const drawn = new Set(
    [before, after].flatMap(({ team }) => team.seats.filter(isDrawn).map((seat) => seat.role)),
  );
  const ids = [...new Set([...after.playbook.roles, ...before.playbook.roles].map((role) => role.id))];
  return ids.map((id, index) => ({ id, index })).filter(({ id }) => drawn.has(id));
}

function placeLane(
  teams: ComparedTeams,
  role: { readonly id: RoleId; readonly index: number },
  columns: readonly ChangeColumn[],
  y: number,
): ChangeLane {
  const { before, after } = teams;
  const shareOf = ({ efforts }: ComparedTeam) => roleShares(efforts).get(role.id) ?? 0;
  const share = { before: shareOf(before), after: shareOf(after) };
  const isKnown = after.playbook.roles.some(({ id }) => id === role.id);
  return {
    role: role.id,
    roleIndex: role.index,
    name: roleName((isKnown ? after : before).playbook, role.id),
    share,
    move: amountMove(share),
    y,
    centre: { before: centreOf(before, role.id, columns), after: centreOf(after, role.id, columns) },
    cells: columns.flatMap((column) => placeCell(teams, role.id, column)),
  };
}

function placeCell(
  { before, after }: ComparedTeams,
  role: RoleId,
  column: ChangeColumn,
): readonly ChangeCell[] {
  const look = {
    before: lookOf(before.team, column.duty, role),
    after: lookOf(after.team, column.duty, role),
  };
  if (!look.before && !look.after) return [];
  const { effort, width, duty } = column;
  const largest = Math.max(effort.before, effort.after);
  const gap = Math.min(GAP, width / 3);
  const wide = (value: number) => Math.max(0, (width * value) / largest - gap);
  return [
    {
      duty,
      x: column.x + gap / 2,
      width: { before: wide(effort.before), after: wide(effort.after) },
      look,
      move: lookMove(look),
    },
  ];
}

function centreOf(
  { efforts }: ComparedTeam,
  role: RoleId,
  columns: readonly ChangeColumn[],
): number | undefined {
  const held = efforts.get(role);
  const weighed = columns.map((column) => ({
    effort: held?.get(column.duty) ?? 0,
    middle: column.x + column.width / 2,
  }));
  const total = weighed.reduce((sum, { effort }) => sum + effort, 0);
  if (total === 0) return undefined;
  return weighed.reduce((sum, { effort, middle }) => sum + effort * middle, 0) / total;
}
