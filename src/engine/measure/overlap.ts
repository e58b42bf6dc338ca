import { isSeated, type Team, type TeamDuty } from '../derive/team.ts';
import type { DutyId, Playbook, RoleId } from '../playbook/playbook.ts';

/** Percent of the team's work that each role does, duty by duty. Roles without work are not in it. */
export type RoleEfforts = ReadonlyMap<RoleId, ReadonlyMap<DutyId, number>>;

/** Effort of a duty, in percent of the team's work. */
interface DutyAmount {
  readonly duty: DutyId;
  readonly effort: number;
}

/** The work in which two roles could stand in for each other. */
export interface PairOverlap {
  readonly roles: readonly [RoleId, RoleId];
  /** Percent of the team's work: Σ_d min(e_A(d), e_B(d)). */
  readonly effort: number;
  /** The duties that both hold, largest common effort first. */
  readonly shared: readonly DutyAmount[];
}

/** The work that exactly these roles could do, and nobody else. */
export interface Region {
  readonly roles: readonly RoleId[];
  /** Percent of the team's work: Σ_d max(0, min_{r∈S} e_r(d) − max_{r∉S} e_r(d)). */
  readonly effort: number;
  /** What it is made of, largest first. */
  readonly parts: readonly DutyAmount[];
}

/** Two shares closer than this are the same: efforts are sums of floating-point products. */
const EPSILON = 1e-9;

/**
 * Effort of each role on each duty, e_r(d), in percent of the team's work: the owner carries `ownerShare` of a duty's effort
 * and the contributors share the rest evenly; an owner alone carries all (docs/MODEL.md, Measures).
 */
export function roleEfforts(playbook: Playbook, team: Team): RoleEfforts {
  const efforts = new Map<RoleId, Map<DutyId, number>>();
  for (const seat of team.seats) {
    if (isSeated(seat)) efforts.set(seat.role, new Map());
  }
  for (const item of team.duties) {
    for (const [role, effort] of splitEffort(item, playbook.parameters.ownerShare)) {
      efforts.get(role)?.set(item.duty, effort);
    }
  }
  return efforts;
}

function splitEffort(item: TeamDuty, ownerShare: number): readonly (readonly [RoleId, number])[] {
  const { owner, contributors, effort } = item;
  if (contributors.length === 0) return [[owner, effort]];
  const each = (effort * (1 - ownerShare)) / contributors.length;
  return [[owner, effort * ownerShare], ...contributors.map((role) => [role, each] as const)];
}

/** A role's share of the team's work, in percent: Σ_d e_r(d). */
export function roleShares(efforts: RoleEfforts): ReadonlyMap<RoleId, number> {
  return new Map([...efforts].map(([role, duties]) => [role, sum(duties.values())]));
}

/** The overlap of two roles; 0 with nothing shared when either is not in the team. */
export function pairOverlap(efforts: RoleEfforts, a: RoleId, b: RoleId): PairOverlap {
  const ofA = efforts.get(a);
  const ofB = efforts.get(b);
  const shared: DutyAmount[] = [];
  for (const [duty, effort] of ofA ?? []) {
    const other = ofB?.get(duty);
    if (other !== undefined) shared.push({ duty, effort: Math.min(effort, other) });
  }
  shared.sort(byEffort);
  return { roles: [a, b], effort: sum(shared.map((part) => part.effort)), shared };
}

/** All pairs of seated roles, in the order of the axis. */
export function pairOverlaps(efforts: RoleEfforts): readonly PairOverlap[] {
  const roles = [...efforts.keys()];
  return roles.flatMap((a, index) => roles.slice(index + 1).map((b) => pairOverlap(efforts, a, b)));
}

/**
 * The exact regions with effort, largest first. For each duty the roles that hold it are sorted by effort; every prefix of
 * that order is a region that holds the difference to the next. This is the formula of `Region.effort`, without going
 * through all 2^n sets. The regions sum to Σ_d max_r e_r(d).
 */
export function exactRegions(efforts: RoleEfforts): readonly Region[] {
  const order = [...efforts.keys()];
  const found = new Map<string, { roles: readonly RoleId[]; parts: DutyAmount[] }>();
  for (const duty of dutiesOf(efforts)) {
    const holders = order
      .flatMap((role) => {
        const effort = efforts.get(role)?.get(duty);
        return effort === undefined ? [] : [{ role, effort }];
      })
      .sort((a, b) => b.effort - a.effort);
    holders.forEach(({ effort }, index) => {
      const amount = effort - (holders[index + 1]?.effort ?? 0);
      if (amount <= EPSILON) return;
      const within = new Set(holders.slice(0, index + 1).map((holder) => holder.role));
      const roles = order.filter((role) => within.has(role));
      const key = roles.join('\u0000');
      const region = found.get(key) ?? { roles, parts: [] };
      region.parts.push({ duty, effort: amount });
      found.set(key, region);
    });
  }
  return [...found.values()]
    .map(({ roles, parts }) => ({
      roles,
      effort: sum(parts.map((part) => part.effort)),
      parts: [...parts].sort(byEffort),
    }))
    .sort(byEffort);
}

function dutiesOf(efforts: RoleEfforts): ReadonlySet<DutyId> {
  return new Set([...efforts.values()].flatMap((duties) => [...duties.keys()]));
}

function byEffort(a: { readonly effort: number }, b: { readonly effort: number }): number {
  return b.effort - a.effort;
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

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
