import { coverGroups, doneIn, onCallSkills, ownPart, worthOf } from './bundles.ts';
import { meanIn } from './curves.ts';
import type { Hire, HiresPlan, PlanCost, PlannedPeriod } from './hiresPlan.ts';
import { COVER, type HireKind, type HiresProblem, type SkillSet } from './hiresProblem.ts';

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
  const lengths = problem.periods.map(({ length }) => length);
  const over = (value: (period: PlannedPeriod) => number) =>
    periods.reduce((sum, period, index) => sum + value(period) * (lengths[index] ?? 0), 0);
  return {
    hires,
    periods,
    cost: costOf(problem, hires, periods),
    unmet: over(({ unmet }) => unmet.reduce((sum, { fte }) => sum + fte, 0)),
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
  const { kinds, staff, skills, periods, planningLoad } = problem;
  const period = periods[index];
  if (!period) throw new RangeError('There is no such period.');
  const hired = hires.flatMap(({ kind: id, quarter, count }) => {
    const kind = kinds.find((candidate) => candidate.id === id);
    return kind ? [{ kind, quarter, count }] : [];
  });
  const sum = (curve: (kind: HireKind) => readonly number[], of: (kind: HireKind) => boolean = () => true) =>
    hired.reduce(
      (total, { kind, quarter, count }) =>
        of(kind) ? total + count * meanIn(curve(kind), quarter, period) : total,
      0,
    );
  const heads = (of: (who: { skills: string; level: string }) => boolean) =>
    staff.reduce((total, group) => (of(group) ? total + (group.there[index] ?? 0) : total), 0) +
    sum(({ there }) => there, of);
  const seats = seatsOf(problem, (role, level) =>
    staff.reduce(
      (total, group) =>
        group.role === role && group.level === level ? total + (group.there[index] ?? 0) : total,
      sum(
        ({ there }) => there,
        (kind) => kind.role === role && kind.level === level,
      ),
    ),
  );
  const output =
    staff.reduce((total, group) => total + (group.output[index] ?? 0), 0) + sum((kind) => kind.output);
  const mentoring =
    staff.reduce((total, group) => total + (group.mentoring[index] ?? 0), 0) + sum((kind) => kind.mentoring);
  const given = mentors.reduce((total, { time }) => total + time, 0);
  const byId = new Map(skills.map((set) => [set.id, set]));
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
  return {
    people: heads(() => true),
    seats,
    capacity: planningLoad * output,
    mentoring,
    mentoringUnmet: positive(mentoring - given),
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
    spend:
      staff.reduce((total, group) => total + (group.pay[index] ?? 0) + (group.hiring[index] ?? 0), 0) +
      hired.reduce(
        (total, { kind, quarter, count }) =>
          total +
          count *
            (kind.pay * meanIn(kind.paid, quarter, period) + (quarter === index ? problem.costPerHire : 0)),
        0,
      ),
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

/**
 * FTE-quarters by which roles are short of their part of the split, all periods together. It follows from the hires alone.
 */
export function shortOfSplit(
  { split, kinds, staff, periods, planningLoad }: HiresProblem,
  hires: readonly Hire[],
): number {
  let short = 0;
  for (const { role, fte } of split) {
    const theirs = hires.filter((hire) => hire.role === role);
    for (const [index, period] of periods.entries()) {
      let output = 0;
      for (const group of staff) if (group.role === role) output += group.output[index] ?? 0;
      for (const { kind: id, quarter, count } of theirs) {
        const kind = kinds.find((candidate) => candidate.id === id);
        if (kind) output += count * meanIn(kind.output, quarter, period);
      }
      short += period.length * Math.max(0, fte - planningLoad * output);
    }
  }
  return short;
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
  const { duties, kinds, staff } = problem;
  const price = Math.max(0, ...duties.map(({ unmetPrice }) => unmetPrice));
  const duty = new Map(duties.map((item) => [item.duty, item]));
  let staffPay = 0;
  let hiredPay = 0;
  let unmet = 0;
  let thin = 0;
  problem.periods.forEach((period, index) => {
    const { length } = period;
    const planned = periods[index];
    for (const group of staff) {
      staffPay += length * ((group.payExpected[index] ?? 0) + (group.hiring[index] ?? 0));
    }
    for (const { kind: id, quarter, count } of hires) {
      const kind = kinds.find((candidate) => candidate.id === id);
      if (kind) hiredPay += length * count * kind.pay * meanIn(kind.paidExpected, quarter, period);
    }
    for (const { duty: id, fte } of planned?.unmet ?? [])
      unmet += length * fte * (duty.get(id)?.unmetPrice ?? 0);
    unmet += length * (planned?.mentoringUnmet ?? 0) * price;
    if (problem.limits.coverage !== 'priced') return;
    for (const { duty: id, people } of planned?.thin ?? [])
      thin += length * (COVER - people) * (duty.get(id)?.thinPrice ?? 0);
  });
  const hiring = problem.costPerHire * hires.reduce((sum, { count }) => sum + count, 0);
  return { staffPay, hiredPay, hiring, unmet, thin, total: staffPay + hiredPay + hiring + unmet + thin };
}

function positive(amount: number): number {
  return amount > NOTHING ? amount : 0;
}
