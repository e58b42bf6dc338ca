import { type Curve, type Place, turned } from './curve.ts';
import { at } from './numbers.ts';

/** Steps that narrow a crossing down to the last bits. */
const ROOT_STEPS = 40;
const CLOSE_ENOUGH = 1e-15;
/** Golden section: of three stretches one is kept as it is. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** A level this near to the boundary is a near miss. */
const NEAR = 0.1;

/** How far outside `other` a place of the curve lies, on a scale where 0 is the boundary. */
function outside(curve: Curve, other: Curve, t: number): number {
  const place = curve.place(t);
  return other.level(place.x, place.y) - 1;
}

/**
 * The places of a curve at which it crosses another. Signs at even samples find them; between two samples of the
 * same sign a curve can still dip across and back, so where the samples come nearest, the extremum itself is looked at.
 *
 * @param misses receives the samples that come near without a crossing.
 */
export function crossingsOf(curve: Curve, other: Curve, misses: number[]): readonly Place[] {
  const { samples } = curve;
  const count = samples.length / 2;
  const step = (2 * Math.PI) / count;
  const found: Place[] = [];
  const cross = (from: number, atFrom: number, to: number, atTo: number) => {
    found.push(curve.place(turned(root(curve, other, from, atFrom, to, atTo))));
  };
  let before = other.level(at(samples, 2 * count - 2), at(samples, 2 * count - 1)) - 1;
  const first = other.level(at(samples, 0), at(samples, 1)) - 1;
  let here = first;
  for (let k = 0; k < count; k += 1) {
    const next = k + 1 === count ? first : other.level(at(samples, 2 * k + 2), at(samples, 2 * k + 3)) - 1;
    if (here > 0 !== next > 0) cross(k * step, here, (k + 1) * step, next);
    else if (
      here > 0 === before > 0 &&
      Math.abs(here) <= Math.abs(before) &&
      Math.abs(here) < Math.abs(next)
    ) {
      const dip = extremum(curve, other, (k - 1) * step, (k + 1) * step, before, here, next);
      if (dip && dip.value > 0 !== here > 0) {
        cross(k * step - (dip.t < k * step ? step : 0), dip.t < k * step ? before : here, dip.t, dip.value);
        cross(dip.t, dip.value, k * step + (dip.t < k * step ? 0 : step), dip.t < k * step ? here : next);
      } else if (Math.abs(here) < NEAR) misses.push(k);
    }
    before = here;
    here = next;
  }
  return found;
}

/** The angle between two of different sign at which the sign changes (Illinois variant of the false position). */
function root(curve: Curve, other: Curve, from: number, atFrom: number, to: number, atTo: number): number {
  let [low, high, atLow, atHigh] = [from, to, atFrom, atTo];
  let side = 0;
  let t = low;
  for (let k = 0; k < ROOT_STEPS; k += 1) {
    t = (atLow * high - atHigh * low) / (atLow - atHigh);
    const value = outside(curve, other, t);
    if (Math.abs(value) < CLOSE_ENOUGH || high - low < CLOSE_ENOUGH) return t;
    if (value > 0 === atHigh > 0) {
      [high, atHigh] = [t, value];
      if (side === 1) atLow /= 2;
      side = 1;
    } else {
      [low, atLow] = [t, value];
      if (side === -1) atHigh /= 2;
      side = -1;
    }
  }
  return t;
}

/** The place between three samples where a curve comes nearest to the boundary, if it could reach it. */
function extremum(
  curve: Curve,
  other: Curve,
  from: number,
  to: number,
  atFrom: number,
  atMiddle: number,
  atTo: number,
): { readonly t: number; readonly value: number } | undefined {
  const bend = atFrom - 2 * atMiddle + atTo;
  const lean = (atTo - atFrom) / 2;
  const reached = atMiddle - (lean * lean) / (2 * bend);
  // The parabola through the samples is only a guess: a near miss is looked at too.
  if (Math.abs(bend) < 1e-12 || (reached > 0 === atMiddle > 0 && Math.abs(reached) > 0.3 * Math.abs(bend)))
    return undefined;
  const sign = atMiddle > 0 ? 1 : -1;
  const heightAt = (t: number) => sign * outside(curve, other, t);
  const step = (to - from) / 2;
  let [low, high] = [from, to];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atLeft, atRight] = [heightAt(left), heightAt(right)];
  for (let k = 0; k < 18; k += 1) {
    if (atLeft < 0) return { t: left, value: sign * atLeft };
    if (atRight < 0) return { t: right, value: sign * atRight };
    const width = (high - low) / step;
    // So much lower can it not be, not even where it bends twice as much as between the samples.
    if (Math.min(atLeft, atRight) > Math.abs(bend) * width * width) return undefined;
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = heightAt(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = heightAt(right);
    }
  }
  return undefined;
}
