import { dutyBundles } from './bundles.ts';
import type { HiresProblem } from './problem.ts';

/** FTE that can be planned, by skill set: of everybody, and of those who can mentor. */
export interface Capacity {
  readonly all: readonly number[];
  readonly senior: readonly number[];
}

/** The work to share, in the order in which it is shared. */
export interface Sharing {
  readonly skills: readonly string[];
  readonly bundles: readonly SharedBundle[];
  readonly mentoringPrice: number;
}

interface SharedBundle {
  readonly demand: number;
  readonly price: number;
  readonly able: readonly { readonly skills: number; readonly worth: number }[];
  readonly duties: readonly { readonly duty: string; readonly part: number }[];
}

interface Listener {
  readonly onWork: (skills: string, duty: string, time: number) => void;
  readonly onMentoring: (skills: string, time: number) => void;
}

export function sharing(problem: HiresProblem): Sharing {
  const ids = problem.skills.map(({ id }) => id);
  const bundles = dutyBundles(problem).map(
    ({ able, demand, unmetPrice, duties }): SharedBundle => ({
      demand,
      price: unmetPrice,
      able: able.map(({ skills, worth }) => ({ skills: ids.indexOf(skills), worth })),
      duties: duties.map((duty) => ({ duty: duty.duty, part: demand > 0 ? duty.demand / demand : 0 })),
    }),
  );
  return {
    skills: ids,
    // Where few can help, help is given first.
    bundles: bundles.sort((a, b) => a.able.length - b.able.length),
    mentoringPrice: Math.max(0, ...bundles.map(({ price }) => price)),
  };
}

/**
 * Shares the work of a period, one duty after the other: first by those who own it, then by those who contribute; what seniors have
 * left they mentor. Gives the price of what is left undone. Good, not best: a solver shares better.
 */
export function shareWork(
  { skills, bundles, mentoringPrice }: Sharing,
  capacity: Capacity,
  mentoring: number,
  listener?: Listener,
): number {
  const left = [...capacity.all];
  const open = bundles.map(({ demand }) => demand);
  for (const isOwner of [true, false]) {
    for (const [number, bundle] of bundles.entries()) {
      for (const { skills: who, worth } of bundle.able) {
        if (worth >= 1 !== isOwner) continue;
        const time = Math.min(left[who] ?? 0, (open[number] ?? 0) / worth);
        if (time <= 0) continue;
        left[who] = (left[who] ?? 0) - time;
        open[number] = Math.max(0, (open[number] ?? 0) - time * worth);
        for (const { duty, part } of listener ? bundle.duties : [])
          listener?.onWork(skills[who] ?? '', duty, time * part);
      }
    }
  }
  let asked = mentoring;
  for (const [who, id] of skills.entries()) {
    const time = Math.max(0, Math.min(asked, left[who] ?? 0, capacity.senior[who] ?? 0));
    asked -= time;
    listener?.onMentoring(id, time);
  }
  return bundles.reduce(
    (sum, { price }, number) => sum + price * (open[number] ?? 0),
    mentoringPrice * asked,
  );
}
