import type { PlacedText } from '../../charts/layoutTable.ts';
import type { MeasureText } from '../../charts/measureText.ts';

/** What is to be free between two labels: a part of the font size. */
const FREE = 0.5;

/**
 * The labels that can stand beside each other, each one line around its x: one that would touch one before it is left out, and so is
 * one without text.
 */
export function fitting(labels: readonly PlacedText[], measureText: MeasureText): readonly PlacedText[] {
  const half = ({ lines: [text = ''], style }: PlacedText) => measureText(text, style.size, style.weight) / 2;
  const kept: PlacedText[] = [];
  for (const label of labels) {
    const { size } = label.style;
    const touches = kept.some(
      (before) =>
        Math.abs(before.y - label.y) < size &&
        Math.abs(before.x - label.x) < half(before) + half(label) + FREE * size,
    );
    if (!touches && label.lines.join('') !== '') kept.push(label);
  }
  return kept;
}
