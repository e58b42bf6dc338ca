import type { Effect } from '../effects/effects.ts';
import type { DutyId, FactId, PartnerId, RoleId, RuleId, SourceId, VariantId } from '../ids.ts';

export type { DutyId, FactId, PartnerId, RoleId, RuleId, SourceId, VariantId } from '../ids.ts';

/**
 * The shape of a playbook: what a company believes about roles, duties and the rules that tie them together.
 * A playbook is one JSON-serialisable value. `parsePlaybook` guards the border; everything here is trusted.
 */
export type FactValue = boolean | string;

/** Where a statement comes from. `interpretation` is our reading of a source that does not say it outright. */
export type Basis = 'seed' | 'literature' | 'assumption' | 'interpretation' | 'beyond-sources';
export type Strength = 'strong' | 'medium' | 'weak';

/** A statement's evidence: how it is known and who says so. */
export interface Evidence {
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

export interface Role extends Evidence {
  readonly id: RoleId;
  readonly name: string;
  readonly plural: string;
  readonly short: string;
  /** Place on the fixed axis, 0 (software engineering) to 1 (data science and business). Orders colours, places titles. */
  readonly position: number;
  readonly range: readonly [number, number];
  /** A middle role, whose work moves a lot with the team it is in. */
  readonly fluid: boolean;
  readonly summary: string;
  readonly whenNeeded: readonly string[];
  /** Who takes this role's duties while the seat waits; null when nobody is named. */
  readonly mergeInto: RoleId | null;
  readonly alsoCalled: readonly string[];
}

/** A title that the plan does not seat: placed on the fixed axis only. */
export interface OtherTitle extends Role {
  readonly takesFrom: readonly DutyId[];
}

export interface Duty extends Evidence {
  readonly id: DutyId;
  readonly name: string;
  /** A label of at most 16 characters. */
  readonly short: string;
  readonly group: string;
  readonly definition: string;
  /** 0 (software engineering) to 1 (data science and business). */
  readonly position: number;
  /** Engineering in the narrow sense: what data scientists stay out of when predictions are online. */
  readonly engineering: boolean;
  /** Software and data engineering in the wide sense: what the engineering share of a team counts. */
  readonly countsAsEngineering: boolean;
  /** Keeps what exists running, as opposed to building something new. */
  readonly upkeep: boolean;
  readonly alsoCalled: readonly string[];
}

/** One row of the base table: a mature product team with everybody in it. */
export interface BaseRow extends Evidence {
  readonly duty: DutyId;
  /** Null for a duty that nobody holds until a rule activates it. */
  readonly owner: RoleId | null;
  readonly contributors: readonly RoleId[];
}

export interface FactDefinition {
  readonly id: FactId;
  readonly question: string;
  readonly about: string;
  readonly group: string;
  readonly answers: readonly { readonly value: FactValue; readonly label: string }[];
  /**
   * `roster` facts follow from the people in the team: never asked, unknown until there is a roster. A `work` fact follows from how
   * much modelling there is (`modellingWork`): its answers are numbers of FTE, from the smallest, each the least of its band.
   */
  readonly from: 'answer' | 'roster' | 'work';
}

export interface VariantDefinition {
  readonly id: VariantId;
  readonly name: string;
  readonly definition: string;
}

/**
 * Somebody whom the team needs beside it: counted and named, but never a seat, and never in the overlap. An own list of a playbook,
 * because such people do not share the team's duties.
 */
export interface Partner extends Evidence {
  readonly id: PartnerId;
  readonly name: string;
  readonly does: string;
  /** FTE for each of what it is counted by: a driver of the headcount, or `people` of the team. Null: named, not counted. */
  readonly need: { readonly coefficient: number; readonly driver: string } | null;
  /** Needed only from this many of what it is counted by. */
  readonly from?: number;
  /** Needed in every team that has as many, whatever the rules say; else a rule asks for it. */
  readonly isUsual?: true;
  readonly note?: string;
}

/**
 * Three-valued: a test of an unanswered fact is unknown, and so is its negation. Only `unless` takes unknown for an answer: it is false
 * where its part is known to hold and true otherwise, as the exception of a rule.
 * `{all: []}` is true. The setup is read through the facts `horizontal`, `maturity` and `mode`; a horizontal
 * team has no maturity and no mode, so tests of these are false there, not unknown.
 */
export type Condition =
  | { readonly fact: FactId; readonly is: readonly FactValue[] }
  | { readonly seat: RoleId; readonly is: readonly SeatStatus[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly unless: Condition };

/**
 * needed: has duties now · optional: has duties, the team works without it · gated: the setup wants it, an answer
 * says not yet · later: wanted in a later setup · not-drawn: outside this picture.
 */
export type SeatStatus = 'needed' | 'optional' | 'gated' | 'later' | 'not-drawn';

/** Where guidance is shown: it never fires, it helps people read. */
export type Place =
  | { readonly kind: 'role'; readonly role: RoleId }
  | { readonly kind: 'duty'; readonly duty: DutyId }
  | { readonly kind: 'screen'; readonly screen: GuidancePlace };
export type GuidancePlace = 'spectrum' | 'overlap' | 'matrix' | 'team' | 'week' | 'interview' | 'compare';

export interface Rule extends Evidence {
  readonly id: RuleId;
  readonly if: string;
  readonly then: string;
  readonly because: string;
  /** Null for guidance: it never fires. */
  readonly when: Condition | null;
  /** Blocks the rule, but only when known to hold. */
  readonly unless?: Condition;
  readonly effects: readonly Effect[];
  readonly strength: Strength;
  /** Rules that this one beats whenever both fire and claim the same thing. */
  readonly overrides?: readonly RuleId[];
  /** Rules that say otherwise, whether or not they claim the same thing here. Read in both directions. */
  readonly disagreesWith?: readonly RuleId[];
  readonly shownAt?: readonly Place[];
  readonly note?: string;
}

/** A question on which the sources disagree. */
export interface Conflict extends Evidence {
  readonly id: string;
  readonly topic: string;
  readonly sides: readonly { readonly rule: RuleId; readonly says: string }[];
  /** How this playbook settles it. */
  readonly settledBy: string;
  /** The facts whose answers decide it for a plan; empty when no answer does. */
  readonly decidedBy: readonly FactId[];
  readonly shownAt: readonly Place[];
}

/** How well a source was read: in full, in part, recalled without re-opening it, or no source at all. */
export type ReadingDepth = 'read' | 'excerpt' | 'recalled' | 'none';

export interface Source {
  readonly id: SourceId;
  /** A few words for places where the title would not fit. */
  readonly short: string;
  readonly title: string;
  readonly url: string | null;
  readonly depth: ReadingDepth;
  readonly note?: string;
}

interface Parameters {
  /** Share of a duty's effort that its owner carries when others contribute, 0 to 1. */
  readonly ownerShare: number;
}

/** The five setups, as keys of the effort table. */
export type SetupId = 'low-batch' | 'low-online' | 'high-batch' | 'high-online' | 'horizontal';

export interface Playbook {
  readonly version: 1;
  readonly name: string;
  /** In the order of the axis: engineering first. */
  readonly roles: readonly Role[];
  readonly otherTitles: readonly OtherTitle[];
  readonly variants: readonly VariantDefinition[];
  /** People beside the team. A playbook made before there were any has none. */
  readonly partners?: readonly Partner[];
  readonly duties: readonly Duty[];
  readonly base: readonly BaseRow[];
  readonly facts: readonly FactDefinition[];
  readonly rules: readonly Rule[];
  readonly conflicts: readonly Conflict[];
  readonly sources: readonly Source[];
  readonly effort: Effort & Evidence;
  readonly parameters: Parameters;
}

/** Work by setup and duty, in the unit of the effort. A missing duty has none. */
export type EffortTable = Readonly<Record<SetupId, Readonly<Record<DutyId, number>>>>;

/** The work of a team. Only the proportions count for shares; FTE count for the size too. */
export interface Effort {
  /** Percent of the team's work without. */
  readonly unit?: 'fte';
  /** Made from the numbers of a plan (`playbookOfDemand`), never part of a playbook file. */
  readonly of?: 'demand';
  /** A duty that nobody holds until a rule switches it on may be in it: it counts from then on. */
  readonly values: EffortTable;
  /** The part of `values` that keeps what exists running; without it, the mark of the duties says all or nothing. */
  readonly upkeep?: EffortTable;
  /** What is added where a condition holds. */
  readonly also?: readonly ExtraEffort[];
}

export interface ExtraEffort {
  readonly when: Condition;
  readonly values: EffortTable;
  readonly upkeep: EffortTable;
}
