import { assertNever } from './assertNever.ts';
import { joinProvenance } from './claims.ts';
import type { DutyId, Playbook, RoleId } from './playbook.ts';
import { isSeated } from './seatStatus.ts';
import type { Provenance, Seat, Team } from './team.ts';

/** Something that a team says, which a person can ask the reasons of. */
export type Conclusion =
  | { readonly kind: 'seat'; readonly role: RoleId }
  /** Whether and how a role holds a duty. */
  | { readonly kind: 'responsibility'; readonly duty: DutyId; readonly role: RoleId }
  /** That a duty occurs here, what effort it takes and who holds it. */
  | { readonly kind: 'duty'; readonly duty: DutyId }
  /** What two roles share. */
  | { readonly kind: 'overlap'; readonly roles: readonly [RoleId, RoleId] }
  | { readonly kind: 'advice'; readonly code: string };

/** One word for what a team says on a question: two teams that give the same word agree on it. */
export function conclusionValue(team: Team, conclusion: Conclusion): string {
  switch (conclusion.kind) {
    case 'seat': {
      const seat = seatOf(team, conclusion.role);
      return seat ? `${seat.status} ${seat.variant ?? ''}`.trim() : 'unknown';
    }
    case 'responsibility':
      return responsibilityIn(team, conclusion.duty, conclusion.role);
    case 'duty':
      return team.duties.some((item) => item.duty === conclusion.duty) ? 'present' : 'absent';
    case 'overlap':
      return sharedDuties(team, conclusion.roles).length > 0 ? 'shared' : 'nothing shared';
    case 'advice':
      return team.advice.find((item) => item.code === conclusion.code)?.severity ?? 'silent';
    default:
      return assertNever(conclusion);
  }
}

export function seatOf(team: Team, role: RoleId): Seat | undefined {
  return team.seats.find((seat) => seat.role === role);
}

function responsibilityIn(team: Team, duty: DutyId, role: RoleId): string {
  const item = team.duties.find((candidate) => candidate.duty === duty);
  if (!item) return 'absent';
  if (item.owner === role) return 'owns';
  return item.contributors.includes(role) ? 'contributes' : 'none';
}

/** The duties that both roles hold, in the order of the axis. */
export function sharedDuties(team: Team, roles: readonly [RoleId, RoleId]): readonly DutyId[] {
  const holds = (role: RoleId, duty: Team['duties'][number]) =>
    duty.owner === role || duty.contributors.includes(role);
  return team.duties.filter((duty) => roles.every((role) => holds(role, duty))).map((duty) => duty.duty);
}

/**
 * Why a team says what it says; undefined when the question makes no sense for it, such as advice it does not give.
 * An overlap rests on the rules that keep the pair apart, or on the cells of the duties they share.
 */
export function provenanceOf(playbook: Playbook, team: Team, conclusion: Conclusion): Provenance | undefined {
  switch (conclusion.kind) {
    case 'seat':
      return seatProvenance(seatOf(team, conclusion.role));
    case 'responsibility': {
      const item = team.duties.find((candidate) => candidate.duty === conclusion.duty);
      return item?.cells.get(conclusion.role)?.provenance ?? absence(team, conclusion.duty);
    }
    case 'duty':
      return dutyProvenance(team, conclusion.duty) ?? absence(team, conclusion.duty);
    case 'overlap':
      return overlapProvenance(playbook, team, conclusion.roles);
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
  const item = team.duties.find((candidate) => candidate.duty === duty);
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
  const shared = new Set(sharedDuties(team, roles));
  for (const item of team.duties) {
    if (!shared.has(item.duty)) continue;
    for (const role of roles) {
      const cell = item.cells.get(role);
      if (cell) parts.push(cell.provenance);
    }
  }
  if (parts.length === 0 && roles.every((role) => playbook.roles.some((known) => known.id === role))) {
    return basedOnTable;
  }
  return parts.reduce<Provenance | undefined>(
    (joined, part) => (joined ? joinProvenance(joined, part) : part),
    undefined,
  );
}

const emptyProvenance: Provenance = { steps: [], rules: [], facts: [], dissent: [] };
/** Two seated roles that no rule keeps apart and that share nothing: the base table never gave them a duty in common. */
const basedOnTable: Provenance = { ...emptyProvenance, steps: [{ kind: 'base' }] };
