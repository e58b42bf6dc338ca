/** Between two numbers. */
export function between(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/**
 * Between two lists of placed parts with keys: a part in both moves, a new one fades in where it will be, a leaving one fades
 * out where it was. Nothing is ever drawn somewhere it does not belong.
 */
export function betweenParts<Part extends { readonly opacity: number }>(
  from: readonly Part[],
  to: readonly Part[],
  keyOf: (part: Part) => string,
  move: (from: Part, to: Part, t: number) => Part,
  t: number,
): readonly Part[] {
  const before = new Map(from.map((part) => [keyOf(part), part]));
  const after = new Set(to.map(keyOf));
  const leaving = from
    .filter((part) => !after.has(keyOf(part)))
    .map((part) => ({ ...part, opacity: part.opacity * Math.max(0, 1 - 2 * t) }));
  const staying = to.map((part) => {
    const earlier = before.get(keyOf(part));
    if (!earlier) return { ...part, opacity: part.opacity * Math.max(0, 2 * t - 1) };
    return { ...move(earlier, part, t), opacity: between(earlier.opacity, part.opacity, t) };
  });
  return [...leaving, ...staying];
}
