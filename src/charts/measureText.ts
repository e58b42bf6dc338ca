export type Weight = 'regular' | 'semibold';

/** As style sheets number them. */
export const fontWeights: Readonly<Record<Weight, number>> = { regular: 400, semibold: 600 };

const FAMILY = "'Inter Variable', system-ui, sans-serif";
/** Mean width of a letter, in parts of the font size. */
const ESTIMATED: Readonly<Record<Weight, number>> = { regular: 0.58, semibold: 0.62 };
let context: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();

/**
 * The width of a text as the browser sets it, remembered. Without a canvas (tests, or a browser that refuses one) it is
 * estimated from the mean width of the font's letters, a little on the wide side.
 */
export const measureText: MeasureText = (text, fontSize, weight = 'regular') => {
  const key = `${weight} ${fontSize} ${text}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  context ??= typeof OffscreenCanvas === 'undefined' ? null : documentContext();
  if (!context) return text.length * fontSize * ESTIMATED[weight];
  context.font = `${fontWeights[weight]} ${fontSize}px ${FAMILY}`;
  const width = context.measureText(text).width;
  known.set(key, width);
  return width;
};

function documentContext(): CanvasRenderingContext2D | null {
  return document.createElement('canvas').getContext('2d');
}

/** Widths measured with a fallback font are wrong once the real font is there. */
export function forgetMeasuredText(): void {
  known.clear();
}

/** The width of a text in px at the given font size. */
export type MeasureText = (text: string, fontSize: number, weight?: Weight) => number;
