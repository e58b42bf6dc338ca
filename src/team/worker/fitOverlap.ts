import type { EulerFit, FitOverlap, OverlapFitTask } from '../../euler/types.ts';
import { trustedAddress } from '../../platform/trustedAddress.ts';
import workerAddress from './fitWorker.ts?worker&url';

interface Job {
  readonly task: OverlapFitTask;
  readonly onFit: (fit: EulerFit | undefined) => void;
}

/** A fit takes a second. After this long, the script of the worker is not going to come. */
const PATIENCE_MS = 60_000;

/** The worker is busy with the first one. */
let jobs: readonly Job[] = [];
let worker: Worker | undefined;
let clock: ReturnType<typeof setTimeout> | undefined;

/**
 * Works in one worker, one task after the other, and keeps it for the next. A task cannot be interrupted, so to cancel one
 * that runs is to end its worker; the tasks behind it go on in another.
 */
export const fitOverlap: FitOverlap = (task, onFit) => {
  const job = { task, onFit };
  jobs = [...jobs, job];
  if (jobs.length === 1) run(job);
  return () => drop(job);
};

function run(job: Job): void {
  try {
    worker ??= new Worker(trustedAddress(workerAddress), { type: 'module' });
  } catch {
    // Without workers nothing can be fitted; whoever asked is told after they have got the way to cancel.
    queueMicrotask(() => jobs[0] === job && finish(undefined));
    return;
  }
  const used = worker;
  // An answer that was already on its way when its worker ended is for nobody.
  used.onmessage = ({ data }: MessageEvent<EulerFit>) => worker === used && finish(data);
  const fail = () => {
    if (worker !== used) return;
    end();
    finish(undefined);
  };
  used.onerror = fail;
  clearTimeout(clock);
  clock = setTimeout(fail, PATIENCE_MS);
  used.postMessage(job.task);
}

function finish(fit: EulerFit | undefined): void {
  clearTimeout(clock);
  const [done, next] = jobs;
  jobs = jobs.slice(1);
  if (next) run(next);
  done?.onFit(fit);
}

function drop(job: Job): void {
  const [running] = jobs;
  jobs = jobs.filter((other) => other !== job);
  if (running !== job) return;
  end();
  const [next] = jobs;
  if (next) run(next);
}

function end(): void {
  clearTimeout(clock);
  worker?.terminate();
  worker = undefined;
}
