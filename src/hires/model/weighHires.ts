import type { RoleId } from '../../engine/playbook/playbook.ts';
import { sumOf } from '../../engine/sumOf.ts';
import { coverGroups, onCallSkills, splitPrice } from './bundles.ts';
import { meanIn } from './curves.ts';
import { COVER, type HireKind, type HiresProblem } from './hiresProblem.ts';
import { MONEY_UNDER_BUDGET } from './modelDraft.ts';
import { type Capacity, type Sharing, shareWork, sharing } from './shareWork.ts';

/** Hires by kind and quarter. */
export type Counts = readonly (readonly number[])[];

/** What the search asks again and again, as plain lists of numbers. */
export interface Prepared {
  readonly problem: HiresProblem;
  readonly sharing: Sharing;
  readonly splitPrice: number;
  /** FTE of each role, and the skill sets of its people. */
  readonly split: readonly { readonly fte: number; readonly skills: readonly number[] }[];
  readonly covers: readonly { readonly able: readonly boolean[]; readonly price: number }[];
  readonly onCall: readonly boolean[];
  /** Needed roles that nobody holds: which skill sets would. */
  readonly emptySeats: readonly { readonly price: number; readonly skills: readonly boolean[] }[];
  /** By kind. */
  readonly kinds: readonly (Given['who'] & { readonly money: readonly number[] })[];
  readonly periods: readonly PreparedPeriod[];
}

interface PreparedPeriod {
  readonly index: number;
  readonly length: number;
  /** Of the roster. */
  readonly staff: Totals;
  /** By kind and quarter of approval. */
  readonly hired: readonly (readonly Gift[])[];
}

interface Gift {
  readonly output: number;
  readonly there: number;
  readonly mentoring: number;
  readonly spend: number;
}

interface Totals {
  readonly capacity: Capacity;
  /** People by skill set. */
  readonly there: readonly number[];
  readonly juniors: number;
  /** Seniors and leads. */
  readonly others: number;
  readonly leads: number;
  readonly mentoring: number;
  readonly spend: number;
}

export function prepare(problem: HiresProblem): Prepared {
  const numbers = new Map(problem.skills.map(({ id }, number) => [id, number]));
  const numberOf = (id: string) => numbers.get(id) ?? -1;
  const ids = problem.skills.map(({ id }) => id);
  const onCall = onCallSkills(problem);
  const weight = problem.budget === undefined ? 1 : MONEY_UNDER_BUDGET;
  return {
    problem,
    sharing: sharing(problem),
    splitPrice: splitPrice(problem),
    split: problem.split.map(({ role, fte }) => ({
      fte,
      skills: problem.skills.flatMap((set, number) => (set.role === role ? [number] : [])),
    })),
    covers: coverGroups(problem).map(({ able, price }) => ({ price, able: ids.map((id) => able.has(id)) })),
    onCall: ids.map((id) => onCall.has(id)),
    emptySeats: problem.emptySeats.map(({ role, price }) => ({
      price,
      skills: problem.skills.map((set) => set.role === role),
    })),
    kinds: problem.kinds.map((kind) => ({
      ...whoOf(kind, numberOf),
      money: Array.from({ length: problem.quarters }, (_, quarter) => {
        const pay = problem.periods.reduce(
          (sum, period) => sum + period.length * kind.pay * meanIn(kind.paidExpected, quarter, period),
          0,
        );
        return weight * (pay + problem.costPerHire);
      }),
    })),
    periods: problem.periods.map((period, index) => ({
      index,
      length: period.length,
      staff: staffTotals(problem, index, numberOf),
      hired: problem.kinds.map((kind) =>
        Array.from({ length: problem.quarters }, (_, quarter) => ({
          output: problem.planningLoad * meanIn(kind.output, quarter, period),
          there: meanIn(kind.there, quarter, period),
          mentoring: meanIn(kind.mentoring, quarter, period),
          spend:
            kind.pay * meanIn(kind.paid, quarter, period) + (quarter === index ? problem.costPerHire : 0),
        })),
      ),
    })),
  };
}

/** So many people of a kind, each with what they give. */
interface Given {
  readonly who: { readonly skills: number; readonly isJunior: boolean; readonly isLead: boolean };
  readonly gift: Gift;
  readonly count: number;
}

/** What people give together, on top of what there is. */
function together(base: Totals, given: readonly Given[]): Totals {
  const all = [...base.capacity.all];
  const senior = [...base.capacity.senior];
  const people = [...base.there];
  let { juniors, others, leads, mentoring, spend } = base;
  for (const { who, gift, count } of given) {
    const { skills, isJunior, isLead } = who;
    const there = count * gift.there;
    add(all, skills, count * gift.output);
    if (!isJunior) add(senior, skills, count * gift.output);
    add(people, skills, there);
    if (isJunior) juniors += there;
    else others += there;
    if (isLead) leads += there;
    mentoring += count * gift.mentoring;
    spend += count * gift.spend;
  }
  return { capacity: { all, senior }, there: people, juniors, others, leads, mentoring, spend };
}

function staffTotals(problem: HiresProblem, index: number, numberOf: (id: string) => number): Totals {
  const none = problem.skills.map(() => 0);
  const nobody = { juniors: 0, others: 0, leads: 0, mentoring: 0, spend: 0 };
  return together(
    { capacity: { all: none, senior: none }, there: none, ...nobody },
    problem.staff.map((group) => ({
      who: whoOf(group, numberOf),
      count: 1,
      gift: {
        output: problem.planningLoad * (group.output[index] ?? 0),
        there: group.there[index] ?? 0,
        mentoring: group.mentoring[index] ?? 0,
        spend: (group.pay[index] ?? 0) + (group.hiring[index] ?? 0),
      },
    })),
  );
}

function whoOf(
  { skills, level }: Pick<HireKind, 'skills' | 'level'>,
  numberOf: (id: string) => number,
): Given['who'] {
  return { skills: numberOf(skills), isJunior: level === 'junior', isLead: level === 'lead' };
}

/** Roster and hires together in one period. */
export function totals({ kinds }: Prepared, counts: Counts, { staff, hired }: PreparedPeriod): Totals {
  const given: Given[] = [];
  for (const [kind, row] of counts.entries()) {
    for (const [quarter, count] of row.entries()) {
      const gift = hired[kind]?.[quarter];
      const who = kinds[kind];
      if (count > 0 && gift && who) given.push({ who, gift, count });
    }
  }
  return together(staff, given);
}

function add(list: number[], index: number, amount: number): void {
  list[index] = (list[index] ?? 0) + amount;
}

/** The objective, and by how much limits are broken. */
export interface Worth {
  readonly cost: number;
  readonly broken: number;
}

export function weigh(prepared: Prepared, counts: Counts): Worth {
  const { problem, kinds, covers, sharing: shared } = prepared;
  const { limits, quarters } = problem;
  let cost = 0;
  let broken = 0;
  counts.forEach((row, kind) => {
    row.forEach((count, quarter) => {
      if (count > 0) cost += count * (kinds[kind]?.money[quarter] ?? 0);
    });
  });
  broken += brokenOrders(problem, counts);
  for (const period of prepared.periods) {
    const now = totals(prepared, counts, period);
    for (const { price, skills } of prepared.emptySeats) {
      cost += period.length * price * missing(now, skills, 1);
    }
    cost += period.length * shareWork(shared, now.capacity, now.mentoring);
    cost += period.length * prepared.splitPrice * shortOf(prepared, now);
    if (limits.coverage === 'priced')
      for (const { able, price } of covers) cost += period.length * price * missing(now, able, COVER);
    broken += brokenIn(prepared, now, period);
    if (period.index >= quarters) continue;
    // Whoever is there on the first day was approved in an earlier quarter, or is of the roster.
    const hired = counts.reduce((sum, row) => sum + (row[period.index] ?? 0), 0);
    const same = counts.reduce(
      (sum, row, kind) => sum + (row[period.index] ?? 0) * (period.hired[kind]?.[period.index]?.there ?? 0),
      0,
    );
    const people = now.juniors + now.others - same;
    const most = Math.max(limits.leastHires, Math.floor(limits.hiresPerQuarter * people + 1e-9));
    broken += Math.max(0, hired - most);
  }
  return { cost, broken };
}

/** By how many people hires are more than the size leaves room for, or out of order. */
function brokenOrders({ kinds, limits, orders, quarters }: HiresProblem, counts: Counts): number {
  const upTo = (isOf: (role: RoleId) => boolean, last: number) =>
    kinds.reduce(
      (sum, { role }, kind) =>
        isOf(role) ? sum + sumOf((counts[kind] ?? []).slice(0, last + 1), (count) => count) : sum,
      0,
    );
  let broken = Math.max(0, upTo(() => true, quarters) - limits.mostHires);
  for (const [role, most] of Object.entries(limits.mostOfRole)) {
    broken += Math.max(0, upTo((other) => other === role, quarters) - most);
  }
  for (const order of orders) {
    const isFirst = (role: RoleId) => role === order.role;
    if (!kinds.some(({ role }) => isFirst(role))) continue;
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      if (upTo(isFirst, quarter) > 0) break;
      broken +=
        order.kind === 'first'
          ? upTo((role) => order.before.includes(role), quarter)
          : Math.max(0, upTo((role) => !isFirst(role), quarter) - order.others);
    }
  }
  return broken;
}

/** FTE by which roles are short of their part of the split. */
function shortOf({ split }: Prepared, { capacity }: Totals): number {
  let short = 0;
  for (const { fte, skills } of split) {
    let left = fte;
    for (const who of skills) left -= capacity.all[who] ?? 0;
    if (left > 0) short += left;
  }
  return short;
}

function brokenIn({ problem, covers, onCall }: Prepared, now: Totals, period: PreparedPeriod): number {
  const { limits, budget, kinds } = problem;
  const { staff, index } = period;
  let broken = budget === undefined ? 0 : Math.max(0, now.spend - budget - 1e-6) / budget;
  const tooMany = (of: (team: Totals) => number) => Math.max(0, of(now) - Math.max(0, of(staff)) - 1e-6);
  broken += tooMany(({ juniors, others }) => juniors - limits.juniorsPerSenior * others);
  broken += tooMany(
    ({ juniors, others, leads }) => leads - limits.leadsPerOther * (juniors + others - leads),
  );
  if (!kinds.some(({ there }) => there[index] === 1)) return broken;
  if (limits.coverage === 'must') for (const { able } of covers) broken += missing(now, able, COVER);
  if (limits.rota?.as === 'must') broken += missing(now, onCall, limits.rota.people);
  return broken;
}

function missing({ there }: Totals, able: readonly boolean[], asked: number): number {
  return Math.max(
    0,
    there.reduce((left, people, skills) => (able[skills] ? left - people : left), asked),
  );
}
