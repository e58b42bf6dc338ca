import type { HeadcountPart } from '../plan/document/address.ts';
import { editHeadcount, type HeadcountEdit } from '../plan/store/headcountEdits.ts';
import { planStore } from '../plan/store/planStore.ts';
import { goTo } from './addressSync.ts';
import { HeadcountScreen } from './headcount/HeadcountScreen.tsx';
import { savePlan } from './PlanBarContainer.tsx';
import type { Ports } from './ports.ts';
import { today } from './session.ts';

interface HeadcountContainerProps {
  readonly part: HeadcountPart | undefined;
  readonly ports: Ports;
}

/** The headcount of the plan on screen. Numbers have no place in the address of a draft, so the first one keeps the plan. */
export function HeadcountContainer({ part = 'work', ports }: HeadcountContainerProps) {
  return (
    <HeadcountScreen
      part={part}
      onPart={(next) => goTo({ screen: 'headcount', ...(next !== 'work' && { part: next }) }, true)}
      today={today()}
      saveText={ports.saveText}
      loadOutlet={ports.loadPictureOutlet}
      loadHires={ports.loadHires}
      onEdit={edit}
    />
  );
}

function edit(next: HeadcountEdit): void {
  const isDraft = planStore.get().source.kind === 'draft';
  editHeadcount(next);
  // Where storage fails the plan stays a draft, the bar says so, and the edit counts all the same.
  if (isDraft) void savePlan({ asks: false });
}
