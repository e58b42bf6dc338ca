import { useEffect, useEffectEvent } from 'react';

/**
 * Fills the screen when the browser lets it, and leaves when the browser's own way out of full screen is taken. Everything
 * works without: the permission may be missing, and an address that was opened is no gesture to ask by.
 */
export function useFullScreen(onExit: () => void): void {
  const leave = useEffectEvent(onExit);
  useEffect(() => {
    let entered = false;
    const onChange = () => {
      if (document.fullscreenElement) entered = true;
      else if (entered) leave();
    };
    document.addEventListener('fullscreenchange', onChange);
    enter();
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (entered && document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}

function enter(): void {
  // Not every browser has these; the types promise more than there is.
  const activation: UserActivation | undefined = navigator.userActivation;
  if (activation && !activation.isActive) return;
  try {
    document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
  } catch {
    // No full screen here: the presentation fills the window instead.
  }
}
