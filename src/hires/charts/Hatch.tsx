import { hatchLines } from '../../charts/Cell.tsx';
import { useChart } from '../../charts/ChartContext.tsx';
import { rounded } from '../../charts/rounded.ts';

interface HatchProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is missing, or spent once: hatched, with a thin outline that stays inside. */
export function Hatch({ x, y, width, height }: HatchProps) {
  const { theme } = useChart();
  const line = { stroke: theme.soft, strokeWidth: 1, fill: 'none' } as const;
  return (
    <>
      <path d={hatchLines(x, y, width, height)} {...line} />
      <rect
        x={rounded(x + 0.5)}
        y={rounded(y + 0.5)}
        // Of what is smaller than its outline only a line is left.
        width={rounded(Math.max(0, width - 1))}
        height={rounded(Math.max(0, height - 1))}
        {...line}
      />
    </>
  );
}
