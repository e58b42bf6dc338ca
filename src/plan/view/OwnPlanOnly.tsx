import type { ReactNode } from 'react';
import { usePlan } from '../store/planStore.ts';
import styles from './OwnPlanOnly.module.css';

/** Fields of a plan; in somebody else's they are for reading. */
export function OwnPlanOnly({ children }: { readonly children: ReactNode }) {
  const isShared = usePlan((state) => state.source.kind === 'shared');
  return (
    <fieldset className={styles['fields']} disabled={isShared}>
      {children}
    </fieldset>
  );
}
