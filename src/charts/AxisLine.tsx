import { axisEnds } from '../engine/words/words.ts';
import { useChart } from './ChartContext.tsx';
import { roleColourIn } from './chartTheme.ts';
import { rounded } from './rounded.ts';

interface AxisLineProps {
  /** Makes the gradient's id unique on the page. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height?: number;
  readonly roles: number;
}

/** The axis itself: one line through the colours of the roles, engineering first. */
export function AxisLine({ id, x, y, width, height = 3, roles }: AxisLineProps) {
  const { theme } = useChart();
  return (
    <>
      <defs>
        <linearGradient id={`${id}-axis`}>
          {Array.from({ length: roles }, (_, index) => (
            <stop
              // biome-ignore lint/suspicious/noArrayIndexKey: the place on the axis is the identity of a stop.
              key={index}
              offset={rounded(index / Math.max(1, roles - 1))}
              stopColor={roleColourIn(theme, index)}
            />
          ))}
        </linearGradient>
      </defs>
      <rect x={x} y={y} width={width} height={height} rx={height / 2} fill={`url(#${id}-axis)`} />
    </>
  );
}

interface AxisEndsProps {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** What is at both ends of the axis, in words. */
export function AxisEnds({ x, y, width, size }: AxisEndsProps) {
  const { theme, Text } = useChart();
  const text = { y, size, weight: 'semibold', fill: theme.soft } as const;
  return (
    <>
      <Text {...text} x={x}>
        {axisEnds[0]}
      </Text>
      <Text {...text} x={x + width} anchor="end">
        {axisEnds[1]}
      </Text>
    </>
  );
}
