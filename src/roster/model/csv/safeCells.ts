/** What a spreadsheet would take for a formula, or for a cell that was made safe before. */
const risky = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet runs: it gets an apostrophe in front where it needs one. */
export function safeCell(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** The cell as it was before `safeCell`. */
export function readSafeCell(text: string): string {
  return text.startsWith("'") && risky.test(text) ? text.slice(1) : text;
}
