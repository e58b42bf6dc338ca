import type { ReactNode } from 'react';
import styles from './PageTitle.module.css';

interface PageTitleProps {
  readonly title: string;
  /** The sentence below the headline. */
  readonly children: ReactNode;
  /** The headline is derived from the plan: its changes are read out. */
  readonly live?: boolean;
}

/** What a screen says, in a headline and a sentence. */
export function PageTitle({ title, children, live = false }: PageTitleProps) {
  return (
    <header aria-live={live ? 'polite' : undefined}>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['sentence']}>{children}</p>
    </header>
  );
}
