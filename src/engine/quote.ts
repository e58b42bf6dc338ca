/** The most of a foreign text that a message repeats. */
const longestQuote = 60;

/** A foreign text in quotation marks, cut where it is long. */
export function quote(text: string): string {
  return `"${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}"`;
}

/** Several names as part of a sentence: "A", "B" and "C". */
export function quoteAll(names: readonly string[]): string {
  const quoted = names.map(quote);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
