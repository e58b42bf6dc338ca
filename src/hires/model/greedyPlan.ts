import type { HiresPlan } from './hiresPlan.ts';
import type { HiresProblem } from './hiresProblem.ts';
import { planFromCounts } from './planFromCounts.ts';
import { shareWork } from './shareWork.ts';
import { type Prepared, prepare, totals, type Worth, weigh } from './weighHires.ts';

/** Less is nothing: sums of floating-point products. */
const CLOSE = 1e-6;
/** More hires would be no plan that somebody reads. */
const MOST_STEPS = 200;

/**
 * A good plan at once, without a solver: quarter by quarter whoever saves most, as long as somebody saves. Undefined where it
 * finds none that keeps to all limits: there may still be one.
 */
export function greedyPlan(problem: HiresProblem): HiresPlan | undefined {
  const prepared = prepare(problem);
  const counts = problem.kinds.map(() => Array.from({ length: problem.quarters }, () => 0));
  let least = weigh(prepared, counts);
  let steps = 0;
  for (let quarter = 0; quarter < problem.quarters; quarter += 1) {
    for (; steps < MOST_STEPS; steps += 1) {
      const better = bestStep(prepared, counts, quarter, least);
      if (!better) break;
      change(counts, better.kind, quarter, 1);
      least = better.worth;
    }
  }
  if (least.broken > CLOSE) return undefined;
  const works = prepared.periods.map((period) => {
    const { capacity, mentoring } = totals(prepared, counts, period);
    const work: { skills: string; duty: string; time: number }[] = [];
    const mentors: { skills: string; time: number }[] = [];
    shareWork(prepared.sharing, capacity, mentoring, {
      onWork: (skills, duty, time) => work.push({ skills, duty, time }),
      onMentoring: (skills, time) => mentors.push({ skills, time }),
    });
    return { work, mentors };
  });
  return planFromCounts(problem, counts, works);
}

function bestStep(prepared: Prepared, counts: number[][], quarter: number, least: Worth) {
  let best: { kind: number; worth: Worth } | undefined;
  for (let kind = 0; kind < counts.length; kind += 1) {
    change(counts, kind, quarter, 1);
    const worth = weigh(prepared, counts);
    change(counts, kind, quarter, -1);
    if (isBetter(worth, best?.worth ?? least)) best = { kind, worth };
  }
  return best;
}

/** Limits come first, money second. */
function isBetter(a: Worth, b: Worth): boolean {
  if (Math.abs(a.broken - b.broken) > CLOSE) return a.broken < b.broken;
  return a.cost < b.cost - CLOSE;
}

function change(counts: number[][], kind: number, quarter: number, by: number): void {
  const row = counts[kind];
  if (row) row[quarter] = (row[quarter] ?? 0) + by;
}
