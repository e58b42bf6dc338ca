import type { Ref } from 'react';
import { type Inks, roleInk } from './inks.ts';
import { Letters } from './Letters.tsx';
import { Lines } from './Lines.tsx';
import { LEGEND_LINE, layoutSheet, STYLES } from './layoutSheet.ts';
import { textWidth } from './outlines.ts';
import { type Picture, SHEET } from './picture.ts';
import { rounded } from './rounded.ts';

const NAME = 'Formation';

interface SheetProps {
  readonly picture: Picture;
  readonly inks: Inks;
  readonly transparent: boolean;
  readonly ref?: Ref<SVGSVGElement>;
}

/**
 * A picture with all that must stand on it, as one SVG that needs nothing else: no style sheet, no font, no variable. What is
 * on the screen is what goes into the file.
 */
export function Sheet({ picture, inks, transparent, ref }: SheetProps) {
  const placed = layoutSheet(picture);
  const { width, margin, inner } = SHEET;
  return (
    <svg ref={ref} viewBox={`0 0 ${width} ${placed.height}`} width={width} height={placed.height} role="img">
      <title>{picture.title}</title>
      <desc>{`${picture.subtitle} ${picture.description}`}</desc>
      {!transparent && <rect width={width} height={placed.height} fill={inks.ground} />}
      <g transform={`translate(${margin} 0)`}>
        {placed.title.map(({ text, y }) => (
          <Letters key={y} x={0} y={y} size={STYLES.title.size} weight="semibold" fill={inks.ink}>
            {text}
          </Letters>
        ))}
        {placed.subtitle.map(({ text, y }) => (
          <Letters key={y} x={0} y={y} size={STYLES.subtitle.size} fill={inks.soft}>
            {text}
          </Letters>
        ))}
        <g transform={`translate(0 ${placed.body})`}>{picture.body}</g>
        {placed.legend.map(({ entry, x, y, textX, lines }) => (
          <g key={entry.text}>
            <g transform={`translate(${x} ${y})`}>{entry.sample}</g>
            <Lines x={textX} y={y + 11.5} size={STYLES.legend.size} step={LEGEND_LINE} fill={inks.soft}>
              {lines}
            </Lines>
          </g>
        ))}
        <path d={`M0 ${placed.rule + 0.5}h${inner}`} stroke={inks.line} strokeWidth={1} fill="none" />
        {placed.notes.map(({ text, y }) => (
          <Letters key={y} x={0} y={y} size={STYLES.note.size} fill={inks.faint}>
            {text}
          </Letters>
        ))}
        <Mark right={inner} y={placed.notes[0]?.y ?? placed.rule + 24} inks={inks} />
      </g>
    </svg>
  );
}

/** Whose picture it is, quietly, at the end of the first note. */
function Mark({ right, y, inks }: { right: number; y: number; inks: Inks }) {
  const text = { size: 13, weight: 'semibold' } as const;
  const left = rounded(right - textWidth(NAME, text.size, text.weight) - 21);
  return (
    <>
      <circle cx={left} cy={y - 4.5} r={5.5} fill={roleInk(inks, 0)} fillOpacity={0.9} />
      <circle cx={left + 6.5} cy={y - 4.5} r={5.5} fill={roleInk(inks, 3)} fillOpacity={0.8} />
      <Letters x={right} y={y} {...text} fill={inks.soft} anchor="end">
        {NAME}
      </Letters>
    </>
  );
}
