import type { Condition, DutyId, Evidence, FactId, SetupId } from '../playbook/playbook.ts';

export type DriverId = string;
export type ModifierId = string;

/** A number about the work that a team lead can count or guess. */
export interface Driver extends Evidence {
  readonly id: DriverId;
  readonly name: string;
  readonly unit: string;
  /** What to count, where people would count differently. */
  readonly about: string;
  /** The slider ends here; a typed number may be larger. */
  readonly usualMost: number;
  readonly step: number;
  /** Where this is asked for, and counts; everywhere without. */
  readonly only?: TermScope;
  /** When this is asked for; always without. What it counts for is not there otherwise. */
  readonly when?: Condition;
  /** Economies of scale: how much each further one counts, from step to step; all count 1 without. */
  readonly steps?: readonly DriverStep[];
  /** Each counts less where an answer says so, because others do part of the work. */
  readonly lighter?: {
    readonly fact: FactId;
    readonly is: string;
    readonly weight: number;
    readonly only?: TermScope;
  };
  /** What it is where neither the plan nor the worked example says: the least of these drivers. */
  readonly leastOf?: readonly DriverId[];
}

/** Beyond the step before, and up to `to`, one more counts as `weight`. Without `to`, all that follow. */
export interface DriverStep {
  readonly to?: number;
  readonly weight: number;
}

/** How the work is done, as one of a few ways; each multiplies (or, for stand-by, adds) work. */
export interface Modifier extends Evidence {
  readonly id: ModifierId;
  readonly name: string;
  readonly about: string;
  readonly options: readonly { readonly id: string; readonly name: string; readonly value: number }[];
  readonly standard: string;
  /** The answer to a question that says it already, so that nobody is asked twice: an option by answer. */
  readonly answeredBy?: { readonly fact: FactId; readonly options: Readonly<Record<string, string>> };
  readonly note?: string;
}

/** In which setups a term counts: young or mature products, batch or online, or the horizontal team. */
export type TermScope = 'low' | 'high' | 'batch' | 'online' | 'horizontal';

/** Part of a duty's demand in FTE: coefficient × driver × modifiers. */
export interface Term {
  readonly coefficient: number;
  /** A driver; `fixed` counts as 1; `standby` is the value of the modifier `support`. */
  readonly driver: DriverId | 'fixed' | 'standby';
  readonly modifiers?: readonly ModifierId[];
  readonly only?: TermScope;
  /** Counts only where this holds. */
  readonly when?: Condition;
  /** Caused by what is there already: models, sources, incidents. The rest makes something new. */
  readonly upkeep?: true;
}

export interface DutyTerms extends Evidence {
  readonly duty: DutyId;
  readonly terms: readonly Term[];
  readonly note?: string;
  /** Running the system day to day, which leaves nothing better behind (toil, SRE book). */
  readonly isToil?: true;
}

/** The numbers that a setup starts with. A driver that is not in it is 0. */
interface WorkedExample {
  readonly id: string;
  readonly name: string;
  readonly drivers: Readonly<Record<DriverId, number>>;
  readonly modifiers: Readonly<Record<ModifierId, string>>;
}

/** A number of hiring and capacity that a plan may set otherwise. */
export interface HiringParameter extends Evidence {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly standard: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Counted, never measured: a half makes no sense. */
  readonly isWhole?: true;
  readonly note?: string;
}

/** How many people must be able to be on call, by the modifier `support`. */
export interface RotaFloor extends Evidence {
  readonly id: string;
  readonly support: string;
  readonly sites: 1 | 2;
  readonly people: number;
  readonly rule: string;
}

/** A ratio from the literature, to hold a plan against: never a rule. */
interface Ratio extends Evidence {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly strength: string;
  readonly note?: string;
}

/** What demand is made of. */
export interface DemandModel {
  readonly drivers: readonly Driver[];
  readonly modifiers: readonly Modifier[];
  readonly demand: readonly DutyTerms[];
  readonly examples: Readonly<Record<SetupId, WorkedExample>>;
}

/** Demand, and all that makes people and hires of it. */
export interface SizingModel extends DemandModel {
  /** Demand is between these multiples of its value: a band, not a number. */
  readonly uncertainty: { readonly low: number; readonly high: number };
  readonly parameters: readonly HiringParameter[];
  readonly floors: readonly RotaFloor[];
  readonly ratios: readonly Ratio[];
}
