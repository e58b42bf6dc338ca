import { useCallback, useEffect, useState } from 'react';
import { planStore } from '../plan/store/planStore.ts';
import { LostPart } from '../ui/LostPart.ts';

export type SessionState =
  | { readonly kind: 'starting' }
  /** Plans are opened and saved. */
  | { readonly kind: 'there' }
  | { readonly kind: 'lost'; readonly error: LostPart; readonly retry: () => void };

/**
 * Starts undo and saving, after the first picture is painted: neither is needed for it. It is one for all screens. Where its files do
 * not come, it can be tried again.
 */
export function useSession(): SessionState {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<SessionState>({ kind: 'starting' });
  const retry = useCallback(() => {
    setState({ kind: 'starting' });
    setAttempt((count) => count + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another start.
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    // Together, so that a plan with numbers is never shown before they count.
    Promise.all([import('./session.ts'), planStore.loadHeadcount()])
      .then(([{ startSession }]) => {
        if (isGone) return;
        stop = startSession();
        setState({ kind: 'there' });
      })
      .catch((cause: unknown) => {
        if (!isGone) setState({ kind: 'lost', error: new LostPart(cause, () => undefined), retry });
      });
    return () => {
      isGone = true;
      stop();
    };
  }, [attempt, retry]);
  return state;
}
