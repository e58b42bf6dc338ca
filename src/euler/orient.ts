import { angleTo, cosine, lengthOf, sine } from './elementary.ts';
import { at } from './numbers.ts';

/** A turn and a mirroring. */
export interface Orientation {
  readonly turn: number;
  readonly mirrored: boolean;
}

/** Where the outline of a drawing leans too little to tell up from down. */
const EVEN = 1e-6;

/**
 * The turn that lays the centres out in the order of the sets from left to right: the direction in which the rank of a set
 * rises fastest, v = Σ (rank − mean)·c, comes to point right. It follows from the centres without a jump, so a small change
 * of a drawing is a small change of its turn. Mirrored so that sets lie below and above the middle by turns rather than the other way round, the first below.
 *
 * @param centres x and y of each set in turn, in the order of the sets.
 */
export function orientation(centres: Float64Array): Orientation {
  const count = centres.length / 2;
  let [meanX, meanY, vx, vy] = [0, 0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    meanX += at(centres, 2 * i) / count;
    meanY += at(centres, 2 * i + 1) / count;
    vx += (i - (count - 1) / 2) * at(centres, 2 * i);
    vy += (i - (count - 1) / 2) * at(centres, 2 * i + 1);
  }
  const turn = lengthOf(vx, vy) < EVEN ? 0 : -angleTo(vy, vx);
  const [cos, sin] = [cosine(turn), sine(turn)];
  // Signs by turns, so that neighbours on one line still tell up from down. y runs down.
  let lean = 0;
  for (let i = 0; i < count; i += 1) {
    const y = sin * (at(centres, 2 * i) - meanX) + cos * (at(centres, 2 * i + 1) - meanY);
    lean += (i % 2 === 0 ? 1 : -1) * y;
  }
  // The motion mirrors first and turns after, so a mirrored drawing turns the other way.
  const mirrored = lean < -EVEN;
  return mirrored ? { turn: -turn, mirrored } : { turn, mirrored };
}
