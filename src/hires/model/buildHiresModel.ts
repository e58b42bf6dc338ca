import { ofStaff } from './amounts.ts';
import { dutyBundles, worthOf } from './bundles.ts';
import { meanIn } from './curves.ts';
import type { HireKind, HiresProblem } from './hiresProblem.ts';
import { addGrowth, addLimits, addRoomAndOrders } from './limitRows.ts';
import type { Entry, LinearModel } from './linearModel.ts';
import { MONEY_UNDER_BUDGET, ModelDraft, type Variation } from './modelDraft.ts';
import { addWork } from './workRows.ts';

/** Distinct for every hire, so that of equal plans always the same one is found. */
const TIE = 1e-5;

/** A model, and what its columns stand for. */
export interface HiresModel extends Pick<ModelDraft, 'hires' | 'work' | 'mentors' | 'slacks' | 'budget'> {
  readonly model: LinearModel;
}

/** The plan of hires as a linear model; the formulation is in decision 013. */
export function buildHiresModel(problem: HiresProblem, variation: Variation = {}): HiresModel {
  const draft = new ModelDraft(problem, variation);
  const { builder, work, mentors, slacks } = draft;
  const bundles = dutyBundles(problem);
  const most = mostHires(problem);
  addHires(draft, most);
  if (variation.least === 'budget') draft.budget = builder.column(1);
  problem.periods.forEach((period, index) => {
    addWork(draft, bundles, period, index);
    addLimits(draft, period, index);
  });
  for (const quarter of draft.quarters) addGrowth(draft, quarter, most[quarter] ?? problem.limits.leastHires);
  if (!variation.anyHires) addRoomAndOrders(draft);
  if (variation.total) {
    const { kind, count } = variation.total;
    const entries = (draft.hires[kind] ?? []).map((column): Entry => [column, 1]);
    builder.row(entries, count, count);
  }
  return { model: builder.build(), hires: draft.hires, work, mentors, slacks, budget: draft.budget };
}

/** A column for the hires of each kind in each quarter, with what they cost; `most` are the most of any plan by quarter. */
function addHires({ problem, variation, builder, priced, hires }: ModelDraft, most: readonly number[]): void {
  const { kinds, periods, quarters, budget, costPerHire } = problem;
  const money = priced * (budget === undefined ? 1 : MONEY_UNDER_BUDGET);
  const canOutgrow = (quarter: number) =>
    variation.least === 'slack' || variation.ignores?.({ kind: 'hiresPerQuarter', period: quarter }) === true;
  for (const [index, kind] of kinds.entries()) {
    const useful = mostOfKind(problem, kind);
    const columns = Array.from({ length: quarters }, (_, quarter) => {
      const upperBound = canOutgrow(quarter) ? useful : Math.min(most[quarter] ?? 0, useful);
      const [lower, upper] = variation.bounds?.(index, quarter) ?? [0, upperBound];
      const pay = periods.reduce(
        (sum, period) => sum + kind.pay * meanIn(kind.paidExpected, quarter, period) * period.length,
        0,
      );
      const tie = TIE * (1 + index * quarters + quarter);
      return builder.column(money * (pay + costPerHire + tie), { lower, upper, integer: true });
    });
    hires.push(columns);
  }
}

/** The most hires that each quarter could see if every quarter before had seen as many: a bound for the solver. */
function mostHires(problem: HiresProblem): readonly number[] {
  const { kinds, quarters, limits } = problem;
  const most: number[] = [];
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    let people = ofStaff(problem, ({ there }) => there[quarter] ?? 0);
    most.forEach((count, approved) => {
      if (kinds.some(({ there }) => there[quarter - approved] === 1)) people += count;
    });
    most.push(Math.max(limits.leastHires, Math.floor(limits.hiresPerQuarter * people + 1e-9)));
  }
  return most;
}

/** More of a kind than could do all that it can do, and two to stand in, can never be of use: a bound for the solver. */
function mostOfKind({ duties, skills, planningLoad }: HiresProblem, kind: HireKind): number {
  const set = skills.find(({ id }) => id === kind.skills);
  if (!set) return 0;
  const time = duties.reduce((sum, { duty, demand }) => {
    const worth = worthOf(set, duty);
    return worth > 0 ? sum + demand / worth : sum;
  }, 0);
  const output = planningLoad * Math.max(...kind.output.slice(-1), 0);
  return output > 0 ? Math.ceil(time / output) + 2 : 2;
}
