import type { ReactNode } from 'react';
import styles from './ShareBar.module.css';

interface ShareBarProps {
  /** Of the longest bar, 0 to 1. */
  readonly share: number;
  readonly fill?: 'solid' | 'hatched' | 'outline' | undefined;
  /** Above its figure, where there is no room beside it. */
  readonly above?: boolean | undefined;
  /** The figure, which says the same in words. */
  readonly children: ReactNode;
}

/** A share as a bar with its figure, for a cell of a table. Its colour is `--colour` of what is around it. */
export function ShareBar({ share, fill, above, children }: ShareBarProps) {
  return (
    <div className={styles['measure']} data-above={above || undefined}>
      <span className={styles['track']} aria-hidden="true">
        <span
          className={`${styles['bar']} true-colour`}
          data-fill={fill}
          style={{ inlineSize: `${100 * share}%` }}
        />
      </span>
      <span className={`${styles['figure']} tabular`}>{children}</span>
    </div>
  );
}
