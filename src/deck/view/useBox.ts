import { type RefCallback, useCallback, useState } from 'react';

export interface Box {
  readonly width: number;
  readonly height: number;
  /** The font size in this place, in px. */
  readonly font: number;
}

/** Room for a picture, kept up to date: its size and the size of the text around it. */
export function useBox(fallback: Box): readonly [RefCallback<HTMLElement>, Box] {
  const [box, setBox] = useState(fallback);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const font = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width === 0 || height === 0 || !(font > 0)) return;
      setBox((now) =>
        now.width === width && now.height === height && now.font === font ? now : { width, height, font },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}
