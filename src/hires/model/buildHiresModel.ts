import { dutyBundles } from './bundles.ts';
import { meanIn } from './curves.ts';
import { mostHires, mostOfKind } from './growth.ts';
import type { HiresProblem } from './hiresProblem.ts';
import { addGrowth, addLimits } from './limitRows.ts';
import type { LinearModel } from './linearModel.ts';
import {
  type Entry,
  type MentorColumn,
  MONEY_UNDER_BUDGET,
  ModelDraft,
  type SlackColumn,
  type Variation,
  type WorkColumn,
} from './modelDraft.ts';
import { addWork } from './workRows.ts';

/** Distinct for every hire, so that of equal plans always the same one is found. */
const TIE = 1e-5;

export interface HiresModel {
  readonly model: LinearModel;
  /** Columns of hires by kind and quarter. */
  readonly hires: readonly (readonly number[])[];
  readonly work: readonly WorkColumn[];
  readonly mentors: readonly MentorColumn[];
  /** With `least: 'slack'`: how far each limit must give. */
  readonly slacks: readonly SlackColumn[];
  /** With `least: 'budget'`. */
  readonly budget: number | undefined;
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
