import type { HeadcountPart } from '../document/address.ts';
import { HeadcountScreen } from '../features/headcount/HeadcountScreen.tsx';
import { editHeadcount, type HeadcountEdit } from '../state/headcountEdits.ts';
import { planStore } from '../state/planStore.ts';
import { goTo } from './addressSync.ts';
import { keepPlan } from './PlanDesk.tsx';
import type { Ports } from './screens.tsx';
import { today } from './today.ts';

interface HeadcountDeskProps {
  readonly part: HeadcountPart | undefined;
  readonly ports: Ports;
}

/** The headcount of the plan on screen. Numbers have no place in the address of a draft, so the first one keeps the plan. */
export function HeadcountDesk({ part = 'work', ports }: HeadcountDeskProps) {
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
  if (isDraft) void keepPlan({ asks: false });
}
