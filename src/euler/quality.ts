import { countBits } from './numbers.ts';
import type { EulerQuality, RegionDeviation } from './types.ts';

/** What was drawn: areas and pieces of regions by their bits. */
export interface Drawn {
  readonly areas: ReadonlyMap<number, number>;
  readonly pieces: ReadonlyMap<number, number>;
}

export const EXACT = 1e-3;
const UNWANTED = 1e-3;
const MISSING = 0.1;
const FORBIDDEN = 1e-3;
const OUTSIDE = 0.01;

/** Measures a drawing against the wanted shares; see `EulerQuality` for each figure. */
export function qualityOf(
  sets: readonly string[],
  wanted: ReadonlyMap<number, number>,
  { areas, pieces }: Drawn,
  labelRadius: number,
): EulerQuality {
  const namesOf = (mask: number) => sets.filter((_, index) => mask & (1 << index));
  let total = 0;
  for (const area of areas.values()) total += area;
  const regions = [...new Set([...wanted.keys(), ...areas.keys()])].map((mask) => ({
    mask,
    wanted: wanted.get(mask) ?? 0,
    drawn: total > 0 ? (areas.get(mask) ?? 0) / total : 0,
  }));
  const report = ({ mask, ...shares }: (typeof regions)[number]): RegionDeviation => ({
    sets: namesOf(mask),
    ...shares,
  });
  const byError = regions.toSorted((a, b) => Math.abs(b.drawn - b.wanted) - Math.abs(a.drawn - a.wanted));
  const worst = byError[0];
  const diagError = worst ? Math.abs(worst.drawn - worst.wanted) : 0;
  const shareOf = (holds: (mask: number) => boolean, of: 'wanted' | 'drawn') =>
    regions.reduce((sum, region) => sum + (holds(region.mask) ? region[of] : 0), 0);

  const forbiddenPairs: { sets: readonly [string, string]; drawn: number }[] = [];
  const brokenNests: { inner: string; outer: string; outside: number }[] = [];
  for (const [i, a] of sets.entries()) {
    for (const [j, b] of sets.entries()) {
      if (i === j) continue;
      const [own, other] = [1 << i, 1 << j];
      if (shareOf((mask) => (mask & own) !== 0, 'wanted') === 0) continue;
      if (shareOf((mask) => (mask & other) !== 0, 'wanted') === 0) continue;
      const both = (mask: number) => (mask & own) !== 0 && (mask & other) !== 0;
      const alone = (mask: number) => (mask & own) !== 0 && (mask & other) === 0;
      if (i < j && shareOf(both, 'wanted') === 0 && shareOf(both, 'drawn') > FORBIDDEN) {
        forbiddenPairs.push({ sets: [a, b], drawn: shareOf(both, 'drawn') });
      }
      const outside = shareOf(alone, 'drawn') / shareOf((mask) => (mask & own) !== 0, 'drawn');
      if (shareOf(alone, 'wanted') === 0 && outside > OUTSIDE)
        brokenNests.push({ inner: a, outer: b, outside });
    }
  }
  const unwanted = byError.filter((region) => region.wanted === 0 && region.drawn > UNWANTED).map(report);
  const missing = byError
    .filter((region) => region.wanted > 0 && region.drawn < MISSING * region.wanted)
    .map(report);
  const splitRegions = [...pieces]
    .filter(([mask, count]) => count > 1 && wanted.has(mask))
    .sort(([a], [b]) => countBits(a) - countBits(b) || a - b)
    .map(([mask, count]) => ({ sets: namesOf(mask), pieces: count }));
  const faults = [unwanted, missing, forbiddenPairs, brokenNests, splitRegions];
  return {
    diagError,
    stress: stressOf(regions),
    worst: worst && report(worst),
    unwanted,
    missing,
    forbiddenPairs,
    brokenNests,
    splitRegions,
    labelRadius,
    exact: diagError <= EXACT && faults.every((fault) => fault.length === 0),
  };
}

/** Wilkinson's stress: the squares that are left after the best common scale, over all squares. */
function stressOf(regions: readonly { readonly wanted: number; readonly drawn: number }[]): number {
  let [aa, aw, ww] = [0, 0, 0];
  for (const { wanted, drawn } of regions) {
    aa += drawn * drawn;
    aw += drawn * wanted;
    ww += wanted * wanted;
  }
  return aa === 0 || ww === 0 ? 0 : Math.max(0, 1 - (aw * aw) / (aa * ww));
}
