/** How strongly each wish counts beside the areas, which count 1. */
export interface PenaltyWeights {
  /** Round shapes: ln(a/b). */
  readonly round: number;
  /** Even curves: the bends, by the square of their wave. */
  readonly even: number;
  /** Empty regions stay empty. */
  readonly empty: number;
  /** A wanted region that is not there comes nearer. */
  readonly present: number;
  /** No region in two pieces. */
  readonly whole: number;
  /** No region all but cut in two. */
  readonly wide: number;
  /** Sets that share nothing keep a visible gap. */
  readonly clear: number;
  /**
   * What should not be there counts by its area, as in the report, not by its depth. Depth drives it out, but then a sliver
   * that nobody sees would outweigh wanted areas.
   */
  readonly byArea: boolean;
}

/** One step of a fit: its penalties, and how many steps of the solver it may take. */
export interface Phase {
  readonly penalties: PenaltyWeights;
  readonly steps: number;
}

export const AREAS_ALONE: PenaltyWeights = {
  round: 0,
  even: 0,
  empty: 0,
  present: 0,
  whole: 0,
  wide: 0,
  clear: 0,
  byArea: true,
};
