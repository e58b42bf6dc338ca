export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** 0 of nothing: a drawing of nothing has no shares. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
