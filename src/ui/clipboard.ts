/** Puts text on the clipboard; false when the browser does not allow it. */
export type CopyText = (text: string) => Promise<boolean>;
