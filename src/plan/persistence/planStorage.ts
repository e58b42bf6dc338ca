import type { TeamKind } from '../../engine/playbook/facts.ts';

/** What a list of plans shows of each, kept apart from the plans so that a thousand of them are read at once. */
export interface PlanSummary {
  readonly id: string;
  readonly title: string;
  readonly team: TeamKind;
  /** In ms since 1970. */
  readonly changedAt: number;
}

/** A plan and its history belong together: patches fit only the plan they were made of. Both are foreign until parsed. */
export interface StoredPlan {
  readonly id: string;
  /** Grows by one with each write, so that a writer who has not seen the last one is told. */
  readonly revision: number;
  readonly plan: unknown;
  readonly history: unknown;
}

export interface PlanEntry {
  readonly summary: PlanSummary;
  readonly plan: unknown;
  readonly history: unknown;
}

/** missing: this browser has no storage; blocked: it does not let us use it; full: no room; failed: anything else. */
export type StorageFailure = 'missing' | 'blocked' | 'full' | 'failed';

interface Failed {
  readonly kind: 'failed';
  readonly failure: StorageFailure;
}

type ListedPlans =
  /** `damaged`: ids of entries that cannot be listed; their records are kept. */
  | { readonly kind: 'ok'; readonly plans: readonly PlanSummary[]; readonly damaged: readonly string[] }
  | Failed;

type ReadPlan = { readonly kind: 'ok'; readonly stored: StoredPlan } | { readonly kind: 'absent' } | Failed;

export type WrittenPlan =
  | { readonly kind: 'written'; readonly revision: number }
  /** Somebody else wrote since; nothing was changed. */
  | { readonly kind: 'conflict' }
  | Failed;

/** Where plans live between visits. Never throws: what goes wrong is an answer. */
export interface PlanStorage {
  readonly list: () => Promise<ListedPlans>;
  readonly read: (id: string) => Promise<ReadPlan>;
  /**
   * Writes plan, history and summary, all or nothing, if the stored revision is still the one given; 0 for a plan that is not there
   * yet. A plan that was removed meanwhile is written again: an edit outlives a removal.
   */
  readonly write: (entry: PlanEntry, revision: number) => Promise<WrittenPlan>;
  readonly remove: (id: string) => Promise<{ readonly kind: 'removed' } | Failed>;
  /** Tells of changes made in other tabs; gives the way to stop. */
  readonly onChange: (listener: (id: string) => void) => () => void;
}
