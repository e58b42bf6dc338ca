export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export type PickedFile =
  | { readonly kind: 'ok'; readonly file: TextFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: UnreadableReason };

/** Why a file has no text for us. */
type UnreadableReason =
  | { readonly kind: 'access' }
  | { readonly kind: 'size'; readonly mostBytes: number }
  /** Neither UTF-8 nor marked as UTF-16. */
  | { readonly kind: 'encoding' };

/** Files of the person's own: must be called from a click, or the browser refuses. */
export interface PlanFiles {
  readonly save: (file: TextFile) => Promise<'saved' | 'cancelled' | 'failed'>;
  readonly pick: () => Promise<PickedFile>;
  /** A file that was dropped. */
  readonly read: (file: File) => Promise<PickedFile>;
}
