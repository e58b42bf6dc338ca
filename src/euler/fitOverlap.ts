import type { EulerFit, EulerSystem } from './types.ts';

export interface OverlapFitTask {
  readonly system: EulerSystem;
  /** The drawing that is on screen, to stay close to. */
  readonly previous: Pick<EulerFit, 'shapes'> | undefined;
}

/**
 * Fits a drawing away from the screen and tells when it is there; undefined when it cannot. Gives the way to
 * cancel. Several tasks are done in the order in which they come.
 */
export type FitOverlap = (task: OverlapFitTask, onFit: (fit: EulerFit | undefined) => void) => () => void;
