import type { FitOverlap, WalkOverlap } from '../../euler/fitOverlap.ts';
import { shapesAt } from '../../euler/way.ts';
import { trustedAddress } from '../../platform/trustedAddress.ts';
import type { WorkerAnswer, WorkerTask } from './fitWorker.ts';
import workerAddress from './fitWorker.ts?worker&url';

interface Job {
  readonly task: WorkerTask;
  readonly onAnswer: (answer: WorkerAnswer | undefined) => void;
}

/** The worker is busy with the first one. */
let jobs: readonly Job[] = [];
let worker: Worker | undefined;

export const fitOverlap: FitOverlap = (task, onFit) =>
  add({ kind: 'fit', task }, (answer) => onFit(answer?.kind === 'fit' ? answer.fit : undefined));

export const walkOverlap: WalkOverlap = (task, onWay) =>
  add({ kind: 'walk', task }, (answer) => {
    const way = answer?.kind === 'walk' ? answer.way : undefined;
    onWay(way && ((moment) => shapesAt(way, moment)));
  });

/**
 * Works in one worker, one task after the other, and keeps it for the next. A task cannot be interrupted, so to cancel one
 * that runs is to end its worker; the tasks behind it go on in another.
 */
function add(task: WorkerTask, onAnswer: Job['onAnswer']): () => void {
  const job = { task, onAnswer };
  jobs = [...jobs, job];
  if (jobs.length === 1) run(job);
  return () => drop(job);
}

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
  used.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => worker === used && finish(data);
  used.onerror = () => {
    if (worker !== used) return;
    end();
    finish(undefined);
  };
  used.postMessage(job.task);
}

function finish(answer: WorkerAnswer | undefined): void {
  const [done, next] = jobs;
  jobs = jobs.slice(1);
  if (next) run(next);
  done?.onAnswer(answer);
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
  worker?.terminate();
  worker = undefined;
}
