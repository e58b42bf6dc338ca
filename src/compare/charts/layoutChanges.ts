import { scaleLinear } from 'd3';
import type { CellLook } from '../../charts/Cell.tsx';
import type { MeasureText } from '../../charts/measureText.ts';
import { isDrawn } from '../../engine/derive/team.ts';
import { dutyIn } from '../../engine/explain/conclusion.ts';
import { roleShares, sum } from '../../engine/measure/overlap.ts';
import type { DutyId, RoleId } from '../../engine/playbook/playbook.ts';
import { roleName } from '../../engine/words/words.ts';
import { lookOf } from '../../team/charts/lookOf.ts';
import { centreOf, type Plot } from '../../team/charts/spectrum/layoutSpectrum.ts';
import { labelsHeight, type PlacedLabel, placeLabels } from '../../team/charts/spectrum/placeLabels.ts';
import type { Both, ComparedTeam, ComparedTeams } from '../model/teamChanges.ts';
import { knowing } from '../words/changes.ts';
import { labelWithChange } from '../words/changesPicture.ts';
import { amountMove, lookMove, type Move } from './ChangeSign.tsx';

/** Sizes in px; heights follow from the size of the text. */
export interface ChangeSizes {
  readonly width: number;
  readonly labelColumn: number;
  readonly fontSize: number;
}

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
  readonly plot: Plot;
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
  const labels = placeLabels(
    columns
      .filter(({ effort }) => widest(effort) >= LABEL_FROM)
      .map((column) => {
        const text = labelWithChange(teams, column.duty, column.effort);
        const at = column.x + column.width / 2;
        return { duty: column.duty, text, at, width: measure(text, fontSize), weight: widest(column.effort) };
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

function widest(effort: Both<number>): number {
  return Math.max(effort.before, effort.after);
}

/** Every duty that either side does, in the order of the axis. */
function placeColumns({ before, after }: ComparedTeams, left: number, width: number) {
  const known = [...after.playbook.duties, ...before.playbook.duties];
  const effortOf = ({ team }: ComparedTeam, duty: DutyId) => dutyIn(team, duty)?.effort ?? 0;
  const wanted = known
    .filter(({ id }, index) => known.findIndex((duty) => duty.id === id) === index)
    .sort((a, b) => a.position - b.position)
    .map(({ id }) => ({ duty: id, effort: { before: effortOf(before, id), after: effortOf(after, id) } }))
    .filter(({ effort }) => widest(effort) > 0);
  const scale = scaleLinear(
    [0, Math.max(sum(wanted.map(({ effort }) => widest(effort))), 1e-6)],
    [left, left + width],
  );
  let end = 0;
  return wanted.map(({ duty, effort }): ChangeColumn => {
    const x = scale(end);
    end += widest(effort);
    return { duty, effort, x, width: scale(end) - x, move: amountMove(effort) };
  });
}

/** The roles with a lane on either side, in the order of the playbook, and the place that gives them their colour. */
function drawnRoles({ before, after }: ComparedTeams) {
  const drawn = new Set(
    [before, after].flatMap(({ team }) => team.seats.filter(isDrawn).map((seat) => seat.role)),
  );
  const ids = [...new Set([...after.playbook.roles, ...before.playbook.roles].map((role) => role.id))];
  return ids.map((id, index) => ({ id, index })).filter(({ id }) => drawn.has(id));
}

function placeLane(
  teams: ComparedTeams,
  { id, index }: { readonly id: RoleId; readonly index: number },
  columns: readonly ChangeColumn[],
  y: number,
): ChangeLane {
  const { before, after } = teams;
  const shareOf = ({ efforts }: ComparedTeam) => roleShares(efforts).get(id) ?? 0;
  const share = { before: shareOf(before), after: shareOf(after) };
  return {
    role: id,
    roleIndex: index,
    name: roleName(knowing(teams, 'roles', id), id),
    share,
    move: amountMove(share),
    y,
    centre: { before: centreOf(before.efforts, id, columns), after: centreOf(after.efforts, id, columns) },
    cells: columns.flatMap((column) => placeCell(teams, id, column)),
  };
}

function placeCell(
  { before, after }: ComparedTeams,
  role: RoleId,
  { duty, effort, x, width }: ChangeColumn,
): readonly ChangeCell[] {
  const look = { before: lookOf(before.team, duty, role), after: lookOf(after.team, duty, role) };
  if (!look.before && !look.after) return [];
  const gap = Math.min(GAP, width / 3);
  const wide = (value: number) => Math.max(0, (width * value) / widest(effort) - gap);
  const widths = { before: wide(effort.before), after: wide(effort.after) };
  return [{ duty, x: x + gap / 2, width: widths, look, move: lookMove(look) }];
}
