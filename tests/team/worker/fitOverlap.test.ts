import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fitEuler } from '../../../src/euler/fitEuler.ts';
import type { FitOverlap, OverlapFitTask } from '../../../src/euler/types.ts';

/** A worker that answers when it is told to. */
class FakeWorker {
  static readonly all: FakeWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: (() => void) | undefined;
  ended = false;
  readonly tasks: unknown[] = [];
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(task: unknown) {
    this.tasks.push(task);
  }
  terminate() {
    this.ended = true;
  }
  answer(data: unknown) {
    this.onmessage?.({ data });
  }
}

const taskOf = (set: string): OverlapFitTask => ({
  system: { sets: [set], regions: [{ sets: [set], weight: 1 }] },
  previous: undefined,
});
const [a, b, c] = [taskOf('a'), taskOf('b'), taskOf('c')];
const fit = fitEuler(a.system);
const worker = (index: number) => FakeWorker.all[index];

let fitOverlap: FitOverlap;

beforeEach(async () => {
  FakeWorker.all.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  vi.resetModules();
  ({ fitOverlap } = await import('../../../src/team/worker/fitOverlap.ts'));
});

afterEach(() => vi.unstubAllGlobals());

test('a task goes to a worker, its answer to who asked, and the worker stays for the next', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  fitOverlap(a, first);
  worker(0)?.answer(fit);
  expect(first).toHaveBeenCalledExactlyOnceWith(fit);
  fitOverlap(b, second);
  expect(FakeWorker.all).toHaveLength(1);
  expect(worker(0)?.tasks).toEqual([a, b]);
  expect(second).not.toHaveBeenCalled();
});

test('several tasks are fitted one after the other, in their order', () => {
  const told: string[] = [];
  fitOverlap(a, () => told.push('a'));
  fitOverlap(b, () => told.push('b'));
  fitOverlap(c, () => told.push('c'));
  expect(worker(0)?.tasks).toEqual([a]);
  for (const tasks of [
    [a, b],
    [a, b, c],
    [a, b, c],
  ]) {
    worker(0)?.answer(fit);
    expect(worker(0)?.tasks).toEqual(tasks);
  }
  expect(told).toEqual(['a', 'b', 'c']);
});

test('to cancel a task that runs ends its worker; a late answer is for nobody, and the next task goes on', () => {
  const [cancelled, next] = [vi.fn(), vi.fn()];
  const cancel = fitOverlap(a, cancelled);
  fitOverlap(b, next);
  cancel();
  expect(worker(0)?.ended).toBe(true);
  worker(0)?.answer(fit);
  worker(0)?.onerror?.();
  expect(worker(1)?.tasks).toEqual([b]);
  worker(1)?.answer(fit);
  expect(cancelled).not.toHaveBeenCalled();
  expect(next).toHaveBeenCalledExactlyOnceWith(fit);
});

test('to cancel a task that waits, or is done, disturbs nobody', () => {
  const [first, waiting] = [vi.fn(), vi.fn()];
  const cancelDone = fitOverlap(a, first);
  fitOverlap(b, waiting)();
  worker(0)?.answer(fit);
  cancelDone();
  expect(worker(0)?.ended).toBe(false);
  expect(worker(0)?.tasks).toEqual([a]);
  expect(first).toHaveBeenCalledOnce();
  expect(waiting).not.toHaveBeenCalled();
});

test('a worker that fails answers with nothing, and the next task gets another', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  fitOverlap(a, first);
  fitOverlap(b, second);
  worker(0)?.onerror?.();
  expect(first).toHaveBeenCalledExactlyOnceWith(undefined);
  expect(worker(0)?.ended).toBe(true);
  expect(worker(1)?.tasks).toEqual([b]);
  worker(1)?.answer(fit);
  expect(second).toHaveBeenCalledExactlyOnceWith(fit);
});

test('without workers nothing is fitted, and whoever asks is told', async () => {
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new Error('Workers are not allowed here');
      }
    },
  );
  const told = await new Promise((tell) => fitOverlap(a, tell));
  expect(told).toBeUndefined();
  expect(await new Promise((tell) => fitOverlap(b, tell))).toBeUndefined();
});

test('a worker that never answers is ended, and the next task goes on', () => {
  vi.useFakeTimers();
  try {
    const [stuck, next] = [vi.fn(), vi.fn()];
    fitOverlap(a, stuck);
    fitOverlap(b, next);
    vi.advanceTimersByTime(60_000);
    expect(stuck).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(worker(0)?.ended).toBe(true);
    worker(1)?.answer(fit);
    expect(next).toHaveBeenCalledExactlyOnceWith(fit);
    vi.advanceTimersByTime(60_000);
    expect(next).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});
