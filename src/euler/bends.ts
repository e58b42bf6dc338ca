import { cosine, exponential, sine } from './elementary.ts';
import { at } from './numbers.ts';

/** Waves around the unit circle. 1 would only move the curve; 2 gives it a waist, which no ellipse has. */
const LOWEST_WAVE = 2;
const HIGHEST_WAVE = 8;
/** A cosine and a sine of each wave. */
export const BENDS = 2 * (HIGHEST_WAVE - LOWEST_WAVE + 1);
/** Corners of the polygon that stands for a bent curve: at 600 pixels it is off by less than a tenth of one. */
export const CORNERS = 128;
export const STEP = (2 * Math.PI) / CORNERS;

/** The wave number of a bending parameter, counted from 0. */
export function waveOf(bend: number): number {
  return LOWEST_WAVE + (bend >> 1);
}

/** cos t, sin t, and cos kt, sin kt of each wave, by recurrence. */
export function wavesAt(cos: number, sin: number, waves: Float64Array): void {
  let c = cos;
  let s = sin;
  for (let wave = 2; wave <= HIGHEST_WAVE; wave += 1) {
    const next = c * cos - s * sin;
    s = s * cos + c * sin;
    c = next;
    if (wave >= LOWEST_WAVE) {
      waves[2 * (wave - LOWEST_WAVE)] = c;
      waves[2 * (wave - LOWEST_WAVE) + 1] = s;
    }
  }
}

export const corners = Array.from({ length: CORNERS }, (_, k) => {
  const waves = new Float64Array(BENDS);
  const [cos, sin] = [cosine(STEP * k), sine(STEP * k)];
  wavesAt(cos, sin, waves);
  return { cos, sin, waves };
});

/**
 * The corners of a bent curve.
 *
 * @param curve centre, ln of the half axes, turn, and the bends.
 */
export function outlineOf(curve: readonly number[]): readonly (readonly [number, number])[] {
  const [x = 0, y = 0, lnA = 0, lnB = 0, phi = 0, ...bends] = curve;
  const [a, b, turnCos, turnSin] = [exponential(lnA), exponential(lnB), cosine(phi), sine(phi)];
  return corners.map(({ cos, sin, waves }) => {
    const size = exponential(bends.reduce((sum, bend, k) => sum + bend * at(waves, k), 0));
    const [u, v] = [a * size * cos, b * size * sin];
    return [x + turnCos * u - turnSin * v, y + turnSin * u + turnCos * v];
  });
}
