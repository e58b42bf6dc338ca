import { hatchFill } from '../../../charts/Hatches.tsx';
import { roleColour } from '../../../ui/roleColour.ts';
import styles from './DutyGrid.module.css';

interface CellMarkProps {
  /** The id that the page's hatches were made with. */
  readonly id: string;
  readonly roleIndex: number;
  readonly look: 'owns' | 'contributes' | 'none' | 'lent';
}

/** Solid for owns, hatched outline for contributes, dashed outline for lent, a dot for no part: as in the spectrum. */
export function CellMark({ id, roleIndex, look }: CellMarkProps) {
  const colour = roleColour(roleIndex);
  return (
    <svg className={styles['mark']} viewBox="0 0 24 18" aria-hidden="true">
      {look === 'owns' && <rect x="1" y="1" width="22" height="16" rx="3" fill={colour} />}
      {look === 'contributes' && (
        <rect
          x="2"
          y="2"
          width="20"
          height="14"
          rx="2.5"
          fill={hatchFill(id, roleIndex)}
          stroke={colour}
          strokeWidth="2"
        />
      )}
      {look === 'lent' && (
        <rect
          x="2"
          y="2"
          width="20"
          height="14"
          rx="2.5"
          fill="none"
          stroke={colour}
          strokeWidth="2"
          strokeDasharray="3 3"
        />
      )}
      {look === 'none' && <circle cx="12" cy="9" r="1.5" fill="var(--line-strong)" />}
    </svg>
  );
}
