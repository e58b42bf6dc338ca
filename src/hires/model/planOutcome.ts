import { addDays } from '../../engine/people/days.ts';
import type { DutyId, RoleId } from '../../engine/playbook/playbook.ts';
import { countOf } from './amounts.ts';
import { brokenLimits } from './brokenLimits.ts';
import { dutyFigures } from './figuresByPeriod.ts';
import { hireDays } from './hireSpans.ts';
import type { HiresPlan, LimitKind } from './hiresPlan.ts';
import type { HiresProblem } from './hiresProblem.ts';
import { countsOf, planFromCounts } from './planFromCounts.ts';

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

/** Periods in which fewer can be on call than the rota asks for. */
export interface OnCallShortage {
  readonly asked: number;
  readonly periods: readonly { readonly period: number; readonly people: number }[];
}

/** Undefined: the rota asks for nobody, or everybody is there. Parts of people, in the mean of the year after, are left out. */
export function onCallShortage(
  { limits: { rota } }: HiresProblem,
  plan: HiresPlan,
): OnCallShortage | undefined {
  if (!rota) return undefined;
  const periods = plan.periods
    .map(({ onCall }, period) => ({ period, people: Math.floor(onCall + 1e-6) }))
    .filter(({ people }) => people < rota.people);
  return periods.length > 0 ? { asked: rota.people, periods } : undefined;
}

/** A needed role that nobody holds and that the plan does not hire. */
export interface RoleNotHired {
  readonly role: RoleId;
  /** The limits that one of the role would break, where they are fewest; none: the plan is only better without. */
  readonly stops: readonly LimitKind[];
}

export function neededNotHired(problem: HiresProblem, plan: HiresPlan): readonly RoleNotHired[] {
  const counts = countsOf(problem, plan.hires);
  /** With one more of a kind, all others as they are. */
  const brokenWith = (kind: number, quarter: number) => {
    const more = counts.map((row, index) =>
      index === kind ? row.with(quarter, (row[quarter] ?? 0) + 1) : row,
    );
    return [...new Set(brokenLimits(problem, planFromCounts(problem, more, [])).map((limit) => limit.kind))];
  };
  return problem.emptySeats
    .filter(({ role }) => plan.hires.every((hire) => hire.role !== role))
    .map(({ role }) => {
      const ways = problem.kinds.flatMap((kind, index) =>
        kind.role === role
          ? Array.from({ length: problem.quarters }, (_, quarter) => brokenWith(index, quarter))
          : [],
      );
      const [first = [], ...others] = ways;
      return { role, stops: others.reduce((least, way) => (way.length < least.length ? way : least), first) };
    });
}
