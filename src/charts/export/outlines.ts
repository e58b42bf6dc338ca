import type { MeasureText, Weight } from '../measureText.ts';
import inter from './inter.json';

interface Face {
  readonly widths: Readonly<Record<string, number>>;
  readonly outlines: Readonly<Record<string, string>>;
  /** After one of the letters of `after`, each letter of `by[n]` moves by n. */
  readonly kerning: readonly {
    readonly after: string;
    readonly by: Readonly<Record<string, string | undefined>>;
  }[];
}

export const unitsPerEm = inter.em;

const faces: Readonly<Record<Weight, Face>> = inter;
/** Mean width of a letter that the table does not have, a little on the wide side. */
const UNKNOWN_WIDTH = 0.62;
/** Written like another letter: a space that does not break is a space. */
const likeOthers: Readonly<Record<string, string>> = { '\u00a0': ' ', '\u202f': ' ', '\u2011': '-' };

const kernings = new Map<string, number>();
for (const weight of ['regular', 'semibold'] as const) {
  for (const { after, by } of faces[weight].kerning) {
    for (const [distance, letters = ''] of Object.entries(by)) {
      for (const left of after)
        for (const right of letters) kernings.set(weight + left + right, Number(distance));
    }
  }
}

/** Whether every letter of a text has an outline here. */
export function hasOutlines(text: string, weight: Weight): boolean {
  return lettersOf(text).every((letter) => Object.hasOwn(faces[weight].outlines, letter));
}

/** The width of a text in px, as it is drawn; estimated where a letter has no outline. */
export const textWidth: MeasureText = (text, size, weight = 'regular') =>
  (walk(text, weight).width * size) / inter.em;

/**
 * A text as the data of one path that starts at 0 on a baseline at 0, in units of which `unitsPerEm` make the font size.
 * Letters without an outline leave a gap: ask `hasOutlines` first.
 */
export function outlineOf(text: string, weight: Weight): string {
  return walk(text, weight)
    .placed.map(({ letter, x }) => {
      const outline = faces[weight].outlines[letter];
      if (!outline) return '';
      const [startX, startY, ...rest] = outline.split(' ');
      return `M${Number(startX) + x} ${startY}${rest.join(' ')}`;
    })
    .join('');
}

function walk(text: string, weight: Weight) {
  const { widths } = faces[weight];
  let x = 0;
  let before = '';
  const placed = lettersOf(text).map((letter) => {
    if (!isFigure(before, letter)) x += kernings.get(weight + before + letter) ?? 0;
    before = letter;
    const at = x;
    x += (Object.hasOwn(widths, letter) ? widths[letter] : undefined) ?? UNKNOWN_WIDTH * inter.em;
    return { letter, x: at };
  });
  return { placed, width: x };
}

/** Inside a number nothing is pushed together, as in the tables of the page: "7.1" must not look like "71". */
function isFigure(left: string, right: string): boolean {
  return /^(?:\d[\d.,]|[.,]\d)$/.test(left + right);
}

function lettersOf(text: string): readonly string[] {
  return Array.from(text.normalize('NFC'), (letter) => likeOthers[letter] ?? letter);
}
