import { useEffect, useState } from 'react';

/**
 * Starts undo and keeping, after the first picture is painted: neither is needed for it. True when they are there, whatever
 * screen is shown.
 */
export function useSession(): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    void import('./session.ts').then(({ startSession }) => {
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
