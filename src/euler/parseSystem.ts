import type { EulerSystem } from './types.ts';

/** More sets would need more regions than a picture can hold, and than the engine has bits and time for. */
const MOST_SETS = 10;

/** The weights of a system as shares of the whole. */
export interface Shares {
  readonly sets: readonly string[];
  /** Share of each region; bit i of the index stands for set i. All add up to 1, or to 0 when there is nothing to draw. */
  readonly byMask: ReadonlyMap<number, number>;
}

/**
 * Checks a system.
 *
 * @throws Error that names what is wrong: too many or repeated sets, a region of no set, of an unknown or a repeated set or
 * given twice, a weight that is negative or not a finite number.
 */
export function parseSystem(system: EulerSystem): Shares {
  const { sets } = system;
  if (sets.length > MOST_SETS) {
    throw new Error(`${sets.length} sets are too many to draw: at most ${MOST_SETS}`);
  }
  const bits = new Map<string, number>();
  for (const [index, set] of sets.entries()) {
    if (bits.has(set)) throw new Error(`Set "${set}" is listed twice`);
    bits.set(set, 1 << index);
  }
  const weights = new Map<number, number>();
  for (const { sets: members, weight } of system.regions) {
    const name = `Region {${members.join(', ')}}`;
    if (members.length === 0) throw new Error('A region is of no set');
    let mask = 0;
    for (const member of members) {
      const bit = bits.get(member);
      if (bit === undefined) throw new Error(`${name}: there is no set "${member}"`);
      if (mask & bit) throw new Error(`${name}: set "${member}" is in it twice`);
      mask |= bit;
    }
    if (!Number.isFinite(weight)) throw new Error(`${name}: the weight ${weight} is not a number`);
    if (weight < 0) throw new Error(`${name}: the weight ${weight} is negative`);
    if (weights.has(mask)) throw new Error(`${name} is given twice`);
    weights.set(mask, weight);
  }
  // In the order of the bits, so that the order in which regions are given changes nothing, not even a last digit.
  const found = [...weights].filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b);
  let total = 0;
  for (const [, weight] of found) total += weight;
  if (!Number.isFinite(total)) throw new Error('The weights add up to more than a number can hold');
  let sum = 0;
  for (const [, weight] of found) sum += weight / total;
  return { sets, byMask: new Map(found.map(([mask, weight]) => [mask, weight / total / sum])) };
}
