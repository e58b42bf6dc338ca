import type { DrawnSystem, EulerFit, EulerSystem, Shape } from './types.ts';

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

export interface OverlapWalkTask {
  readonly from: DrawnSystem;
  readonly to: DrawnSystem;
}

/** The shapes at a moment of a way, from 0 to 1: every moment is a true picture. */
export type ShapesAt = (moment: number) => Readonly<Record<string, Shape>>;

/** Finds the way from one drawing to another, away from the screen, in turn with the fits; undefined when there is none. */
export type WalkOverlap = (
  task: OverlapWalkTask,
  onWay: (shapesAt: ShapesAt | undefined) => void,
) => () => void;
