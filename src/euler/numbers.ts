/** An element whose index is known to be inside. One kind of array only, so that engines compile it to a plain load. */
export function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

/** Random numbers in [0, 1), the same for the same seed in every engine (mulberry32: 32-bit integer arithmetic only). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many bits of a set of indexes are on. */
export function countBits(mask: number): number {
  let rest = mask;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
