import { lazy, type ReactNode } from 'react';
import type { ScreenId } from '../document/address.ts';
import { PlanScreen } from '../features/plan/PlanScreen.tsx';
import type { FitOverlap } from '../ports/fitOverlap.ts';
import type { PictureOutlet } from '../ports/pictureOutlet.ts';
import { goTo, type Place } from './addressSync.ts';

interface Screen {
  readonly id: ScreenId;
  /** Its name in the navigation; undefined for a screen that is opened by other means. */
  readonly name: string | undefined;
  readonly render: (place: Place, outlet: PictureOutlet, fitOverlap: FitOverlap) => ReactNode;
}

const CompareScreen = lazy(async () => ({
  default: (await import('../features/compare/CompareScreen.tsx')).CompareScreen,
}));
const WeekScreen = lazy(async () => ({
  default: (await import('../features/week/WeekScreen.tsx')).WeekScreen,
}));
const LibraryDesk = lazy(async () => ({ default: (await import('./LibraryDesk.tsx')).LibraryDesk }));
const PresentScreen = lazy(async () => ({
  default: (await import('../features/present/PresentScreen.tsx')).PresentScreen,
}));

/** Every screen there is, in the order of the navigation. A screen that is not built is not in it. */
export const screens: readonly Screen[] = [
  {
    id: 'plan',
    name: 'Plan',
    render: (_place, outlet, fitOverlap) => <PlanScreen outlet={outlet} fitOverlap={fitOverlap} />,
  },
  {
    id: 'compare',
    name: 'Compare',
    render: (_place, _outlet, fitOverlap) => (
      <CompareScreen fitOverlap={fitOverlap} onOpen={() => goTo({ screen: 'plan' })} />
    ),
  },
  {
    id: 'week',
    name: 'A role’s week',
    render: (place) => <WeekScreen role={place.role} onRole={(role) => goTo({ screen: 'week', role })} />,
  },
  { id: 'library', name: 'Your plans', render: () => <LibraryDesk /> },
  {
    id: 'present',
    name: undefined,
    render: (place, _outlet, fitOverlap) => (
      <PresentScreen
        step={place.step ?? 1}
        fitOverlap={fitOverlap}
        onStep={(step) => goTo({ screen: 'present', step }, true)}
        onLeave={() => goTo({ screen: 'plan' })}
      />
    ),
  },
];
