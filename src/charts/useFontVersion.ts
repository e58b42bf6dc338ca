import { useEffect, useState } from 'react';
import { forgetMeasuredText } from './measureText.ts';

/** Rises once when the page's fonts have loaded, so that layouts that measure text are made again. */
export function useFontVersion(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let current = true;
    // Not in every test environment; the types promise more than there is.
    const fonts: FontFaceSet | undefined = document.fonts;
    fonts?.ready.then(
      () => {
        if (!current) return;
        forgetMeasuredText();
        setVersion(1);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return version;
}
