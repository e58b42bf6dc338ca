import { textWidth, type Weight } from './outlines.ts';

/** A text in lines no wider than `width` px. A single word that is wider stays whole. */
export function wrapText(text: string, size: number, weight: Weight, width: number): readonly string[] {
  const lines: string[] = [];
  // Only where a browser would: a space that does not break is not one of these.
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** In as few lines as `wrapText`, but of about the same length: no last word on a line of its own. */
export function balanceText(text: string, size: number, weight: Weight, width: number): readonly string[] {
  const lines = wrapText(text, size, weight, width);
  if (lines.length < 2) return lines;
  let best = lines;
  for (let narrower = width * 0.98; narrower > width / lines.length; narrower *= 0.98) {
    const next = wrapText(text, size, weight, narrower);
    if (next.length > lines.length) break;
    best = next;
  }
  return best;
}
