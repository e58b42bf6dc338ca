/** A text around a middle, at a height. */
export interface FloatingLabel {
  readonly text: string;
  readonly middle: number;
  readonly y: number;
}

/** Mean width of a letter or figure, and what is to be free between two labels: parts of the font size. */
const LETTER = 0.6;
const FREE = 0.5;

/**
 * Places of the labels that can stand beside each other: one that would touch one before it is left out. Labels without text need
 * no room.
 */
export function fittingLabels(labels: readonly FloatingLabel[], fontSize: number): ReadonlySet<number> {
  const kept = new Set<number>();
  const half = ({ text }: FloatingLabel) => (text.length * LETTER * fontSize) / 2;
  for (const [index, label] of labels.entries()) {
    if (label.text === '') continue;
    const touches = [...kept].some((other) => {
      const before = labels[other];
      if (!before || Math.abs(before.y - label.y) >= fontSize) return false;
      return Math.abs(before.middle - label.middle) < half(before) + half(label) + FREE * fontSize;
    });
    if (!touches) kept.add(index);
  }
  return kept;
}
