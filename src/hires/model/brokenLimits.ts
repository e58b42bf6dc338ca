import type { RoleId } from '../../engine/playbook/playbook.ts';
import { sumOf } from '../../engine/sumOf.ts';
import { countOf, type IsOf, kindOf, ofStaff } from './amounts.ts';
import type { HiresPlan, Limit } from './hiresPlan.ts';
import type { HiresProblem } from './hiresProblem.ts';

/** Solvers calculate in floating point. */
const CLOSE = 1e-4;

/** The limits that hires do not keep to, in the order of the periods; the size and orders come last. */
export function brokenLimits(problem: HiresProblem, plan: HiresPlan): readonly Limit[] {
  return [...brokenInPeriods(problem, plan), ...brokenByHires(problem, plan)];
}

function brokenInPeriods(problem: HiresProblem, plan: HiresPlan): readonly Limit[] {
  const { limits, budget, kinds, duties } = problem;
  return plan.periods.flatMap((period, index): Limit[] => {
    const broken: Limit[] = [];
    if (budget !== undefined && period.spend > budget + CLOSE) broken.push({ kind: 'budget', period: index });
    if (outgrows(problem, plan, index)) broken.push({ kind: 'hiresPerQuarter', period: index });
    const { people, juniors, seniorsAndLeads, leads } = period;
    if (juniors > limits.juniorsPerSenior * seniorsAndLeads + tolerated(problem, index, 'junior') + CLOSE)
      broken.push({ kind: 'juniorsPerSenior', period: index });
    if (leads > limits.leadsPerOther * (people - leads) + tolerated(problem, index, 'lead') + CLOSE)
      broken.push({ kind: 'leadsPerOther', period: index });
    if (!kinds.some(({ there }) => there[index] === 1)) return broken;
    const critical = new Set(duties.filter(({ isCritical }) => isCritical).map(({ duty }) => duty));
    if (limits.coverage === 'must') {
      const thin = period.thin.filter(({ duty, people }) => critical.has(duty) && people < 2 - CLOSE);
      broken.push(...thin.map(({ duty }): Limit => ({ kind: 'coverage', period: index, duty })));
    }
    if (limits.rota?.as === 'must' && period.onCall < limits.rota.people - CLOSE)
      broken.push({ kind: 'rota', period: index });
    return broken;
  });
}

/** The size is broken from the quarter on in which it has no more room. */
function brokenByHires({ kinds, limits, orders, quarters }: HiresProblem, { hires }: HiresPlan): Limit[] {
  const roles = new Set(kinds.map(({ role }) => role));
  return Array.from({ length: quarters }, (_, period) => period).flatMap((period) => {
    const upTo = (isOf: (role: RoleId) => boolean) =>
      countOf(hires.filter(({ role, quarter }) => quarter <= period && isOf(role)));
    const isFull =
      upTo(() => true) > limits.mostHires ||
      [...roles].some((role) => upTo((other) => other === role) > (limits.mostOfRole[role] ?? 0));
    const isEarly = orders.some((order) => {
      if (!roles.has(order.role) || upTo((role) => role === order.role) > 0) return false;
      return order.kind === 'first'
        ? upTo((role) => order.before.includes(role)) > 0
        : upTo((role) => role !== order.role) > order.others;
    });
    return [
      ...(isFull ? [{ kind: 'size', period } as const] : []),
      ...(isEarly ? [{ kind: 'order', period } as const] : []),
    ];
  });
}

function outgrows(problem: HiresProblem, { hires, periods }: HiresPlan, quarter: number): boolean {
  const now = hires.filter((hire) => hire.quarter === quarter);
  // Whoever is there on the day of the approval does not make the team larger that hires them.
  const same = sumOf(now, ({ kind, count }) => count * (kindOf(problem, kind)?.there[0] ?? 0));
  const people = (periods[quarter]?.people ?? 0) - same;
  const { hiresPerQuarter, leastHires } = problem.limits;
  return countOf(now) > Math.max(leastHires, hiresPerQuarter * people) + CLOSE;
}

/** Juniors or leads whom the team has too many without a hire. */
function tolerated(problem: HiresProblem, index: number, of: 'junior' | 'lead'): number {
  const { juniorsPerSenior, leadsPerOther } = problem.limits;
  const perOther = of === 'junior' ? juniorsPerSenior : leadsPerOther;
  const people = (isOf: IsOf) => ofStaff(problem, ({ there }) => there[index] ?? 0, isOf);
  return Math.max(0, people(({ level }) => level === of) - perOther * people(({ level }) => level !== of));
}
