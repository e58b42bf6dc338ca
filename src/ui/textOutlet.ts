/** A text that leaves the app as a file. */
export interface TextFile {
  readonly text: string;
  /** As browsers name it: "text/csv". */
  readonly type: string;
  /** With its extension. */
  readonly name: string;
}

/** Saves a text as a file, by the browser's own way. Must be called from a click. */
export type SaveText = (file: TextFile) => void;

/** Puts text on the clipboard; false when the browser does not allow it. */
export type CopyText = (text: string) => Promise<boolean>;
