import type { DutyId, RoleId } from '../../engine/playbook/playbook.ts';
import { sumOf } from '../../engine/sumOf.ts';
import { amountIn, countOf, ofHires, ofStaff } from './amounts.ts';
import { meanIn } from './curves.ts';
import type { HiresPlan, PlannedPeriod } from './hiresPlan.ts';
import type { HiresProblem } from './hiresProblem.ts';

/** What the people of one role have and give. Lists are by period, in FTE. */
export interface RoleFigures {
  readonly role: RoleId;
  /** Time that can be planned, of those who are there and those who are hired. */
  readonly capacity: readonly number[];
  /** Work that they get done: an hour of a contributor counts less than one of the owner. */
  readonly done: readonly number[];
  /** Time with work or mentoring. */
  readonly busy: readonly number[];
}

/** One for each role that somebody has or could be hired for, in the order of `roles`. */
export function roleFigures(
  problem: HiresProblem,
  plan: HiresPlan,
  roles: readonly RoleId[],
): readonly RoleFigures[] {
  const { kinds, staff, skills, periods, planningLoad } = problem;
  const roleOf = new Map(skills.map(({ id, role }) => [id, role]));
  const known = new Set([...staff, ...kinds].map(({ role }) => role));
  return roles
    .filter((role) => known.has(role))
    .map((role) => {
      const isTheirs = ({ skills: id }: { readonly skills: string }) => roleOf.get(id) === role;
      const time = (parts: PlannedPeriod['mentors']) => sumOf(parts.filter(isTheirs), (part) => part.time);
      return {
        role,
        capacity: periods.map(
          (_, index) =>
            planningLoad * amountIn(problem, plan.hires, index, 'output', (who) => who.role === role),
        ),
        done: plan.periods.map(({ work }) => sumOf(work.filter(isTheirs), ({ done }) => done)),
        busy: plan.periods.map(({ work, mentors }) => time(work) + time(mentors)),
      };
    });
}

/** How much of a duty is done. `unmet` is by period; what is not undone is done. */
export interface DutyFigures {
  readonly duty: DutyId;
  readonly demand: number;
  readonly unmet: readonly number[];
  /** People able to do it where two are asked for and fewer are there. */
  readonly thin: readonly (number | undefined)[];
}

/** In the order of the problem. */
export function dutyFigures({ duties }: HiresProblem, plan: HiresPlan): readonly DutyFigures[] {
  return duties.map(({ duty, demand }) => ({
    duty,
    demand,
    unmet: plan.periods.map(({ unmet }) => unmet.find((item) => item.duty === duty)?.fte ?? 0),
    thin: plan.periods.map(({ thin }) => thin.find((item) => item.duty === duty)?.people),
  }));
}

/** What a period costs, in thousands a quarter; the parts add up to `spend` of the plan. */
export interface SpendFigures {
  /** Pay of those who are there, and of vacancies once they are filled. */
  readonly staff: number;
  /** Pay of those whom the plan hires. */
  readonly hired: number;
  /** Cost of hiring, vacancies included. */
  readonly hiring: number;
}

/** By period, if nobody leaves: what a budget must hold. */
export function spendFigures(problem: HiresProblem, plan: HiresPlan): readonly SpendFigures[] {
  return problem.periods.map((_, index) => ({
    staff: ofStaff(problem, ({ pay }) => pay[index] ?? 0),
    hired: ofHires(problem, plan.hires, index, ({ pay, paid }, mean) => pay * mean(paid)),
    hiring:
      ofStaff(problem, ({ hiring }) => hiring[index] ?? 0) +
      problem.costPerHire * countOf(plan.hires.filter(({ quarter }) => quarter === index)),
  }));
}

/** Work left undone in a period, in FTE. */
export function unmetIn(plan: HiresPlan, period: number): number {
  return sumOf(plan.periods[period]?.unmet ?? [], ({ fte }) => fte);
}

/** What the quarters of the plan cost together, without the year after them. */
export function horizonSpend({ periods }: HiresProblem, plan: HiresPlan): number {
  return sumOf(periods.entries(), ([index, { kind, length }]) =>
    kind === 'quarter' ? length * (plan.periods[index]?.spend ?? 0) : 0,
  );
}

/** Whether the budget would pay for one more of some kind, approved in some quarter; other limits are not asked. */
export function hasRoomForOne(problem: HiresProblem, plan: HiresPlan): boolean {
  const { budget, kinds, periods, quarters, costPerHire } = problem;
  if (budget === undefined) return true;
  return kinds.some(({ pay, paid }) =>
    periods.slice(0, quarters).some((_, quarter) =>
      periods.every((period, index) => {
        const more = pay * meanIn(paid, quarter, period) + (index === quarter ? costPerHire : 0);
        return (plan.periods[index]?.spend ?? 0) + more <= budget + CLOSE;
      }),
    ),
  );
}

/** Thousands: as exact as the limits of a plan are kept. */
const CLOSE = 1e-4;
