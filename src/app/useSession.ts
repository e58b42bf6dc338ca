import { useEffect, useState } from 'react';
import { planStore } from '../plan/store/planStore.ts';

/**
 * Starts undo and keeping, after the first picture is painted: neither is needed for it. True when they are there, whatever
 * screen is shown.
 */
export function useSession(): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    // Together, so that a plan with numbers is never shown before they count.
    void Promise.all([import('./session.ts'), planStore.loadHeadcount()]).then(([{ startSession }]) => {
      if (isGone) return;
      stop = startSession();
      setThere(true);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return isThere;
}
