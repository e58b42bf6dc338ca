import { exactRegions, type RoleEfforts } from '../../../engine/measure/overlap.ts';
import { outlineOf } from '../../../euler/bends.ts';
import type { EulerSystem, Shape } from '../../../euler/types.ts';
import type { Drawing } from '../teamPicture.ts';
import first from './storedFits.json' with { type: 'json' };

/** A drawing as the file keeps it: short, and without anything that holds for all of them. */
interface StoredFit {
  readonly hash: string;
  /** Five numbers are an ellipse (cx, cy, a, b, phi); more are the parameters of a bent curve. */
  readonly shapes: readonly { readonly set: string; readonly curve: readonly number[] }[];
  /** x, y, radius. */
  readonly labels: readonly { readonly sets: readonly string[]; readonly disc: readonly number[] }[];
  readonly exact: boolean;
  readonly worst: { readonly sets: readonly string[]; readonly wanted: number; readonly drawn: number };
}

let stored: readonly StoredFit[] = first;
let later: Promise<void> | undefined;
/** What was unpacked before, so that a drawing stays the same object. */
const drawings = new Map<string, Drawing>();

export function areLaterFitsLoaded(): boolean {
  return stored !== first;
}

/** The drawings of the other setups, which are not on the way to the first picture. */
export function loadLaterFits(): Promise<void> {
  later ??= (async () => {
    const others: readonly StoredFit[] = (await import('./laterFits.json')).default;
    stored = [...first, ...others];
  })();
  return later;
}

/** The drawing of a built-in setup, so that it is there at once; those of later files once they are loaded. `npm run fits` writes them. */
export function storedFit(key: string): Drawing | undefined {
  const hash = hashOf(key);
  const before = drawings.get(hash);
  const found = before ? undefined : stored.find((fit) => fit.hash === hash);
  if (found) drawings.set(hash, unpack(found));
  return drawings.get(hash);
}

/** 64 bits in two halves (FNV-1a): no other team will ever have the drawing of a stored one. */
export function hashOf(key: string): string {
  return [0x811c9dc5, 0x1000193]
    .map((seed) => {
      let hash = seed;
      for (let index = 0; index < key.length; index += 1) {
        hash = Math.imul(hash ^ key.charCodeAt(index), 0x1000193);
      }
      return (hash >>> 0).toString(36);
    })
    .join('-');
}

function unpack({ shapes, labels, exact, worst }: StoredFit): Drawing {
  return {
    shapes: Object.fromEntries(shapes.map(({ set, curve }) => [set, toShape(curve)])),
    labels: labels.map(({ sets, disc: [x = 0, y = 0, radius = 0] }) => ({ sets, x, y, radius })),
    // Only drawings without a false region are stored; the test sees to it.
    quality: { exact, worst, unwanted: [], missing: [], forbiddenPairs: [] },
  };
}

function toShape(curve: readonly number[]): Shape {
  const [cx = 0, cy = 0, a = 0, b = 0, phi = 0] = curve;
  return curve.length === 5 ? { cx, cy, a, b, phi } : { poly: outlineOf(curve), curve };
}

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
