import type { IsOf } from './amounts.ts';
import { type Bundle, type CoverGroup, coverGroups, onCallSkills } from './bundles.ts';
import type { Limit } from './hiresPlan.ts';
import type { HireKind, HiresProblem } from './hiresProblem.ts';
import { type Entry, ModelBuilder } from './linearModel.ts';

/** Under a budget unfinished work counts first: money counts this much of itself, only to choose between equals and spare the useless. */
export const MONEY_UNDER_BUDGET = 0.02;

/** The same problem otherwise: for explanations. */
export interface Variation {
  /** Limits that do not count. */
  readonly ignores?: (limit: Limit) => boolean;
  /** Hires beyond the size of the team and out of order count too: what is fixed need not keep to them. */
  readonly anyHires?: boolean;
  /** Least and most hires of a kind in a quarter; undefined: as the problem has it. */
  readonly bounds?: (kind: number, quarter: number) => readonly [least: number, most: number] | undefined;
  /** Exactly so many hires of a kind in all quarters together. */
  readonly total?: { readonly kind: number; readonly count: number };
  /** Of equal ways to share the work, that which leaves of equally dear duties equal parts undone. */
  readonly isEven?: boolean;
  /** What is looked for: the plan, the least that limits must give, the least budget, or any plan. */
  readonly least?: 'cost' | 'slack' | 'budget' | 'nothing';
}

/** A model of hires while it is put together: its columns so far, and the sums that its rows are made of. */
export class ModelDraft {
  readonly problem: HiresProblem;
  readonly variation: Variation;
  readonly builder = new ModelBuilder();
  readonly quarters: readonly number[];
  readonly covers: readonly CoverGroup[];
  /** Skill sets that can be on call. */
  readonly onCall: ReadonlySet<string>;
  /** 1 where costs are what is made least, else 0. */
  readonly priced: number;
  /** Columns of hires by kind and quarter. */
  readonly hires: number[][] = [];
  /** Time of a skill set in a period that goes into a bundle of duties, and into mentoring. */
  readonly work: { period: number; skills: string; bundle: Bundle; column: number }[] = [];
  readonly mentors: { period: number; skills: string; column: number }[] = [];
  /** With `least: 'slack'`: how far each limit must give. */
  readonly slacks: { limit: Limit; column: number }[] = [];
  /** The column of the budget, with `least: 'budget'`. */
  budget: number | undefined;

  constructor(problem: HiresProblem, variation: Variation) {
    this.problem = problem;
    this.variation = variation;
    this.quarters = Array.from({ length: problem.quarters }, (_, quarter) => quarter);
    this.covers = coverGroups(problem);
    this.onCall = onCallSkills(problem);
    this.priced = (variation.least ?? 'cost') === 'cost' ? 1 : 0;
  }

  /** Entries of all hires of some kinds, each with what one of them gives. */
  perHire(isOf: IsOf, value: (kind: HireKind, quarter: number) => number): readonly Entry[] {
    return this.problem.kinds.flatMap((kind, index) =>
      isOf(kind)
        ? this.quarters.map((quarter): Entry => [this.hires[index]?.[quarter] ?? 0, value(kind, quarter)])
        : [],
    );
  }

  /** A limit as a row, if it counts; with `least: 'slack'` it may give on its side, at a price. */
  limit(limit: Limit, entries: readonly Entry[], side: 'atMost' | 'atLeast', value: number): void {
    if (this.variation.ignores?.(limit)) return;
    const slack: Entry[] = [];
    if (this.variation.least === 'slack') {
      const column = this.builder.column(1);
      this.slacks.push({ limit, column });
      slack.push([column, side === 'atMost' ? -1 : 1]);
    }
    const [lower, upper] = side === 'atMost' ? [-Infinity, value] : [value, Infinity];
    this.builder.row([...entries, ...slack], lower, upper);
  }
}
