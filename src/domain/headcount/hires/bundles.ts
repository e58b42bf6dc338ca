import { ABLE, type DemandedDuty, type HiresProblem, type SkillSet } from './problem.ts';

/** Duties between which nobody's skill tells a difference: for a solver they are one. */
export interface Bundle {
  readonly duties: readonly DemandedDuty[];
  readonly demand: number;
  readonly unmetPrice: number;
  /** Skill sets that can do them, and what an hour of theirs is worth. */
  readonly able: readonly { readonly skills: string; readonly worth: number }[];
}

export function dutyBundles({ duties, skills }: HiresProblem): readonly Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const duty of duties) {
    const able = skills.flatMap((set) => {
      const worth = worthOf(set, duty.duty);
      return worth > 0 ? [{ skills: set.id, worth }] : [];
    });
    const key = JSON.stringify([duty.unmetPrice, able]);
    const others = bundles.get(key);
    bundles.set(key, {
      duties: [...(others?.duties ?? []), duty],
      demand: (others?.demand ?? 0) + duty.demand,
      unmetPrice: duty.unmetPrice,
      able,
    });
  }
  return [...bundles.values()];
}

/** Critical duties that the same people can do: who is missing for one is missing for all. */
export interface CoverGroup {
  readonly duties: readonly DemandedDuty[];
  readonly able: ReadonlySet<string>;
  readonly price: number;
}

export function coverGroups({ duties, skills }: HiresProblem): readonly CoverGroup[] {
  const groups = new Map<string, CoverGroup>();
  for (const duty of duties) {
    if (!duty.isCritical) continue;
    const able = skills.filter((set) => worthOf(set, duty.duty) >= ABLE).map(({ id }) => id);
    const key = JSON.stringify(able);
    const others = groups.get(key);
    groups.set(key, {
      duties: [...(others?.duties ?? []), duty],
      able: new Set(able),
      price: (others?.price ?? 0) + duty.thinPrice,
    });
  }
  return [...groups.values()];
}

/** Skill sets of those who can carry the pager: able to do a duty of it. */
export function pagerSkills({ duties, skills }: HiresProblem): ReadonlySet<string> {
  const pager = duties.filter(({ isOnCall }) => isOnCall);
  return new Set(
    skills.filter((set) => pager.some(({ duty }) => worthOf(set, duty) >= ABLE)).map(({ id }) => id),
  );
}

/** What an hour of somebody is worth in a duty; 0: they cannot do it. */
export function worthOf({ able }: SkillSet, duty: string): number {
  return Object.hasOwn(able, duty) ? (able[duty] ?? 0) : 0;
}
