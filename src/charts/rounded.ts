/** A length for a file: a hundredth of a px is finer than any screen. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
