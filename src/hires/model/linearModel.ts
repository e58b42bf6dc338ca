/**
 * A linear model with whole-number variables: least Σ cost·x, lower ≤ x ≤ upper, rowLower ≤ Ax ≤ rowUpper. The matrix is stored row
 * by row: the entries of row i are those from starts[i] to starts[i + 1].
 */
export interface LinearModel {
  readonly cost: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly integer: readonly boolean[];
  readonly rowLower: readonly number[];
  readonly rowUpper: readonly number[];
  readonly starts: readonly number[];
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

/** What a solver says of a model. */
export type Solution =
  | {
      readonly kind: 'solved';
      readonly values: readonly number[];
      /** No solution costs less. */
      readonly bound: number;
    }
  | { readonly kind: 'infeasible' };

/** Solves a model, wherever that happens. Rejects when it cannot. */
export type Solve = (model: LinearModel, options?: SolveOptions) => Promise<Solution>;

export interface SolveOptions {
  /** A solution to begin with: values of whole-number variables by column. */
  readonly start?: readonly (readonly [column: number, value: number])[];
  /** Stop within this part of the best. */
  readonly gap?: number;
  /** Stop after so many branchings, with what is best then. */
  readonly nodes?: number;
  /** Told of every better solution on the way. */
  readonly onBetter?: (values: readonly number[], bound: number) => void;
}

type Entry = readonly [column: number, value: number];

/** Puts a model together, column by column and row by row. */
export class ModelBuilder {
  readonly #cost: number[] = [];
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #integer: boolean[] = [];
  readonly #rowLower: number[] = [];
  readonly #rowUpper: number[] = [];
  readonly #starts: number[] = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];

  /** A column; gives its number. */
  column(cost: number, bounds: { lower?: number; upper?: number; integer?: boolean } = {}): number {
    this.#cost.push(cost);
    this.#lower.push(bounds.lower ?? 0);
    this.#upper.push(bounds.upper ?? Number.POSITIVE_INFINITY);
    this.#integer.push(bounds.integer ?? false);
    return this.#cost.length - 1;
  }

  /** A row; entries of 0 are dropped. Gives its number. */
  row(entries: Iterable<Entry>, lower: number, upper: number): number {
    for (const [column, value] of entries) {
      if (value === 0) continue;
      this.#indices.push(column);
      this.#values.push(value);
    }
    this.#starts.push(this.#indices.length);
    this.#rowLower.push(lower);
    this.#rowUpper.push(upper);
    return this.#rowLower.length - 1;
  }

  build(): LinearModel {
    return {
      cost: this.#cost,
      lower: this.#lower,
      upper: this.#upper,
      integer: this.#integer,
      rowLower: this.#rowLower,
      rowUpper: this.#rowUpper,
      starts: this.#starts,
      indices: this.#indices,
      values: this.#values,
    };
  }
}
