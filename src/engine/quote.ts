import { isolate, revealText, shorten } from './foreignText.ts';

/** The most of a foreign text that a message repeats. */
const longestQuote = 60;

/** A foreign text as a message repeats it: cut where it is long, and with names for what nobody could see. */
export function repeatText(text: string, most = longestQuote): string {
  return isolate(revealText(shorten(text, most)));
}

/** A foreign text in quotation marks, cut where it is long. */
export function quote(text: string): string {
  return `"${repeatText(text)}"`;
}

/** Several names as part of a sentence: "A", "B" and "C". */
export function quoteAll(names: readonly string[]): string {
  const quoted = names.map(quote);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
