import type { DutyId, Evidence, RoleId, SetupId } from '../playbook/playbook.ts';

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
}

/** How the work is done, as one of a few ways; each multiplies (or, for stand-by, adds) work. */
export interface Modifier extends Evidence {
  readonly id: ModifierId;
  readonly name: string;
  readonly about: string;
  readonly options: readonly { readonly id: string; readonly name: string; readonly value: number }[];
  readonly standard: string;
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

export interface SizingModel {
  readonly drivers: readonly Driver[];
  readonly modifiers: readonly Modifier[];
  readonly demand: readonly DutyTerms[];
  readonly examples: Readonly<Record<SetupId, WorkedExample>>;
  /** Demand is between these multiples of its value: a band, not a number. */
  readonly uncertainty: { readonly low: number; readonly high: number };
  readonly parameters: readonly HiringParameter[];
  readonly floors: readonly RotaFloor[];
  readonly ratios: readonly Ratio[];
  /** Several teams need one of these each. A playbook of one's own may have no such role, or call it otherwise. */
  readonly productManager: RoleId;
}
