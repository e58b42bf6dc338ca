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

/** A value on both sides of a comparison. */
export interface Both<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** One of the two sides. */
export interface ComparedTeam {
  readonly playbook: Playbook;
  readonly team: Team;
  /** As `roleEfforts` gives them for this playbook and team. */
  readonly efforts: RoleEfforts;
}

export type ComparedTeams = Both<ComparedTeam>;

/**
 * Why a change came about: how each side came to what it says, undefined where it says nothing on the question, and in what the
 * two differ.
 */
export interface ChangeReasons extends Both<Provenance | undefined> {
  /** Rules with a part in it before and none after, in the order in which they spoke. */
  readonly gone: readonly RuleId[];
  /** Rules with a part in it after and none before. */
  readonly come: readonly RuleId[];
  /** Facts that those rules read and that are answered differently, in the order of the playbook. */
  readonly answers: readonly ChangedAnswer[];
}

/** `undefined` is an answer that nobody has given. */
export interface ChangedAnswer extends Both<FactValue | undefined> {
  readonly fact: FactId;
}

interface Changed<Kind extends string, Value> extends Both<Value> {
  readonly kind: Kind;
  readonly reasons: ChangeReasons;
}

export interface SeatState {
  readonly status: SeatStatus;
  readonly variant: VariantId | undefined;
  readonly lentTo: RoleId | undefined;
}

/** Undefined where the playbook of a side does not know the role. */
export interface SeatChange extends Changed<'seat', SeatState | undefined> {
  readonly role: RoleId;
  /** comes: has work after and had none before. goes: the other way round. changes: another status, variant or stand-in. */
  readonly move: 'comes' | 'goes' | 'changes';
}

/** A role that holds a duty in another way; `none` also where a side has no such duty. */
export interface ResponsibilityChange extends Changed<'responsibility', Responsibility> {
  readonly duty: DutyId;
  readonly role: RoleId;
}

/** Another effort of a duty, in percent of the team's work; 0 where a side has no such duty. */
export interface EffortChange extends Changed<'effort', number> {
  readonly duty: DutyId;
}

/** Another overlap of two roles, in percent of the team's work; 0 where one of them has no work. */
export interface OverlapChange extends Changed<'overlap', number> {
  readonly roles: readonly [RoleId, RoleId];
  /** Duties that both hold on one side only. */
  readonly gone: readonly DutyId[];
  readonly come: readonly DutyId[];
}

/** Advice that appears, disappears or gets another severity; undefined on the side that does not give it. */
export interface AdviceChange extends Changed<'advice', Severity | undefined> {
  readonly code: string;
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
