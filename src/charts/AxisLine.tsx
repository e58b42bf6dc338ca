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
