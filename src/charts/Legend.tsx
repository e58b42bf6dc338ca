import type { ReactElement } from 'react';
import styles from './Legend.module.css';

export interface LegendEntry {
  /** Drawn in a box of 20 × 14 px, with the marks of the picture. */
  readonly sample: ReactElement;
  readonly text: string;
}

/** What the signs of a picture on the page mean. In an export the frame writes its legend. */
export function Legend({
  entries,
  rest,
}: {
  readonly entries: readonly LegendEntry[];
  readonly rest: string;
}) {
  return (
    <span className={styles['legend']}>
      {entries.map(({ sample, text }) => (
        <span key={text} className={styles['item']}>
          <svg className={styles['sample']} viewBox="0 0 20 14" aria-hidden="true">
            {sample}
          </svg>
          {text}
        </span>
      ))}
      <span>{rest}</span>
    </span>
  );
}
