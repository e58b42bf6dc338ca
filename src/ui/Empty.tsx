import type { ReactNode } from 'react';
import styles from './Empty.module.css';

interface EmptyProps {
  readonly title: ReactNode;
  /** What would be here, and how it comes. */
  readonly children?: ReactNode;
  /** Buttons: the first step. */
  readonly actions?: ReactNode;
  /** The title is a heading of the page at this level; without, it is text. */
  readonly level?: 2 | 3 | undefined;
}

/** Stands where something would be: nothing yet, or a part that failed. */
export function Empty({ title, children, actions, level }: EmptyProps) {
  const Title = level === undefined ? 'p' : (`h${level}` as const);
  return (
    <div className={`${styles['empty']} stack gap-2`}>
      <Title className={level === undefined ? 'strong' : 'large'}>{title}</Title>
      {children}
      {actions !== undefined && <div className="row gap-2">{actions}</div>}
    </div>
  );
}
