import type { HiresPlan, Limit, PlannedPeriod } from './hiresPlan.ts';
import type { HiresProblem } from './hiresProblem.ts';

/** Solvers calculate in floating point. */
const CLOSE = 1e-4;

/** The limits that hires do not keep to, in the order of the periods. */
export function brokenLimits(problem: HiresProblem, plan: HiresPlan): readonly Limit[] {
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

function outgrows(problem: HiresProblem, { hires, periods }: HiresPlan, quarter: number): boolean {
  const now = hires.filter((hire) => hire.quarter === quarter);
  const same = now.reduce((sum, { kind, count }) => sum + count * thereAtOnce(problem, kind), 0);
  const people = peopleIn(periods[quarter]) - same;
  const { hiresPerQuarter, leastHires } = problem.limits;
  const hired = now.reduce((sum, { count }) => sum + count, 0);
  return hired > Math.max(leastHires, hiresPerQuarter * people) + CLOSE;
}

function thereAtOnce({ kinds }: HiresProblem, id: string): number {
  return kinds.find((kind) => kind.id === id)?.there[0] ?? 0;
}

function peopleIn(period: PlannedPeriod | undefined): number {
  return period?.people ?? 0;
}

/** Juniors or leads whom the team has too many without a hire. */
function tolerated({ staff, limits }: HiresProblem, index: number, of: 'junior' | 'lead'): number {
  const perOther = of === 'junior' ? limits.juniorsPerSenior : limits.leadsPerOther;
  let people = 0;
  let others = 0;
  for (const { level, there } of staff) {
    if (level === of) people += there[index] ?? 0;
    else others += there[index] ?? 0;
  }
  return Math.max(0, people - perOther * others);
}
