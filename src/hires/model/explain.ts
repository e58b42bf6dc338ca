import { sumOf } from '../../engine/sumOf.ts';
import { amountIn, kindOf, ofHires } from './amounts.ts';
import { brokenLimits } from './brokenLimits.ts';
import { buildHiresModel } from './buildHiresModel.ts';
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
import { countsOf, emptySeatCost } from './planFromCounts.ts';
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
  const other = otherPlans(problem, plan, solve);
  let hires: readonly ExplainedHire[] = [];
  for (const hire of plan.hires) {
    const alone = await other.without(hire);
    const explained: ExplainedHire = {
      hire,
      reason: reasonFor(problem, plan, alone),
      duties: dutiesOf(problem, plan, hire),
      without: alone ? differ(plan, alone) : { cost: 0, unmet: 0, thin: 0 },
      swap: undefined,
      instead: undefined,
    };
    hires = [...hires, explained];
  }
  onPart?.({ hires, binding: [], oneMore: [], isWhole: false });
  const oneMore: OneMore[] = [];
  for (const [index] of problem.kinds.entries()) {
    const more = await other.oneMore(index);
    if (more) oneMore.push(howOneMore(problem, plan, index, more));
  }
  onPart?.({ hires, binding: [], oneMore, isWhole: false });
  const binding: BindingLimit[] = [];
  for (const kind of limitKinds(problem)) {
    const free = await other.free(kind);
    if (!free) continue;
    const without = differ(plan, free);
    const periods = brokenLimits(problem, free).filter((limit) => limit.kind === kind);
    const gain = problem.budget === undefined ? -without.cost : plan.cost.unmet - free.cost.unmet;
    if (gain > NOTHING && periods.length > 0)
      binding.push({ kind, without, periods: periods.map(({ period }) => period) });
  }
  onPart?.({ hires, binding, oneMore, isWhole: false });
  for (const [index, explained] of hires.entries()) {
    const instead = await other.instead(explained.hire);
    const swap = instead && (await other.swap(explained.hire));
    hires = hires.with(index, {
      ...explained,
      instead: instead && { ...differ(plan, instead), hires: instead.hires },
      swap: swap && { ...differ(plan, swap), hires: swap.hires },
    });
  }
  return { hires, binding, oneMore, isWhole: true };
}

/** The best plans under other conditions; undefined: there is none. */
function otherPlans(problem: HiresProblem, plan: HiresPlan, solve: Solve) {
  const counts = countsOf(problem, plan.hires);
  const countAt = (kind: number, quarter: number) => counts[kind]?.[quarter] ?? 0;

  async function again(variation: Variation): Promise<HiresPlan | undefined> {
    const built = buildHiresModel(problem, variation);
    const start = startWith(problem, built, plan.hires);
    const solution = await solve(built.model, { ...EFFORT, ...(variation.bounds ? {} : { start }) });
    return solution.kind === 'solved' ? planFromSolution(problem, built, solution.values) : undefined;
  }

  const isOf = (hire: Hire, kind: number, quarter: number) =>
    problem.kinds[kind]?.id === hire.kind && quarter === hire.quarter;
  return {
    /** Whoever is left stays, whatever limits they break. */
    without: (hire: Hire) =>
      again({
        ignores: () => true,
        anyHires: true,
        bounds: (kind, quarter) => both(isOf(hire, kind, quarter) ? 0 : countAt(kind, quarter)),
      }),
    /** Nobody of the kind is approved in the quarter. */
    instead: (hire: Hire) =>
      again({ bounds: (kind, quarter) => (isOf(hire, kind, quarter) ? both(0) : undefined) }),
    /** The same, and all others come as they do. */
    swap: (hire: Hire) =>
      again({
        bounds: (kind, quarter) => {
          const count = countAt(kind, quarter);
          return isOf(hire, kind, quarter) ? both(0) : [count, count + hire.count];
        },
      }),
    /** One more of a kind, all others as they are; where no limit allows it, without limits. */
    oneMore: async (index: number) => {
      const variation: Variation = {
        total: { kind: index, count: sumOf(counts[index] ?? [], (count) => count) + 1 },
        bounds: (kind, quarter) => {
          const count = countAt(kind, quarter);
          return kind === index ? [count, count + 1] : both(count);
        },
      };
      return (await again(variation)) ?? (await again({ ...variation, ignores: () => true, anyHires: true }));
    },
    free: (kind: LimitKind) => again({ ignores: (limit) => limit.kind === kind }),
  };
}

/** What is lost most without a hire; a limit that is broken without it counts where nothing is lost. */
function reasonFor(problem: HiresProblem, plan: HiresPlan, alone: HiresPlan | undefined): HireReason {
  if (!alone) return 'nothing';
  const broken = new Set(brokenLimits(problem, alone).map(({ kind }) => kind));
  if (broken.has('rota')) return 'rota';
  if (broken.has('coverage')) return 'coverage';
  const price = Math.max(0, ...problem.duties.map(({ unmetPrice }) => unmetPrice));
  const seat = emptySeatCost(problem, alone.hires) - emptySeatCost(problem, plan.hires);
  const lost: readonly (readonly [reason: HireReason, money: number])[] = [
    ['work', price * (alone.unmet - plan.unmet)],
    ['coverage', alone.cost.thin - plan.cost.thin - seat],
    ['seat', seat],
    ['mentoring', price * (mentoringLost(problem, alone) - mentoringLost(problem, plan))],
  ];
  const [reason, money] = lost.reduce((most, one) => (one[1] > most[1] ? one : most));
  if (money > NOTHING) return reason;
  if (broken.has('juniorsPerSenior')) return 'juniorRatio';
  if (broken.has('leadsPerOther')) return 'leadRatio';
  if (broken.has('hiresPerQuarter')) return 'growth';
  return broken.has('order') ? 'order' : 'nothing';
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

/** Where one more of a kind is best, and which limits that breaks. */
function howOneMore(problem: HiresProblem, plan: HiresPlan, index: number, more: HiresPlan): OneMore {
  const before = countsOf(problem, plan.hires)[index] ?? [];
  const now = countsOf(problem, more.hires)[index] ?? [];
  const quarter = now.findIndex((count, at) => count > (before[at] ?? 0));
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
