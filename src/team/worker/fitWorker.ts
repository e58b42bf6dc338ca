import { fitEuler } from '../../euler/fitEuler.ts';
import type { OverlapFitTask } from '../../euler/types.ts';

// Runs as a worker: a task comes, a drawing goes.
self.onmessage = ({ data: { system, previous } }: MessageEvent<OverlapFitTask>) =>
  self.postMessage(fitEuler(system, previous ? { previous } : {}));
