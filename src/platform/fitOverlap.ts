import type { EulerFit } from '../euler/types.ts';
import type { FitOverlap } from '../ports/fitOverlap.ts';

let worker: Worker | undefined;
let isBusy = false;

/** Fits in a worker, which stays for the next task. A fit cannot be interrupted, so to cancel it is to end its worker. */
export const fitOverlap: FitOverlap = (task, onFit) => {
  if (isBusy) end();
  const used = worker ?? start();
  worker = used;
  isBusy = true;
  used.onmessage = ({ data }: MessageEvent<EulerFit>) => {
    isBusy = false;
    onFit(data);
  };
  used.onerror = () => {
    end();
    onFit(undefined);
  };
  used.postMessage(task);
  return () => {
    if (isBusy && worker === used) end();
  };
};

function start(): Worker {
  return new Worker(new URL('./fitWorker.ts', import.meta.url), { type: 'module' });
}

function end(): void {
  worker?.terminate();
  worker = undefined;
  isBusy = false;
}
