import { type Emphasis, stressOf } from '../../../charts/emphasis.ts';
import type { PlacedSpectrum } from './layoutSpectrum.ts';
import { labelLines } from './marks.ts';
import styles from './Spectrum.module.css';

/** The duties' names below the lanes, with elbow leaders; a duty without a label keeps its tick. */
export function SpectrumLabels({
  placed,
  emphasis,
}: {
  placed: PlacedSpectrum;
  emphasis?: Emphasis | undefined;
}) {
  const { bottom } = placed.plot;
  const { fontSize } = placed.sizes;
  const labelled = new Set(placed.labels.map((label) => label.duty));
  return (
    <g>
      {placed.columns.map((column) =>
        labelled.has(column.duty) ? null : (
          <line
            key={column.duty}
            className={styles['leader']}
            x1={column.x + column.width / 2}
            x2={column.x + column.width / 2}
            y1={bottom}
            y2={bottom + 5}
          />
        ),
      )}
      {placed.labels.map((label) => {
        const stress = emphasis && 'duty' in emphasis ? stressOf(emphasis, { duty: label.duty }) : 'none';
        const { baseline, leader } = labelLines(label, placed);
        return (
          <g key={label.duty} className={styles['label']} data-stress={stress}>
            <path className={styles['leader']} d={leader} />
            <text x={label.x} y={baseline} fontSize={fontSize}>
              {label.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
