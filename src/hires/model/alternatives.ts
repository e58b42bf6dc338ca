import type { Difference, ExplainedHire, Hire, HiresPlan, OtherPlan } from './hiresPlan.ts';
import type { HiresProblem } from './hiresProblem.ts';

/** How the best plan without a hire is told. */
export type Alternative =
  /** Others come in their place, and all else stays. */
  | { readonly kind: 'swap'; readonly hires: readonly Hire[]; readonly difference: Difference }
  /** Much of the plan is another. */
  | { readonly kind: 'plan'; readonly plan: OtherPlan }
  /** The other plan of a hire before, by its place. */
  | { readonly kind: 'same'; readonly as: number };

/** Plans this near are not told apart by the search: part of all that a plan decides on. */
const SAME_PLAN = 0.005;

/**
 * What could come in the place of each hire, in their order: what a plan has in its place where nothing else need change, unless
 * another plan is clearly better still; that is told once. Undefined: there is none, or it is not known yet.
 */
export function alternativesTo(
  { budget }: HiresProblem,
  plan: HiresPlan,
  explained: readonly ExplainedHire[],
): readonly (Alternative | undefined)[] {
  const decided = plan.cost.total - plan.cost.staffPay;
  const told = new Map<string, number>();
  return explained.map(({ hire, swap, instead }, index): Alternative | undefined => {
    if (!instead) return undefined;
    const isNear =
      swap !== undefined &&
      (budget === undefined || swap.unmet <= instead.unmet + SAME_WORK) &&
      swap.cost <= instead.cost + SAME_PLAN * decided;
    if (swap && isNear) return { kind: 'swap', hires: moreIn(swap.hires, plan.hires), difference: swap };
    const { more, fewer } = changesBetween(plan.hires, instead.hires);
    // The free search may find a swap itself.
    if (fewer.length === 1 && fewer[0]?.kind === hire.kind && fewer[0].count === hire.count)
      return { kind: 'swap', hires: more, difference: instead };
    const key = instead.hires.map(({ kind, quarter, count }) => `${kind} ${quarter} ${count}`).join(', ');
    const before = told.get(key);
    if (before !== undefined) return { kind: 'same', as: before };
    told.set(key, index);
    return { kind: 'plan', plan: instead };
  });
}

function moreIn(hires: readonly Hire[], than: readonly Hire[]): readonly Hire[] {
  return changesBetween(than, hires).more;
}

/** What another plan has more and fewer of, by kind and quarter. */
export function changesBetween(
  plan: readonly Hire[],
  other: readonly Hire[],
): { readonly more: readonly Hire[]; readonly fewer: readonly Hire[] } {
  const changes = new Map<string, Hire>();
  for (const hire of other) changes.set(`${hire.kind}.${hire.quarter}`, hire);
  for (const hire of plan) {
    const key = `${hire.kind}.${hire.quarter}`;
    changes.set(key, { ...hire, count: (changes.get(key)?.count ?? 0) - hire.count });
  }
  const of = (sign: number) =>
    [...changes.values()]
      .filter(({ count }) => count * sign > 0)
      .map((hire) => ({ ...hire, count: Math.abs(hire.count) }));
  return { more: of(1), fewer: of(-1) };
}

/** FTE-quarters. */
const SAME_WORK = 0.05;

/**
 * How much worse the next best plan without this hire is, as part of all that a plan decides on; infinite where there is none.
 * Under a budget work comes first, so a plan that leaves more undone is none. Undefined: not known yet.
 */
export function gapToNextBest(
  problem: HiresProblem,
  { cost }: HiresPlan,
  { instead }: ExplainedHire,
  isWhole: boolean,
): number | undefined {
  if (!instead) return isWhole ? Number.POSITIVE_INFINITY : undefined;
  if (problem.budget !== undefined && instead.unmet > SAME_WORK) return Number.POSITIVE_INFINITY;
  // Pay of the people there is the same in every plan.
  const decided = cost.total - cost.staffPay;
  return decided > 0 ? Math.max(0, instead.cost / decided) : 0;
}
