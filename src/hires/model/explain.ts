import { sumOf } from '../../engine/sumOf.ts';
import { amountIn, kindOf, ofHires } from './amounts.ts';
import { brokenLimits } from './brokenLimits.ts';
import { buildHiresModel, type HiresModel } from './buildHiresModel.ts';
import { startWith } from './findBestPlan.ts';
import type {
  BindingLimit,
  Difference,
  ExplainedHire,
  Hire,
  HireReason,
  HiresExplanation,
  HiresPlan,
  LimitKind,
  OneMore,
} from './hiresPlan.ts';
import type { HiresProblem } from './hiresProblem.ts';
import type { Solve, SolveOptions } from './linearModel.ts';
import type { Variation } from './modelDraft.ts';
import { countsOf } from './planFromCounts.ts';
import { planFromSolution } from './planFromSolution.ts';

/** Closer than a plan is looked for, because differences are small; and not for long, because there are many of them. */
const EFFORT: SolveOptions = { gap: 1e-3, nodes: 20 };
/** Thousands, FTE-quarters: a smaller difference is none. */
const NOTHING = 1e-3;

/**
 * Why a plan is as it is, by solving again: without each of its hires, with one more of each kind, without each limit. Shadow
 * prices would be of the relaxed problem, in which people come in parts. Rejects when the solver does.
 *
 * @param onPart told of what there is so far: what is quick comes first
 */
export async function explainHires(
  problem: HiresProblem,
  plan: HiresPlan,
  solve: Solve,
  onPart?: (explanation: HiresExplanation) => void,
): Promise<HiresExplanation> {
  const again = (variation: Variation) => solveAgain(problem, plan, solve, variation);
  let hires: readonly ExplainedHire[] = [];
  for (const hire of plan.hires) hires = [...hires, await explainHire(problem, plan, hire, again)];
  onPart?.({ hires, binding: [], oneMore: [], isWhole: false });
  const oneMore: OneMore[] = [];
  for (const [index] of problem.kinds.entries()) {
    const more = await explainOneMore(problem, plan, index, again);
    if (more) oneMore.push(more);
  }
  onPart?.({ hires, binding: [], oneMore, isWhole: false });
  const binding: BindingLimit[] = [];
  for (const kind of limitKinds(problem)) {
    const free = await again({ ignores: (limit) => limit.kind === kind });
    if (!free) continue;
    const without = differ(plan, free);
    const periods = brokenLimits(problem, free).filter((limit) => limit.kind === kind);
    const gain = problem.budget === undefined ? -without.cost : plan.cost.unmet - free.cost.unmet;
    if (gain > NOTHING && periods.length > 0)
      binding.push({ kind, without, periods: periods.map(({ period }) => period) });
  }
  onPart?.({ hires, binding, oneMore, isWhole: false });
  for (const [index, explained] of hires.entries()) {
    const instead = await insteadOf(problem, plan, explained.hire, again);
    const swap = instead && (await swapOf(problem, plan, explained.hire, again));
    hires = hires.with(index, { ...explained, instead, swap });
  }
  return { hires, binding, oneMore, isWhole: true };
}

type Again = (variation: Variation) => Promise<HiresPlan | undefined>;

async function solveAgain(
  problem: HiresProblem,
  plan: HiresPlan,
  solve: Solve,
  variation: Variation,
): Promise<HiresPlan | undefined> {
  const built: HiresModel = buildHiresModel(problem, variation);
  const start = startWith(problem, built, plan.hires);
  const solution = await solve(built.model, { ...EFFORT, ...(variation.bounds ? {} : { start }) });
  return solution.kind === 'solved' ? planFromSolution(problem, built, solution.values) : undefined;
}

async function explainHire(
  problem: HiresProblem,
  plan: HiresPlan,
  hire: Hire,
  again: Again,
): Promise<ExplainedHire> {
  const counts = countsOf(
    problem,
    plan.hires.filter((other) => other !== hire),
  );
  const alone = await again({
    // Whoever is left stays, whatever limits they break.
    ignores: () => true,
    bounds: (kind, quarter) => both(counts[kind]?.[quarter] ?? 0),
  });
  const without = alone ? differ(plan, alone) : { cost: 0, unmet: 0, thin: 0 };
  return {
    hire,
    reason: reasonFor(problem, plan, alone),
    duties: dutiesOf(problem, plan, hire),
    without,
    swap: undefined,
    instead: undefined,
  };
}

async function insteadOf(
  problem: HiresProblem,
  plan: HiresPlan,
  hire: Hire,
  again: Again,
): Promise<ExplainedHire['instead']> {
  const number = problem.kinds.findIndex(({ id }) => id === hire.kind);
  const instead = await again({
    bounds: (kind, quarter) => (kind === number && quarter === hire.quarter ? [0, 0] : undefined),
  });
  return instead && { ...differ(plan, instead), hires: instead.hires };
}

/** The best plan without a hire in which all others come as they do. */
async function swapOf(
  problem: HiresProblem,
  plan: HiresPlan,
  hire: Hire,
  again: Again,
): Promise<ExplainedHire['swap']> {
  const counts = countsOf(problem, plan.hires);
  const number = problem.kinds.findIndex(({ id }) => id === hire.kind);
  const swap = await again({
    bounds: (kind, quarter) => {
      if (kind === number && quarter === hire.quarter) return [0, 0];
      const count = counts[kind]?.[quarter] ?? 0;
      return [count, count + hire.count];
    },
  });
  return swap && { ...differ(plan, swap), hires: swap.hires };
}

/** What is lost most without a hire; a limit that is broken without it counts where nothing is lost. */
function reasonFor(problem: HiresProblem, plan: HiresPlan, alone: HiresPlan | undefined): HireReason {
  if (!alone) return 'nothing';
  const broken = new Set(brokenLimits(problem, alone).map(({ kind }) => kind));
  if (broken.has('rota')) return 'rota';
  if (broken.has('coverage')) return 'coverage';
  const price = Math.max(0, ...problem.duties.map(({ unmetPrice }) => unmetPrice));
  const lost: readonly (readonly [reason: HireReason, money: number])[] = [
    ['work', price * (alone.unmet - plan.unmet)],
    ['coverage', alone.cost.thin - plan.cost.thin],
    ['mentoring', price * (mentoringLost(problem, alone) - mentoringLost(problem, plan))],
  ];
  const [reason, money] = lost.reduce((most, one) => (one[1] > most[1] ? one : most));
  if (money > NOTHING) return reason;
  if (broken.has('juniorsPerSenior')) return 'juniorRatio';
  if (broken.has('leadsPerOther')) return 'leadRatio';
  return broken.has('hiresPerQuarter') ? 'growth' : 'nothing';
}

function mentoringLost({ periods }: HiresProblem, plan: HiresPlan): number {
  return sumOf(
    periods.entries(),
    ([index, { length }]) => length * (plan.periods[index]?.mentoringUnmet ?? 0),
  );
}

/** In each period the people of a hire do their part, by output, of what all of their skills do. */
function dutiesOf(problem: HiresProblem, plan: HiresPlan, hire: Hire): ExplainedHire['duties'] {
  const own = kindOf(problem, hire.kind)?.skills;
  const done = new Map<string, number>();
  problem.periods.forEach(({ length }, index) => {
    const all = amountIn(problem, plan.hires, index, 'output', ({ skills }) => skills === own);
    if (all <= 0) return;
    const part = ofHires(problem, [hire], index, ({ output }, mean) => mean(output)) / all;
    for (const { skills, duty, done: fte } of plan.periods[index]?.work ?? []) {
      if (skills === own) done.set(duty, (done.get(duty) ?? 0) + part * fte * length);
    }
  });
  return [...done]
    .map(([duty, fte]) => ({ duty, fte }))
    .filter(({ fte }) => fte > NOTHING)
    .sort((a, b) => b.fte - a.fte);
}

async function explainOneMore(
  problem: HiresProblem,
  plan: HiresPlan,
  index: number,
  again: Again,
): Promise<OneMore | undefined> {
  const counts = countsOf(problem, plan.hires);
  const total = sumOf(counts[index] ?? [], (count) => count) + 1;
  const variation: Variation = {
    total: { kind: index, count: total },
    bounds: (kind, quarter) => {
      const count = counts[kind]?.[quarter] ?? 0;
      return kind === index ? [count, count + 1] : both(count);
    },
  };
  const more = (await again(variation)) ?? (await again({ ...variation, ignores: () => true }));
  if (!more) return undefined;
  const now = countsOf(problem, more.hires)[index] ?? [];
  const quarter = now.findIndex((count, at) => count > (counts[index]?.[at] ?? 0));
  const breaks = new Set(brokenLimits(problem, more).map(({ kind }) => kind));
  return { kind: problem.kinds[index]?.id ?? '', quarter, ...differ(plan, more), breaks: [...breaks] };
}

function differ(from: HiresPlan, to: HiresPlan): Difference {
  return {
    cost: to.cost.total - from.cost.total,
    unmet: to.unmet - from.unmet,
    thin: to.cost.thin - from.cost.thin,
  };
}

/** Limits that can keep a plan from being better: what is priced or only said does not. */
function limitKinds({ budget, limits }: HiresProblem): readonly LimitKind[] {
  const kinds: LimitKind[] = ['hiresPerQuarter', 'juniorsPerSenior', 'leadsPerOther'];
  if (budget !== undefined) kinds.unshift('budget');
  if (limits.coverage === 'must') kinds.push('coverage');
  if (limits.rota?.as === 'must') kinds.push('rota');
  return kinds;
}

function both(count: number): readonly [number, number] {
  return [count, count];
}
