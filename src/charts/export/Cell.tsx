import { hatchLines } from './hatchLines.ts';
import { rounded } from './rounded.ts';

interface CellProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: 'owns' | 'contributes' | 'lent';
  readonly colour: string;
  readonly outline?: number;
}

/** Filled for owns, a hatched outline for contributes, a dashed one for lent: as on the screen, without a pattern. */
export function Cell({ x, y, width, height, look, colour, outline = 2 }: CellProps) {
  const box = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
  if (look === 'owns') return <rect {...box} rx={2.5} fill={colour} />;
  return (
    <>
      {look === 'contributes' && (
        <path d={hatchLines(x, y, width, height)} stroke={colour} strokeWidth={1} fill="none" />
      )}
      <rect
        {...box}
        rx={2}
        fill="none"
        stroke={colour}
        strokeWidth={rounded(outline)}
        strokeDasharray={look === 'lent' ? '3 3' : undefined}
      />
    </>
  );
}
