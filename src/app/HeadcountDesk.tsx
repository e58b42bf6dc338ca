import { HeadcountScreen } from '../features/headcount/HeadcountScreen.tsx';
import { editHeadcount, type HeadcountEdit } from '../state/headcountEdits.ts';
import { planStore } from '../state/planStore.ts';
import { keepPlan } from './PlanDesk.tsx';

/** The headcount of the plan on screen. Numbers have no place in the address of a draft, so the first one keeps the plan. */
export function HeadcountDesk() {
  return <HeadcountScreen onEdit={edit} />;
}

/** What was edited while the plan was being kept. */
let waiting: HeadcountEdit[] | undefined;

function edit(next: HeadcountEdit): void {
  if (planStore.get().source.kind !== 'draft') editHeadcount(next);
  else if (waiting) waiting.push(next);
  else keepFirst(next);
}

function keepFirst(first: HeadcountEdit): void {
  waiting = [first];
  // Where storage fails the plan stays a draft, the bar says so, and the edit counts all the same.
  void keepPlan().finally(() => {
    const edits = waiting ?? [];
    waiting = undefined;
    edits.forEach(editHeadcount);
  });
}
