export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A text in parts may be longer than one text can be. */
export interface SavedFile {
  readonly name: string;
  readonly text: string | readonly string[];
}

export type PickedFile =
  | { readonly kind: 'ok'; readonly file: TextFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

/** Files of the person's own: must be called from a click, or the browser refuses. */
export interface PlanFiles {
  readonly save: (file: SavedFile) => Promise<'saved' | 'cancelled' | 'failed'>;
  readonly pick: () => Promise<PickedFile>;
  /** A file that was dropped. */
  readonly read: (file: File) => Promise<PickedFile>;
}
