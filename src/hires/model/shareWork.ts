import { dutyBundles } from './bundles.ts';
import type { HiresProblem } from './hiresProblem.ts';

/** FTE that can be planned, by skill set: of everybody, and of those who can mentor. */
export interface Capacity {
  readonly all: readonly number[];
  readonly senior: readonly number[];
}

/** The work to share, in the order in which it is shared. */
export interface Sharing {
  readonly skills: readonly string[];
  /** Duties that are equally dear undone, the dearest first. */
  readonly levels: readonly (readonly SharedBundle[])[];
  readonly mentoringPrice: number;
}

interface SharedBundle {
  readonly demand: number;
  readonly price: number;
  readonly able: readonly { readonly skills: number; readonly own: number; readonly worth: number }[];
  readonly duties: readonly { readonly duty: string; readonly part: number }[];
}

interface Listener {
  readonly onWork: (skills: string, duty: string, time: number) => void;
  readonly onMentoring: (skills: string, time: number) => void;
}

/** In so many steps duties advance side by side in a plan that is shown. */
const STEPS = 10;

export function sharing(problem: HiresProblem): Sharing {
  const ids = problem.skills.map(({ id }) => id);
  const bundles = dutyBundles(problem).map(
    ({ able, demand, unmetPrice, duties }): SharedBundle => ({
      demand,
      price: unmetPrice,
      able: able.map(({ skills, ...able }) => ({ ...able, skills: ids.indexOf(skills) })),
      duties: duties.map((duty) => ({ duty: duty.duty, part: demand > 0 ? duty.demand / demand : 0 })),
    }),
  );
  const prices = [...new Set(bundles.map(({ price }) => price))].sort((a, b) => b - a);
  // Where few can help, help is given first.
  bundles.sort((a, b) => a.able.length - b.able.length);
  return {
    skills: ids,
    levels: prices.map((price) => bundles.filter((bundle) => bundle.price === price)),
    mentoringPrice: Math.max(0, ...bundles.map(({ price }) => price)),
  };
}

/**
 * Shares the work of a period. Teaching comes first, as in the solver's plans: seniors with time to spare, then each as their
 * time. Then one duty after the other: each role its own part, then what others leave. Gives the price of what is unfinished.
 * Good, not best: a solver shares better.
 */
export function shareWork(
  shared: Sharing,
  capacity: Capacity,
  mentoring: number,
  listener?: Listener,
): number {
  const { skills, mentoringPrice } = shared;
  const taught = shareTeaching(shared, capacity, mentoring);
  const left = capacity.all.map((fte, who) => fte - (taught[who] ?? 0));
  const undone = shareDuties(shared, left, listener ? STEPS : 1, listener);
  const given = taught.reduce((sum, time) => sum + time, 0);
  for (const [who, id] of skills.entries()) listener?.onMentoring(id, taught[who] ?? 0);
  return undone + mentoringPrice * Math.max(0, mentoring - given);
}

/** Time that people of each skill set teach. */
function shareTeaching(shared: Sharing, { all, senior }: Capacity, mentoring: number): readonly number[] {
  const taught = all.map(() => 0);
  if (mentoring <= 0) return taught;
  const able = all.map((fte, who) => Math.max(0, Math.min(fte, senior[who] ?? 0)));
  const spare = [...all];
  shareDuties(shared, spare, 1);
  let asked = mentoring;
  for (const [who, most] of able.entries()) {
    const time = Math.min(asked, most, spare[who] ?? 0);
    taught[who] = time;
    asked -= time;
  }
  const more = able.map((most, who) => most - (taught[who] ?? 0));
  const sum = more.reduce((total, time) => total + time, 0);
  const part = sum > 0 ? Math.min(1, asked / sum) : 0;
  return taught.map((time, who) => time + part * (more[who] ?? 0));
}

/**
 * Takes the time for duties from `left`; gives the price of what is unfinished. Dear duties come first, and duties that are
 * equally dear advance side by side in `steps`.
 */
function shareDuties(
  { skills, levels }: Sharing,
  left: number[],
  steps: number,
  listener?: Listener,
): number {
  let undone = 0;
  for (const bundles of levels) {
    const open = bundles.map(({ demand }) => demand);
    const within = bundles.map(({ able }) => able.map(() => 0));
    for (const isOwn of [true, false]) {
      for (let step = 1; step <= steps; step += 1) {
        for (const [number, { able, demand, duties }] of bundles.entries()) {
          const used = within[number] ?? [];
          for (const [index, { skills: who, own, worth }] of able.entries()) {
            // Whoever does everything fully has no part of their own.
            const isPart = isOwn && worth < 1;
            const value = isPart ? 1 : worth;
            const goal = Math.max(0, (open[number] ?? 0) - demand * (1 - step / steps));
            const most = isPart ? (own * demand * step) / steps - (used[index] ?? 0) : goal / value;
            const time = Math.min(left[who] ?? 0, goal / value, most);
            if (time <= 0) continue;
            if (isPart) used[index] = (used[index] ?? 0) + time;
            left[who] = (left[who] ?? 0) - time;
            open[number] = Math.max(0, (open[number] ?? 0) - time * value);
            for (const { duty, part } of listener ? duties : [])
              listener?.onWork(skills[who] ?? '', duty, time * part);
          }
        }
      }
    }
    for (const [number, { price }] of bundles.entries()) undone += price * (open[number] ?? 0);
  }
  return undone;
}
