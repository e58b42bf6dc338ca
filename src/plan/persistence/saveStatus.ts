import { create } from 'zustand';
import type { EditName } from '../document/editNameSchema.ts';
import type { Backup } from './backupStorage.ts';
import type { FolderState } from './planFolder.ts';
import type { BinEntry, PlanSummary, StorageFailure } from './planStorage.ts';

/** What happened to the plan on screen and is worth a sentence, once. */
type SaveNotice =
  | { readonly kind: 'storage'; readonly failure: StorageFailure }
  /** Two tabs edited at once; this one's version became the plan on screen, a copy. */
  | { readonly kind: 'conflict'; readonly title: string; readonly id: string }
  | { readonly kind: 'removedElsewhere' }
  /** The plan opened, its undo steps did not. */
  | { readonly kind: 'historyLost' }
  /** The plan opened; what of it was understood and has no effect, a sentence each. */
  | { readonly kind: 'remarks'; readonly remarks: readonly string[] };

/** A plan with edits that storage has refused: this tab holds them and tries again. */
interface UnsavedPlan {
  readonly id: string;
  readonly title: string;
}

/** A record that is not a plan any more, for whoever can repair it. */
export interface DamagedRecord {
  readonly id: string;
  readonly record: unknown;
}

type PlanList =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure }
  | { readonly kind: 'ok'; readonly plans: readonly PlanSummary[]; readonly damaged: readonly string[] };

interface SaveStatus {
  readonly saving: 'saved' | 'saving' | 'failed';
  readonly notice: SaveNotice | undefined;
  /** Of the plan that could not be opened. */
  readonly damaged: DamagedRecord | undefined;
  /** The plan on screen was kept just now. */
  readonly isNew: boolean;
  /** The last step of undo or redo; `count` tells two alike apart. */
  readonly step:
    | { readonly way: 'Undone' | 'Redone'; readonly name: EditName; readonly count: number }
    | undefined;
  readonly list: PlanList;
  /** What was deleted here since the page was opened and is still in the bin; the last deletion last. */
  readonly removed: readonly (readonly BinEntry[])[];
  readonly bin: readonly (BinEntry & { readonly daysLeft: number })[];
  /** Undefined until it is read. `isDue`: so many plans have changed, and the last backup is days ago. */
  readonly backup: (Backup & { readonly isDue: boolean; readonly changed: number }) | undefined;
  /** Where each plan has a file that is kept in step. */
  readonly folder: FolderState;
  /** Whether the browser promises to keep the plans; undefined if it does not say. */
  readonly isProtected: boolean | undefined;
  /** The one on screen among them, if it is one. */
  readonly unsaved: readonly UnsavedPlan[];
}

const useStore = create<SaveStatus>(() => ({
  saving: 'saved',
  notice: undefined,
  damaged: undefined,
  isNew: false,
  step: undefined,
  list: { kind: 'reading' },
  removed: [],
  bin: [],
  backup: undefined,
  isProtected: undefined,
  folder: { kind: 'none' },
  unsaved: [],
}));

/** One narrow part of what is known about keeping plans. */
export function useSaveStatus<Part>(select: (state: SaveStatus) => Part): Part {
  return useStore(select);
}

export function dismissNotice(): void {
  useStore.setState({ notice: undefined });
}

/** What was deleted is in the bin, and nobody wants to be reminded of it. */
export function forgetRemoved(): void {
  useStore.setState({ removed: [] });
}

/** The title of a plan that was just saved is asked for once. */
export function markTitleAsked(): void {
  useStore.setState({ isNew: false });
}

export const saveStatusStore = { get: useStore.getState, set: useStore.setState };
