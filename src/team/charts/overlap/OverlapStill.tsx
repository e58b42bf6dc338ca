import { useMemo } from 'react';
import { useMeasureText } from '../../../charts/useMeasureText.ts';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
import type { DrawnOverlap } from '../teamPicture.ts';
import { OverlapMarks } from './OverlapMarks.tsx';
import styles from './OverlapStill.module.css';
import { placeOverlap } from './placeOverlap.ts';

interface OverlapStillProps {
  readonly playbook: Playbook;
  readonly drawn: DrawnOverlap;
  /** Another drawing is on its way. */
  readonly waiting: boolean;
  /** In the units of the drawing, which is scaled as a whole: text, gaps and lines keep their proportions. */
  readonly size: { readonly width: number; readonly height: number; readonly fontSize: number };
  /** Whether regions say their share, as far as they have room. */
  readonly withShares?: boolean;
}

/** The overlap picture to look at only. Hidden from assistive technology: words and figures stand beside it. */
export function OverlapStill({ playbook, drawn, waiting, size, withShares = false }: OverlapStillProps) {
  const { width, height, fontSize } = size;
  const measure = useMeasureText();
  // While another drawing is on its way, the figures are those of a team that is gone.
  const placed = useMemo(() => {
    const whole = placeOverlap(
      playbook,
      drawn,
      { width, height, fontSize, measure },
      { withShares, shortNames: true },
    );
    return waiting ? { ...whole, shares: [] } : whole;
  }, [playbook, drawn, width, height, fontSize, measure, withShares, waiting]);
  return (
    <svg
      className={styles['still']}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      data-waiting={waiting || undefined}
    >
      <OverlapMarks playbook={playbook} placed={placed} />
    </svg>
  );
}
