import type { ReactNode } from 'react';
import type { ScreenId } from '../plan/document/address.ts';
import { PlanScreen } from '../team/view/PlanScreen.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { goTo, type Place } from './addressSync.ts';
import type { Ports } from './ports.ts';
import { today } from './today.ts';

interface Screen {
  readonly id: ScreenId;
  /** Its name in the navigation; undefined for a screen that is opened by other means. */
  readonly name: string | undefined;
  /** The same where there is little room. */
  readonly short?: string;
  readonly render: (place: Place, ports: Ports) => ReactNode;
}

const CompareScreen = lazyPart(async () => (await import('../compare/view/CompareScreen.tsx')).CompareScreen);
const WeekScreen = lazyPart(async () => (await import('../offer/view/WeekScreen.tsx')).WeekScreen);
const HeadcountScreen = lazyPart(
  async () => (await import('./headcount/HeadcountScreen.tsx')).HeadcountScreen,
);
const LibraryContainer = lazyPart(async () => (await import('./LibraryContainer.tsx')).LibraryContainer);
const PresentScreen = lazyPart(async () => (await import('../deck/view/PresentScreen.tsx')).PresentScreen);

/** Every screen there is, in the order of the navigation. A screen that is not built is not in it. */
export const screens: readonly Screen[] = [
  {
    id: 'plan',
    name: 'Plan',
    render: (_place, { loadPictureOutlet, fitOverlap }) => (
      <PlanScreen loadOutlet={loadPictureOutlet} fitOverlap={fitOverlap} />
    ),
  },
  {
    id: 'compare',
    name: 'Compare',
    render: ({ pair }, { fitOverlap, copyText, saveText }) => (
      <CompareScreen
        pair={pair}
        fitOverlap={fitOverlap}
        copyText={copyText}
        saveText={saveText}
        // Choosing sides is trying out; only the way in and out of it is a step of the browser's history.
        onPair={(next) => goTo({ screen: 'compare', ...(next && { pair: next }) }, Boolean(pair && next))}
        onOpen={() => goTo({ screen: 'plan' })}
      />
    ),
  },
  {
    id: 'headcount',
    name: 'Headcount',
    render: ({ part = 'work' }, { saveText, loadPictureOutlet, loadHires }) => (
      <HeadcountScreen
        part={part}
        onPart={(next) => goTo({ screen: 'headcount', ...(next !== 'work' && { part: next }) }, true)}
        today={today()}
        saveText={saveText}
        loadOutlet={loadPictureOutlet}
        loadHires={loadHires}
      />
    ),
  },
  {
    id: 'week',
    name: 'A role’s week',
    short: 'Week',
    render: (place) => <WeekScreen role={place.role} onRole={(role) => goTo({ screen: 'week', role })} />,
  },
  { id: 'library', name: 'Your plans', short: 'Plans', render: () => <LibraryContainer /> },
  {
    id: 'present',
    name: undefined,
    render: (place, { fitOverlap }) => (
      <PresentScreen
        step={place.step ?? 1}
        fitOverlap={fitOverlap}
        onStep={(step) => goTo({ screen: 'present', step }, true)}
        onExit={() => goTo({ screen: 'plan' })}
      />
    ),
  },
];
