import type { Shape } from '../../src/euler/types.ts';
import { sum } from './arithmetic.ts';
import { type Slice, slice } from './slice.ts';

interface ScannedRegion {
  readonly area: number;
  /** Connected pieces of at least the asked part of the whole drawn area. */
  readonly pieces: number;
}

/** Regions are keyed by a number: bit i stands for the i-th shape. Regions without any area have no entry. */
interface Scan {
  readonly regions: ReadonlyMap<number, ScannedRegion>;
  readonly total: number;
}

/** A stretch of a line that lies in one region. */
interface Run {
  readonly left: number;
  readonly right: number;
  readonly mask: number;
  readonly piece: Piece;
}

/** A connected part of a region. Once it has met another, only the last in the chain of `joined` counts. */
interface Piece {
  readonly mask: number;
  area: number;
  joined?: Piece;
}

/** Exact along each line; between the lines, as dense as there are many of them. */
export function scanRegions(shapes: readonly Shape[], lines: number, smallestPiece = 0): Scan {
  const slices = shapes.map(slice);
  const pieces: Piece[] = [];
  let above: readonly Run[] = [];
  for (const { y, height } of strips(slices, lines)) {
    const row = runsAt(slices, y);
    for (const { piece, left, right } of row) {
      piece.area = (right - left) * height;
      pieces.push(piece);
    }
    joinTouching(above, row);
    above = row;
  }
  const whole = pieces.filter((piece) => !piece.joined);
  const total = sum(whole.map(({ area }) => area));
  const regions = new Map<number, ScannedRegion>();
  for (const { mask, area } of whole) {
    const before = regions.get(mask) ?? { area: 0, pieces: 0 };
    const counts = area >= smallestPiece * total ? 1 : 0;
    regions.set(mask, { area: before.area + area, pieces: before.pieces + counts });
  }
  return { regions, total };
}

/**
 * Lines crowd where a shape begins or ends: widths change there like a square root, which evenly spaced lines get wrong.
 * With y = start + length · (10t³ − 15t⁴ + 6t⁵) and even steps of t, what is summed is smooth and flat at both ends, and
 * the sum is right to many digits.
 */
function* strips(slices: readonly Slice[], lines: number): Generator<{ y: number; height: number }> {
  const ends = [...new Set(slices.flatMap(({ top, bottom }) => [top, bottom]))].sort((a, b) => a - b);
  const whole = (ends.at(-1) ?? 0) - (ends[0] ?? 0);
  for (const [index, end] of ends.slice(1).entries()) {
    const start = ends[index] ?? end;
    const length = end - start;
    const count = Math.max(32, Math.round((lines * length) / whole));
    for (let line = 0; line < count; line += 1) {
      const t = (line + 0.5) / count;
      yield {
        y: start + length * t ** 3 * (10 - 15 * t + 6 * t * t),
        height: (length * 30 * (t * (1 - t)) ** 2) / count,
      };
    }
  }
}

function runsAt(slices: readonly Slice[], y: number): readonly Run[] {
  const crossings: { x: number; bit: number }[] = [];
  slices.forEach((shape, index) => {
    if (y <= shape.top || y >= shape.bottom) return;
    for (const x of shape.crossingsAt(y)) crossings.push({ x, bit: 1 << index });
  });
  crossings.sort((a, b) => a.x - b.x);
  const runs: Run[] = [];
  let mask = 0;
  let left = 0;
  for (const { x, bit } of crossings) {
    if (mask !== 0 && x > left) runs.push({ left, right: x, mask, piece: { mask, area: 0 } });
    mask ^= bit;
    left = x;
  }
  return runs;
}

function joinTouching(above: readonly Run[], below: readonly Run[]): void {
  let first = 0;
  for (const run of below) {
    while ((above[first]?.right ?? Number.POSITIVE_INFINITY) <= run.left) first += 1;
    for (let index = first; (above[index]?.left ?? Number.POSITIVE_INFINITY) < run.right; index += 1) {
      const other = above[index];
      if (other?.mask === run.mask) join(other.piece, run.piece);
    }
  }
}

function join(one: Piece, other: Piece): void {
  const [kept, lost] = [lastOf(one), lastOf(other)];
  if (kept === lost) return;
  kept.area += lost.area;
  lost.joined = kept;
}

function lastOf(piece: Piece): Piece {
  let last = piece;
  while (last.joined) {
    // Shortens the chain for the next to come this way.
    if (last.joined.joined) last.joined = last.joined.joined;
    last = last.joined;
  }
  return last;
}
