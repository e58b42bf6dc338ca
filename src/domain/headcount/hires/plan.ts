import type { DutyId, RoleId } from '../../playbook.ts';
import type { Level } from '../roster.ts';

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
  /** FTE-quarters of work left undone, the year after included. */
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
  /** FTE left undone; duties without any are not in it. */
  readonly unmet: readonly { readonly duty: DutyId; readonly fte: number }[];
  /** Critical duties that fewer than two people can do. */
  readonly thin: readonly { readonly duty: DutyId; readonly people: number }[];
  /** People able to carry the pager. */
  readonly onCall: number;
  readonly juniors: number;
  readonly seniorsAndLeads: number;
  /** Money a quarter that a budget must hold: pay if nobody leaves, and hiring. */
  readonly spend: number;
}

/** Thousands over all periods. Pay is expected pay, less attrition. */
export interface PlanCost {
  readonly staffPay: number;
  readonly hiredPay: number;
  readonly hiring: number;
  readonly unmet: number;
  readonly thin: number;
  readonly total: number;
}

export type LimitKind = 'budget' | 'hiresPerQuarter' | 'juniorsPerSenior' | 'coverage' | 'rota';

/** A limit in one period; coverage is of one duty. */
export interface Limit {
  readonly kind: LimitKind;
  readonly period: number;
  readonly duty?: DutyId;
}

/** What a group of hires is for. */
export type HireReason = 'work' | 'coverage' | 'rota' | 'mentoring' | 'juniorRatio' | 'growth' | 'nothing';

export interface HiresExplanation {
  readonly hires: readonly ExplainedHire[];
  /** Limits that a better plan would break: with the limit gone, `saves` less in all (money, without a budget) and `unmet` less. */
  readonly binding: readonly {
    readonly kind: LimitKind;
    readonly saves: number;
    readonly unmet: number;
    readonly periods: readonly number[];
  }[];
  /** What one more of each kind would do, at its best quarter and with all others as they are. */
  readonly oneMore: readonly OneMore[];
}

export interface ExplainedHire {
  readonly hire: Hire;
  readonly reason: HireReason;
  /** FTE-quarters that such people do, largest first: their share of what their role and level does. */
  readonly duties: readonly { readonly duty: DutyId; readonly fte: number }[];
  /** The best plan without it, compared: money (all costs, work left undone included) and FTE-quarters. Undefined: there is none. */
  readonly without: { readonly cost: number; readonly unmet: number; readonly thin: number } | undefined;
}

export interface OneMore {
  readonly kind: string;
  readonly quarter: number;
  /** Change of all costs; below 0 only where a limit forbids what would pay. */
  readonly cost: number;
  /** Change of FTE-quarters left undone, at most 0 but for the time that mentors give. */
  readonly unmet: number;
  /** Limits that it would break. */
  readonly breaks: readonly LimitKind[];
}

/** There is no plan: what cannot hold together, and the least that would have to give. */
export interface HiresClash {
  /** As few as possible: without any one of them there is a plan. */
  readonly limits: readonly Limit[];
  /** The smallest change that leaves a plan, by limit: money a quarter, or people. */
  readonly relax: readonly { readonly limit: Limit; readonly by: number }[];
  /** The least budget with which all others hold; undefined where no budget helps. */
  readonly budget: number | undefined;
}
