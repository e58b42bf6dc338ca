import type { Ref } from 'react';
import { ChartProvider } from '../ChartContext.tsx';
import { type ChartTheme, roleColourIn } from '../chartTheme.ts';
import type { LegendEntry } from '../Legend.tsx';
import { DROP, Lines } from '../Lines.tsx';
import type { Weight } from '../measureText.ts';
import { rounded } from '../rounded.ts';
import { balanceText, wrapText } from '../wrapText.ts';
import { exportContext } from './exportContext.ts';
import { OutlinedText } from './OutlinedText.tsx';
import { textWidth } from './outlines.ts';
import { frameSize, type Picture } from './picture.ts';

const NAME = 'Formation';

interface ExportFrameProps {
  readonly picture: Picture;
  /** The colours of everything on it. */
  readonly theme: ChartTheme;
  readonly transparent: boolean;
  readonly ref?: Ref<SVGSVGElement>;
}

/**
 * A picture with all that must stand on it, as one SVG that needs nothing else: no style sheet, no font, no variable. What is
 * on the screen is what goes into the file.
 */
export function ExportFrame({ picture, theme, transparent, ref }: ExportFrameProps) {
  const placed = layoutExportFrame(picture);
  const { width, margin, inner } = frameSize;
  return (
    <svg ref={ref} viewBox={`0 0 ${width} ${placed.height}`} width={width} height={placed.height} role="img">
      <title>{picture.title}</title>
      <desc>{`${picture.subtitle} ${picture.description}`}</desc>
      {!transparent && <rect width={width} height={placed.height} fill={theme.ground} />}
      <ChartProvider context={exportContext(theme)}>
        <g transform={`translate(${margin} 0)`}>
          {placed.title.map(({ text, y }) => (
            <OutlinedText key={y} x={0} y={y} size={STYLES.title.size} weight="semibold" fill={theme.ink}>
              {text}
            </OutlinedText>
          ))}
          {placed.subtitle.map(({ text, y }) => (
            <OutlinedText key={y} x={0} y={y} size={STYLES.subtitle.size} fill={theme.soft}>
              {text}
            </OutlinedText>
          ))}
          <g transform={`translate(0 ${placed.body})`}>{picture.body}</g>
          {placed.legend.map(({ entry, x, y, textX, lines }) => (
            <g key={entry.text}>
              <g transform={`translate(${x} ${y})`}>{entry.sample}</g>
              <Lines x={textX} y={y + 11.5} size={STYLES.legend.size} step={LEGEND_LINE} fill={theme.soft}>
                {lines}
              </Lines>
            </g>
          ))}
          <path d={`M0 ${placed.rule + 0.5}h${inner}`} stroke={theme.line} strokeWidth={1} fill="none" />
          {placed.notes.map(({ text, y }) => (
            <OutlinedText key={y} x={0} y={y} size={STYLES.note.size} fill={theme.faint}>
              {text}
            </OutlinedText>
          ))}
          <Mark right={inner} y={placed.notes[0]?.y ?? placed.rule + 24} theme={theme} />
        </g>
      </ChartProvider>
    </svg>
  );
}

/** Whose picture it is, quietly, at the end of the first note. */
function Mark({ right, y, theme }: { right: number; y: number; theme: ChartTheme }) {
  const text = { size: 13, weight: 'semibold' } as const;
  const left = rounded(right - textWidth(NAME, text.size, text.weight) - 21);
  return (
    <>
      <circle cx={left} cy={y - 4.5} r={5.5} fill={roleColourIn(theme, 0)} fillOpacity={0.9} />
      <circle cx={left + 6.5} cy={y - 4.5} r={5.5} fill={roleColourIn(theme, 3)} fillOpacity={0.8} />
      <OutlinedText x={right} y={y} {...text} fill={theme.soft} anchor="end">
        {NAME}
      </OutlinedText>
    </>
  );
}

interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly line: number;
}

const STYLES = {
  title: { size: 28, weight: 'semibold', line: 36 },
  subtitle: { size: 15, weight: 'regular', line: 22 },
  legend: { size: 13, weight: 'regular', line: 26 },
  note: { size: 12, weight: 'regular', line: 18 },
} as const satisfies Record<string, TextStyle>;

const GAP = { title: 6, body: 30, legend: 22, rule: 14, notes: 20, note: 5 } as const;
const SAMPLE = { width: 20, gap: 8, after: 28 } as const;
/** From one line of an entry of the legend to its next. */
const LEGEND_LINE = 17;
/** Room at the right of the notes for the mark. */
const MARK = 220;

/** Places what stands around a picture: title and setup above, legend and small print below. All x are from the margin. */
export function layoutExportFrame(picture: Picture) {
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
  const lines = texts.map((text, index) => ({ text, y: top + index * line + line / 2 + size * DROP }));
  return { lines, bottom: top + lines.length * line };
}

function placeLegend(entries: readonly LegendEntry[], top: number) {
  const { size, weight, line } = STYLES.legend;
  const before = SAMPLE.width + SAMPLE.gap;
  let x = 0;
  let y = top;
  let tall = 1;
  const placed = entries.map((entry) => {
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
