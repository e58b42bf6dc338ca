import type { Finding } from '../effects/finding.ts';
import type { Facts } from '../playbook/facts.ts';
import type { DutyId, FactId, RoleId, RuleId, SeatStatus, SetupId, VariantId } from '../playbook/playbook.ts';

/** A derived team: everything the plan shows. Nothing in it is stored; it follows from a playbook and facts. */
export interface Team {
  readonly facts: Facts;
  readonly setup: SetupId;
  /** One per role of the playbook, in the order of the axis. */
  readonly seats: readonly Seat[];
  /** The duties that have effort here, in the order of the axis; their efforts sum to 100. */
  readonly duties: readonly TeamDuty[];
  /** The duties that do not occur here, and why. */
  readonly absentDuties: readonly AbsentDuty[];
  /** All work together, in the unit of the effort table: FTE once drivers are entered, and about 100 before. */
  readonly workload: number;
  /** Pairs of roles that a rule keeps apart. */
  readonly disjointPairs: readonly DisjointPair[];
  /** Most serious first. */
  readonly advice: readonly Advice[];
  /** Rules that cannot speak, for want of a roster or of something that no roster says. */
  readonly waiting: readonly WaitingRule[];
}

export interface Seat {
  readonly role: RoleId;
  readonly status: SeatStatus;
  readonly variant?: VariantId;
  readonly provenance: Provenance;
  readonly variantProvenance?: Provenance;
  /** For a gated seat: the role that holds its duties meanwhile. */
  readonly lentTo?: RoleId;
}

export interface TeamDuty {
  readonly duty: DutyId;
  /** Percent of the team's work. */
  readonly effort: number;
  readonly owner: RoleId;
  /** In the order of the axis, without the owner. */
  readonly contributors: readonly RoleId[];
  /** What a gated seat would hold here, and who holds it meanwhile. */
  readonly loans: readonly Loan[];
  /** What set the effort. */
  readonly provenance: Provenance;
  /** Why each role holds the duty or does not, for every role of the playbook. */
  readonly cells: ReadonlyMap<RoleId, Cell>;
}

export interface Loan {
  readonly from: RoleId;
  readonly to: RoleId;
  readonly as: 'owns' | 'contributes';
}

export type Responsibility = 'owns' | 'contributes' | 'none';

export interface Cell {
  readonly responsibility: Responsibility;
  readonly provenance: Provenance;
}

export interface AbsentDuty {
  readonly duty: DutyId;
  readonly provenance: Provenance;
}

export interface DisjointPair {
  readonly roles: readonly [RoleId, RoleId];
  readonly provenance: Provenance;
}

export interface Advice extends Finding {
  readonly provenance: Provenance;
}

export interface WaitingRule {
  readonly rule: RuleId;
  /** The roster facts it waits for; empty when it needs the people themselves. */
  readonly facts: readonly FactId[];
}

/** One thing that happened on the way to a conclusion, in order. */
export type Step =
  | { readonly kind: 'base' }
  | { readonly kind: 'rule'; readonly rule: RuleId }
  /** An absent or barred owner passed the duty on. */
  | { readonly kind: 'succession'; readonly from: RoleId }
  | { readonly kind: 'loan'; readonly from: RoleId }
  | { readonly kind: 'disjoint'; readonly rule: RuleId; readonly from: RoleId }
  | { readonly kind: 'absent'; readonly role: RoleId }
  | { readonly kind: 'effort-table' };

/** A rule that claimed otherwise and lost, and to whom. */
export interface Dissent {
  readonly rule: RuleId;
  readonly lostTo: RuleId | 'base';
}

/** Why a conclusion holds: what set it, the facts these rules read, and who lost. */
export interface Provenance {
  readonly steps: readonly Step[];
  readonly rules: readonly RuleId[];
  readonly facts: readonly FactId[];
  readonly dissent: readonly Dissent[];
}

/** Whether a seat has work in this plan: needed or optional, as opposed to waiting, later or not drawn. */
export function isSeated({ status }: { readonly status: SeatStatus }): boolean {
  return status === 'needed' || status === 'optional';
}

/** Whether a seat has a lane in the pictures: those with work, and those that wait. */
export function isDrawn({ status }: { readonly status: SeatStatus }): boolean {
  return status !== 'later' && status !== 'not-drawn';
}
