export type FolderState =
  | { readonly kind: 'none' }
  | { readonly kind: 'ok'; readonly name: string }
  /** The browser has to be asked again, from a click. */
  | { readonly kind: 'denied'; readonly name: string }
  /** It may be written to, and it did not work: it was moved, or the disk is full. */
  | { readonly kind: 'failed'; readonly name: string };

/** A folder of the person's own, in which each plan has a file. Never throws. */
export interface PlanFolder {
  /** Whether this browser can write to folders. */
  readonly isPossible: boolean;
  readonly state: () => Promise<FolderState>;
  /** From a click, as `allow`. */
  readonly choose: () => Promise<FolderState>;
  readonly allow: () => Promise<FolderState>;
  readonly forget: () => Promise<FolderState>;
  /** A plan that has got another name has one file, not two. */
  readonly write: (id: string, name: string, text: string) => Promise<FolderState>;
}
