import type { ReactNode } from 'react';
import { overlapPictureWords } from '../../words/overlapPicture.ts';
import type { DrawnOverlap } from '../teamPicture.ts';
import styles from './OverlapPicture.module.css';
import { isTrue, type OverlapDrawing } from './useOverlapDrawing.ts';

interface PictureAndPairsProps {
  readonly overlap: OverlapDrawing;
  readonly picture: (drawn: DrawnOverlap, waiting: boolean) => ReactNode;
  readonly pairs: ReactNode;
}

/** The picture, then the pairs with their figures. A picture that would show what is not so comes after the pairs. */
export function PictureAndPairs({ overlap: { state, drawn }, picture, pairs }: PictureAndPairsProps) {
  const drawing = drawn && picture(drawn, state === 'waiting');
  const isFirst = drawn ? isTrue(drawn) : state === 'waiting';
  return (
    <>
      {isFirst && (drawing ?? <p className={styles['late']}>{overlapPictureWords.waiting}</p>)}
      {pairs}
      {!isFirst && drawing}
      {state === 'failed' && <p className={styles['absent']}>{overlapPictureWords.failed}</p>}
      {state === 'too-much' && <p className={styles['absent']}>{overlapPictureWords.tooMuch}</p>}
    </>
  );
}
