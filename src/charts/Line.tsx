import { useChart } from './ChartContext.tsx';
import type { Ink } from './layoutTable.ts';

interface LineProps {
  /** The data of its path. */
  readonly d: string;
  readonly ink: Ink;
  readonly width?: number;
  readonly dashes?: string;
}

/** A line of a picture, in a colour of its theme. */
export function Line({ d, ink, width = 1, dashes }: LineProps) {
  const { theme } = useChart();
  return <path d={d} stroke={theme[ink]} strokeWidth={width} strokeDasharray={dashes} fill="none" />;
}
