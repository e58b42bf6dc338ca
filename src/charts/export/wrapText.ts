import type { Weight } from '../measureText.ts';
import { textWidth } from './outlines.ts';

/** A text in lines no wider than `width` px. A single word that is wider goes on in the next line. */
export function wrapText(text: string, size: number, weight: Weight, width: number): readonly string[] {
  return fill(wordsOf(text, size, weight, width), size, weight, width);
}

/** In as few lines as `wrapText`, but of about the same length: no last word on a line of its own. */
export function balanceText(text: string, size: number, weight: Weight, width: number): readonly string[] {
  const words = wordsOf(text, size, weight, width);
  const lines = fill(words, size, weight, width);
  if (lines.length < 2) return lines;
  let best = lines;
  for (let narrower = width * 0.98; narrower > width / lines.length; narrower *= 0.98) {
    const next = fill(words, size, weight, narrower);
    if (next.length > lines.length) break;
    best = next;
  }
  return best;
}

function fill(words: readonly string[], size: number, weight: Weight, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The words of a text, and of a word that is wider than a line pieces that fill one. */
function wordsOf(text: string, size: number, weight: Weight, width: number): readonly string[] {
  // Only where a browser would: a space that does not break is not one of these.
  return text
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (textWidth(word, size, weight) <= width ? [word] : broken(word, size, weight, width)));
}

function broken(word: string, size: number, weight: Weight, width: number): readonly string[] {
  const pieces: string[] = [];
  for (const letter of Array.from(word)) {
    const longer = (pieces.at(-1) ?? '') + letter;
    if (pieces.length > 0 && textWidth(longer, size, weight) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}
