import type { HiresConflict, HiresExplanation, HiresFailure, HiresPlan } from './hiresPlan.ts';
import type { HiresProblem } from './hiresProblem.ts';

/**
 * What happens with a task, in this order: at most one `first`, any number of `better`, then one `best`, `infeasible` or `failed`.
 * `gap` is how far the plan may be from the best, as a part of its own costs less those of the people there are; undefined: not
 * known yet.
 */
export type HiresNews =
  | { readonly kind: 'first'; readonly plan: HiresPlan }
  | { readonly kind: 'better'; readonly plan: HiresPlan; readonly gap: number | undefined }
  | { readonly kind: 'best'; readonly plan: HiresPlan; readonly gap: number }
  | { readonly kind: 'infeasible'; readonly conflict: HiresConflict }
  | { readonly kind: 'failed'; readonly why: HiresFailure };

/** Looks for the best plan away from the screen. Never calls back before it has returned. Gives the way to cancel. */
export type SolveHires = (problem: HiresProblem, onNews: (news: HiresNews) => void) => () => void;

/** Explains a plan by solving again without each of its hires: part after part, until it is whole. Gives the way to cancel. */
export type ExplainHires = (
  problem: HiresProblem,
  plan: HiresPlan,
  onAnswer: (answer: HiresExplanation | { readonly why: HiresFailure }) => void,
) => () => void;

/** Loads what plans hires, from a file of its own: no screen that is seen first needs it. Rejects when the file does not come. */
export type LoadHires = () => Promise<{
  readonly solveHires: SolveHires;
  readonly explainHires: ExplainHires;
}>;
