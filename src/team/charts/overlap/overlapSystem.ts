import { exactRegions, type RoleEfforts } from '../../../engine/measure/overlap.ts';
import type { EulerSystem } from '../../../euler/types.ts';

/** What the overlap picture is to show: a set for each role with work, in the order of the axis, and the exact regions. */
export function overlapSystem(efforts: RoleEfforts): EulerSystem {
  const regions = exactRegions(efforts);
  return {
    sets: [...efforts.keys()].filter((role) => regions.some(({ roles }) => roles.includes(role))),
    regions: regions.map(({ roles, effort }) => ({ sets: roles, weight: effort })),
  };
}

/** The same for systems that are drawn alike: the sets in their order, and each region's part of the whole. */
export function systemKey({ sets, regions }: EulerSystem): string {
  const total = regions.reduce((sum, region) => sum + region.weight, 0);
  const parts = regions.map((region) => `${region.sets.join('+')}=${(region.weight / total).toPrecision(6)}`);
  return [sets.join(','), ...parts.sort()].join(' ');
}
