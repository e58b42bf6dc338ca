import { hatchLines } from '../../../charts/hatchLines.ts';
import { rounded } from '../../../charts/rounded.ts';

interface HatchProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** What is missing, or spent once: hatched, with a thin outline that stays inside. */
export function Hatch({ x, y, width, height, colour }: HatchProps) {
  // Of what is smaller than its outline only a line is left.
  const [wide, tall] = [Math.max(0, width - 1), Math.max(0, height - 1)];
  return (
    <>
      <path d={hatchLines(x, y, width, height)} stroke={colour} strokeWidth={1} fill="none" />
      <rect
        x={rounded(x + 0.5)}
        y={rounded(y + 0.5)}
        width={rounded(wide)}
        height={rounded(tall)}
        stroke={colour}
        strokeWidth={1}
        fill="none"
      />
    </>
  );
}
