import { nearest } from '../derive/deriveSeats.ts';
import { isSeated, type Team } from '../derive/team.ts';
import { roleEfforts } from '../measure/overlap.ts';
import type { DutyId, Playbook, RoleId } from '../playbook/playbook.ts';
import { parameterValue } from './demand.ts';
import type { Headcount } from './headcount.ts';
import { onCallDuty, rotaFloor } from './rota.ts';
import type { SizingModel } from './sizingModel.ts';

/** What one role has to carry, and how many people that is. */
export interface RoleSize {
  readonly role: RoleId;
  /** Fully productive people, before the planning load. */
  readonly fte: number;
  /** 0 when the seat's work went to others, or somebody else has it as a second role. */
  readonly people: number;
  /** Roles that take its work, as it is too little for an optional seat. */
  readonly mergedInto: readonly RoleId[];
  /** The role whose person has this one as well, where the team has fewer people than roles. */
  readonly heldBy?: RoleId;
}

export interface TeamSize {
  /** One per seated role, in the order of the axis. */
  readonly roles: readonly RoleSize[];
  /** FTE of all work. */
  readonly fte: number;
  readonly people: number;
}

/** A seat that is not needed and has less work than this is nobody's. */
const leastSeat = 0.6;
/** Sums of products: six tenths may be a little less. */
const EPSILON = 1e-9;

/** Roles with people of their own: the first is theirs, the others are second roles of the same people. */
interface Group {
  readonly roles: readonly RoleId[];
  /** FTE / planning load. */
  readonly quota: number;
  readonly least: 0 | 1;
}

/**
 * How many people a team takes. `team` is derived with `playbookOfDemand`, so that its workload is in FTE; `scale` multiplies the
 * demand, for the ends of a band.
 *
 * FTE of a role: its part of each duty (`roleEfforts`). The work of an optional seat below 0.6 FTE goes, duty by duty, to the nearest
 * role on the axis that already takes part in it, else to the nearest role. People of the team: FTE / planning load, rounded half up, at
 * least one. Where that is fewer people than roles, the smallest role becomes a second role of the nearest one that shares a duty, until
 * it fits. Then every role left has a person, and the rest is dealt out by largest remainder, first to roles that can be on call while
 * the rota is short.
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
  const fte = team.workload * scale;
  const load = parameterValue(sizing, headcount, 'planningLoad');
  const wanted = Math.max(1, Math.floor(fte / load + 0.5 + EPSILON));
  const groups = shareSeats(
    playbook,
    work,
    seats
      .filter(({ role }) => !merges.has(role))
      .map(({ role, status }) => ({
        roles: [role],
        quota: total(work.get(role)) / load,
        least: status === 'needed' ? 1 : 0,
      })),
    wanted,
  );
  const people = dealOut(groups, wanted, onCallWish(team, sizing, headcount));
  const holder = new Map(
    groups.flatMap(({ roles }) => roles.slice(1).map((role) => [role, roles[0]] as const)),
  );
  const roles = seats.map(({ role }): RoleSize => {
    const heldBy = holder.get(role);
    return {
      role,
      fte: total(work.get(role)),
      people: people.get(role) ?? 0,
      mergedInto: merges.get(role) ?? [],
      ...(heldBy === undefined ? {} : { heldBy }),
    };
  });
  return { roles, fte, people: roles.reduce((sum, item) => sum + item.people, 0) };
}

/** Makes second roles of the smallest ones until there are no more groups than people. */
function shareSeats(
  playbook: Playbook,
  work: ReadonlyMap<RoleId, ReadonlyMap<DutyId, number>>,
  seats: readonly Group[],
  wanted: number,
): readonly Group[] {
  const order = playbook.roles.map(({ id }) => id);
  const dutiesOf = ({ roles }: Group) =>
    new Set(roles.flatMap((role) => [...(work.get(role)?.keys() ?? [])]));
  let groups = seats;
  while (groups.length > wanted) {
    const smallest = groups.reduce((least, group) => (group.quota < least.quota - EPSILON ? group : least));
    const others = groups.filter((group) => group !== smallest);
    const duties = dutiesOf(smallest);
    const sharing = others.filter((group) => [...dutiesOf(group)].some((duty) => duties.has(duty)));
    const near = nearest(first(smallest), (sharing.length > 0 ? sharing : others).map(first), order);
    groups = others.map((group) =>
      first(group) === near
        ? {
            roles: [...group.roles, ...smallest.roles],
            quota: group.quota + smallest.quota,
            least: group.least === 1 || smallest.least === 1 ? 1 : 0,
          }
        : group,
    );
  }
  return groups;
}

function first({ roles }: Group): RoleId {
  return roles[0] ?? '';
}

/** Who can be on call, and how many of them the rota takes. */
function onCallWish(team: Team, sizing: SizingModel, headcount: Headcount) {
  const duty = onCallDuty(team, sizing);
  const floor = rotaFloor(team, sizing, headcount);
  return {
    roles: new Set(duty ? [duty.owner, ...duty.contributors] : []),
    people: floor ? floor.people * floor.sites : 0,
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

/**
 * Whole people of each group, by its first role. A group has at least what it must; the others follow the quotas, and whoever is the
 * furthest below comes first. Equal ones go to the first on the axis.
 */
function dealOut(
  groups: readonly Group[],
  wanted: number,
  onCall: { readonly roles: ReadonlySet<RoleId>; readonly people: number },
): ReadonlyMap<RoleId, number> {
  const people = new Map(
    groups.map((group) => [first(group), Math.max(group.least, Math.floor(group.quota + EPSILON))]),
  );
  const of = (group: Group) => people.get(first(group)) ?? 0;
  const canAnswer = (group: Group) => group.roles.some((role) => onCall.roles.has(role));
  const count = () => [...people.values()].reduce((sum, value) => sum + value, 0);
  const isShort = () =>
    groups.reduce((sum, group) => sum + (canAnswer(group) ? of(group) : 0), 0) < onCall.people;
  const change = (candidates: readonly Group[], rank: (group: Group) => number, by: 1 | -1) => {
    const best = candidates.reduce<Group | undefined>(
      (found, group) => (found && rank(group) <= rank(found) + EPSILON ? found : group),
      undefined,
    );
    if (best) people.set(first(best), of(best) + by);
    return best !== undefined;
  };
  // A person for each role may be more than the quotas leave for the others.
  while (count() > wanted) {
    const spare = groups.filter((group) => of(group) > group.least);
    if (!change(spare, (group) => of(group) - group.quota, -1)) break;
  }
  while (count() < wanted) {
    const below = groups.filter((group) => group.quota - of(group) > EPSILON);
    const answering = isShort() ? below.filter(canAnswer) : [];
    const candidates = answering.length > 0 ? answering : below;
    if (!change(candidates, (group) => group.quota - of(group), 1)) break;
  }
  return people;
}

function total(duties: ReadonlyMap<DutyId, number> | undefined): number {
  return [...(duties?.values() ?? [])].reduce((sum, fte) => sum + fte, 0);
}
