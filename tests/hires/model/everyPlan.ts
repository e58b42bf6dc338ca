import { equalTo, greaterEq, lessEq, solve } from 'yalps';
import { checkHiresPlan } from '../../../src/hires/model/checkHiresPlan.ts';
import type { HiresPlan } from '../../../src/hires/model/hiresPlan.ts';
import type { HireKind, HiresProblem } from '../../../src/hires/model/hiresProblem.ts';
import { type PeriodWork, planFromCounts } from '../../../src/hires/model/planFromCounts.ts';
import { objectiveOf } from '../../../src/hires/model/planFromSolution.ts';

type Counts = readonly (readonly number[])[];

/**
 * The best of all plans with up to `most` hires of a kind in a quarter, found by trying every one; undefined: none keeps to the limits.
 * The work of each is shared by another solver, from a model that has nothing of the app’s.
 */
export function bestOfAll(problem: HiresProblem, most: number): number | undefined {
  let least: number | undefined;
  for (const counts of everyCount(problem.kinds.length, problem.quarters, most)) {
    const idle = planFromCounts(problem, counts, []);
    // Work left undone breaks no limit, so plans that break one need not be shared.
    if (checkHiresPlan(problem, idle).length > 0) continue;
    const works = problem.periods.map((_, index) => shareBest(problem, counts, index));
    const plan: HiresPlan = planFromCounts(problem, counts, works);
    const objective = objectiveOf(problem, plan);
    if (least === undefined || objective < least) least = objective;
  }
  return least;
}

function* everyCount(kinds: number, quarters: number, most: number): Generator<Counts> {
  const cells = kinds * quarters;
  const all = (most + 1) ** cells;
  for (let number = 0; number < all; number += 1) {
    yield Array.from({ length: kinds }, (_, kind) =>
      Array.from(
        { length: quarters },
        (_, quarter) => Math.floor(number / (most + 1) ** (kind * quarters + quarter)) % (most + 1),
      ),
    );
  }
}

function shareBest(problem: HiresProblem, counts: Counts, index: number): PeriodWork {
  const { skills, duties, kinds, staff, periods, planningLoad } = problem;
  const period = periods[index];
  if (!period) return { work: [], mentors: [] };
  const hired = (curve: (kind: HireKind) => readonly number[], of: (kind: HireKind) => boolean) => {
    let sum = 0;
    for (const [number, kind] of kinds.entries()) {
      if (!of(kind)) continue;
      for (const [quarter, count] of (counts[number] ?? []).entries()) {
        for (let at = period.first; at < period.first + period.length; at += 1)
          sum += (count * (curve(kind)[at - quarter] ?? 0)) / period.length;
      }
    }
    return sum;
  };
  const capacity = (id: string, isSenior: boolean) => {
    const of = (who: { skills: string; level: string }) =>
      who.skills === id && (!isSenior || who.level !== 'junior');
    const ours = staff.filter(of).reduce((sum, { output }) => sum + (output[index] ?? 0), 0);
    return planningLoad * (ours + hired((kind) => kind.output, of));
  };
  const mentoring =
    staff.reduce((sum, group) => sum + (group.mentoring[index] ?? 0), 0) +
    hired(
      (kind) => kind.mentoring,
      () => true,
    );
  const variables = new Map<string, Record<string, number>>();
  const constraints = new Map<string, ReturnType<typeof lessEq>>();
  for (const { id, able, own } of skills) {
    constraints.set(`time ${id}`, lessEq(capacity(id, false)));
    constraints.set(`senior ${id}`, lessEq(capacity(id, true)));
    variables.set(`mentor ${id}`, { [`time ${id}`]: 1, [`senior ${id}`]: 1, mentoring: 1 });
    for (const [duty, worth] of Object.entries(able)) {
      variables.set(`beyond ${id} ${duty}`, { [`time ${id}`]: 1, [`duty ${duty}`]: worth });
      const demand = duties.find((item) => item.duty === duty)?.demand ?? 0;
      constraints.set(`own ${id} ${duty}`, lessEq((own[duty] ?? 0) * demand));
      variables.set(`within ${id} ${duty}`, {
        [`time ${id}`]: 1,
        [`duty ${duty}`]: 1,
        [`own ${id} ${duty}`]: 1,
      });
    }
  }
  for (const { duty, demand, unmetPrice } of duties) {
    constraints.set(`duty ${duty}`, equalTo(demand));
    variables.set(`unmet ${duty}`, { [`duty ${duty}`]: 1, price: unmetPrice });
  }
  constraints.set('mentoring', greaterEq(mentoring));
  const price = Math.max(...duties.map(({ unmetPrice }) => unmetPrice));
  variables.set('mentoring undone', { mentoring: 1, price });
  const { variables: found } = solve({ direction: 'minimize', objective: 'price', constraints, variables });
  const values = new Map(found);
  return {
    work: skills.flatMap(({ id, able }) =>
      Object.keys(able).map((duty) => {
        const time = ['within', 'beyond'].map((part) => values.get(`${part} ${id} ${duty}`) ?? 0);
        return { skills: id, duty, time: time.reduce((sum, fte) => sum + fte, 0) };
      }),
    ),
    mentors: skills.map(({ id }) => ({ skills: id, time: values.get(`mentor ${id}`) ?? 0 })),
  };
}
