import { type RefObject, useEffect, useState } from 'react';

/** One observer for all rows: a thousand of them would cost more than the rows. */
const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

function observe(element: Element, onSeen: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    onSeen();
    return () => {};
  }
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
    },
    // A little before it comes into view.
    { rootMargin: '200px' },
  );
  const watching = observer;
  waiting.set(element, onSeen);
  watching.observe(element);
  return () => watching.unobserve(element);
}

/** True once the element has come into view, and from then on. */
export function useSeen(ref: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isSeen) return;
    return observe(element, () => setSeen(true));
  }, [ref, isSeen]);
  return isSeen;
}
