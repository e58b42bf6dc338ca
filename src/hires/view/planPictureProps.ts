import type { ReactNode } from 'react';
import type { AnsweredPlan } from './useHiresPlan.ts';

export interface PlanPictureProps {
  readonly answered: AnsweredPlan;
  /** What can be done with the picture, below it. */
  readonly actions: ReactNode;
}
