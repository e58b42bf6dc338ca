import type { EulerRegion, EulerSystem } from '../../src/euler/types.ts';
import { sum } from './arithmetic.ts';
import { regionName } from './oracle.ts';

/** What a frame of a transition should show: shares of the whole that change evenly from t = 0 to t = 1. */
export function systemBetween(from: EulerSystem, to: EulerSystem, t: number): EulerSystem {
  const regions = new Map<string, EulerRegion>();
  for (const [system, part] of [[from, 1 - t] as const, [to, t] as const]) {
    const total = sum(system.regions.map(({ weight }) => weight));
    for (const { sets, weight } of system.regions) {
      const name = regionName(sets);
      const share = (part * weight) / total;
      if (share > 0) regions.set(name, { sets, weight: (regions.get(name)?.weight ?? 0) + share });
    }
  }
  return { sets: setsBetween(from, to, t), regions: [...regions.values()] };
}

/** At its ends a transition has only the sets of that end. */
function setsBetween(from: EulerSystem, to: EulerSystem, t: number): readonly string[] {
  if (t <= 0) return from.sets;
  if (t >= 1) return to.sets;
  return [...new Set([...from.sets, ...to.sets])];
}
