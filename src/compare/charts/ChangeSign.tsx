import { useChart } from '../../charts/ChartContext.tsx';
import { type Move, signPath } from './moves.ts';

interface ChangeSignProps {
  readonly move: Move;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The sign of a change, told by its form: plus, minus, a triangle up or down, a diamond. */
export function ChangeSign({ move, x, y, size }: ChangeSignProps) {
  const { theme } = useChart();
  const path = signPath(move, x, y, size);
  if (path === undefined) return null;
  const isLine = move === 'comes' || move === 'goes';
  return (
    <path
      d={path}
      fill={isLine ? 'none' : theme.ink}
      stroke={isLine ? theme.ink : 'none'}
      strokeWidth={Math.max(1.5, size / 5)}
    />
  );
}
