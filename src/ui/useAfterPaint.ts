import { startTransition, useEffect, useState } from 'react';

/**
 * A value that follows after the next paint, in work that can be interrupted. For parts of a screen that take long: what the
 * person looks at first is painted without them, and the next click does not wait for them.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let timer: number | undefined;
    // The frame's callbacks run before its paint, so the work waits for the task after it.
    const frame = window.requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => setShown(() => value)));
    });
    return () => {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [value]);
  return shown;
}
