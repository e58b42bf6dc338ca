import { useChart } from './ChartContext.tsx';
import { rounded } from './rounded.ts';

/** What a role does with a duty: owns it, contributes to it, or has lent it while its seat waits. */
export type CellLook = 'owns' | 'contributes' | 'lent';

interface CellProps {
  /** Its place with all of its outline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `none` takes no part: a dot, where every place is drawn. */
  readonly look: CellLook | 'none';
  readonly colour: string;
  /** For a bar that stands behind others. */
  readonly thin?: boolean;
}

/** Filled for owns, a hatched outline for contributes, a dashed one for lent. */
export function Cell({ x, y, width, height, look, colour, thin = false }: CellProps) {
  if (look === 'none') return <Dot x={x + width / 2} y={y + height / 2} />;
  if (look === 'owns') {
    return <rect {...box(x, y, width, height)} rx={thin ? 1.5 : 2.5} fill={colour} />;
  }
  const line = Math.min(thin ? 1 : 2, width / 3);
  const inside = [x + line / 2, y + line / 2, width - line, height - line] as const;
  return (
    <>
      {look === 'contributes' && (
        <path d={hatchLines(...inside)} stroke={colour} strokeWidth={1} fill="none" />
      )}
      <rect
        {...box(...inside)}
        rx={thin ? 1 : 2}
        fill="none"
        stroke={colour}
        strokeWidth={rounded(line)}
        strokeDasharray={look === 'lent' ? '3 3' : undefined}
      />
    </>
  );
}

function Dot({ x, y }: { x: number; y: number }) {
  const { theme } = useChart();
  return <circle cx={rounded(x)} cy={rounded(y)} r={1.5} fill={theme.strongLine} />;
}

function box(x: number, y: number, width: number, height: number) {
  return { x: rounded(x), y: rounded(y), width: rounded(Math.max(0.5, width)), height: rounded(height) };
}

/** Between two lines, measured along an edge: as in the hatch on the screen. */
const STEP = 5;

/**
 * The hatch of a rectangle as the data of one path. A pattern would be shorter, but several programs draw none; lines they
 * all draw. The lines run on from one rectangle to the next, wherever these are.
 */
export function hatchLines(x: number, y: number, width: number, height: number): string {
  const right = x + width;
  const bottom = y + height;
  const lines: string[] = [];
  // Each line is where x + y is a multiple of the step.
  for (let sum = Math.ceil((x + y) / STEP) * STEP; sum < right + bottom; sum += STEP) {
    const fromX = Math.max(x, sum - bottom);
    const toX = Math.min(right, sum - y);
    const length = rounded(toX - fromX);
    if (length > 0) lines.push(`M${rounded(fromX)} ${rounded(sum - fromX)}l${length} ${-length}`);
  }
  return lines.join('');
}
