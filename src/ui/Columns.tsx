import type { ReactNode } from 'react';
import styles from './Columns.module.css';

interface ColumnsProps {
  readonly children: ReactNode;
  /** Beside the main column where there is room, else between it and `after`. */
  readonly rail?: ReactNode;
  readonly railLabel: string;
  /** The rail stays in view while the main column scrolls. */
  readonly sticky?: boolean;
  /** Below the main column, and below the rail where that stands under it. */
  readonly after?: ReactNode;
}

/** The page of a screen: a main column with a rail beside it, one column on narrow screens and on paper. */
export function Columns({ children, rail, railLabel, sticky = false, after }: ColumnsProps) {
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>{children}</div>
      {rail !== undefined && (
        <aside className={styles['rail']} aria-label={railLabel}>
          <div className={sticky ? styles['sticky'] : undefined}>{rail}</div>
        </aside>
      )}
      {after !== undefined && <div className={styles['main']}>{after}</div>}
    </div>
  );
}
