import { createContext, type ReactElement, type ReactNode, use } from 'react';
import { type ChartTheme, screenTheme } from './chartTheme.ts';
import { fontWeights, type Weight } from './measureText.ts';
import { rounded } from './rounded.ts';

/** A line of text in a picture. */
export interface TextProps {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight?: Weight;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly children: string;
}

/**
 * What the marks of a picture are drawn with. A mark takes placed data, asks `useChart` for the rest, and so is the same on the
 * screen, in an export and in a thumbnail. It uses plain SVG attributes, no classes and no patterns: what only the screen has
 * (the pointer, transitions) is added around the marks, by way of their `data-` attributes.
 */
export interface ChartContext {
  readonly theme: ChartTheme;
  /** Text of the page, or outlines of its letters. */
  readonly Text: (props: TextProps) => ReactElement;
}

/** For pictures on the page: the default, so that nothing has to be set there. Exports have `exportContext`. */
const screenContext: ChartContext = { theme: screenTheme, Text: ScreenText };

const Context = createContext(screenContext);

interface ChartProviderProps {
  readonly context: ChartContext;
  readonly children: ReactNode;
}

export function ChartProvider({ context, children }: ChartProviderProps) {
  return <Context value={context}>{children}</Context>;
}

export function useChart(): ChartContext {
  return use(Context);
}

function ScreenText({ x, y, size, weight = 'regular', fill, anchor = 'start', children }: TextProps) {
  return (
    <text
      x={rounded(x)}
      y={rounded(y)}
      fontSize={size}
      fontWeight={fontWeights[weight]}
      textAnchor={anchor === 'start' ? undefined : anchor}
      fill={fill}
    >
      {children}
    </text>
  );
}
