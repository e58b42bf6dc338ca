/**
 * Text from outside: typed, pasted, or from a file, a link or a playbook. What is kept of it is clean; what turns the direction
 * of reading is kept, because Hebrew and Arabic need it, and stands between isolates wherever a sentence names it.
 */

/** A text of these letters alone needs no closer look: Latin, spaces, line ends. */
const plain = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f-\u205f]*$/;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Half of a pair, and what Unicode says is no character: no XML may have them, and no UTF-8 the first. */
const noLetters = /\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
/** Letters of tags, which flags of regions are made of, and variants of Chinese characters: hidden text anywhere else. */
const tags =
  /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F}|\p{Script=Han}[\u{E0100}-\u{E01EF}])|[\u{E0000}-\u{E0FFF}]/gu;
/** Controls but tab and line end; and signs without a width, which make two equal names different. */
const unseen =
  /(?![\t\n])\p{Cc}|[\u00ad\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff0-\ufffb\u{1d173}-\u{1d17a}]|(?<!\p{Script=Mongolian})\u180e/gu;
/** The joiners, except behind letters of scripts that are written with them, and inside of emoji. */
const looseJoiners =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\u200c\u200d]/gu;
/** A sign that chooses the look of what stands before it, where nothing does. */
const looseVariants = /(?<=^|\s|\u200c|\u200d|\p{Variation_Selector})\p{Variation_Selector}/gu;

/**
 * A text without what nobody can see: control characters, signs without a width, joiners that join nothing. Half characters become
 * U+FFFD, and every kind of line end becomes `\n`. Tabs stay. The same text when there is nothing to clean.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replaceAll(lineEnds, '\n')
    .replaceAll(noLetters, '\ufffd')
    .replaceAll(tags, '$1')
    .replaceAll(unseen, '')
    .replaceAll(looseVariants, '')
    .replaceAll(looseJoiners, '');
}

/** What a message must name, because the reader could not see it. */
const hidden = /[\p{Cc}\p{Cf}\p{Variation_Selector}\u2028\u2029\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** A text with every sign that nobody can see written as its number: "D\u{200b}S". */
export function revealText(text: string): string {
  return text.replaceAll(hidden, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A clean text on one line. Spaces at its ends stay: somebody may be typing. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/[\t\n]+/g, ' ');
}

/** Something that can be seen: no space, no sign without a width, no mark alone, none of the letters that are there to be empty. */
export const visible = /[^\p{Z}\p{Cc}\p{Cf}\p{M}\p{Surrogate}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Whether there is nothing to see in a text: spaces, marks without a letter, signs without a width. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}

const isolator = '\u2068';
const endOfIsolate = '\u2069';
/** Letters that are written from right to left, and what sets a direction without being seen. */
const turning =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a text could change the order of the words around it. */
export function canTurn(text: string): boolean {
  return turning.test(text);
}

/**
 * A foreign text as a part of a sentence: one that could turn the words around it stands between U+2068 and U+2069, with as many ends
 * as it has beginnings. Any other is the same text.
 */
export function isolate(text: string): string {
  return canTurn(text) ? `${isolator}${balanced(text.replaceAll(/\s/gu, ' '))}${endOfIsolate}` : text;
}

/** The text without ends of isolates that have no beginning, and with those that were missing. */
function balanced(text: string): string {
  let open = 0;
  const kept = text.replaceAll(/[\u2066-\u2069]/g, (sign) => {
    if (sign !== endOfIsolate) open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return sign;
  });
  return kept + endOfIsolate.repeat(open);
}

/** The lines of a text that was taken apart: an isolate that goes on in the next line ends here and begins anew there. */
export function isolateLines(lines: readonly string[]): readonly string[] {
  let open = '';
  return lines.map((line) => {
    const whole = open + line;
    for (const [sign] of line.matchAll(/[\u2066-\u2069]/g)) {
      open = sign === endOfIsolate ? open.slice(0, -1) : open + sign;
    }
    return whole + endOfIsolate.repeat(open.length);
  });
}

/** The beginning of a text, at most so long and never with half a character at its end. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** The beginning of a text, with "…" where something was left out. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${cutText(text, most)}…`;
}
