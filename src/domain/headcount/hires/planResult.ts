import type { DutyId, RoleId } from '../../playbook.ts';
import { addDays } from '../days.ts';
import { hireDays } from './fullLoad.ts';
import type { ExplainedHire, HiresPlan } from './plan.ts';
import { dutyFigures } from './planFigures.ts';
import type { HiresProblem } from './problem.ts';

/** People of a role when the last quarter of the plan is over. */
export interface RoleAtEnd {
  readonly role: RoleId;
  readonly people: number;
  /** Approved by then, and not there yet. */
  readonly later: number;
}

/** Of every role in the order of `roles`, those with nobody too. */
export function teamAtEnd(
  problem: HiresProblem,
  plan: HiresPlan,
  roles: readonly RoleId[],
): readonly RoleAtEnd[] {
  const last = problem.quarters - 1;
  const end = problem.periods[last]?.to ?? problem.today;
  return roles.map((role) => {
    // Who arrives within the last quarter is not there from its first day, but all of the year after.
    const staff = problem.staff
      .filter((group) => group.role === role)
      .reduce((sum, { there }) => sum + Math.max(there[last] ?? 0, Math.floor(there[last + 1] ?? 0)), 0);
    const hires = plan.hires.filter((hire) => hire.role === role);
    const isThere = (hire: (typeof hires)[number]) =>
      (hireDays(problem, hire)?.start ?? addDays(end, 1)) <= end;
    const arrived = countOf(hires.filter(isThere));
    return { role, people: staff + arrived, later: countOf(hires) - arrived };
  });
}

function countOf(hires: readonly { readonly count: number }[]): number {
  return hires.reduce((sum, { count }) => sum + count, 0);
}

/** A duty of which less than this part is done in every period is not done at all. */
const NOT_DONE = 0.05;
/** FTE that nobody would call a duty. */
const NO_DUTY = 0.005;

/** Duties that nobody does in any period of the plan, the largest first. */
export function neverDone(problem: HiresProblem, plan: HiresPlan): readonly DutyId[] {
  return dutyFigures(problem, plan)
    .filter(
      ({ demand, unmet }) =>
        demand >= NO_DUTY && unmet.length > 0 && unmet.every((fte) => fte >= (1 - NOT_DONE) * demand),
    )
    .sort((a, b) => b.demand - a.demand)
    .map(({ duty }) => duty);
}

/** FTE-quarters. */
const SAME_WORK = 0.05;

/**
 * How much worse the next best plan without this hire is, as part of all that a plan decides on; infinite where there is none.
 * Under a budget work comes first, so a plan that leaves more undone is none. Undefined: not known yet.
 */
export function nextBest(
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
