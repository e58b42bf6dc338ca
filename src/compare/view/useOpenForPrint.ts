import { type RefObject, useEffect } from 'react';

/** Opens every fold inside for as long as the page is printed: paper has nothing to press. */
export function useOpenForPrint(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let closed: readonly HTMLDetailsElement[] = [];
    const open = () => {
      closed = [...(ref.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const fold of closed) fold.open = true;
    };
    const close = () => {
      for (const fold of closed) fold.open = false;
      closed = [];
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, [ref]);
}
