import type { EulerFit, EulerSystem } from '../euler/types.ts';

export interface OverlapFitTask {
  readonly system: EulerSystem;
  /** The drawing that is on screen, to stay close to. */
  readonly previous: Pick<EulerFit, 'shapes'> | undefined;
}

/**
 * Fits a drawing away from the screen and tells when it is there; undefined when it cannot. Gives the way to cancel. Only
 * the newest task counts: a task that still runs when another comes is dropped.
 */
export type FitOverlap = (task: OverlapFitTask, onFit: (fit: EulerFit | undefined) => void) => () => void;
