import type { LegendEntry } from '../Legend.tsx';
import { DROP } from '../Lines.tsx';
import type { Weight } from '../measureText.ts';
import { balanceText, wrapText } from '../wrapText.ts';
import { textWidth } from './outlines.ts';
import { frameSize, type Picture } from './picture.ts';

interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly line: number;
}

export const STYLES = {
  title: { size: 28, weight: 'semibold', line: 36 },
  subtitle: { size: 15, weight: 'regular', line: 22 },
  legend: { size: 13, weight: 'regular', line: 26 },
  note: { size: 12, weight: 'regular', line: 18 },
} as const satisfies Record<string, TextStyle>;

const GAP = { title: 6, body: 30, legend: 22, rule: 14, notes: 20, note: 5 } as const;
const SAMPLE = { width: 20, gap: 8, after: 28 } as const;
/** From one line of an entry of the legend to its next. */
export const LEGEND_LINE = 17;
/** Room at the right of the notes for the mark. */
const MARK = 220;

interface PlacedLine {
  readonly text: string;
  readonly y: number;
}

interface PlacedLegend {
  readonly entry: LegendEntry;
  readonly x: number;
  readonly y: number;
  readonly textX: number;
  /** One, but for a name that is wider than the sheet. */
  readonly lines: readonly string[];
}

export interface PlacedFrame {
  readonly height: number;
  readonly title: readonly PlacedLine[];
  readonly subtitle: readonly PlacedLine[];
  readonly body: number;
  readonly legend: readonly PlacedLegend[];
  readonly rule: number;
  readonly notes: readonly PlacedLine[];
}

/** Places what stands around a picture: title and setup above, legend and small print below. All x are from the margin. */
export function layoutExportFrame(picture: Picture): PlacedFrame {
  const { inner, margin } = frameSize;
  const title = placeLines(balanced(picture.title, STYLES.title, inner), STYLES.title, margin);
  const subtitle = placeLines(
    balanced(picture.subtitle, STYLES.subtitle, inner),
    STYLES.subtitle,
    title.bottom + GAP.title,
  );
  const body = subtitle.bottom + GAP.body;
  const legend = placeLegend(picture.legend, body + picture.height + GAP.legend);
  const rule = legend.bottom + GAP.rule;
  let bottom = rule + GAP.notes - GAP.note;
  const notes = picture.notes.flatMap((note) => {
    const { size, weight } = STYLES.note;
    const placed = placeLines(
      wrapText(note, size, weight, inner - MARK, textWidth),
      STYLES.note,
      bottom + GAP.note,
    );
    bottom = placed.bottom;
    return placed.lines;
  });
  return {
    height: Math.ceil(bottom + margin - GAP.note),
    title: title.lines,
    subtitle: subtitle.lines,
    body,
    legend: legend.entries,
    rule,
    notes,
  };
}

function balanced(text: string, { size, weight }: TextStyle, width: number): readonly string[] {
  return balanceText(text, size, weight, width, textWidth);
}

/** Lines with their baselines: each as far below the top of its line as half the leading and the letters ask for. */
function placeLines(texts: readonly string[], { size, line }: TextStyle, top: number) {
  const lines = texts.map(
    (text, index): PlacedLine => ({ text, y: top + index * line + line / 2 + size * DROP }),
  );
  return { lines, bottom: top + lines.length * line };
}

function placeLegend(entries: readonly LegendEntry[], top: number) {
  const { size, weight, line } = STYLES.legend;
  const before = SAMPLE.width + SAMPLE.gap;
  let x = 0;
  let y = top;
  let tall = 1;
  const placed = entries.map((entry): PlacedLegend => {
    const lines = wrapText(entry.text, size, weight, frameSize.inner - before, textWidth);
    const width = before + Math.max(0, ...lines.map((text) => textWidth(text, size, weight)));
    if (x > 0 && x + width > frameSize.inner) {
      x = 0;
      y += line + (tall - 1) * LEGEND_LINE;
      tall = 1;
    }
    tall = Math.max(tall, lines.length);
    const at = { entry, x, y, textX: x + before, lines };
    x += width + SAMPLE.after;
    return at;
  });
  return { entries: placed, bottom: entries.length > 0 ? y + 14 + (tall - 1) * LEGEND_LINE : top };
}
