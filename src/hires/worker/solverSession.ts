import { trustedAddress } from '../../platform/trustedAddress.ts';
import type { HiresFailure } from '../model/hiresPlan.ts';
import type { Solution, Solve, SolveOptions } from '../model/linearModel.ts';
import { readAnswer, type SolverTask } from './hiresMessages.ts';
import workerAddress from './hiresWorker.ts?worker&url';

/** Why a session came to nothing. */
export class SolverFailure extends Error {
  readonly why: HiresFailure;
  constructor(why: HiresFailure) {
    super(`The solver failed: ${why}.`);
    this.why = why;
  }
}

export interface SolverSession {
  /** One model at a time. Rejects with a `SolverFailure`. */
  readonly solve: Solve;
  /** All is done: the worker, warm as it is, is kept for the next session. */
  readonly finish: () => void;
  /** Ends the worker, whatever it is doing; what waits for it never hears of it. */
  readonly end: () => void;
}

/** A worker that has loaded the solver and waits. */
let idle: Worker | undefined;
let lastId = 0;

/**
 * A worker of its own for a task of several models. The solver cannot be interrupted from outside, so whoever cancels ends the worker;
 * and so does a clock, after `most` milliseconds in all.
 */
export function openSession(most: number): SolverSession {
  let worker: Worker | undefined;
  let fail: ((failure: SolverFailure) => void) | undefined;
  let failed: SolverFailure | undefined;
  const stop = (why: HiresFailure) => {
    end();
    failed = new SolverFailure(why);
    fail?.(failed);
  };
  const clock = setTimeout(() => stop('stopped'), most);

  function end(): void {
    clearTimeout(clock);
    worker?.terminate();
    worker = undefined;
  }

  function start(): Worker | undefined {
    if (worker) return worker;
    try {
      worker = idle ?? new Worker(trustedAddress(workerAddress), { type: 'module' });
    } catch {
      return undefined;
    }
    idle = undefined;
    return worker;
  }

  const solve: Solve = (model, options = {}) =>
    new Promise<Solution>((resolve, reject) => {
      if (failed) return reject(failed);
      fail = reject;
      const used = start();
      if (!used) return stop('no-worker');
      lastId += 1;
      const id = lastId;
      used.onerror = () => worker === used && stop('broken');
      used.onmessageerror = () => worker === used && stop('broken');
      used.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (worker !== used) return;
        const answer = readAnswer(data);
        if (!answer || ('values' in answer && answer.values.length !== model.cost.length))
          return stop('broken');
        if (answer.id !== id) return;
        if (answer.kind === 'failed') stop(answer.why);
        else if (answer.kind === 'better') options.onBetter?.(answer.values, answer.bound);
        else resolve(answer);
      };
      const task: SolverTask = { id, model, options: withoutListener(options) };
      used.postMessage(task);
    });

  const finish = () => {
    clearTimeout(clock);
    if (!worker) return;
    if (idle) worker.terminate();
    else idle = worker;
    worker = undefined;
  };
  return { solve, finish, end };
}

/** A function cannot be sent. */
function withoutListener(options: SolveOptions): Omit<SolveOptions, 'onBetter'> {
  const { onBetter: _told, ...others } = options;
  return others;
}
