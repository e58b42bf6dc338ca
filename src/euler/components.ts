import { countBits } from './numbers.ts';
import type { Shares } from './parseSystem.ts';

/** A region smaller than this is no more than a few pixels: it is reported, not drawn. */
const SMALLEST = 1e-4;

/** Sets that hang together by shared regions. Sets that always occur together are one member. */
export interface Component {
  /** For each member, the sets that it stands for. */
  readonly members: readonly (readonly number[])[];
  /** Share of each region in the component, by the bits of the members; adds up to 1. */
  readonly wanted: Float64Array;
  /** The part of the whole that the component is. */
  readonly share: number;
}

/** A set too small to take part in a fit: it becomes a small circle in the middle of the region it is mostly in. */
export interface TinySet {
  readonly set: number;
  readonly share: number;
  /** The other sets of the region that it is mostly in, as bits. */
  readonly host: number;
}

export interface Parts {
  readonly components: readonly Component[];
  readonly tinySets: readonly TinySet[];
}

/** Takes a system apart into what can be fitted on its own, in the order of the sets. */
export function takeApart({ sets, byMask }: Shares): Parts {
  const shareOf = (set: number) => sumOf(byMask, (mask) => (mask & (1 << set)) !== 0);
  const indexes = [...sets.keys()];
  const small = indexes.filter((set) => shareOf(set) < SMALLEST && shareOf(set) > 0);
  const smallBits = small.reduce((bits, set) => bits | (1 << set), 0);
  const drawn = new Map<number, number>();
  for (const [mask, share] of byMask) {
    const rest = mask & ~smallBits;
    if (rest !== 0 && share >= SMALLEST) drawn.set(rest, (drawn.get(rest) ?? 0) + share);
  }
  // A set of which every region is too small on its own would have no shape: its largest region stays.
  for (const set of indexes) {
    if (smallBits & (1 << set) || shareOf(set) === 0) continue;
    if ([...drawn.keys()].some((mask) => mask & (1 << set))) continue;
    const own = [...byMask].filter(([mask]) => mask & (1 << set)).sort((a, b) => b[1] - a[1])[0];
    if (own) drawn.set(own[0] & ~smallBits, (drawn.get(own[0] & ~smallBits) ?? 0) + shareOf(set));
  }
  const members = membersOf(indexes, drawn);
  return {
    components: groupsOf(members, drawn).map((group) => componentOf(group, drawn)),
    tinySets: small.map((set) => ({ set, share: shareOf(set), host: hostOf(set, byMask, smallBits) })),
  };
}

/** Sets grouped by the regions they are in: equal groups of regions make one member. */
function membersOf(
  indexes: readonly number[],
  drawn: ReadonlyMap<number, number>,
): readonly (readonly number[])[] {
  const byRegions = new Map<string, number[]>();
  for (const set of indexes) {
    const regions = [...drawn.keys()].filter((mask) => mask & (1 << set)).sort((a, b) => a - b);
    if (regions.length === 0) continue;
    const key = regions.join(' ');
    byRegions.set(key, [...(byRegions.get(key) ?? []), set]);
  }
  return [...byRegions.values()];
}

function groupsOf(
  members: readonly (readonly number[])[],
  drawn: ReadonlyMap<number, number>,
): readonly (readonly (readonly number[])[])[] {
  const bitsOf = (member: readonly number[]) => member.reduce((bits, set) => bits | (1 << set), 0);
  const groups: { bits: number; members: (readonly number[])[] }[] = [];
  for (const member of members) groups.push({ bits: bitsOf(member), members: [member] });
  for (const mask of drawn.keys()) {
    const joined = groups.filter((group) => group.bits & mask);
    const [first, ...others] = joined;
    if (!first) continue;
    for (const other of others) {
      first.bits |= other.bits;
      first.members.push(...other.members);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  for (const group of groups) group.members.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return groups.map((group) => group.members);
}

function componentOf(members: readonly (readonly number[])[], drawn: ReadonlyMap<number, number>): Component {
  const wanted = new Float64Array(1 << members.length);
  let share = 0;
  for (const [mask, weight] of drawn) {
    let local = 0;
    for (const [index, member] of members.entries()) {
      if (member.some((set) => mask & (1 << set))) local |= 1 << index;
    }
    if (local === 0) continue;
    wanted[local] = (wanted[local] ?? 0) + weight;
    share += weight;
  }
  for (const index of wanted.keys()) wanted[index] = (wanted[index] ?? 0) / share;
  return { members, wanted, share };
}

function hostOf(set: number, byMask: ReadonlyMap<number, number>, smallBits: number): number {
  const regions = [...byMask].filter(([mask]) => mask & (1 << set));
  regions.sort((a, b) => b[1] - a[1] || countBits(a[0]) - countBits(b[0]));
  return (regions[0]?.[0] ?? 0) & ~smallBits;
}

function sumOf(byMask: ReadonlyMap<number, number>, holds: (mask: number) => boolean): number {
  let sum = 0;
  for (const [mask, share] of byMask) if (holds(mask)) sum += share;
  return sum;
}
