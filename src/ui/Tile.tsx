import { type ReactNode, type Ref, useId } from 'react';
import styles from './Tile.module.css';

interface TileProps {
  readonly title: ReactNode;
  readonly level?: 2 | 3 | undefined;
  /** A number that matters, with its unit: large, and in figures of one width. */
  readonly figure?: ReactNode;
  /** To give the focus to the tile when what had it goes away. */
  readonly titleRef?: Ref<HTMLHeadingElement> | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** One thing apart from the rest of the page: a number that matters, or a question. */
export function Tile({ title, level = 3, figure, titleRef, className = '', children }: TileProps) {
  const id = useId();
  const Title = `h${level}` as const;
  return (
    <section className={`${styles['tile']} stack gap-2 ${className}`} aria-labelledby={id}>
      <Title id={id} className="small soft" ref={titleRef} tabIndex={titleRef ? -1 : undefined}>
        {title}
      </Title>
      {figure !== undefined && <p className={styles['figure']}>{figure}</p>}
      {children}
    </section>
  );
}
