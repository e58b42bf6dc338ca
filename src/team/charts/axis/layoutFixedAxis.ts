import { scaleLinear } from 'd3';
import type { CellLook } from '../../../charts/Cell.tsx';
import type { Team } from '../../../engine/derive/team.ts';
import { isDrawn } from '../../../engine/derive/team.ts';
import { fixedPlace, weekOf } from '../../../engine/measure/measures.ts';
import { type RoleEfforts, roleShares } from '../../../engine/measure/overlap.ts';
import { roleIndex } from '../../../engine/playbook/lookup.ts';
import type { DutyId, Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { roleName, roleShort } from '../../../engine/words/words.ts';
import { lookOf } from '../lookOf.ts';
import type { Plot } from '../spectrum/layoutSpectrum.ts';

/** Sizes in the units of the drawing; multiples that are to be compared get the same ones. */
export interface AxisSizes {
  readonly width: number;
  readonly fontSize: number;
  /** Room for the names left of the plot; undefined puts each name above its lane. */
  readonly labelColumn: number | undefined;
  readonly names: 'full' | 'short';
  /** Height of the mark for the largest effort. */
  readonly bar: number;
}

interface PlacedMark {
  readonly duty: DutyId;
  readonly look: CellLook;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface AxisLane {
  readonly role: RoleId;
  readonly roleIndex: number;
  readonly name: string;
  /** Percent of the team's work; 0 for a seat that waits. */
  readonly share: number;
  readonly waits: boolean;
  /** Baselines of the name, which begins at the left edge, and of the share. */
  readonly nameY: number;
  readonly shareY: number;
  /** The y on which the marks stand. */
  readonly ground: number;
  /** From the first to the last held duty's position; undefined when it holds none. */
  readonly extent: readonly [number, number] | undefined;
  /** The time-weighted mean position; undefined without work. */
  readonly centre: number | undefined;
  readonly marks: readonly PlacedMark[];
}

export interface PlacedAxis {
  readonly height: number;
  /** The x of the ends of the axis, positions 0 and 1. */
  readonly ends: readonly [number, number];
  readonly plot: Plot;
  readonly lanes: readonly AxisLane[];
}

/** Height of the axis with its ends above the first lane, in font sizes, when names stand above their lanes. */
export const HEAD = 2.6;
/** Height of a lane beyond its highest mark, in font sizes, with the name above it or beside it. */
export const ABOVE = 2.15;
const BESIDE = 1.5;
const MIN_MARK = 2.5;
const MAX_MARK = 8;
/** A trace of effort still shows. */
const MIN_HEIGHT = 1.5;

/**
 * Places one setup on the fixed axis: a lane for each seat, its duties as marks where they stand between 0 and 1, as high
 * as the role's effort on them. Never mixed with the spectrum picture, whose columns are as wide as their effort.
 *
 * @param largest the effort of the highest mark, the same for all multiples on a screen
 */
export function layoutFixedAxis(
  playbook: Playbook,
  team: Team,
  efforts: RoleEfforts,
  sizes: AxisSizes,
  largest: number,
): PlacedAxis {
  const { fontSize, bar, labelColumn } = sizes;
  const isBeside = labelColumn !== undefined;
  const x = labelColumn ?? 0;
  const width = Math.max(1, sizes.width - x);
  const mark = markWidth(playbook, width);
  // Half a mark of room at both ends: a duty at 0 or 1 is not cut.
  const ends = [x + mark / 2, x + width - mark / 2] as const;
  const place = scaleLinear([0, 1], ends).clamp(true);
  const tall = scaleLinear([0, Math.max(largest, 1e-6)], [0, bar]).clamp(true);
  const top = fontSize * (isBeside ? 2.2 : HEAD);
  const step = bar + fontSize * (isBeside ? BESIDE : ABOVE);
  const placeMarks = (role: RoleId, ground: number) =>
    playbook.duties.flatMap(({ id, position }): readonly PlacedMark[] => {
      const look = lookOf(team, id, role);
      if (!look) return [];
      // A lent duty has no effort of this role: a low dashed mark says where it would be.
      const height =
        look === 'lent' ? fontSize * 0.6 : Math.max(MIN_HEIGHT, tall(efforts.get(role)?.get(id) ?? 0));
      return [{ duty: id, look, x: place(position) - mark / 2, y: ground - height, width: mark, height }];
    });
  const lanes = team.seats.filter(isDrawn).map(({ role, status }, index): AxisLane => {
    const y = top + index * step;
    const ground = y + bar + fontSize * (isBeside ? 0.5 : 1.3);
    const nameY = isBeside ? ground - fontSize * 0.75 : y + fontSize;
    const marks = placeMarks(role, ground);
    const middles = marks.map((item) => item.x + mark / 2);
    const centre = fixedPlace(playbook, weekOf(efforts, role));
    return {
      role,
      roleIndex: roleIndex(playbook, role),
      name: sizes.names === 'full' ? roleName(playbook, role) : roleShort(playbook, role),
      share: roleShares(efforts).get(role) ?? 0,
      waits: status === 'gated',
      nameY,
      shareY: isBeside ? nameY + fontSize * 1.3 : nameY,
      ground,
      extent: marks.length > 0 ? [Math.min(...middles), Math.max(...middles)] : undefined,
      centre: centre === undefined ? undefined : place(centre),
      marks,
    };
  });
  const bottom = top + lanes.length * step;
  return { height: bottom, ends, plot: { x, width, top, bottom }, lanes };
}

/** As wide as the closest two duties allow. */
function markWidth(playbook: Playbook, plotWidth: number): number {
  const positions = playbook.duties.map((duty) => duty.position).sort((a, b) => a - b);
  const gaps = positions.flatMap((position, index) =>
    index === 0 ? [] : [position - (positions[index - 1] ?? 0)],
  );
  const closest = Math.min(...gaps.filter((gap) => gap > 0), 1);
  return Math.min(MAX_MARK, Math.max(MIN_MARK, closest * plotWidth - 1.25));
}

/** The largest effort of a role on a duty, over all teams that stand side by side. */
export function largestEffort(teams: readonly RoleEfforts[]): number {
  return Math.max(
    0,
    ...teams.flatMap((efforts) => [...efforts.values()].flatMap((duties) => [...duties.values()])),
  );
}
