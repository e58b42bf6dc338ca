import { memo } from 'react';
import type { Headcount } from '../../../domain/headcount/headcount.ts';
import type { SizedPlan } from '../../../state/headcountSelectors.ts';
import { CapacityPicture } from './CapacityPicture.tsx';
import { CostPicture } from './CostPicture.tsx';
import styles from './HiresPart.module.css';
import { TimelinePicture } from './TimelinePicture.tsx';
import type { AnsweredPlan } from './useHiresPlan.ts';

interface PlanPicturesProps {
  readonly sized: SizedPlan;
  readonly headcount: Headcount;
  readonly answered: AnsweredPlan;
}

/** The plan to look at: who comes when, what gets done, and what it costs. */
export const PlanPictures = memo(function PlanPictures({ sized, headcount, answered }: PlanPicturesProps) {
  const { playbook } = sized;
  return (
    <>
      <TimelinePicture playbook={playbook} headcount={headcount} answered={answered} />
      <div className={styles['pair']}>
        <CapacityPicture sized={sized} answered={answered} />
        <CostPicture answered={answered} />
      </div>
    </>
  );
});
