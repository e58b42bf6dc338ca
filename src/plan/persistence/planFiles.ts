interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** One that is too large to be one text. */
interface LargeFile {
  readonly name: string;
  /** From the first line, each time. */
  readonly lines: () => AsyncIterable<string>;
}

interface SavedFile {
  readonly name: string;
  readonly text: string | AsyncIterable<string>;
}

export type PickedFile =
  | { readonly kind: 'ok'; readonly file: TextFile | LargeFile }
  | { readonly kind: 'cancelled' }
  /** No text for us: it cannot be read, or is neither UTF-8 nor marked as UTF-16. */
  | { readonly kind: 'failed'; readonly reason: 'access' | 'encoding' };

/** Files of the person's own: must be called from a click, or the browser refuses. */
export interface PlanFiles {
  readonly save: (file: SavedFile) => Promise<'saved' | 'cancelled' | 'failed'>;
  readonly pick: () => Promise<PickedFile>;
  /** A file that was dropped. */
  readonly read: (file: File) => Promise<PickedFile>;
}
