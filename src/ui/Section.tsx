import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** What the part shows, in a sentence or two. */
  readonly lead?: ReactNode;
  /** Long, and far down the page: laid out and painted only when it comes into view. */
  readonly far?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a screen. */
export function Section({ title, lead, far, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']} data-far={far}>
      <h2 id={id} className="large">
        {title}
      </h2>
      {lead !== undefined && <p className={`${styles['lead']} small soft`}>{lead}</p>}
      {children}
    </section>
  );
}
