import { type TextProps, useChart } from './ChartContext.tsx';

interface LinesProps extends Omit<TextProps, 'children'> {
  /** The baseline of the first line; or the middle that all of them stand around. */
  readonly y: number;
  readonly around?: boolean;
  /** From one line to the next. */
  readonly step: number;
  readonly children: readonly string[];
}

/**
 * Where a baseline stands below the middle of its line, in parts of the font size: half of the height of Inter's capitals, which is
 * 0.727.
 */
export const DROP = 0.36;

/** A text that was wrapped. */
export function Lines({ y, around = false, step, children, ...text }: LinesProps) {
  const { Text } = useChart();
  const first = around ? y + text.size * DROP - ((children.length - 1) / 2) * step : y;
  return children.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines may be equal, and their place is all that tells them apart.
    <Text key={index} {...text} y={first + index * step}>
      {line}
    </Text>
  ));
}
