import { type ReactNode, type Ref, useId } from 'react';
import styles from './Table.module.css';

interface TableProps {
  /** What the table holds; read by assistive technology, and seen where `captionShown`. */
  readonly caption: ReactNode;
  readonly captionShown?: boolean | undefined;
  /** Figures that want little room between their rows, or names that want more. */
  readonly rows?: 'tight' | 'normal' | 'wide' | undefined;
  /** Columns are as wide as their heads say, whatever is in them. */
  readonly fixed?: boolean | undefined;
  /** The head stays at the upper edge of the page. */
  readonly stickyHead?: boolean | undefined;
  /** A width below which the table scrolls sideways in a box of its own, with its row heads in sight; 'content' never breaks a line. */
  readonly scrollBelow?: 'content' | 'wide' | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLTableElement> | undefined;
  readonly children: ReactNode;
}

/**
 * A table of text and figures. Cells are plain `th` and `td`: `data-number` sets a column of figures, `data-nowrap` a cell that
 * stays on one line, `data-chosen` a row that stands out and `data-sum` one of sums.
 */
export function Table({
  caption,
  captionShown = false,
  scrollBelow,
  className,
  ref,
  children,
  ...look
}: TableProps) {
  const id = useId();
  const table = (
    <table
      ref={ref}
      className={[styles['table'], className].filter(Boolean).join(' ')}
      data-rows={look.rows}
      data-fixed={look.fixed || undefined}
      data-sticky-head={look.stickyHead || undefined}
    >
      <caption id={id} className={captionShown ? undefined : 'visually-hidden'}>
        {caption}
      </caption>
      {children}
    </table>
  );
  if (scrollBelow === undefined) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles['scroll']} data-below={scrollBelow} aria-labelledby={id} tabIndex={0}>
      {table}
    </section>
  );
}
