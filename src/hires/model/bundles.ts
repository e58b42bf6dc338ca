import { own } from '../../engine/own.ts';
import { ABLE, type DemandedDuty, type HiresProblem, type SkillSet, SPLIT_WEIGHT } from './hiresProblem.ts';

/** Duties between which nobody's skill tells a difference: for a solver they are one. */
export interface Bundle {
  readonly duties: readonly DemandedDuty[];
  readonly demand: number;
  readonly unmetPrice: number;
  /** Skill sets that can do them. */
  readonly able: readonly Ability[];
}

/** What people of a skill set are worth in a duty: each hour fully within their own part of it, and `worth` beyond. */
export interface Ability {
  readonly skills: string;
  readonly own: number;
  readonly worth: number;
}

export function dutyBundles({ duties, skills }: HiresProblem): readonly Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const duty of duties) {
    const able = skills.flatMap((set) => {
      const worth = worthOf(set, duty.duty);
      return worth > 0 ? [{ skills: set.id, own: ownPart(set, duty.duty), worth }] : [];
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

/** What an FTE that a role is short of its part of the split costs, a quarter. */
export function splitPrice({ duties }: HiresProblem): number {
  return duties.length === 0 ? 0 : SPLIT_WEIGHT * Math.min(...duties.map(({ unmetPrice }) => unmetPrice));
}

/** Skill sets of those who can be on call: able to do a duty of it. */
export function onCallSkills({ duties, skills }: HiresProblem): ReadonlySet<string> {
  const onCall = duties.filter(({ isOnCall }) => isOnCall);
  return new Set(
    skills.filter((set) => onCall.some(({ duty }) => worthOf(set, duty) >= ABLE)).map(({ id }) => id),
  );
}

/** What gets done of a duty in some time: each hour counts fully up to the own part of the demand, and `worth` beyond it. */
export function doneIn({ own, worth }: Omit<Ability, 'skills'>, demand: number, time: number): number {
  const within = Math.min(time, own * demand);
  return within + worth * (time - within);
}

/** The time in which so much gets done: the inverse of `doneIn`. */
export function timeFor({ own, worth }: Omit<Ability, 'skills'>, demand: number, done: number): number {
  const within = Math.min(done, own * demand);
  return within + (worth > 0 ? (done - within) / worth : 0);
}

/** The part of a duty that people of a skill set do fully. */
export function ownPart(skills: SkillSet, duty: string): number {
  return own(skills.own, duty) ?? 0;
}

/** What an hour of somebody is worth in a duty beyond their own part; 0: they cannot do it. */
export function worthOf({ able }: SkillSet, duty: string): number {
  return own(able, duty) ?? 0;
}
