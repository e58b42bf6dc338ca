import type { Ref } from 'react';
import { ChartProvider } from '../ChartContext.tsx';
import { type ChartTheme, roleColourIn } from '../chartTheme.ts';
import { Lines } from '../Lines.tsx';
import { rounded } from '../rounded.ts';
import { exportContext } from './exportContext.ts';
import { LEGEND_LINE, layoutExportFrame, STYLES } from './layoutExportFrame.ts';
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
