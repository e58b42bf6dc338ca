import { useEffect, useState } from 'react';
import { forgetMeasuredText, type MeasureText, measureText } from './measureText.ts';

/** Measures text as the page sets it; another function once the fonts have loaded, so that layouts are made again. */
export function useMeasureText(): MeasureText {
  const [measure, setMeasure] = useState<MeasureText>(() => measureText);
  useEffect(() => {
    let current = true;
    // Not in every test environment; the types promise more than there is.
    const fonts: FontFaceSet | undefined = document.fonts;
    fonts?.ready.then(
      () => {
        if (!current) return;
        forgetMeasuredText();
        setMeasure(
          (): MeasureText =>
            (...of) =>
              measureText(...of),
        );
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return measure;
}
