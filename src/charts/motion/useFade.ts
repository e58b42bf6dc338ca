import { useEffect, useState } from 'react';

/** How long a picture takes to give way to the next, in ms. */
export const FADE_MS = 300;

/**
 * What fades away behind the picture that is shown now: those before it, each as it was last. A change in the middle of a fade
 * starts another; who comes back before it is gone is no longer leaving. With `still` (reduced motion) nothing is left behind.
 *
 * @param shown must be the same object while nothing changed; a new one with the same key takes its place at once
 */
export function useFade<Shown extends { readonly key: string }>(
  shown: Shown,
  still: boolean,
): readonly Shown[] {
  const [last, setLast] = useState(shown);
  const [leaving, setLeaving] = useState<readonly Shown[]>([]);
  if (last !== shown) {
    setLast(shown);
    if (last.key !== shown.key) setLeaving([...leaving, last].filter(({ key }) => key !== shown.key));
  }
  useEffect(() => {
    if (leaving.length === 0) return;
    const gone = setTimeout(() => setLeaving([]), FADE_MS);
    return () => clearTimeout(gone);
  }, [leaving]);
  return still ? [] : leaving;
}
