import { textWidth } from '../../charts/export/outlines.ts';
import { wrapText } from '../../charts/export/wrapText.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { Sensitivity, Swing } from '../../engine/size/sensitivity.ts';
import { tenthFigure } from '../words/exportNotes.ts';
import { assumptionWords } from '../words/headcount.ts';

export const SWING_TEXT = { words: 15, figure: 14, head: 13 } as const;
export const SWING_LINE = 19;
const HEAD = 34;
const ROW = 44;
const AIR = 14;
const WORDS = 0.36;
const GAP = 28;
/** From the end of a bar to its figure. */
const NEAR = 10;

interface PlacedSwing {
  readonly key: string;
  readonly words: readonly string[];
  readonly y: number;
  readonly height: number;
  /** Where the bar begins and ends; the present size lies between. */
  readonly from: number;
  readonly to: number;
  readonly least: string;
  readonly most: string;
  /** The right edge of the lower figure and the left edge of the higher. */
  readonly leastX: number;
  readonly mostX: number;
}

export interface PlacedSwings {
  readonly height: number;
  readonly head: number;
  readonly rows: readonly PlacedSwing[];
  /** Where the present size stands. */
  readonly now: number;
  /** The left and right end of the axis. */
  readonly ends: readonly [number, number];
}

/** Places a bar for each assumption around the present size, on one scale, with a figure at each end. */
export function layoutSwings(
  playbook: Playbook,
  base: Sensitivity['base'],
  swings: readonly Swing[],
  width: number,
): PlacedSwings {
  const bars = swings.map(({ assumption, atLow, atHigh }) => {
    // A step that there is not leaves the size as it is, so one end may be the base itself.
    const [least, most] = [Math.min(atLow, atHigh, base), Math.max(atLow, atHigh, base)];
    return {
      words: assumptionWords(playbook, assumption),
      least: { value: least, text: tenthFigure(least) },
      most: { value: most, text: tenthFigure(most) },
    };
  });
  const widest = Math.max(
    0,
    ...bars.flatMap(({ least, most }) =>
      [least, most].map(({ text }) => textWidth(text, SWING_TEXT.figure, 'regular')),
    ),
  );
  const left = width * WORDS + GAP;
  const now = (left + width) / 2;
  const half = (width - left) / 2 - widest - NEAR;
  const reach = Math.max(0, ...bars.flatMap(({ least, most }) => [base - least.value, most.value - base]));
  const at = (value: number) => now + (reach > 0 ? (half * (value - base)) / reach : 0);
  let bottom = HEAD;
  const rows = bars.map(({ words, least, most }): PlacedSwing => {
    const lines = wrapText(words, SWING_TEXT.words, 'regular', width * WORDS);
    const height = Math.max(ROW, lines.length * SWING_LINE + AIR);
    const y = bottom;
    bottom += height;
    const [from, to] = [at(least.value), at(most.value)];
    return {
      key: words,
      words: lines,
      y,
      height,
      from,
      to,
      least: least.text,
      most: most.text,
      leastX: from - NEAR,
      mostX: to + NEAR,
    };
  });
  return { height: bottom, head: HEAD, rows, now, ends: [left, width] };
}
