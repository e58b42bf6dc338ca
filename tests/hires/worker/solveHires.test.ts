import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkHiresPlan } from '../../../src/hires/model/checkHiresPlan.ts';
import type { ExplainHires, HiresNews, SolveHires } from '../../../src/hires/model/hiresSolver.ts';
import type { LinearModel } from '../../../src/hires/model/linearModel.ts';
import { highsSolver } from '../../../src/hires/worker/highsSolver.ts';
import { mature, member, problemOf, young } from '../model/setupProblem.ts';

const solver = highsSolver();

interface Task {
  readonly id: number;
  readonly model: LinearModel;
  readonly options: object;
}

/** A worker that does what a test tells it. */
class FakeWorker {
  static readonly all: FakeWorker[] = [];
  static work: (worker: FakeWorker, task: Task) => void = () => undefined;
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: (() => void) | undefined;
  ended = false;
  readonly tasks: Task[] = [];
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(task: Task) {
    this.tasks.push(structuredClone(task));
    FakeWorker.work(this, task);
  }
  terminate() {
    this.ended = true;
  }
  tell(data: unknown) {
    this.onmessage?.({ data: structuredClone(data) });
  }
}

/** As the real one works. */
async function honest(worker: FakeWorker, { id, model, options }: Task) {
  const solve = await solver;
  const better: unknown[] = [];
  const solution = solve(model, {
    ...options,
    onBetter: (values, bound) => better.push({ kind: 'better', id, values, bound }),
  });
  for (const message of better) worker.tell(message);
  worker.tell({ id, ...solution });
}

let solveHires: SolveHires;
let explainHires: ExplainHires;
const problem = problemOf(young);

beforeEach(async () => {
  FakeWorker.all.length = 0;
  FakeWorker.work = (worker, task) => void honest(worker, task);
  vi.stubGlobal('Worker', FakeWorker);
  vi.resetModules();
  ({ solveHires, explainHires } = await import('../../../src/hires/worker/solveHires.ts'));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** All news of a task, until it is over. */
function newsOf(of = problem): Promise<HiresNews[]> {
  const news: HiresNews[] = [];
  return new Promise((done) => {
    solveHires(of, (one) => {
      news.push(one);
      if (!['first', 'better'].includes(one.kind)) done(news);
    });
  });
}

describe('a plan of hires', () => {
  it('is there at once, then better, then the best', async () => {
    const news = await newsOf(problemOf(mature, { parameters: { budget: 250 } }));
    expect(news[0]?.kind).toBe('first');
    expect(news.at(-1)?.kind).toBe('best');
    expect(news.slice(1, -1).every(({ kind }) => kind === 'better')).toBe(true);
  });

  it('keeps its worker for the next', async () => {
    const news = await newsOf();
    expect(await newsOf()).toEqual(news);
    expect(FakeWorker.all).toHaveLength(1);
  });

  it('without any that keeps to the limits is infeasible', async () => {
    const people = [member('MLE', 'senior')];
    const news = await newsOf(problemOf(young, { people, parameters: { budget: 10 } }));
    expect(news.map(({ kind }) => kind)).toEqual(['infeasible']);
  });

  it('that is cancelled ends its worker and is not heard of again', async () => {
    FakeWorker.work = () => undefined;
    const onNews = vi.fn();
    const cancel = solveHires(problem, onNews);
    expect(onNews).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(FakeWorker.all[0]?.tasks).toHaveLength(1), { timeout: 10_000 });
    cancel();
    const [worker] = FakeWorker.all;
    expect(worker?.ended).toBe(true);
    worker?.tell({ kind: 'infeasible', id: worker.tasks[0]?.id });
    worker?.onerror?.();
    await Promise.resolve();
    expect(onNews.mock.calls.map(([{ kind }]) => kind)).toEqual(['first']);
  });

  it('that is cancelled at once never begins', async () => {
    const onNews = vi.fn();
    solveHires(problem, onNews)();
    await Promise.resolve();
    expect(onNews).not.toHaveBeenCalled();
    expect(FakeWorker.all).toHaveLength(0);
  });

  it('two at a time have a worker each', async () => {
    const both = await Promise.all([newsOf(), newsOf()]);
    expect(both[0]).toEqual(both[1]);
    expect(FakeWorker.all).toHaveLength(2);
    // One of them is enough for what comes next.
    expect(FakeWorker.all.filter(({ ended }) => ended)).toHaveLength(1);
  });
});

describe('where the solver fails, the first plan stands and the reason is said', () => {
  const reasons: [what: string, work: (worker: FakeWorker, task: Task) => void, why: string][] = [
    [
      'no WebAssembly',
      (worker, { id }) => worker.tell({ kind: 'failed', id, why: 'no-webassembly' }),
      'no-webassembly',
    ],
    [
      'a fault in the solver',
      (worker, { id }) => worker.tell({ kind: 'failed', id, why: 'broken' }),
      'broken',
    ],
    ['a worker that is killed', (worker) => worker.onerror?.(), 'broken'],
    ['an answer that is none', (worker) => worker.tell('here you are'), 'broken'],
    [
      'an answer of another length',
      (worker, { id }) => worker.tell({ kind: 'solved', id, values: [1], bound: 0 }),
      'broken',
    ],
    [
      'a plan that breaks limits',
      (worker, { id, model }) =>
        worker.tell({ kind: 'solved', id, values: model.cost.map(() => 9), bound: 0 }),
      'broken',
    ],
  ];
  it.each(reasons)('%s', async (_what, work, why) => {
    FakeWorker.work = work;
    const news = await newsOf();
    expect(news.map(({ kind }) => kind)).toEqual(['first', 'failed']);
    expect(news[1]).toEqual({ kind: 'failed', why });
    const [first] = news;
    if (first?.kind === 'first') expect(checkHiresPlan(problem, first.plan)).toEqual([]);
    // The next task gets another worker.
    FakeWorker.work = (worker, task) => void honest(worker, task);
    expect((await newsOf()).at(-1)?.kind).toBe('best');
  });

  it('no workers', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new Error('Workers are not allowed here');
        }
      },
    );
    expect((await newsOf()).at(-1)).toEqual({ kind: 'failed', why: 'no-worker' });
  });

  it('a solver that does not come to an end', async () => {
    vi.useFakeTimers();
    FakeWorker.work = () => undefined;
    const news = newsOf();
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await news).at(-1)).toEqual({ kind: 'failed', why: 'stopped' });
    expect(FakeWorker.all[0]?.ended).toBe(true);
  });
});

describe('an explanation', () => {
  async function best() {
    const last = (await newsOf()).at(-1);
    if (last?.kind !== 'best') throw new Error('There is no best plan.');
    return last.plan;
  }

  it('comes part after part until it is whole', async () => {
    const plan = await best();
    const whole = await new Promise<boolean[]>((done) => {
      const told: boolean[] = [];
      explainHires(problem, plan, (answer) => {
        if ('why' in answer) return;
        told.push(answer.isWhole);
        if (answer.isWhole) done(told);
      });
    });
    expect(whole).toEqual([false, false, false, true]);
  });

  it('that fails says why', async () => {
    const plan = await best();
    FakeWorker.work = (worker) => worker.onerror?.();
    const answer = await new Promise((done) => explainHires(problem, plan, done));
    expect(answer).toEqual({ why: 'broken' });
  });
});
