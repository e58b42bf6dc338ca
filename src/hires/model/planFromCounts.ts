import { sumOf } from '../../engine/sumOf.ts';
import { amountIn, countOf, everybody, type IsOf, ofHires, ofStaff } from './amounts.ts';
import { coverGroups, doneIn, onCallSkills, ownPart, worthOf } from './bundles.ts';
import type { Hire, HiresPlan, PlanCost, PlannedPeriod } from './hiresPlan.ts';
import { COVER, type HiresProblem, type SkillSet } from './hiresProblem.ts';

/** Who does what in one period. */
export interface PeriodWork {
  readonly work: readonly { readonly skills: string; readonly duty: string; readonly time: number }[];
  readonly mentors: readonly { readonly skills: string; readonly time: number }[];
}

/** Below this an amount of work is nothing: solvers calculate in floating point. */
const NOTHING = 1e-7;

/** The plan that follows from hires (counts by kind and quarter) and from who does what in each period. */
export function planFromCounts(
  problem: HiresProblem,
  counts: readonly (readonly number[])[],
  works: readonly PeriodWork[],
): HiresPlan {
  const hires = hiresOf(problem, counts);
  const periods = problem.periods.map((_, index) =>
    plannedPeriod(problem, hires, works[index] ?? { work: [], mentors: [] }, index),
  );
  return {
    hires,
    periods,
    cost: costOf(problem, hires, periods),
    unmet: sumOf(
      periods.entries(),
      ([index, { unmet }]) => (problem.periods[index]?.length ?? 0) * sumOf(unmet, ({ fte }) => fte),
    ),
  };
}

function hiresOf({ kinds, quarters }: HiresProblem, counts: readonly (readonly number[])[]): readonly Hire[] {
  const hires: Hire[] = [];
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    kinds.forEach(({ id, role, level }, index) => {
      const count = counts[index]?.[quarter] ?? 0;
      if (count > 0) hires.push({ kind: id, role, level, quarter, count });
    });
  }
  return hires;
}

/** Hires of a plan as counts by kind and quarter. */
export function countsOf({ kinds, quarters }: HiresProblem, hires: readonly Hire[]): number[][] {
  const counts = kinds.map(() => Array.from({ length: quarters }, () => 0));
  for (const { kind, quarter, count } of hires) {
    const row = counts[kinds.findIndex(({ id }) => id === kind)];
    if (row && quarter >= 0 && quarter < quarters) row[quarter] = (row[quarter] ?? 0) + count;
  }
  return counts;
}

function plannedPeriod(
  problem: HiresProblem,
  hires: readonly Hire[],
  { work, mentors }: PeriodWork,
  index: number,
): PlannedPeriod {
  const heads = (isOf: IsOf) => amountIn(problem, hires, index, 'there', isOf);
  const mentoring = amountIn(problem, hires, index, 'mentoring');
  const byId = new Map(problem.skills.map((set) => [set.id, set]));
  const demands = new Map(problem.duties.map(({ duty, demand }) => [duty, demand]));
  const done = together(work)
    .filter(({ time }) => time > NOTHING)
    .map((item) => {
      const set = byId.get(item.skills);
      return { ...item, done: set ? doneBy(set, item.duty, demands.get(item.duty) ?? 0, item.time) : 0 };
    });
  const doneOf = new Map<string, number>();
  for (const item of done) doneOf.set(item.duty, (doneOf.get(item.duty) ?? 0) + item.done);
  const onCall = onCallSkills(problem);
  const paid = ofHires(
    problem,
    hires,
    index,
    ({ pay, paid }, mean, { quarter }) => pay * mean(paid) + (quarter === index ? problem.costPerHire : 0),
  );
  return {
    people: heads(everybody),
    seats: seatsOf(problem, (role, level) => heads((who) => who.role === role && who.level === level)),
    capacity: problem.planningLoad * amountIn(problem, hires, index, 'output'),
    mentoring,
    mentoringUnmet: positive(mentoring - sumOf(mentors, ({ time }) => time)),
    work: done,
    mentors: mentors.filter(({ time }) => time > NOTHING),
    unmet: problem.duties.flatMap(({ duty, demand }) => {
      const fte = positive(demand - (doneOf.get(duty) ?? 0));
      return fte > 0 ? [{ duty, fte }] : [];
    }),
    thin: coverGroups(problem).flatMap(({ duties, able }) => {
      const people = heads((who) => able.has(who.skills));
      return people < COVER ? duties.map(({ duty }) => ({ duty, people })) : [];
    }),
    onCall: heads((who) => onCall.has(who.skills)),
    juniors: heads(({ level }) => level === 'junior'),
    seniorsAndLeads: heads(({ level }) => level !== 'junior'),
    leads: heads(({ level }) => level === 'lead'),
    spend: ofStaff(problem, ({ pay, hiring }) => (pay[index] ?? 0) + (hiring[index] ?? 0)) + paid,
  };
}

/** Time of the same people for the same duty as one: only the first of it is their own part. */
function together(work: PeriodWork['work']): PeriodWork['work'] {
  const all = new Map<string, PeriodWork['work'][number]>();
  for (const item of work) {
    const key = JSON.stringify([item.skills, item.duty]);
    all.set(key, { ...item, time: item.time + (all.get(key)?.time ?? 0) });
  }
  return [...all.values()];
}

function doneBy(set: SkillSet, duty: string, demand: number, time: number): number {
  const worth = worthOf(set, duty);
  return worth > 0 ? doneIn({ own: ownPart(set, duty), worth }, demand, time) : 0;
}

/** FTE-quarters by which roles are short of their part of the split, all periods together. It follows from the hires alone. */
export function shortOfSplit(problem: HiresProblem, hires: readonly Hire[]): number {
  return sumOf(problem.split, ({ role, fte }) =>
    sumOf(problem.periods.entries(), ([index, { length }]) => {
      const output = amountIn(problem, hires, index, 'output', (who) => who.role === role);
      return length * Math.max(0, fte - problem.planningLoad * output);
    }),
  );
}

function seatsOf(
  { kinds, staff }: HiresProblem,
  people: (role: string, level: string) => number,
): PlannedPeriod['seats'] {
  const seen = new Set<string>();
  return [...staff, ...kinds].flatMap(({ role, level }) => {
    const key = `${role}.${level}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const count = people(role, level);
    return count > 0 ? [{ role, level, people: count }] : [];
  });
}

function costOf(problem: HiresProblem, hires: readonly Hire[], periods: readonly PlannedPeriod[]): PlanCost {
  const price = Math.max(0, ...problem.duties.map(({ unmetPrice }) => unmetPrice));
  const priced = new Map(problem.duties.map((item) => [item.duty, item]));
  const isThinPriced = problem.limits.coverage === 'priced';
  /** Over all periods, each as long as it is. */
  const over = (value: (period: PlannedPeriod, index: number) => number) =>
    sumOf(
      periods.entries(),
      ([index, period]) => (problem.periods[index]?.length ?? 0) * value(period, index),
    );
  const staffPay = over((_, index) =>
    ofStaff(problem, ({ payExpected, hiring }) => (payExpected[index] ?? 0) + (hiring[index] ?? 0)),
  );
  const hiredPay = over((_, index) =>
    ofHires(problem, hires, index, ({ pay, paidExpected }, mean) => pay * mean(paidExpected)),
  );
  const unmet = over(
    (period) =>
      sumOf(period.unmet, ({ duty, fte }) => fte * (priced.get(duty)?.unmetPrice ?? 0)) +
      period.mentoringUnmet * price,
  );
  const thin = over(({ thin: few }) =>
    isThinPriced
      ? sumOf(few, ({ duty, people }) => (COVER - people) * (priced.get(duty)?.thinPrice ?? 0))
      : 0,
  );
  const empty = emptySeatCost(problem, hires);
  const hiring = problem.costPerHire * countOf(hires);
  return {
    staffPay,
    hiredPay,
    hiring,
    unmet,
    thin: thin + empty,
    total: staffPay + hiredPay + hiring + unmet + thin + empty,
  };
}

/** Thousands over all periods for needed roles that nobody holds; a part of `PlanCost.thin`. */
export function emptySeatCost(problem: HiresProblem, hires: readonly Hire[]): number {
  return sumOf(problem.periods.entries(), ([index, { length }]) =>
    sumOf(problem.emptySeats, ({ role, price }) => {
      const there = amountIn(problem, hires, index, 'there', (who) => who.role === role);
      return length * price * Math.max(0, 1 - there);
    }),
  );
}

function positive(amount: number): number {
  return amount > NOTHING ? amount : 0;
}
