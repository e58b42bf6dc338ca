import type { Provenance, Responsibility, Team } from '../../engine/derive/team.ts';
import type { Severity } from '../../engine/effects/finding.ts';
import type { RoleEfforts } from '../../engine/measure/overlap.ts';
import type {
  DutyId,
  FactId,
  FactValue,
  Playbook,
  RoleId,
  RuleId,
  SeatStatus,
  VariantId,
} from '../../engine/playbook/playbook.ts';

/** One of the two sides of a comparison. */
export interface ComparedTeam {
  readonly playbook: Playbook;
  readonly team: Team;
  /** As `roleEfforts` gives them for this playbook and team. */
  readonly efforts: RoleEfforts;
}

/** Why a change came about: what either side says of its own, and in what the two differ. */
export interface ChangeReasons {
  /** How each side came to what it says; undefined where it says nothing on the question. */
  readonly before: Provenance | undefined;
  readonly after: Provenance | undefined;
  /** Rules with a part in it before and none after, in the order in which they spoke. */
  readonly gone: readonly RuleId[];
  /** Rules with a part in it after and none before. */
  readonly come: readonly RuleId[];
  /** Facts that those rules read and that are answered differently, in the order of the playbook. */
  readonly answers: readonly ChangedAnswer[];
}

/** `undefined` is an answer that nobody has given. */
export interface ChangedAnswer {
  readonly fact: FactId;
  readonly before: FactValue | undefined;
  readonly after: FactValue | undefined;
}

export interface SeatState {
  readonly status: SeatStatus;
  readonly variant: VariantId | undefined;
  readonly lentTo: RoleId | undefined;
}

export interface SeatChange {
  readonly kind: 'seat';
  readonly role: RoleId;
  /** comes: has work after and had none before. goes: the other way round. changes: another status, variant or stand-in. */
  readonly move: 'comes' | 'goes' | 'changes';
  /** Undefined where the playbook of a side does not know the role. */
  readonly before: SeatState | undefined;
  readonly after: SeatState | undefined;
  readonly reasons: ChangeReasons;
}

/** A role that holds a duty in another way; `none` also where a side has no such duty. */
export interface ResponsibilityChange {
  readonly kind: 'responsibility';
  readonly duty: DutyId;
  readonly role: RoleId;
  readonly before: Responsibility;
  readonly after: Responsibility;
  readonly reasons: ChangeReasons;
}

/** Another effort of a duty, in percent of the team's work; 0 where a side has no such duty. */
export interface EffortChange {
  readonly kind: 'effort';
  readonly duty: DutyId;
  readonly before: number;
  readonly after: number;
  readonly reasons: ChangeReasons;
}

/** Another overlap of two roles, in percent of the team's work; 0 where one of them has no work. */
export interface OverlapChange {
  readonly kind: 'overlap';
  readonly roles: readonly [RoleId, RoleId];
  readonly before: number;
  readonly after: number;
  /** Duties that both hold on one side only. */
  readonly gone: readonly DutyId[];
  readonly come: readonly DutyId[];
  readonly reasons: ChangeReasons;
}

/** Advice that appears, disappears or gets another severity; undefined on the side that does not give it. */
export interface AdviceChange {
  readonly kind: 'advice';
  readonly code: string;
  readonly before: Severity | undefined;
  readonly after: Severity | undefined;
  readonly reasons: ChangeReasons;
}

export type Change = SeatChange | ResponsibilityChange | EffortChange | OverlapChange | AdviceChange;

/** Everything that is different, each list in the order of the playbook. */
export interface TeamChanges {
  readonly seats: readonly SeatChange[];
  readonly responsibilities: readonly ResponsibilityChange[];
  readonly efforts: readonly EffortChange[];
  readonly overlaps: readonly OverlapChange[];
  readonly advice: readonly AdviceChange[];
}
