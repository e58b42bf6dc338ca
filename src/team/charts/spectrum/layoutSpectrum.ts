import type { CellLook } from '../../../charts/Cell.tsx';
import type { MeasureText } from '../../../charts/measureText.ts';
import type { Team, TeamDuty } from '../../../engine/derive/team.ts';
import { isDrawn } from '../../../engine/derive/team.ts';
import { type RoleEfforts, roleShares, sum } from '../../../engine/measure/overlap.ts';
import { roleIndex } from '../../../engine/playbook/lookup.ts';
import type { DutyId, Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { dutyShort, roleName } from '../../../engine/words/words.ts';
import { lookOf } from '../lookOf.ts';
import { labelsHeight, type PlacedLabel, placeLabels } from './placeLabels.ts';

/** Sizes in px; a presentation draws the same picture larger. */
export interface SpectrumSizes {
  readonly width: number;
  readonly lane: number;
  readonly cell: number;
  readonly labelColumn: number;
  readonly tier: number;
  readonly fontSize: number;
  /** Duties from this percentage of the work on get a label below the lanes. */
  readonly labelFrom: number;
}

export interface PlacedColumn {
  readonly duty: DutyId;
  readonly effort: number;
  readonly x: number;
  readonly width: number;
}

export interface PlacedCell {
  readonly key: string;
  readonly role: RoleId;
  readonly duty: DutyId;
  readonly roleIndex: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: CellLook;
  readonly opacity: number;
}

export interface PlacedLane {
  readonly role: RoleId;
  readonly roleIndex: number;
  readonly name: string;
  /** Percent of the team's work; 0 for a seat that waits. */
  readonly share: number;
  readonly fluid: boolean;
  readonly waits: boolean;
  readonly y: number;
  readonly cellY: number;
  /** From the first to the last held duty; undefined when it holds none. */
  readonly extent: readonly [number, number] | undefined;
  /** The time-weighted mean of the column midpoints. */
  readonly centre: number | undefined;
  readonly opacity: number;
}

/** Where the lanes are: right of their names, under the axis. */
export interface Plot {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedSpectrum {
  readonly sizes: SpectrumSizes;
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly columns: readonly PlacedColumn[];
  readonly lanes: readonly PlacedLane[];
  readonly cells: readonly PlacedCell[];
  readonly labels: readonly PlacedLabel[];
}

const HEAD = 34;
const GAP = 2;
const LABEL_GAP = 8;

/**
 * Places the linear diagram: duties are columns in the order of the axis, as wide as their effort; roles are lanes. Exact
 * by construction: a cell's area is proportional to nothing but the duty's effort, and no cell stands where no role holds.
 */
export function layoutSpectrum(
  playbook: Playbook,
  team: Team,
  efforts: RoleEfforts,
  sizes: SpectrumSizes,
  measure: MeasureText,
): PlacedSpectrum {
  const plotX = sizes.labelColumn;
  const plotWidth = Math.max(1, sizes.width - plotX);
  const columns = placeColumns(team.duties, plotX, plotWidth);
  const lanes = team.seats.filter(isDrawn).map(({ role, status }, index): PlacedLane => {
    const y = HEAD + index * sizes.lane;
    const held = columns.filter((column) => lookOf(team, column.duty, role) !== undefined);
    const [first, last] = [held[0], held.at(-1)];
    const place = roleIndex(playbook, role);
    return {
      role,
      roleIndex: place,
      name: roleName(playbook, role),
      share: roleShares(efforts).get(role) ?? 0,
      fluid: playbook.roles[place]?.fluid ?? false,
      waits: status === 'gated',
      y,
      cellY: y + (sizes.lane - sizes.cell) / 2 - sizes.lane * 0.05,
      extent: first && last ? [first.x, last.x + last.width] : undefined,
      centre: centreOf(efforts, role, columns),
      opacity: 1,
    };
  });
  const bottom = HEAD + lanes.length * sizes.lane;
  const labels = placeLabels(
    columns
      .filter((column) => column.effort >= sizes.labelFrom)
      .map((column) => {
        const text = dutyShort(playbook, column.duty);
        const at = column.x + column.width / 2;
        return { duty: column.duty, text, at, width: measure(text, sizes.fontSize), weight: column.effort };
      }),
    { left: plotX, right: sizes.width, gap: LABEL_GAP },
  );
  return {
    sizes,
    width: sizes.width,
    height: bottom + labelsHeight(labels, sizes.tier),
    plot: { x: plotX, width: plotWidth, top: HEAD, bottom },
    columns,
    lanes,
    cells: lanes.flatMap((lane) => placeCells(team, lane, columns, sizes)),
    labels,
  };
}

/** Duties in the order of the axis, each as wide as its part of the work. */
export function placeColumns(
  duties: readonly TeamDuty[],
  left: number,
  width: number,
): readonly PlacedColumn[] {
  // A scale of d3 would bring colours and formats along: 8 KiB on the first screen.
  const placeOf = (share: number) => left + (width * share) / 100;
  let before = 0;
  return duties.map(({ duty, effort }) => {
    const x = placeOf(before);
    before += effort;
    return { duty, effort, x, width: placeOf(before) - x };
  });
}

function placeCells(
  team: Team,
  { role, roleIndex: place, cellY: y }: PlacedLane,
  columns: readonly PlacedColumn[],
  { cell: height }: SpectrumSizes,
): readonly PlacedCell[] {
  return columns.flatMap(({ duty, x, width }): readonly PlacedCell[] => {
    const look = lookOf(team, duty, role);
    if (!look) return [];
    const gap = Math.min(GAP, width / 3);
    const box = { x: x + gap / 2, y, width: width - gap, height };
    return [{ key: `${role} ${duty}`, role, duty, roleIndex: place, ...box, look, opacity: 1 }];
  });
}

/** The mean of a role's time over the middles of its columns; undefined without work. */
export function centreOf(
  efforts: RoleEfforts,
  role: RoleId,
  columns: readonly Pick<PlacedColumn, 'duty' | 'x' | 'width'>[],
): number | undefined {
  const effortOn = (duty: DutyId) => efforts.get(role)?.get(duty) ?? 0;
  const total = sum(columns.map(({ duty }) => effortOn(duty)));
  if (total === 0) return undefined;
  return sum(columns.map(({ duty, x, width }) => effortOn(duty) * (x + width / 2))) / total;
}

/** The column and lane under a point of the plot; undefined outside. */
export function hitSpectrum(
  { columns, lanes, sizes }: PlacedSpectrum,
  { x, y }: { readonly x: number; readonly y: number },
): { readonly duty: DutyId | undefined; readonly role: RoleId | undefined } {
  const column = columns.find((candidate) => x >= candidate.x && x < candidate.x + candidate.width);
  const lane = lanes.find((candidate) => y >= candidate.y && y < candidate.y + sizes.lane);
  return { duty: column?.duty, role: lane?.role };
}

/** Those without a label below the lanes. */
export function unnamedColumns({ columns, labels }: PlacedSpectrum): readonly PlacedColumn[] {
  const named = new Set(labels.map((label) => label.duty));
  return columns.filter((column) => !named.has(column.duty));
}

/** Baselines of the two texts of a lane, and its line from the first duty to the last. */
export function laneLines(lane: PlacedLane, { lane: height, cell, fontSize }: SpectrumSizes) {
  const name = lane.cellY + cell * 0.42;
  return { name, share: name + fontSize * 1.35, extent: lane.cellY + cell + height * 0.12 };
}

/** The triangle at the centre of a role's time, under its line. */
export function centreMark(centre: number, line: number, fontSize: number): string {
  return `M${centre},${line - 1} l${fontSize * 0.45},${fontSize * 0.6} h${-fontSize * 0.9} z`;
}
