import { lazy, type ReactNode } from 'react';
import type { ScreenId } from '../document/address.ts';
import { PlanScreen } from '../features/plan/PlanScreen.tsx';
import type { CopyText } from '../ports/clipboard.ts';
import type { FitOverlap, WalkOverlap } from '../ports/fitOverlap.ts';
import type { LoadPictureOutlet } from '../ports/pictureOutlet.ts';
import type { LoadHires } from '../ports/solveHires.ts';
import type { SaveText } from '../ports/textOutlet.ts';
import { goTo, type Place } from './addressSync.ts';

interface Screen {
  readonly id: ScreenId;
  /** Its name in the navigation; undefined for a screen that is opened by other means. */
  readonly name: string | undefined;
  /** The same where there is little room. */
  readonly short?: string;
  readonly render: (place: Place, ports: Ports) => ReactNode;
}

/** What screens need of the browser. */
export interface Ports {
  readonly copyText: CopyText;
  readonly saveText: SaveText;
  readonly loadPictureOutlet: LoadPictureOutlet;
  readonly fitOverlap: FitOverlap;
  readonly walkOverlap: WalkOverlap;
  readonly loadHires: LoadHires;
}

const CompareScreen = lazy(async () => ({
  default: (await import('../features/compare/CompareScreen.tsx')).CompareScreen,
}));
const WeekScreen = lazy(async () => ({
  default: (await import('../features/week/WeekScreen.tsx')).WeekScreen,
}));
const HeadcountDesk = lazy(async () => ({ default: (await import('./HeadcountDesk.tsx')).HeadcountDesk }));
const LibraryDesk = lazy(async () => ({ default: (await import('./LibraryDesk.tsx')).LibraryDesk }));
const PresentScreen = lazy(async () => ({
  default: (await import('../features/present/PresentScreen.tsx')).PresentScreen,
}));

/** Every screen there is, in the order of the navigation. A screen that is not built is not in it. */
export const screens: readonly Screen[] = [
  {
    id: 'plan',
    name: 'Plan',
    render: (_place, { loadPictureOutlet, fitOverlap, walkOverlap }) => (
      <PlanScreen loadOutlet={loadPictureOutlet} fitOverlap={fitOverlap} walkOverlap={walkOverlap} />
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
    render: ({ part }, ports) => <HeadcountDesk part={part} ports={ports} />,
  },
  {
    id: 'week',
    name: 'A role’s week',
    short: 'Week',
    render: (place) => <WeekScreen role={place.role} onRole={(role) => goTo({ screen: 'week', role })} />,
  },
  { id: 'library', name: 'Your plans', short: 'Plans', render: () => <LibraryDesk /> },
  {
    id: 'present',
    name: undefined,
    render: (place, { fitOverlap }) => (
      <PresentScreen
        step={place.step ?? 1}
        fitOverlap={fitOverlap}
        onStep={(step) => goTo({ screen: 'present', step }, true)}
        onLeave={() => goTo({ screen: 'plan' })}
      />
    ),
  },
];
