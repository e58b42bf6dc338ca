import { fitEuler } from '../../euler/fitEuler.ts';
import type { OverlapFitTask, OverlapWalkTask } from '../../euler/fitOverlap.ts';
import { transitionEuler } from '../../euler/transitionEuler.ts';
import type { EulerFit } from '../../euler/types.ts';
import type { EulerWay } from '../../euler/way.ts';

export type WorkerTask =
  | { readonly kind: 'fit'; readonly task: OverlapFitTask }
  | { readonly kind: 'walk'; readonly task: OverlapWalkTask };

export type WorkerAnswer =
  | { readonly kind: 'fit'; readonly fit: EulerFit }
  | { readonly kind: 'walk'; readonly way: EulerWay | undefined };

/** A way on which a region is ever farther off than this is not shown. */
const MOST_ERROR = 0.01;

// Runs as a worker: a task comes, a drawing or a way goes.
self.onmessage = ({ data }: MessageEvent<WorkerTask>) => self.postMessage(answer(data));

function answer(asked: WorkerTask): WorkerAnswer {
  if (asked.kind === 'walk') {
    const way = transitionEuler(asked.task.from, asked.task.to);
    return { kind: 'walk', way: way.error <= MOST_ERROR ? way : undefined };
  }
  const { system, previous } = asked.task;
  return { kind: 'fit', fit: fitEuler(system, previous ? { previous } : {}) };
}
