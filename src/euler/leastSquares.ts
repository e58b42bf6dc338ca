import { at } from './numbers.ts';

/** Sums of squares of residuals, built up a row at a time as normal equations. */
export class NormalEquations {
  readonly size: number;
  /** JᵀJ, lower triangle. */
  readonly matrix: Float64Array;
  /** Jᵀr. */
  readonly gradient: Float64Array;
  /** rᵀr. */
  cost = 0;
  readonly #used: Float64Array;

  constructor(size: number) {
    this.size = size;
    this.matrix = new Float64Array(size * size);
    this.gradient = new Float64Array(size);
    this.#used = new Float64Array(size);
  }

  clear(): void {
    this.cost = 0;
    this.matrix.fill(0);
    this.gradient.fill(0);
  }

  /** Adds the residual `value` with the derivatives `scale · slopes[offset …]`. */
  add(value: number, slopes: Float64Array, offset: number, scale: number): void {
    const { size, matrix, gradient } = this;
    const used = this.#used;
    let count = 0;
    for (let k = 0; k < size; k += 1) {
      if (at(slopes, offset + k) !== 0) {
        used[count] = k;
        count += 1;
      }
    }
    this.cost += value * value;
    for (let i = 0; i < count; i += 1) {
      const row = at(used, i);
      const slope = at(slopes, offset + row) * scale;
      gradient[row] = at(gradient, row) + slope * value;
      const factor = slope * scale;
      const base = row * size;
      for (let j = 0; j <= i; j += 1) {
        const column = at(used, j);
        matrix[base + column] = at(matrix, base + column) + factor * at(slopes, offset + column);
      }
    }
  }

  /** Adds the residual `value` that depends on one parameter alone. */
  addOne(value: number, index: number, slope: number): void {
    const diagonal = index * this.size + index;
    this.cost += value * value;
    this.gradient[index] = at(this.gradient, index) + slope * value;
    this.matrix[diagonal] = at(this.matrix, diagonal) + slope * slope;
  }
}

/** What is to be made small. */
export interface SquaresProblem {
  readonly size: number;
  /** Fills the equations for these parameters; false when the budget is used up, and the answer is not to be used. */
  evaluate(parameters: Float64Array, equations: NormalEquations): boolean;
}

/** No parameter moves farther in one step: areas are far from linear beyond. */
const LONGEST_STEP = 0.35;
const MOST_DAMPING = 1e9;

/**
 * Levenberg-Marquardt: solves (JᵀJ + λD)δ = −Jᵀr, takes the step if it helps, and trusts the linear model more (smaller λ)
 * or less by how much of the promised gain came true (Nielsen 1999). Changes `parameters` in place.
 *
 * @returns the sum of squares reached.
 */
export function minimise(
  problem: SquaresProblem,
  parameters: Float64Array,
  {
    steps,
    enough,
    damping = 1e-3,
  }: { readonly steps: number; readonly enough: number; readonly damping?: number },
): number {
  const { size } = problem;
  let here = new NormalEquations(size);
  let there = new NormalEquations(size);
  if (!problem.evaluate(parameters, here)) return Number.POSITIVE_INFINITY;
  const delta = new Float64Array(size);
  const factor = new Float64Array(size * size);
  const trial = new Float64Array(size);
  let lambda = damping;
  let growth = 2;
  let idle = 0;
  for (let step = 0; step < steps && here.cost > 1e-24 && lambda < MOST_DAMPING; step += 1) {
    if (!solve(here, lambda, factor, delta)) {
      lambda = Math.max(lambda, 1e-9) * 10;
      continue;
    }
    let longest = 0;
    for (let k = 0; k < size; k += 1) longest = Math.max(longest, Math.abs(at(delta, k)));
    const shrink = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
    let promised = 0;
    for (let k = 0; k < size; k += 1) {
      const move = at(delta, k) * shrink;
      trial[k] = at(parameters, k) + move;
      promised -= move * at(here.gradient, k);
    }
    if (!problem.evaluate(trial, there)) return here.cost;
    const gain = here.cost - there.cost;
    if (!(gain > 0)) {
      lambda *= growth;
      growth *= 2;
      if (longest < 1e-13) break;
      continue;
    }
    parameters.set(trial);
    idle = gain < enough * here.cost ? idle + 1 : 0;
    [here, there] = [there, here];
    const trust = Math.min(1, gain / Math.max(promised, 1e-300));
    lambda = Math.max(1e-11, lambda * Math.max(1 / 5, 1 - (2 * trust - 1) ** 3));
    growth = 2;
    if (idle >= 2) break;
  }
  return here.cost;
}

/** Solves by Cholesky; false when the matrix is not positive definite. */
function solve(
  equations: NormalEquations,
  lambda: number,
  factor: Float64Array,
  delta: Float64Array,
): boolean {
  const { size, matrix, gradient } = equations;
  for (let i = 0; i < size; i += 1) {
    const row = i * size;
    // Shapes that never meet leave the start of a row empty, and it stays so.
    let first = 0;
    while (first < i && at(matrix, row + first) === 0) first += 1;
    for (let j = 0; j < first; j += 1) factor[row + j] = 0;
    for (let j = first; j <= i; j += 1) {
      const column = j * size;
      let sum = at(matrix, row + j);
      // A little of the unit matrix too: moving the whole drawing changes nothing, and must not be singular.
      if (i === j) sum += lambda * (sum + 0.01) + 1e-10;
      for (let k = first; k < j; k += 1) sum -= at(factor, row + k) * at(factor, column + k);
      if (i === j) {
        if (!(sum > 0)) return false;
        factor[row + i] = Math.sqrt(sum);
      } else factor[row + j] = sum / at(factor, column + j);
    }
  }
  for (let i = 0; i < size; i += 1) {
    let sum = -at(gradient, i);
    for (let k = 0; k < i; k += 1) sum -= at(factor, i * size + k) * at(delta, k);
    delta[i] = sum / at(factor, i * size + i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = at(delta, i);
    for (let k = i + 1; k < size; k += 1) sum -= at(factor, k * size + i) * at(delta, k);
    delta[i] = sum / at(factor, i * size + i);
  }
  return true;
}
