import { isSeated, type Team } from '../derive/team.ts';
import { roleEfforts } from '../measure/overlap.ts';
import type { DutyId, Playbook, RoleId } from '../playbook/playbook.ts';
import { parameterValue } from './demand.ts';
import type { Headcount } from './headcount.ts';
import type { SizingModel } from './sizingModel.ts';

/** What one role has to carry, and how many people that is. */
export interface RoleSize {
  readonly role: RoleId;
  /** Fully productive people, before the planning load. */
  readonly fte: number;
  /** At least 1 for a needed seat; 0 when the seat's work went to others. */
  readonly people: number;
  /** Roles that take its work, as it is too little for a person. */
  readonly mergedInto: readonly RoleId[];
}

export interface TeamSize {
  /** One per seated role, in the order of the axis. */
  readonly roles: readonly RoleSize[];
  /** FTE of all work. */
  readonly fte: number;
  readonly people: number;
}

/** Part of a person from which the team has one more. */
const roundUpFrom = 0.35;
/** A seat that is not needed and has less work than this is nobody's. */
const leastSeat = 0.4;
/** Sums of products: four tenths may be a little less. */
const EPSILON = 1e-9;

/**
 * How many people a team takes. `team` is derived with `playbookOfDemand`, so that its workload is in FTE; `scale` multiplies the
 * demand, for the ends of a band.
 *
 * FTE of a role: its part of each duty (`roleEfforts`). People: FTE / planning load, rounded over the whole team (up from 0.35 of a
 * person), then dealt out by largest remainder; a needed seat never rounds to zero. The work of an optional seat below 0.4 FTE
 * goes, duty by duty, to the nearest role on the axis that already takes part in it, else to the nearest role.
 */
export function sizeTeam(
  playbook: Playbook,
  team: Team,
  sizing: SizingModel,
  headcount: Headcount,
  scale = 1,
): TeamSize {
  const perPercent = (team.workload / 100) * scale;
  const work = new Map<RoleId, Map<DutyId, number>>();
  for (const [role, duties] of roleEfforts(playbook, team)) {
    work.set(role, new Map([...duties].map(([duty, effort]) => [duty, effort * perPercent])));
  }
  const seats = team.seats.filter(isSeated);
  const merges = new Map<RoleId, readonly RoleId[]>();
  for (const { role, status } of seats) {
    if (status === 'needed' || total(work.get(role)) >= leastSeat - EPSILON) continue;
    merges.set(role, merge(playbook, work, role));
  }
  const load = parameterValue(sizing, headcount, 'planningLoad');
  const kept = seats
    .filter(({ role }) => !merges.has(role))
    .map(({ role, status }) => ({
      role,
      quota: total(work.get(role)) / load,
      least: status === 'needed' ? 1 : 0,
    }));
  const people = dealOut(kept);
  const roles = seats.map(({ role }) => ({
    role,
    fte: total(work.get(role)),
    people: people.get(role) ?? 0,
    mergedInto: merges.get(role) ?? [],
  }));
  return {
    roles,
    fte: team.workload * scale,
    people: roles.reduce((sum, item) => sum + item.people, 0),
  };
}

/** Hands the work of a role to others; gives who took it. A role alone keeps it. */
function merge(playbook: Playbook, work: Map<RoleId, Map<DutyId, number>>, role: RoleId): readonly RoleId[] {
  const takers = new Set<RoleId>();
  const place = new Map(playbook.roles.map(({ id, position }) => [id, position]));
  const distance = (other: RoleId) => Math.abs((place.get(other) ?? 0) - (place.get(role) ?? 0));
  const others = [...work.keys()].filter((other) => other !== role).sort((a, b) => distance(a) - distance(b));
  const [nearest] = others;
  if (nearest === undefined) return [];
  for (const [duty, fte] of work.get(role) ?? []) {
    const taker = others.find((other) => work.get(other)?.has(duty)) ?? nearest;
    const duties = work.get(taker) ?? new Map<DutyId, number>();
    duties.set(duty, (duties.get(duty) ?? 0) + fte);
    takers.add(taker);
  }
  work.delete(role);
  return others.filter((other) => takers.has(other));
}

/** Whole people by largest remainder; equal remainders go to the first on the axis. */
function dealOut(
  seats: readonly { readonly role: RoleId; readonly quota: number; readonly least: number }[],
): ReadonlyMap<RoleId, number> {
  const sum = seats.reduce((quotas, { quota }) => quotas + quota, 0);
  const whole = Math.floor(sum + EPSILON);
  const wanted = sum - whole >= roundUpFrom - EPSILON ? whole + 1 : whole;
  const people = new Map(
    seats.map(({ role, quota, least }) => [role, Math.max(least, Math.floor(quota + EPSILON))]),
  );
  let left = wanted - [...people.values()].reduce((total, count) => total + count, 0);
  const byRemainder = seats
    .map(({ role, quota }, index) => ({ role, remainder: quota - (people.get(role) ?? 0), index }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { role, remainder } of byRemainder) {
    if (left <= 0 || remainder <= EPSILON) break;
    people.set(role, (people.get(role) ?? 0) + 1);
    left -= 1;
  }
  return people;
}

function total(duties: ReadonlyMap<DutyId, number> | undefined): number {
  return [...(duties?.values() ?? [])].reduce((sum, fte) => sum + fte, 0);
}
