import type { PlanState } from '../store/planState.ts';
import { planStore } from '../store/planStore.ts';

/** Whether a draft has numbers or people: its address has no place for them, so there is one only where saving has failed. */
export function isDraftWithNumbers({ source, document }: PlanState): boolean {
  return (
    source.kind === 'draft' && Object.values(document.headcount).some((part) => Object.keys(part).length > 0)
  );
}

/**
 * Has a draft saved with the first of its numbers or people, those included that were entered before; gives the way to stop. Where
 * storage fails the plan stays a draft, the edit counts all the same, and the next one tries again.
 */
export function startSavingNumbers(save: () => void): () => void {
  if (isDraftWithNumbers(planStore.get())) save();
  return planStore.subscribe((state, before) => {
    const isEdit = state.source === before.source && state.document.headcount !== before.document.headcount;
    if (isEdit && isDraftWithNumbers(state)) save();
  });
}
