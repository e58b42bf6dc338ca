import { memo, type ReactNode } from 'react';
import type { HiresPictureId } from '../words/exportButtons.ts';
import { CapacityPicture } from './CapacityPicture.tsx';
import { CostPicture } from './CostPicture.tsx';
import styles from './HiresPart.module.css';
import { TimelinePicture } from './TimelinePicture.tsx';
import type { AnsweredPlan } from './useHiresPlan.ts';

export interface PlanPicturesProps {
  readonly answered: AnsweredPlan;
  /** What can be done with a picture, below it. */
  readonly actions: (picture: HiresPictureId) => ReactNode;
}

/** The plan to look at: who comes when, what gets done, and what it costs. */
export const PlanPictures = memo(function PlanPictures({ answered, actions }: PlanPicturesProps) {
  return (
    <>
      <TimelinePicture answered={answered} actions={actions('hires')} />
      <div className={styles['pair']}>
        <CapacityPicture answered={answered} actions={actions('work')} />
        <CostPicture answered={answered} actions={actions('cost')} />
      </div>
    </>
  );
});
