import type { Team } from '../derive/team.ts';
import type { Playbook, RoleId } from '../playbook/playbook.ts';
import { exactRegions, pairOverlaps, roleEfforts, roleShares } from './overlap.ts';

/** Work that several roles could do, in percent of the team's work. */
interface Shared {
  /** In the order of the axis. */
  readonly roles: readonly RoleId[];
  readonly percent: number;
}

export interface OverlapFigures {
  /** What each seated role does, in percent of the team's work: with one owner for every duty they sum to 100. */
  readonly shares: Readonly<Record<RoleId, number>>;
  /** Every two seated roles, with 0 for those that share nothing, in the order of the axis. */
  readonly pairs: readonly Shared[];
  /** The work that exactly these roles could do and nobody else, largest first; a set that is not listed has none. */
  readonly regions: readonly Shared[];
}

/**
 * How the roles of a team overlap, in plain numbers: percent of the team's work, not rounded. The formulas are in
 * docs/MODEL.md, Measures. `team` must be derived from `playbook`; nothing is thrown, and a team without seats has no figures.
 */
export function overlapOf(playbook: Playbook, team: Team): OverlapFigures {
  const efforts = roleEfforts(playbook, team);
  return {
    shares: Object.fromEntries(roleShares(efforts)),
    pairs: pairOverlaps(efforts).map(({ roles, effort }) => ({ roles, percent: effort })),
    regions: exactRegions(efforts).map(({ roles, effort }) => ({ roles, percent: effort })),
  };
}
