import type { ReactElement } from 'react';
import type { MeasureText } from '../../charts/measureText.ts';
import { useMeasureText } from '../../charts/useMeasureText.ts';
import { useWidth } from '../../ui/useWidth.ts';
import styles from './MeasuredPicture.module.css';

interface MeasuredPictureProps {
  /** Until the width of the page is measured. */
  readonly fallback: number;
  readonly draw: (
    width: number,
    measureText: MeasureText,
  ) => { readonly height: number; readonly marks: ReactElement };
}

/** A picture on the page, as wide as there is room. Not read out: a table with the same figures stands beside it. */
export function MeasuredPicture({ fallback, draw }: MeasuredPictureProps) {
  const [ref, width] = useWidth(fallback);
  const { height, marks } = draw(width, useMeasureText());
  return (
    <div ref={ref} className={styles['box']}>
      <svg width={width} height={height} aria-hidden="true" className={styles['picture']}>
        {marks}
      </svg>
    </div>
  );
}
