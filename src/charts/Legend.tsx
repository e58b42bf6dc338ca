import type { ReactElement } from 'react';
import styles from './Legend.module.css';

export interface LegendEntry {
  /** Drawn in a box of 20 × 14 px, with the marks of the picture. */
  readonly sample: ReactElement;
  readonly text: string;
}

interface LegendProps {
  readonly entries: readonly LegendEntry[];
  /** What no sign shows. */
  readonly rest?: string | undefined;
}

/** What the signs of a picture on the page mean. In an export the frame writes its legend. */
export function Legend({ entries, rest }: LegendProps) {
  return (
    <ul className={styles['legend']}>
      {entries.map(({ sample, text }) => (
        <li key={text}>
          <svg className={styles['sample']} viewBox="0 0 20 14" aria-hidden="true">
            {sample}
          </svg>
          {text}
        </li>
      ))}
      {rest && <li>{rest}</li>}
    </ul>
  );
}
