import { useId } from 'react';
import { Hatches, hatchFill } from '../../../charts/Hatches.tsx';
import { signWords } from '../../../engine/words/words.ts';
import styles from './SpectrumLegend.module.css';

interface SpectrumLegendProps {
  /** The turned form of a phone, with rows instead of columns. */
  readonly turned?: boolean;
  /** A seat waits, so that there are dashed cells. */
  readonly waits?: boolean;
}

/** What the signs of the spectrum mean, in the place where hovered duties are named. */
export function SpectrumLegend({ turned = false, waits = false }: SpectrumLegendProps) {
  const id = useId();
  return (
    <span className={styles['legend']}>
      <span className={styles['item']}>
        <svg className={styles['sample']} viewBox="0 0 20 14" aria-hidden="true">
          <rect width="20" height="14" rx="2.5" fill="var(--role-1)" />
        </svg>
        {signWords.owns}
      </span>
      <span className={styles['item']}>
        <svg className={styles['sample']} viewBox="0 0 20 14" aria-hidden="true">
          <Hatches id={id} roles={1} />
          <rect
            x="1"
            y="1"
            width="18"
            height="12"
            rx="2"
            fill={hatchFill(id, 0)}
            stroke="var(--role-1)"
            strokeWidth="2"
          />
        </svg>
        {signWords.contributes}
      </span>
      {waits && (
        <span className={styles['item']}>
          <svg className={styles['sample']} viewBox="0 0 20 14" aria-hidden="true">
            <rect
              x="1"
              y="1"
              width="18"
              height="12"
              rx="2"
              fill="none"
              stroke="var(--role-1)"
              strokeWidth="2"
              strokeDasharray="3 3"
            />
          </svg>
          {signWords.lent}
        </span>
      )}
      {!turned && (
        <span className={styles['item']}>
          <svg className={styles['sample']} viewBox="0 0 20 14" aria-hidden="true">
            <path d="M10 3 l5 7 h-10 z" fill="var(--role-1)" />
          </svg>
          {signWords.centre}
        </span>
      )}
      <span>{turned ? 'bar' : 'column width'}: share of the work</span>
    </span>
  );
}
