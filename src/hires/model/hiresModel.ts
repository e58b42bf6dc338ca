import type { Level } from '../../engine/people/roster.ts';
import { type Bundle, coverGroups, dutyBundles, pagerSkills, splitPrice } from './bundles.ts';
import { meanIn } from './curves.ts';
import { mostHires, mostOfKind, staffThere } from './growth.ts';
import { type LinearModel, ModelBuilder } from './linearModel.ts';
import type { Limit } from './plan.ts';
import { COVER, type HireKind, type HiresProblem, type Period, type StaffGroup } from './problem.ts';

/** Under a budget undone work counts first: money counts this much of itself, only to choose between equals and spare the useless. */
export const MONEY_UNDER_BUDGET = 0.02;
/** Distinct for every hire, so that of equal plans always the same one is found. */
const TIE = 1e-5;
const MENTORING_FIRST = 1.0001;
/** With `isEven`: so many parts of a duty, each a trifle dearer undone than the one before; all less than mentoring is first. */
const EVEN_PARTS = 10;
const EVEN = 1e-5;

/** The same problem otherwise: for explanations. */
export interface Variation {
  /** Limits that do not count. */
  readonly ignores?: (limit: Limit) => boolean;
  /** Least and most hires of a kind in a quarter; undefined: as the problem has it. */
  readonly bounds?: (kind: number, quarter: number) => readonly [least: number, most: number] | undefined;
  /** Exactly so many hires of a kind in all quarters together. */
  readonly total?: { readonly kind: number; readonly count: number };
  /** Of equal ways to share the work, that which leaves of equally dear duties equal parts undone. */
  readonly isEven?: boolean;
  /** What is looked for: the plan, the least that limits must give, the least budget, or any plan. */
  readonly least?: 'cost' | 'slack' | 'budget' | 'nothing';
}

export interface HiresModel {
  readonly model: LinearModel;
  /** Columns of hires by kind and quarter. */
  readonly hires: readonly (readonly number[])[];
  readonly work: readonly {
    readonly period: number;
    readonly skills: string;
    readonly bundle: Bundle;
    readonly column: number;
  }[];
  readonly mentors: readonly { readonly period: number; readonly skills: string; readonly column: number }[];
  /** With `least: 'slack'`: how far each limit must give. */
  readonly slacks: readonly { readonly limit: Limit; readonly column: number }[];
  /** With `least: 'budget'`. */
  readonly budget: number | undefined;
}

type Entry = readonly [column: number, value: number];

/** The plan of hires as a linear model; the formulation is in decision 013. */
export function hiresModel(problem: HiresProblem, variation: Variation = {}): HiresModel {
  const { kinds, staff, skills, periods, quarters, planningLoad, limits } = problem;
  const least = variation.least ?? 'cost';
  const builder = new ModelBuilder();
  const priced = least === 'cost' ? 1 : 0;
  const money = priced * (problem.budget === undefined ? 1 : MONEY_UNDER_BUDGET);
  const bundles = dutyBundles(problem);
  const covers = coverGroups(problem);
  const pager = pagerSkills(problem);
  const most = mostHires(problem);
  const ofKind = kinds.map((kind) => mostOfKind(problem, kind));
  const quarterList = Array.from({ length: quarters }, (_, quarter) => quarter);

  const canOutgrow = (quarter: number) =>
    least === 'slack' || variation.ignores?.({ kind: 'hiresPerQuarter', period: quarter }) === true;

  const hires = kinds.map((kind, index) =>
    quarterList.map((quarter) => {
      const useful = ofKind[index] ?? 0;
      const [lower, upper] = variation.bounds?.(index, quarter) ?? [
        0,
        canOutgrow(quarter) ? useful : Math.min(most[quarter] ?? 0, useful),
      ];
      const pay = periods.reduce(
        (sum, period) => sum + kind.pay * meanIn(kind.paidExpected, quarter, period) * period.length,
        0,
      );
      const tie = TIE * (1 + index * quarters + quarter);
      const cost = money * (pay + problem.costPerHire + tie);
      return builder.column(cost, { lower, upper, integer: true });
    }),
  );
  const budgetColumn = least === 'budget' ? builder.column(1) : undefined;
  const slacks: { limit: Limit; column: number }[] = [];

  /** Entries of all hires of some kinds, each with what a curve gives in a period. */
  const perHire = (
    of: (kind: HireKind) => boolean,
    value: (kind: HireKind, quarter: number) => number,
  ): Entry[] =>
    kinds.flatMap((kind, index) =>
      of(kind)
        ? quarterList.map((quarter): Entry => [hires[index]?.[quarter] ?? 0, value(kind, quarter)])
        : [],
    );
  const sumStaff = (of: (group: StaffGroup) => boolean, value: (group: StaffGroup) => number) =>
    staff.reduce((sum, group) => (of(group) ? sum + value(group) : sum), 0);
  /** A limit as a row, if it counts; `sign` is the side on which it may give. */
  const limit = (is: Limit, entries: readonly Entry[], side: 'atMost' | 'atLeast', value: number) => {
    if (variation.ignores?.(is)) return;
    const given: Entry[] = [];
    if (least === 'slack') {
      const column = builder.column(1);
      slacks.push({ limit: is, column });
      given.push([column, side === 'atMost' ? -1 : 1]);
    }
    const [lower, upper] = side === 'atMost' ? [-Infinity, value] : [value, Infinity];
    builder.row([...entries, ...given], lower, upper);
  };

  const work: { period: number; skills: string; bundle: Bundle; column: number }[] = [];
  const mentors: { period: number; skills: string; column: number }[] = [];
  /** From when on somebody who is approved today can be there. */
  const reach = Math.min(...kinds.map(({ there }) => there.indexOf(1)).filter((index) => index >= 0));

  periods.forEach((period, index) => {
    addWork(period, index);
    addLimits(period, index);
  });
  for (const quarter of quarterList) addGrowth(quarter);
  if (variation.total) {
    const { kind, count } = variation.total;
    builder.row(
      (hires[kind] ?? []).map((column): Entry => [column, 1]),
      count,
      count,
    );
  }
  return { model: builder.build(), hires, work, mentors, slacks, budget: budgetColumn };

  function addWork(period: Period, index: number): void {
    const { length } = period;
    const time = new Map<string, number[]>(skills.map(({ id }) => [id, []]));
    for (const bundle of bundles) {
      const parts = variation.isEven ? EVEN_PARTS : 1;
      const entries: Entry[] = Array.from({ length: parts }, (_, part) => {
        const price = bundle.unmetPrice * (1 + EVEN * part);
        return [builder.column(priced * price * length, { upper: bundle.demand / parts }), 1];
      });
      for (const { skills: id, own, worth } of bundle.able) {
        const part = (worth: number, upper?: number) => {
          const column = builder.column(0, upper === undefined ? {} : { upper });
          entries.push([column, worth]);
          time.get(id)?.push(column);
          work.push({ period: index, skills: id, bundle, column });
        };
        // As their own part is worth more, it is used up first: no yes-or-no variable need say so.
        if (own > 0 && worth < 1) part(1, own * bundle.demand);
        part(worth);
      }
      builder.row(entries, bundle.demand, Infinity);
    }
    const price = Math.max(0, ...bundles.map(({ unmetPrice }) => unmetPrice));
    // A little dearer than work, so that of equal plans that with mentoring is found.
    const mentored: Entry[] = [[builder.column(priced * price * MENTORING_FIRST * length), 1]];
    for (const { id } of skills) {
      const output = perHire(
        (kind) => kind.skills === id,
        (kind, quarter) => -planningLoad * meanIn(kind.output, quarter, period),
      );
      const isSenior = (of: { level: string }) => of.level !== 'junior';
      const there = sumStaff(
        (group) => group.skills === id,
        (group) => planningLoad * (group.output[index] ?? 0),
      );
      const column = builder.column(0);
      mentors.push({ period: index, skills: id, column });
      mentored.push([column, 1]);
      const used = [...(time.get(id) ?? []), column].map((used): Entry => [used, 1]);
      builder.row([...used, ...output], -Infinity, there);
      const senior = perHire(
        (kind) => kind.skills === id && isSenior(kind),
        (kind, quarter) => -planningLoad * meanIn(kind.output, quarter, period),
      );
      const seniorThere = sumStaff(
        (group) => group.skills === id && isSenior(group),
        (group) => planningLoad * (group.output[index] ?? 0),
      );
      builder.row([[column, 1], ...senior], -Infinity, seniorThere);
    }
    const asked = perHire(
      () => true,
      (kind, quarter) => -meanIn(kind.mentoring, quarter, period),
    );
    const askedByStaff = sumStaff(
      () => true,
      ({ mentoring }) => mentoring[index] ?? 0,
    );
    builder.row([...mentored, ...asked], askedByStaff, Infinity);
    if (priced > 0) addSplit(period, index);
  }

  /** What each role is short of its part of the split, so that of equal plans the one that follows it is found. */
  function addSplit(period: Period, index: number): void {
    const price = splitPrice(problem) * period.length;
    if (price === 0) return;
    for (const { role, fte } of problem.split) {
      const is = (who: { role: string }) => who.role === role;
      const there = planningLoad * sumStaff(is, ({ output }) => output[index] ?? 0);
      if (there >= fte) continue;
      const more = perHire(is, (kind, quarter) => planningLoad * meanIn(kind.output, quarter, period));
      builder.row([[builder.column(price), 1], ...more], fte - there, Infinity);
    }
  }

  function addLimits(period: Period, index: number): void {
    const heads = (of: (who: { skills: string; level: string }) => boolean, factor = 1): Entry[] =>
      perHire(of, (kind, quarter) => factor * meanIn(kind.there, quarter, period));
    const staffHeads = (of: (who: { skills: string; level: string }) => boolean) =>
      sumStaff(of, ({ there }) => there[index] ?? 0);
    const reached = index >= reach;
    if (limits.coverage !== 'off') {
      for (const { duties, able, price } of covers) {
        const can = ({ skills: id }: { skills: string }) => able.has(id);
        const missing = COVER - staffHeads(can);
        if (missing <= 0) continue;
        if (limits.coverage === 'priced') {
          const thin = builder.column(priced * price * period.length, { upper: COVER });
          builder.row([...heads(can), [thin, 1]], missing, Infinity);
        } else if (reached && duties[0]) {
          limit({ kind: 'coverage', period: index, duty: duties[0].duty }, heads(can), 'atLeast', missing);
        }
      }
    }
    if (limits.rota?.as === 'must' && reached) {
      const can = ({ skills: id }: { skills: string }) => pager.has(id);
      const missing = limits.rota.people - staffHeads(can);
      limit({ kind: 'rota', period: index }, heads(can), 'atLeast', missing);
    }
    /** At most so many of one level for each of the others; what the team has too many of already is no room. */
    const few = (kind: 'juniorsPerSenior' | 'leadsPerOther', level: Level) => {
      const ratio = limits[kind];
      const is = (who: { level: string }) => who.level === level;
      const isOther = (who: { level: string }) => !is(who);
      const room = Math.max(0, ratio * staffHeads(isOther) - staffHeads(is));
      limit({ kind, period: index }, [...heads(is), ...heads(isOther, -ratio)], 'atMost', room);
    };
    few('juniorsPerSenior', 'junior');
    few('leadsPerOther', 'lead');
    if (problem.budget !== undefined || budgetColumn !== undefined) {
      const spend = perHire(
        () => true,
        (kind, quarter) =>
          kind.pay * meanIn(kind.paid, quarter, period) + (quarter === index ? problem.costPerHire : 0),
      );
      const fixed = sumStaff(
        () => true,
        ({ pay, hiring }) => (pay[index] ?? 0) + (hiring[index] ?? 0),
      );
      const is: Limit = { kind: 'budget', period: index };
      if (budgetColumn !== undefined) limit(is, [...spend, [budgetColumn, -1]], 'atMost', -fixed);
      else limit(is, spend, 'atMost', (problem.budget ?? 0) - fixed);
    }
  }

  /** At most a part of those who are there, or the few that any team may hire: whichever is more. */
  function addGrowth(quarter: number): void {
    const is: Limit = { kind: 'hiresPerQuarter', period: quarter };
    const now = hires.map((columns): Entry => [columns[quarter] ?? 0, 1]);
    const share = limits.hiresPerQuarter;
    const few = limits.leastHires;
    const there = staffThere(problem, quarter);
    const ceiling = most[quarter] ?? few;
    const grown = perHire(
      () => true,
      (kind, approved) => -share * (approved < quarter ? (kind.there[quarter - approved] ?? 0) : 0),
    );
    if (ceiling <= few) limit(is, now, 'atMost', few);
    else if (share * there >= few) limit(is, [...now, ...grown], 'atMost', share * there);
    else {
      const isGrown = builder.column(0, { upper: 1, integer: true });
      limit(is, [...now, [isGrown, few - ceiling]], 'atMost', few);
      if (!variation.ignores?.(is))
        builder.row([...now, ...grown, [isGrown, few]], -Infinity, share * there + few);
    }
  }
}
