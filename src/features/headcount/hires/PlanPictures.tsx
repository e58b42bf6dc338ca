import { memo } from 'react';
import { CapacityPicture } from './CapacityPicture.tsx';
import { CostPicture } from './CostPicture.tsx';
import styles from './HiresPart.module.css';
import { TimelinePicture } from './TimelinePicture.tsx';
import type { AnsweredPlan } from './useHiresPlan.ts';

/** The plan to look at: who comes when, what gets done, and what it costs. */
export const PlanPictures = memo(function PlanPictures({ answered }: { readonly answered: AnsweredPlan }) {
  return (
    <>
      <TimelinePicture answered={answered} />
      <div className={styles['pair']}>
        <CapacityPicture answered={answered} />
        <CostPicture answered={answered} />
      </div>
    </>
  );
});
