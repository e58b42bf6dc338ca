import type { Day, Level } from '../../engine/people/roster.ts';
import type { DutyId, RoleId } from '../../engine/playbook/playbook.ts';

/**
 * What the plan of hires is asked: plain numbers, made by `hiresProblem`, and all that a solver, a check or an explanation needs.
 * FTE are fully productive seniors; money is in thousands of the plan's currency; time runs in quarters of 91 days from today.
 */
export interface HiresProblem {
  readonly today: Day;
  /** Quarters in which somebody may be hired, 1 to 8. */
  readonly quarters: number;
  /** The quarters, and the year after them as one more: or a hire in the last quarter could never pay back. */
  readonly periods: readonly Period[];
  readonly duties: readonly DemandedDuty[];
  /** Who can do what: one for each seated role, and one for each set of skills of somebody who differs from the role. */
  readonly skills: readonly SkillSet[];
  /** FTE that the sizing gives each role: of plans that cost the same the one that is nearest to it is wanted. */
  readonly split: readonly RoleNeed[];
  /** Who may be hired. */
  readonly kinds: readonly HireKind[];
  /** Who is there, or is coming: people and open vacancies of the same role, level and skills together. */
  readonly staff: readonly StaffGroup[];
  /** The part of a week that can be planned. */
  readonly planningLoad: number;
  /** Once for each hire. */
  readonly costPerHire: number;
  /** Most that may be spent in a quarter; undefined: no limit, cost is weighed against unfinished work. */
  readonly budget: number | undefined;
  readonly limits: HiringLimits;
  /** Needed roles that nobody holds today, and what it costs, a quarter, as long as that is so. */
  readonly emptySeats: readonly { readonly role: RoleId; readonly price: number }[];
  /** Orders of hires that bind. */
  readonly orders: readonly BindingOrder[];
}

/** Of the hires up to any quarter. */
export type BindingOrder =
  /** Nobody of `before` without somebody of `role`. */
  | { readonly kind: 'first'; readonly role: RoleId; readonly before: readonly RoleId[] }
  /** No more than `others` of the other roles without somebody of `role`. */
  | { readonly kind: 'soon'; readonly role: RoleId; readonly others: number };

export interface Period {
  readonly kind: 'quarter' | 'after';
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  /** Quarters from today at which it begins, and how many it lasts. */
  readonly first: number;
  readonly length: number;
}

export interface DemandedDuty {
  readonly duty: DutyId;
  /** FTE, the same in every period. */
  readonly demand: number;
  /** What an FTE of it left undone costs, a quarter. */
  readonly unmetPrice: number;
  /** A large duty (`largeDuty`): two people must be able to do it. */
  readonly isCritical: boolean;
  /** What it costs, a quarter, for each person who is missing to make two; 0 where nobody asks for two. */
  readonly thinPrice: number;
  /** Whoever is on call must be able to do it. */
  readonly isOnCall: boolean;
}

interface RoleNeed {
  readonly role: RoleId;
  readonly fte: number;
}

export interface SkillSet {
  readonly id: string;
  readonly role: RoleId;
  /** What an hour of such a person is worth in a duty beyond their own part of it; duties that they cannot do are not in it. */
  readonly able: Readonly<Record<DutyId, number>>;
  /** Their own part of each duty, 0 to 1: within it an hour counts fully. For all people of the set together. */
  readonly own: Readonly<Record<DutyId, number>>;
}

/** A kind of person who may be hired. Curves are means of a quarter, by quarters since approval: the first is that of the approval. */
export interface HireKind {
  /** `role.level`. */
  readonly id: string;
  readonly role: RoleId;
  readonly level: Level;
  /** Id of its skill set. */
  readonly skills: string;
  /** A quarter. */
  readonly pay: number;
  /** From approval to the first day: time to fill, notice, and more for roles that are hard to fill. */
  readonly leadDays: number;
  /** From the first day to fully productive. */
  readonly rampDays: number;
  /** FTE that one brings: output of the level, ramp-up and attrition; without planning load. */
  readonly output: readonly number[];
  /** 1 in quarters in which they are there from the first day on, else 0. */
  readonly there: readonly number[];
  /** Part of the quarter in which they are paid if nobody leaves: what a budget must hold. */
  readonly paid: readonly number[];
  /** The same less attrition: what is expected. */
  readonly paidExpected: readonly number[];
  /** FTE of seniors' time that one takes. */
  readonly mentoring: readonly number[];
}

/** People of one role, level and skill set. Lists are by period. */
export interface StaffGroup {
  readonly id: string;
  readonly role: RoleId;
  readonly level: Level;
  readonly skills: string;
  /** Ids of the roster. */
  readonly members: readonly string[];
  /** Ids of those who are vacancies. */
  readonly vacancies: readonly string[];
  readonly output: readonly number[];
  /** People who are there from the first to the last day; a mean in the year after. */
  readonly there: readonly number[];
  /** Money a quarter if nobody leaves before the day that the roster says. */
  readonly pay: readonly number[];
  readonly payExpected: readonly number[];
  readonly mentoring: readonly number[];
  /** Money for filling its vacancies; they are approved, so it is spent whatever the plan says. */
  readonly hiring: readonly number[];
}

interface HiringLimits {
  /** Hires approved in a quarter: at most this part of those who are there, but never fewer than `leastHires`. */
  readonly hiresPerQuarter: number;
  readonly leastHires: number;
  /** Hires of all quarters together: no more than the size of the team and its attrition leave room for. */
  readonly mostHires: number;
  /** The same of each role; a role that is not in it is not hired. */
  readonly mostOfRole: Readonly<Record<RoleId, number>>;
  /** Juniors for each senior or lead. What the team has too many of today is tolerated, not added to. */
  readonly juniorsPerSenior: number;
  /** Leads for each junior or senior; too many of today are tolerated in the same way. */
  readonly leadsPerOther: number;
  /** `priced`: a thin duty costs its `thinPrice`; `must`: two people, or there is no plan; `off`: small teams. */
  readonly coverage: 'off' | 'priced' | 'must';
  /** People who can be on call, by the hours that are promised (FL1 to FL4). `advice` is only said, never hired for. */
  readonly rota:
    | { readonly people: number; readonly floor: string; readonly as: 'advice' | 'must' }
    | undefined;
}

/** Somebody is able to stand in for a duty from this skill on. */
export const ABLE = 0.6;
/** How many must be able to do a critical duty. */
export const COVER = 2;
/**
 * What an FTE that a role is short of its part of the split costs, as a part of that FTE unfinished: enough to choose between
 * plans that are as good, never enough to hire, or to leave work undone.
 */
export const SPLIT_WEIGHT = 0.01;
/** Days in a quarter of the plan. */
export const QUARTER_DAYS = 91;
