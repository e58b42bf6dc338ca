import type { TeamKind } from '../../engine/playbook/facts.ts';

/** What a list of plans shows of each, kept apart from the plans so that a thousand of them are read at once. */
export interface PlanSummary {
  readonly id: string;
  readonly title: string;
  readonly team: TeamKind;
  /** In ms since 1970. */
  readonly changedAt: number;
}

/**
 * A written state of a plan: a token that nobody else ever draws, and the token of the state that it was made of. Numbers that count
 * would meet again: a plan that was deleted and brought back, or a disk that was restored, counts the same way to another plan.
 */
interface Revision {
  readonly token: string;
  /** Undefined for a plan that is not there yet. */
  readonly parent: string | undefined;
}

/** A plan and its history belong together: patches fit only the plan they were made of. Both are foreign until parsed. */
export interface StoredPlan {
  readonly id: string;
  /** Of the state that is stored. */
  readonly token: string;
  readonly plan: unknown;
  readonly history: unknown;
  /** All of it as it lies in storage, for whoever can repair it. */
  readonly record: unknown;
}

export interface PlanEntry {
  readonly summary: PlanSummary;
  readonly plan: unknown;
  readonly history: unknown;
}

/** What was deleted and can come back: any record, whether it is a plan or not. */
export interface BinEntry {
  /** Of the entry: one plan may have been deleted more than once. */
  readonly key: string;
  /** Of the record. */
  readonly id: string;
  /** Undefined for what cannot be listed. */
  readonly title: string | undefined;
  /** In ms since 1970. */
  readonly deletedAt: number;
  /** In ms since 1970. */
  readonly leavesAt: number;
}

/**
 * missing: this browser has no storage; blocked: it does not let us use it; full: no room; silent: it does not answer; outdated:
 * a newer version of the app has changed it; failed: anything else.
 */
export type StorageFailure = 'missing' | 'blocked' | 'full' | 'silent' | 'outdated' | 'failed';

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
  | { readonly kind: 'written' }
  /** Something else is stored than the parent; nothing was changed. `token`: of what is stored. */
  | { readonly kind: 'conflict'; readonly token: string }
  | Failed;

/** `id`: where the record goes; another one than its own if that was taken meanwhile. */
export interface BroughtBack {
  readonly key: string;
  readonly id: string;
}

/** Where plans live between visits. Never throws: what goes wrong is an answer. */
export interface PlanStorage {
  readonly list: () => Promise<ListedPlans>;
  readonly read: (id: string) => Promise<ReadPlan>;
  /**
   * Writes plan, history and summary, all or nothing, if what is stored is still the parent. A plan that was removed meanwhile is
   * written again: an edit outlives a removal. What has been written already counts as written.
   */
  readonly write: (entry: PlanEntry, revision: Revision) => Promise<WrittenPlan>;
  /** Moves records to the bin as they lie there, all or none. `now` is in ms. Those that are not there are left out of the answer. */
  readonly remove: (
    ids: readonly string[],
    now: number,
  ) => Promise<{ readonly kind: 'removed'; readonly entries: readonly BinEntry[] } | Failed>;
  /** What is in the bin; what is due by then, in ms, leaves it. */
  readonly bin: (
    now: number,
  ) => Promise<{ readonly kind: 'ok'; readonly entries: readonly BinEntry[] } | Failed>;
  /**
   * Puts entries of the bin back as they were, all or none. If a record has been written under the id meanwhile, `newId` names another
   * one, and both are kept. Those that are not there are left out of the answer.
   */
  readonly bringBack: (
    keys: readonly string[],
    newId: () => string,
  ) => Promise<{ readonly kind: 'broughtBack'; readonly plans: readonly BroughtBack[] } | Failed>;
  /** Deletes records for good, past the bin: on a full disk it has no room for them. */
  readonly erase: (ids: readonly string[]) => Promise<{ readonly kind: 'erased' } | Failed>;
  /** Takes entries out of the bin for good. */
  readonly empty: (keys: readonly string[]) => Promise<{ readonly kind: 'emptied' } | Failed>;
  /** Tells of changes made in other tabs; gives the way to stop. */
  readonly onChange: (listener: (id: string) => void) => () => void;
  /** Tells when the browser has taken the whole storage away; gives the way to stop. */
  readonly onLost: (listener: () => void) => () => void;
}
