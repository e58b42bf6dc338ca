import type { Advice, Responsibility, Team } from '../../engine/derive/team.ts';
import { isSeated } from '../../engine/derive/team.ts';
import {
  type Conclusion,
  dutyIn,
  provenanceOf,
  seatOf,
  sharedDuties,
} from '../../engine/explain/conclusion.ts';
import { pairOverlap } from '../../engine/measure/overlap.ts';
import type { DutyId, RoleId } from '../../engine/playbook/playbook.ts';
import { changeReasons } from './changeReasons.ts';
import type {
  AdviceChange,
  Change,
  ChangeReasons,
  ComparedTeam,
  ComparedTeams,
  EffortChange,
  OverlapChange,
  ResponsibilityChange,
  SeatChange,
  SeatState,
  TeamChanges,
} from './teamChanges.ts';

/** Efforts are sums of floating-point products: closer than this, in percent of the team's work, they are the same. */
const EPSILON = 1e-9;

/**
 * Everything that is different between two teams: seats, who holds which duty, effort, overlaps and advice, each with its
 * reasons. Total: the teams may come from different playbooks, and what only one of them knows counts as absent from the other.
 *
 * A team compared with itself gives nothing. Swapping the two gives the same changes the other way round, and with one playbook
 * in the same order.
 */
export function compareTeams(before: ComparedTeam, after: ComparedTeam): TeamChanges {
  const sides = { before, after };
  const roles = union(before.playbook.roles, after.playbook.roles);
  const duties = union(before.playbook.duties, after.playbook.duties);
  return {
    seats: roles.flatMap((role) => seatChange(sides, role)),
    responsibilities: duties.flatMap((duty) =>
      roles.flatMap((role) => responsibilityChange(sides, duty, role)),
    ),
    efforts: duties.flatMap((duty) => effortChange(sides, duty)),
    overlaps: roles.flatMap((a, index) =>
      roles.slice(index + 1).flatMap((b) => overlapChange(sides, [a, b])),
    ),
    advice: adviceChanges(sides),
  };
}

/** All changes in one list: seats, responsibilities, efforts, overlaps, advice. */
export function allChanges(changes: TeamChanges): readonly Change[] {
  const { seats, responsibilities, efforts, overlaps, advice } = changes;
  return [...seats, ...responsibilities, ...efforts, ...overlaps, ...advice];
}

function union(a: readonly { readonly id: string }[], b: typeof a): readonly string[] {
  return [...new Set([...a, ...b].map((entry) => entry.id))];
}

/** The reasons of a conclusion on both sides. */
function reasonsFor(sides: ComparedTeams, conclusion: Conclusion): ChangeReasons {
  const ofSide = ({ playbook, team }: ComparedTeam) => provenanceOf(playbook, team, conclusion);
  return changeReasons(sides, ofSide(sides.before), ofSide(sides.after));
}

function seatChange(sides: ComparedTeams, role: RoleId): readonly SeatChange[] {
  const before = seatState(sides.before.team, role);
  const after = seatState(sides.after.team, role);
  const isSame =
    before?.status === after?.status &&
    before?.variant === after?.variant &&
    before?.lentTo === after?.lentTo;
  if (isSame) return [];
  const hadWork = before !== undefined && isSeated(before);
  const hasWork = after !== undefined && isSeated(after);
  const move = hadWork === hasWork ? 'changes' : hasWork ? 'comes' : 'goes';
  return [{ kind: 'seat', role, move, before, after, reasons: reasonsFor(sides, { kind: 'seat', role }) }];
}

function seatState(team: Team, role: RoleId): SeatState | undefined {
  const seat = seatOf(team, role);
  return seat && { status: seat.status, variant: seat.variant, lentTo: seat.lentTo };
}

function responsibilityChange(
  sides: ComparedTeams,
  duty: DutyId,
  role: RoleId,
): readonly ResponsibilityChange[] {
  const before = responsibilityOf(sides.before.team, duty, role);
  const after = responsibilityOf(sides.after.team, duty, role);
  if (before === after) return [];
  const reasons = reasonsFor(sides, { kind: 'responsibility', duty, role });
  return [{ kind: 'responsibility', duty, role, before, after, reasons }];
}

function responsibilityOf(team: Team, duty: DutyId, role: RoleId): Responsibility {
  const item = dutyIn(team, duty);
  if (item?.owner === role) return 'owns';
  return item?.contributors.includes(role) ? 'contributes' : 'none';
}

function effortChange(sides: ComparedTeams, duty: DutyId): readonly EffortChange[] {
  const before = effortOf(sides.before.team, duty);
  const after = effortOf(sides.after.team, duty);
  if (Math.abs(before.effort - after.effort) <= EPSILON) return [];
  const reasons = changeReasons(sides, before.provenance, after.provenance);
  return [{ kind: 'effort', duty, before: before.effort, after: after.effort, reasons }];
}

/** Only what set the effort: who owns the duty is another question. */
function effortOf(team: Team, duty: DutyId) {
  const absent = team.absentDuties.find((item) => item.duty === duty);
  return dutyIn(team, duty) ?? { effort: 0, provenance: absent?.provenance };
}

function overlapChange(sides: ComparedTeams, roles: readonly [RoleId, RoleId]): readonly OverlapChange[] {
  const before = pairOverlap(sides.before.efforts, ...roles).effort;
  const after = pairOverlap(sides.after.efforts, ...roles).effort;
  if (Math.abs(before - after) <= EPSILON) return [];
  const sharedBefore = sharedDuties(sides.before.team, roles);
  const sharedAfter = sharedDuties(sides.after.team, roles);
  return [
    {
      kind: 'overlap',
      roles,
      before,
      after,
      gone: sharedBefore.filter((duty) => !sharedAfter.includes(duty)),
      come: sharedAfter.filter((duty) => !sharedBefore.includes(duty)),
      reasons: reasonsFor(sides, { kind: 'overlap', roles }),
    },
  ];
}

function adviceChanges(sides: ComparedTeams): readonly AdviceChange[] {
  const order = union(sides.before.playbook.rules, sides.after.playbook.rules);
  const before = firstByCode(sides.before.team);
  const after = firstByCode(sides.after.team);
  const place = (code: string) => {
    const speakers = [before.get(code), after.get(code)].flatMap(
      (advice) => advice?.provenance.rules[0] ?? [],
    );
    return Math.min(...speakers.map((rule) => order.indexOf(rule)));
  };
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((code) => before.get(code)?.severity !== after.get(code)?.severity)
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((code) => ({
      kind: 'advice',
      code,
      before: before.get(code)?.severity,
      after: after.get(code)?.severity,
      reasons: reasonsFor(sides, { kind: 'advice', code }),
    }));
}

/** Several rules may give the same advice: the most serious comes first, and speaks for all. */
function firstByCode(team: Team): ReadonlyMap<string, Advice> {
  return new Map(team.advice.toReversed().map((advice) => [advice.code, advice]));
}
