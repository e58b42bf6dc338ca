import { OutlinedText } from './OutlinedText.tsx';
import type { Weight } from './outlines.ts';

interface LinesProps {
  readonly x: number;
  /** The baseline of the first line; or the middle that all of them stand around. */
  readonly y: number;
  readonly around?: boolean;
  readonly size: number;
  /** From one line to the next. */
  readonly step: number;
  readonly weight?: Weight;
  readonly fill: string;
  readonly anchor?: 'start' | 'end';
  readonly children: readonly string[];
}

/** Where a baseline stands below the middle of its line, in parts of the font size. */
export const DROP = 0.36;

/** A text that was wrapped. */
export function Lines({
  x,
  y,
  around = false,
  size,
  step,
  weight = 'regular',
  fill,
  anchor = 'start',
  children,
}: LinesProps) {
  const first = around ? y + size * DROP - ((children.length - 1) / 2) * step : y;
  return children.map((line, index) => (
    <OutlinedText
      // biome-ignore lint/suspicious/noArrayIndexKey: lines may be equal, and their place is all that tells them apart.
      key={index}
      x={x}
      y={first + index * step}
      size={size}
      weight={weight}
      fill={fill}
      anchor={anchor}
    >
      {line}
    </OutlinedText>
  ));
}
