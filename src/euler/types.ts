/** The work that exactly these sets share, and no other. Any unit: only the proportions count. */
export interface EulerRegion {
  readonly sets: readonly string[];
  readonly weight: number;
}

/**
 * What is to be drawn. A combination of sets that is not listed, or has weight 0, is empty: it must not be drawn.
 * The order of `sets` is the order from left to right that the drawing follows as well as it can.
 */
export interface EulerSystem {
  readonly sets: readonly string[];
  readonly regions: readonly EulerRegion[];
}

/** x to the right, y down, `phi` in radians from x towards y. `a` and `b` are the half axes. */
export interface Ellipse {
  readonly cx: number;
  readonly cy: number;
  readonly a: number;
  readonly b: number;
  readonly phi: number;
}

/** A smooth closed curve, given by points close enough together to look like one. The last joins the first. */
export interface Outline {
  readonly poly: readonly (readonly [number, number])[];
  /** What a later fit starts from: centre, ln of the half axes, turn, and the bends (see `BentCurve`). */
  readonly curve?: readonly number[];
}

export type Shape = Ellipse | Outline;

/** Where a region has most room: the centre of the largest disc that fits into it. */
export interface LabelAnchor {
  readonly sets: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A region, with the part of the drawn area it should have and the part it has. */
export interface RegionDeviation {
  readonly sets: readonly string[];
  readonly wanted: number;
  readonly drawn: number;
}

/** What is true of a drawing, measured on its exact areas. All shares are of the whole drawn area. */
export interface EulerQuality {
  /** Largest deviation of a region's share from its wanted share: max |A/ΣA − w/Σw| (Micallef and Rodgers 2014). */
  readonly diagError: number;
  /** Σ(A − βw)² / ΣA² with β = ΣAw/Σw²: the part of the areas that the weights do not explain (Wilkinson 2012). */
  readonly stress: number;
  /** The region with the largest deviation; undefined when nothing is drawn. */
  readonly worst: RegionDeviation | undefined;
  /** Empty regions that hold more than 0.1 % of the drawn area. */
  readonly unwanted: readonly RegionDeviation[];
  /** Wanted regions drawn at less than a tenth of their share. */
  readonly missing: readonly RegionDeviation[];
  /** Pairs that share nothing, but more than 0.1 % of the drawn area. */
  readonly forbiddenPairs: readonly { readonly sets: readonly [string, string]; readonly drawn: number }[];
  /** Sets that should lie within another, with the part of their own area (over 1 %) that lies outside. */
  readonly brokenNests: readonly {
    readonly inner: string;
    readonly outer: string;
    readonly outside: number;
  }[];
  /** Wanted regions drawn in two or more pieces of at least 0.2 % of the drawn area. */
  readonly splitRegions: readonly { readonly sets: readonly string[]; readonly pieces: number }[];
  /** Radius of the smallest label disc of a region of at least 2 %, in units of the square root of the drawn area. */
  readonly labelRadius: number;
  /** No region is off by more than 0.1 % of the whole, and nothing is unwanted, missing, forbidden, broken or split. */
  readonly exact: boolean;
}

/** A drawing. The whole drawn area is 1. Its middle is at the origin, unless it was laid over a drawing before it. */
export interface EulerFit {
  readonly shapes: Readonly<Record<string, Shape>>;
  /** One for every drawn wanted region, largest weight first. */
  readonly labels: readonly LabelAnchor[];
  readonly quality: EulerQuality;
  /** How many times the areas of a candidate were computed. */
  readonly evaluations: number;
}

export interface FitOptions {
  /** Chooses the random starts. Same system, seed, budget and previous fit: same drawing, bit by bit. */
  readonly seed?: number;
  /** Most evaluations of a candidate drawing, not time. */
  readonly budget?: number;
  /** A drawing to start from and to stay close to, of a system with some of the same sets. */
  readonly previous?: Pick<EulerFit, 'shapes'>;
}

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
