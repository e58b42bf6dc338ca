const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const listed = new Intl.ListFormat('en', { type: 'conjunction' });
const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** Between a number and its sign, so that a line never breaks there. */
const NO_BREAK = '\u00a0';

/** "27 %": a share in percent. Below ten with one decimal, so that small shares stay apart; a trace is "under 0.1 %". */
export function percent(value: number): string {
  if (value > 0 && value < 0.05) return `under 0.1${NO_BREAK}%`;
  return `${(value < 9.95 ? fine : whole).format(value)}${NO_BREAK}%`;
}

/** "27 %", always whole: for headlines and labels, where decimals would only look exact. */
export function wholePercent(value: number): string {
  return `${whole.format(value)}${NO_BREAK}%`;
}

/** "49.8 %": with one decimal whatever its size. */
export function fractionPercent(value: number): string {
  return `${fine.format(value)}${NO_BREAK}%`;
}

/** "2,400". */
export function wholeNumber(value: number): string {
  return whole.format(value);
}

/** "a, b, and c". */
export function listAnd(items: readonly string[]): string {
  return listed.format(items);
}

/** "a, b, and 3 more": the first few of a list, the others counted. */
export function listSome(items: readonly string[], most: number): string {
  const more = items.length - most;
  return listAnd(more > 0 ? [...items.slice(0, most), `${more} more`] : items);
}

/** "a, b, or c". */
export function listOr(items: readonly string[]): string {
  return either.format(items);
}

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** "Four", "12": a count that begins a sentence. */
export function countWord(count: number): string {
  return numberWords[count] ?? whole.format(count);
}

/** "1 duty", "3 duties". */
export function counted(count: number, one: string, many: string): string {
  return `${whole.format(count)} ${count === 1 ? one : many}`;
}

/** A name inside a sentence: "Data scientists" becomes "data scientists", "ML engineers" stays. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second !== second.toUpperCase() || second === ' ' ? first.toLowerCase() + name.slice(1) : name;
}

/** A text as the beginning of a sentence. */
export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
