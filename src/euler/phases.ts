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

/** A weak wish: it chooses between drawings that are as true, and must not make any less so. */
const WIDE = 0.02;

/** First what is round, then, step by step, what is right: a small wish for roundness still picks among exact drawings. */
export const ELLIPSE_PHASES: readonly Phase[] = [0.12, 0.04, 0.012, 0.004, 0.001, 0.0003, 0.0001].map(
  (round, k) => {
    const strength = 1 + 0.5 * k;
    return {
      penalties: {
        round,
        even: 0,
        empty: 0.5 * strength,
        present: 0.6 * strength,
        // Pieces are joined late: pushed early, a piece is squeezed to nothing where a better place would have joined it.
        whole: k < 3 ? 0 : 0.1 * (1 << (k - 3)),
        wide: k < 3 ? 0 : WIDE,
        clear: 0.1,
        byArea: false,
      },
      steps: 14,
    };
  },
);

export const BENT_PHASES: readonly Phase[] = [0.1, 0.03, 0.01, 0.003, 0.001].map((even, k) => ({
  penalties: {
    round: even,
    even: even / 3,
    empty: 0.7 * (1 + k),
    present: 1 + k,
    whole: 0.1 * (1 << k),
    wide: WIDE,
    clear: k < 3 ? 0.05 : 0,
    byArea: false,
  },
  steps: 10,
}));

/** With every region in its place, the areas come first: curves take as much bend as it needs. */
export const EXACT_PHASES: readonly Phase[] = [0.001, 0.0003, 0.0001, 0.00003, 0.00001].map((even) =>
  exactPhase(even, 20),
);

function exactPhase(even: number, steps: number): Phase {
  return {
    penalties: {
      round: even,
      even: even / 3,
      empty: 1.5,
      present: 3,
      whole: 1,
      wide: Math.min(WIDE, 1000 * even),
      clear: 0,
      byArea: true,
    },
    steps,
  };
}

/** From far more even curves back to the areas, not all the way. */
export const CALM_PHASES: readonly Phase[] = [0.03, 0.01, 0.003, 0.001, 0.0003, 0.0001].map((even) =>
  exactPhase(even, 8),
);
