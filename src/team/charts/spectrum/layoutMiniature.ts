import { isDrawn } from '../../../engine/derive/seatStatus.ts';
import type { Team } from '../../../engine/derive/team.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { lookOf } from './layoutSpectrum.ts';

interface MiniatureLane {
  readonly role: RoleId;
  readonly roleIndex: number;
  /** The middle of the lane. */
  readonly y: number;
  /** What the role owns, what it contributes to, and what it would hold if it did not wait: as paths along the lane. */
  readonly owns: string;
  readonly contributes: string;
  readonly lent: string;
}

export interface Miniature {
  readonly width: number;
  readonly height: number;
  /** Of a lane. */
  readonly thickness: number;
  readonly lanes: readonly MiniatureLane[];
}

/** The spectrum without its words: the same columns and lanes, in px, for a place of the given size. */
export function layoutMiniature(playbook: Playbook, team: Team, width: number, height: number): Miniature {
  const drawn = team.seats.filter(isDrawn);
  const pitch = height / Math.max(1, playbook.roles.length);
  // Absent roles leave no gap, and the rest stays in the middle.
  const top = (height - drawn.length * pitch) / 2;
  return {
    width,
    height,
    thickness: pitch * 0.7,
    lanes: drawn.map(({ role }, index) => {
      const y = top + (index + 0.5) * pitch;
      return {
        role,
        roleIndex: playbook.roles.findIndex(({ id }) => id === role),
        y,
        owns: pathOf(team, role, 'owns', width, y),
        contributes: pathOf(team, role, 'contributes', width, y),
        lent: pathOf(team, role, 'lent', width, y),
      };
    }),
  };
}

/** Neighbouring columns make one stroke. */
function pathOf(team: Team, role: RoleId, look: ReturnType<typeof lookOf>, width: number, y: number): string {
  let path = '';
  let before = 0;
  let isOpen = false;
  for (const { duty, effort } of team.duties) {
    const from = before * (width / 100);
    before += effort;
    const isHeld = lookOf(team, duty, role) === look;
    if (isHeld && !isOpen) path += `M${round(from)} ${round(y)}`;
    if (isHeld) path += `H${round(before * (width / 100))}`;
    isOpen = isHeld;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
