import { isolateLines } from '../engine/foreignText.ts';
import type { MeasureText, Weight } from './measureText.ts';

/** A text in lines no wider than `width` px. A single word that is wider goes on in the next line. */
export function wrapText(
  text: string,
  size: number,
  weight: Weight,
  width: number,
  measureText: MeasureText,
): readonly string[] {
  const measure = (part: string) => measureText(part, size, weight);
  return isolateLines(fill(wordsOf(text, width, measure), width, measure));
}

/** In as few lines as `wrapText`, but of about the same length: no last word on a line of its own. */
export function balanceText(
  text: string,
  size: number,
  weight: Weight,
  width: number,
  measureText: MeasureText,
): readonly string[] {
  const measure = (part: string) => measureText(part, size, weight);
  const words = wordsOf(text, width, measure);
  const lines = fill(words, width, measure);
  if (lines.length < 2) return isolateLines(lines);
  let best = lines;
  for (let narrower = width * 0.98; narrower > width / lines.length; narrower *= 0.98) {
    const next = fill(words, narrower, measure);
    if (next.length > lines.length) break;
    best = next;
  }
  return isolateLines(best);
}

type Measure = (text: string) => number;

function fill(words: readonly string[], width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The words of a text, and of a word that is wider than a line pieces that fill one. */
function wordsOf(text: string, width: number, measure: Measure): readonly string[] {
  // Only where a browser would: a space that does not break is not one of these.
  return text
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (measure(word) <= width ? [word] : broken(word, width, measure)));
}

function broken(word: string, width: number, measure: Measure): readonly string[] {
  const pieces: string[] = [];
  for (const letter of Array.from(word)) {
    const longer = (pieces.at(-1) ?? '') + letter;
    if (pieces.length > 0 && measure(longer) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}
