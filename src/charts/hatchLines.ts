import { rounded } from './rounded.ts';

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
