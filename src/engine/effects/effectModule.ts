import type { DutyId, PartnerId, RoleId, VariantId } from '../ids.ts';
import type { Finding, Situation } from './finding.ts';

/**
 * One kind of effect: what it names, what would make no sense, and what it does in which stage of `deriveTeam`. Its schema is in
 * `effectSchema.ts`, apart from this, since the first screen derives teams but reads no foreign playbooks.
 */
export interface EffectModule<Effect> {
  /** The entries of the playbook that it is about: ids that must be there. */
  readonly names: (effect: Effect) => readonly Named[];
  /** What is wrong beyond ids that name nothing. */
  readonly problems?: (effect: Effect) => readonly EffectProblem[];
  /** Stages 1 to 5: what it says on seats and duties. Rules may say otherwise, and `settle` decides. */
  readonly claims?: (effect: Effect) => readonly EffectClaim[];
  /** Stage 6: how it changes efforts. Changes of several rules follow one another and contradict nothing. */
  readonly changeEffort?: (effect: Effect, efforts: Efforts) => void;
  /** It changes efforts when those that do not say this are through. */
  readonly changesLast?: true;
  /** Stage 7: whom it asks for beside the team. Several rules may ask for the same partner, and contradict nothing. */
  readonly asksFor?: (effect: Effect) => AskedPartner;
  /** Stage 8: what it says about the team, if anything. */
  readonly find?: (effect: Effect, situation: Situation) => Finding | undefined;
  /** Whether it has nothing to say before there is a roster. */
  readonly needsPeople?: true;
}

/** Entries that one field of an effect names. */
export interface Named {
  readonly kind: 'role' | 'duty' | 'variant' | 'partner';
  readonly field: string;
  readonly ids: string | readonly string[];
  /** It must be there, but the effect is not about it. */
  readonly isAside?: true;
}

/** What is wrong in a field of an effect, as a sentence without its subject and its full stop. */
export interface EffectProblem {
  readonly field: string;
  readonly says: string;
}

/** How an effect answers a question that another may answer otherwise. */
export type EffectClaim =
  | {
      readonly question: 'seat';
      readonly role: RoleId;
      readonly value: 'needed' | 'optional' | 'later' | 'not-drawn';
    }
  /** That the seat waits, and who holds its duties meanwhile; undefined: whoever the role merges into. */
  | { readonly question: 'gate'; readonly role: RoleId; readonly value: RoleId | undefined }
  | { readonly question: 'variant'; readonly role: RoleId; readonly value: VariantId }
  | { readonly question: 'owner'; readonly duty: DutyId; readonly value: RoleId }
  /** Whether the role takes part in the duty. */
  | { readonly question: 'part'; readonly duty: DutyId; readonly role: RoleId; readonly value: boolean }
  /** How the duty is switched on; null: off. */
  | { readonly question: 'activity'; readonly duty: DutyId; readonly value: Activation | null }
  | { readonly question: 'disjoint'; readonly value: Separation };

/** A duty switched on with these holders; `effort` in percent of the team, before normalisation. */
export interface Activation {
  readonly owner: RoleId;
  readonly contributors: readonly RoleId[];
  readonly effort: number;
}

/**
 * Two roles that share nothing. On a duty both hold, the owner stays; between two contributors `keeps` decides, by
 * whether the duty is engineering in the narrow sense.
 */
export interface Separation {
  readonly pair: readonly [RoleId, RoleId];
  readonly keeps: { readonly engineering: RoleId; readonly other: RoleId };
}

/** Somebody beside the team, for these of its duties. */
export interface AskedPartner {
  readonly partner: PartnerId;
  readonly duties: readonly DutyId[];
}

/** The efforts of the duties that occur, before normalisation. One that does not occur has none, and gets none. */
export interface Efforts {
  readonly of: (duty: DutyId) => number;
  readonly multiply: (duty: DutyId, factor: number) => void;
}
