import type { Level } from '../../engine/people/roster.ts';
import type { DutyId, RoleId } from '../../engine/playbook/playbook.ts';

/** Hires of one kind that are approved at the beginning of one quarter. */
export interface Hire {
  /** Id of a `HireKind`. */
  readonly kind: string;
  readonly role: RoleId;
  readonly level: Level;
  /** Counted from 0. */
  readonly quarter: number;
  readonly count: number;
}

/** A plan of hires and what follows from it. Lists `periods` are in the order of those of the problem. */
export interface HiresPlan {
  /** By quarter, then in the order of the kinds of the problem; none with a count of 0. */
  readonly hires: readonly Hire[];
  readonly periods: readonly PlannedPeriod[];
  readonly cost: PlanCost;
  /** FTE-quarters of unfinished work, the year after included. */
  readonly unmet: number;
}

export interface PlannedPeriod {
  /** People who are there from the first day to the last. */
  readonly people: number;
  /** The same by role and level, those with nobody left out. */
  readonly seats: readonly { readonly role: RoleId; readonly level: Level; readonly people: number }[];
  /** FTE that can be planned, mentoring included. */
  readonly capacity: number;
  /** FTE of mentoring that new people take, and what of it nobody senior has time for. */
  readonly mentoring: number;
  readonly mentoringUnmet: number;
  /** Who does what, and how long. `time` counts against capacity, `done` against demand: both FTE. */
  readonly work: readonly {
    readonly skills: string;
    readonly duty: DutyId;
    readonly time: number;
    readonly done: number;
  }[];
  /** FTE that mentors give, by skill set. */
  readonly mentors: readonly { readonly skills: string; readonly time: number }[];
  /** FTE unfinished; duties without any are not in it. */
  readonly unmet: readonly { readonly duty: DutyId; readonly fte: number }[];
  /** Critical duties that fewer than two people can do. */
  readonly thin: readonly { readonly duty: DutyId; readonly people: number }[];
  /** People able to be on call. */
  readonly onCall: number;
  readonly juniors: number;
  readonly seniorsAndLeads: number;
  readonly leads: number;
  /** Money a quarter that a budget must hold: pay if nobody leaves, and hiring. */
  readonly spend: number;
}

/** Thousands over all periods. Pay is expected pay, less attrition. */
export interface PlanCost {
  readonly staffPay: number;
  readonly hiredPay: number;
  readonly hiring: number;
  readonly unmet: number;
  /** Duties that too few can do, and needed roles that nobody holds. */
  readonly thin: number;
  readonly total: number;
}

/** The size and the orders of hires hold in every plan; only explanations go beyond them. */
export type LimitKind =
  | 'budget'
  | 'hiresPerQuarter'
  | 'juniorsPerSenior'
  | 'leadsPerOther'
  | 'coverage'
  | 'rota'
  | 'size'
  | 'order';

/** A limit in one period; coverage is of one duty. */
export interface Limit {
  readonly kind: LimitKind;
  readonly period: number;
  readonly duty?: DutyId;
}

/** What a group of hires is for. */
export type HireReason =
  | 'work'
  | 'coverage'
  | 'seat'
  | 'rota'
  | 'mentoring'
  | 'juniorRatio'
  | 'leadRatio'
  | 'growth'
  | 'order'
  | 'nothing';

export interface HiresExplanation {
  /** In the order of the plan. */
  readonly hires: readonly ExplainedHire[];
  /** Limits without which there is a better plan, and in which periods that plan breaks them. */
  readonly binding: readonly BindingLimit[];
  /** What one more of each kind would do, with all others as they are. */
  readonly oneMore: readonly OneMore[];
  /** False while `instead` and limits are still being looked for. */
  readonly isWhole: boolean;
}

/** How another plan differs from the plan, all periods together. */
export interface Difference {
  /** All costs, unfinished work included. */
  readonly cost: number;
  /** FTE-quarters of unfinished work. */
  readonly unmet: number;
  /** Cost of duties that fewer than two people can do. */
  readonly thin: number;
}

export interface ExplainedHire {
  readonly hire: Hire;
  readonly reason: HireReason;
  /** FTE-quarters that these people do, largest first: their share of what people of their skills do. */
  readonly duties: readonly { readonly duty: DutyId; readonly fte: number }[];
  /** Without them, and all others as they are. */
  readonly without: Difference;
  /** What is best in their place, all others as they are; undefined: no such plan keeps to the limits, or it is not there yet. */
  readonly swap: OtherPlan | undefined;
  /** The best plan in which nobody of the kind is approved in that quarter; undefined: there is none, or it is not there yet. */
  readonly instead: OtherPlan | undefined;
}

/** Another plan, and how it differs. */
export interface OtherPlan extends Difference {
  readonly hires: readonly Hire[];
}

export interface BindingLimit {
  readonly kind: LimitKind;
  /** Of the best plan without the limit: below 0 is saved. */
  readonly without: Difference;
  readonly periods: readonly number[];
}

export interface OneMore extends Difference {
  /** Id of a `HireKind`. */
  readonly kind: string;
  /** Where it is best. */
  readonly quarter: number;
  /** Limits that it breaks wherever it is; none: it is only not worth it. */
  readonly breaks: readonly LimitKind[];
}

/** There is no plan: what cannot hold together, and the least that would have to give. */
export interface HiresConflict {
  /** As few as possible: without any one of them there is a plan. */
  readonly limits: readonly Limit[];
  /** The smallest change that leaves a plan, by limit: money a quarter, or people. */
  readonly relax: readonly { readonly limit: Limit; readonly by: number }[];
  /** The least budget with which all others hold; undefined where no budget helps. */
  readonly budget: number | undefined;
}

/** Why the solver gave no better plan. The first plan, where there is one, stands. */
export type HiresFailure =
  /** It took too long and was ended. */
  | 'stopped'
  /** The browser does not start workers here. */
  | 'no-worker'
  /** The browser has no WebAssembly, a policy blocks it, or the solver’s file did not come. */
  | 'no-webassembly'
  /** The worker broke down, or gave an answer that is none. */
  | 'broken';
