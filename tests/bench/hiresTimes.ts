import { solve as solveOther } from 'yalps';
import { allTeams } from '../../src/engine/playbook/facts.ts';
import { emptyHeadcount } from '../../src/engine/size/headcount.ts';
import { buildHiresModel } from '../../src/hires/model/buildHiresModel.ts';
import { buildHiresProblem } from '../../src/hires/model/buildHiresProblem.ts';
import { findBestPlan } from '../../src/hires/model/findBestPlan.ts';
import { greedyPlan } from '../../src/hires/model/greedyPlan.ts';
import type { HiresProblem } from '../../src/hires/model/hiresProblem.ts';
import type { LinearModel, Solve } from '../../src/hires/model/linearModel.ts';
import { objectiveOf } from '../../src/hires/model/planFromSolution.ts';
import { highsSolver } from '../../src/hires/worker/highsSolver.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../src/playbook/builtinSizing.ts';
import { demandedTeam } from '../engine/size/demandedTeam.ts';
import { quantile, table, timesOf } from './table.ts';

const REPEATS = 5;
/** The other solver is not waited for longer, in milliseconds. */
const OTHER_MOST = 10_000;

/** Prints how long a plan of hires takes: the five setups, each with and without a budget, for 4 and 8 quarters. */
export async function timeHires(print: (text: string) => void): Promise<void> {
  const begun = performance.now();
  const now = await highsSolver();
  print(`The solver is loaded in ${Math.round(performance.now() - begun)} ms.`);
  const solve: Solve = async (model, options) => now(model, options);
  const rows: string[][] = [];
  for (const quarters of [4, 8]) {
    const first: number[] = [];
    const best: number[] = [];
    const busy: number[] = [];
    const other: number[] = [];
    const ratios: number[] = [];
    const gaps: number[] = [];
    let gaveUp = 0;
    for (const problem of problems(quarters)) {
      const { times, start, processor } = await timePlan(problem, solve, gaps);
      first.push(...start);
      best.push(...times);
      busy.push(...processor);
      const { time, isDone } = timeOther(buildHiresModel(problem).model);
      other.push(time);
      if (!isDone) gaveUp += 1;
      ratios.push(time / quantile(processor, 0.5));
    }
    rows.push([
      String(quarters),
      ...timesOf(first),
      ...timesOf(best),
      ...timesOf(busy),
      `${(100 * Math.max(...gaps)).toFixed(2)} %`,
      ...timesOf(other),
      `${gaveUp} of ${other.length}`,
      quantile(ratios, 0.5).toFixed(1),
    ]);
  }
  print(
    table(
      [
        'quarters',
        'first plan ms',
        'p95',
        'best plan ms',
        'p95',
        'of the processor ms',
        'p95',
        'worst gap',
        'yalps, of the processor ms',
        'p95',
        `yalps not done in ${OTHER_MOST / 1000} s`,
        'yalps / ours',
      ],
      rows,
    ),
  );
}

function problems(quarters: number): readonly HiresProblem[] {
  return allTeams.flatMap((team) =>
    [0, 250].map((budget) => {
      const headcount = { ...emptyHeadcount, parameters: { quarters, budget } };
      return buildHiresProblem({
        playbook: builtinPlaybook,
        team: demandedTeam(builtinPlaybook, builtinSizing, headcount, { team, context: {} }),
        sizing: builtinSizing,
        headcount,
        today: '2026-01-05',
      });
    }),
  );
}

async function timePlan(problem: HiresProblem, solve: Solve, gaps: number[]) {
  const times: number[] = [];
  const start: number[] = [];
  const processor: number[] = [];
  // The first time warms up and does not count.
  for (let repeat = 0; repeat <= REPEATS; repeat += 1) {
    const before = performance.now();
    const first = greedyPlan(problem);
    const between = performance.now();
    const busy = processorTime();
    const best = await findBestPlan(problem, solve, first);
    if (repeat === 0) continue;
    start.push(between - before);
    times.push(performance.now() - between);
    processor.push(processorTime() - busy);
    if (best.kind === 'plan') gaps.push(best.gap * Math.min(1, objectiveOf(problem, best.plan)));
  }
  return { times, start, processor };
}

/** The same model in another solver, as exact as ours. */
function timeOther(model: LinearModel): { time: number; isDone: boolean } {
  const variables = model.cost.map((cost, column): [string, Map<string, number>] => [
    `x${column}`,
    new Map([['cost', cost]]),
  ]);
  const constraints: [string, { min?: number; max?: number }][] = [];
  const bound = (key: string, lower: number, upper: number) =>
    constraints.push([
      key,
      { ...(Number.isFinite(lower) && { min: lower }), ...(Number.isFinite(upper) && { max: upper }) },
    ]);
  model.rowLower.forEach((lower, row) => {
    bound(`r${row}`, lower, model.rowUpper[row] ?? Number.POSITIVE_INFINITY);
    for (let entry = model.starts[row] ?? 0; entry < (model.starts[row + 1] ?? 0); entry += 1)
      variables[model.indices[entry] ?? 0]?.[1].set(`r${row}`, model.values[entry] ?? 0);
  });
  model.upper.forEach((upper, column) => {
    if (!Number.isFinite(upper)) return;
    bound(`b${column}`, Number.NEGATIVE_INFINITY, upper);
    variables[column]?.[1].set(`b${column}`, 1);
  });
  const integers = model.integer.flatMap((isInteger, column) => (isInteger ? [`x${column}`] : []));
  const before = processorTime();
  const { status } = solveOther(
    { direction: 'minimize', objective: 'cost', constraints, variables, integers },
    { tolerance: 5e-3, timeout: OTHER_MOST, maxIterations: Number.POSITIVE_INFINITY },
  );
  return { time: processorTime() - before, isDone: status === 'optimal' };
}

/** Milliseconds that the processor worked for us: what else the machine does changes little of it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
