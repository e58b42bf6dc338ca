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

/** A column of a row, and what it counts there. */
export type Entry = readonly [column: number, value: number];

/** Puts a model together, column by column and row by row. */
export class ModelBuilder {
  readonly #columns = {
    cost: [] as number[],
    lower: [] as number[],
    upper: [] as number[],
    integer: [] as boolean[],
  };
  readonly #rows = { rowLower: [] as number[], rowUpper: [] as number[] };
  readonly #matrix = { starts: [0], indices: [] as number[], values: [] as number[] };

  /** A column; gives its number. */
  column(cost: number, bounds: { lower?: number; upper?: number; integer?: boolean } = {}): number {
    this.#columns.lower.push(bounds.lower ?? 0);
    this.#columns.upper.push(bounds.upper ?? Number.POSITIVE_INFINITY);
    this.#columns.integer.push(bounds.integer ?? false);
    return this.#columns.cost.push(cost) - 1;
  }

  /** A row; entries of 0 are dropped. */
  row(entries: Iterable<Entry>, lower: number, upper: number): void {
    const { starts, indices, values } = this.#matrix;
    for (const [column, value] of entries) {
      if (value === 0) continue;
      indices.push(column);
      values.push(value);
    }
    starts.push(indices.length);
    this.#rows.rowLower.push(lower);
    this.#rows.rowUpper.push(upper);
  }

  build(): LinearModel {
    return { ...this.#columns, ...this.#rows, ...this.#matrix };
  }
}
