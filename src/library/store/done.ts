import type { PlanDocument } from '../../plan/document/planDocument.ts';
import type { BinEntry, StorageFailure } from '../../plan/persistence/planStorage.ts';
import type { FileProblem } from './readPlanFile.ts';

/** What became of something that was done with plans of the library. */
export type Done =
  | { readonly kind: 'done'; readonly id: string }
  /** A file has several plans, and maybe entries that are none: nothing was added yet. */
  | {
      readonly kind: 'asks';
      readonly plans: number;
      readonly refused: number;
      readonly each: () => AsyncIterable<PlanDocument>;
    }
  /** Some of so many, if storage refused one. */
  | {
      readonly kind: 'added';
      readonly ids: readonly string[];
      readonly of: number;
      readonly failure: StorageFailure | undefined;
    }
  | { readonly kind: 'removed'; readonly entries: readonly BinEntry[] }
  /** The disk is full, so the bin cannot take these records: nothing was deleted. */
  | { readonly kind: 'noRoom'; readonly ids: readonly string[] }
  /** `beside`: the new titles of those whose address has another plan now. */
  | { readonly kind: 'broughtBack'; readonly ids: readonly string[]; readonly beside: readonly string[] }
  /** Records were deleted for good, in the bin or past it. */
  | { readonly kind: 'emptied'; readonly records: number }
  /** Nothing was changed. */
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };
