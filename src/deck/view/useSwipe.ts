import { type PointerEvent, useRef } from 'react';

/** A finger that moves this far sideways, and not more up or down, turns the page. */
const FAR = 48;

/** Swiping left goes on, swiping right goes back; for touch only, a mouse selects text. */
export function useSwipe(onNext: () => void, onBack: () => void) {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onPointerDown: (event: PointerEvent) => {
      start.current = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : undefined;
    },
    onPointerUp: (event: PointerEvent) => {
      if (!start.current) return;
      const dx = event.clientX - start.current.x;
      const dy = event.clientY - start.current.y;
      start.current = undefined;
      if (Math.abs(dx) < FAR || Math.abs(dx) < 1.5 * Math.abs(dy)) return;
      if (dx < 0) onNext();
      else onBack();
    },
    onPointerCancel: () => {
      start.current = undefined;
    },
  };
}
