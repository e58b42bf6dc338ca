import { assertNever } from '../assertNever.ts';
import { fromBase, joinProvenance } from '../derive/claims.ts';
import { isSeated, type Provenance, type Seat, type Team, type TeamDuty } from '../derive/team.ts';
import { exactRegions, type Region, type RoleEfforts, roleEfforts } from '../measure/overlap.ts';
import type { DutyId, Playbook, RoleId } from '../playbook/playbook.ts';

/** Something that a team says, which a person can ask the reasons of. */
export type Conclusion =
  | { readonly kind: 'seat'; readonly role: RoleId }
  /** Whether and how a role holds a duty. */
  | { readonly kind: 'responsibility'; readonly duty: DutyId; readonly role: RoleId }
  /** That a duty occurs here, what effort it takes and who holds it. */
  | { readonly kind: 'duty'; readonly duty: DutyId }
  /** What two roles share. */
  | { readonly kind: 'overlap'; readonly roles: readonly [RoleId, RoleId] }
  /** The work that exactly these roles could do: one, two or more. */
  | { readonly kind: 'region'; readonly roles: readonly RoleId[] }
  | { readonly kind: 'advice'; readonly code: string };

/** One word for what a team says on a question: two teams that give the same word agree on it. */
export function conclusionValue(playbook: Playbook, team: Team, conclusion: Conclusion): string {
  switch (conclusion.kind) {
    case 'seat': {
      const seat = seatOf(team, conclusion.role);
      return seat ? `${seat.status} ${seat.variant ?? ''}`.trim() : 'unknown';
    }
    case 'responsibility':
      return responsibilityIn(team, conclusion.duty, conclusion.role);
    case 'duty':
      return dutyIn(team, conclusion.duty) ? 'present' : 'absent';
    case 'overlap':
      return sharedDuties(team, conclusion.roles).length > 0 ? 'shared' : 'nothing shared';
    case 'region':
      return regionOf(roleEfforts(playbook, team), conclusion.roles) ? 'present' : 'absent';
    case 'advice':
      return team.advice.find((item) => item.code === conclusion.code)?.severity ?? 'silent';
    default:
      return assertNever(conclusion);
  }
}

/** The exact region of these roles, in whatever order; undefined when no work is theirs alone. */
export function regionOf(efforts: RoleEfforts, roles: readonly RoleId[]): Region | undefined {
  return exactRegions(efforts).find((region) => isSameSet(region.roles, roles));
}

/** Whether two sets of roles are one. */
export function isSameSet(a: readonly RoleId[], b: readonly RoleId[]): boolean {
  return a.length === b.length && a.every((role) => b.includes(role));
}

/**
 * Whether a team still has what a conclusion is about. A seat or a duty that is not there has its reasons; a pair without
 * both its roles, or a region without work, is nowhere to be seen.
 */
export function isInTeam(efforts: RoleEfforts, conclusion: Conclusion): boolean {
  if (conclusion.kind === 'overlap') return conclusion.roles.every((role) => efforts.has(role));
  return conclusion.kind !== 'region' || regionOf(efforts, conclusion.roles) !== undefined;
}

export function seatOf(team: Team, role: RoleId): Seat | undefined {
  return team.seats.find((seat) => seat.role === role);
}

/** A duty as the team does it; undefined where nobody does. */
export function dutyIn(team: Team, duty: DutyId): Team['duties'][number] | undefined {
  return team.duties.find((item) => item.duty === duty);
}

function responsibilityIn(team: Team, duty: DutyId, role: RoleId): string {
  const item = dutyIn(team, duty);
  if (!item) return 'absent';
  if (item.owner === role) return 'owns';
  return item.contributors.includes(role) ? 'contributes' : 'none';
}

/** The duties that both roles hold, in the order of the axis. */
export function sharedDuties(team: Team, roles: readonly [RoleId, RoleId]): readonly DutyId[] {
  const holds = (role: RoleId, duty: TeamDuty) => duty.owner === role || duty.contributors.includes(role);
  return team.duties.filter((duty) => roles.every((role) => holds(role, duty))).map((duty) => duty.duty);
}

/**
 * Why a team says what it says; undefined when the question makes no sense for it, such as advice it does not give.
 * An overlap rests on the rules that keep the pair apart, or on the cells of the duties they share; a region, on the
 * cells of the duties inside.
 */
export function provenanceOf(playbook: Playbook, team: Team, conclusion: Conclusion): Provenance | undefined {
  switch (conclusion.kind) {
    case 'seat':
      return seatProvenance(seatOf(team, conclusion.role));
    case 'responsibility': {
      const item = dutyIn(team, conclusion.duty);
      return item?.cells.get(conclusion.role)?.provenance ?? absence(team, conclusion.duty);
    }
    case 'duty':
      return dutyProvenance(team, conclusion.duty) ?? absence(team, conclusion.duty);
    case 'overlap':
      return overlapProvenance(playbook, team, conclusion.roles);
    case 'region': {
      const parts = regionOf(roleEfforts(playbook, team), conclusion.roles)?.parts ?? [];
      return joined(cellProvenances(team, conclusion.roles, new Set(parts.map((part) => part.duty))));
    }
    case 'advice':
      return team.advice.find((item) => item.code === conclusion.code)?.provenance;
    default:
      return assertNever(conclusion);
  }
}

function seatProvenance(seat: Seat | undefined): Provenance | undefined {
  if (!seat?.variantProvenance) return seat?.provenance;
  return joinProvenance(seat.provenance, seat.variantProvenance);
}

function absence(team: Team, duty: DutyId): Provenance | undefined {
  return team.absentDuties.find((item) => item.duty === duty)?.provenance;
}

function dutyProvenance(team: Team, duty: DutyId): Provenance | undefined {
  const item = dutyIn(team, duty);
  const owner = item?.cells.get(item.owner);
  return item && owner ? joinProvenance(owner.provenance, item.provenance) : undefined;
}

function overlapProvenance(
  playbook: Playbook,
  team: Team,
  roles: readonly [RoleId, RoleId],
): Provenance | undefined {
  const apart = team.disjointPairs.find((pair) => roles.every((role) => pair.roles.includes(role)));
  const parts = apart ? [apart.provenance] : [];
  const away = roles.map((role) => seatOf(team, role)).filter((seat) => !seat || !isSeated(seat));
  for (const seat of away) if (seat) parts.push(seat.provenance);
  parts.push(...cellProvenances(team, roles, new Set(sharedDuties(team, roles))));
  if (parts.length === 0 && roles.every((role) => playbook.roles.some((known) => known.id === role))) {
    // Seated, and no rule keeps them apart: the base table never gave them a duty in common.
    return fromBase;
  }
  return joined(parts);
}

/** Why these roles hold these duties, cell by cell. */
function cellProvenances(
  team: Team,
  roles: readonly RoleId[],
  duties: ReadonlySet<DutyId>,
): readonly Provenance[] {
  return team.duties
    .filter((item) => duties.has(item.duty))
    .flatMap((item) => roles.flatMap((role) => item.cells.get(role)?.provenance ?? []));
}

function joined(parts: readonly Provenance[]): Provenance | undefined {
  return parts.reduce<Provenance | undefined>(
    (whole, part) => (whole ? joinProvenance(whole, part) : part),
    undefined,
  );
}
