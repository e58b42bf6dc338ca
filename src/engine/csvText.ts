/** What begins a formula, in the letters of East Asian keyboards too. */
const signs = new Set('=+-@\uff1d\uff0b\uff0d\uff20');
/** What a spreadsheet may skip before it; apostrophes are among it, so that a cell that was made safe is recognised. */
const isSkipped = (letter: string) => /[\s"']/u.test(letter);
/**
 * Behind these a spreadsheet may begin another cell: quotes do not hold a cell together in a file that is read with another separator
 * than it was written with. Commas are missing, because they are ours.
 */
const separators = new Set(';|\t\r\n');

/** Where a formula could start, from the last place to the first. In one walk: cells come from strangers, and may be long. */
function formulaPlaces(cell: string): readonly number[] {
  const places: number[] = [];
  let leadsToSign = false;
  for (let at = cell.length - 1; at >= 0; at -= 1) {
    const letter = cell.charAt(at);
    leadsToSign = signs.has(letter) || (leadsToSign && isSkipped(letter));
    const isStart = at === 0 || separators.has(cell.charAt(at - 1));
    // Some programs drop a tab or a line end at the start of a cell.
    if (isStart && (leadsToSign || (at === 0 && /^'*[\t\r]/.test(cell)))) places.push(at);
  }
  return places;
}

/** A cell that no spreadsheet runs, however it takes the file apart: an apostrophe stands where a formula could start. */
export function safeCell(cell: string): string {
  return formulaPlaces(cell).reduce((text, at) => `${text.slice(0, at)}'${text.slice(at)}`, cell);
}

/** The cell as it was before `safeCell`. */
export function readSafeCell(cell: string): string {
  return formulaPlaces(cell)
    .filter((at) => cell.charAt(at) === "'")
    .reduce((text, at) => text.slice(0, at) + text.slice(at + 1), cell);
}

/** Rows as CSV (RFC 4180): the one place where tables are written. No cell is a formula, whatever separator they are read with. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  const safe = safeCell(cell);
  return /[",;|\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
