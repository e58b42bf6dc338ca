import type { DutyId } from '../../engine/playbook/playbook.ts';
import styles from './ChangeSpectrum.module.css';
import { type PlacedChanges, TIER } from './layoutChanges.ts';

interface ChangeLabelsProps {
  readonly placed: PlacedChanges;
  readonly marked: DutyId | undefined;
}

/** The duties' names with their changes, below the lanes; a duty without a name keeps its tick. */
export function ChangeLabels({ placed, marked }: ChangeLabelsProps) {
  const { bottom } = placed.plot;
  const { fontSize } = placed.sizes;
  const labelled = new Set(placed.labels.map((label) => label.duty));
  return (
    <g>
      {placed.columns.map(({ duty, x, width }) =>
        labelled.has(duty) ? null : (
          <path key={duty} className={styles['leader']} d={`M${x + width / 2},${bottom} v5`} />
        ),
      )}
      {placed.labels.map((label) => {
        const top = bottom + 10 + label.tier * TIER * fontSize;
        return (
          <g key={label.duty} className={styles['label']} data-marked={label.duty === marked || undefined}>
            <path
              className={styles['leader']}
              d={`M${label.at},${bottom} V${bottom + 4} H${label.leaderX} V${top}`}
            />
            <text x={label.x} y={top + fontSize} fontSize={fontSize}>
              {label.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
