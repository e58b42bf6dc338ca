import { square } from './elementary.ts';
import { at } from './numbers.ts';

/** Residuals, with their derivatives by every parameter: what is to be made small is the sum of their squares. */
export class Residuals {
  /** Number of parameters. */
  readonly size: number;
  /** Sum of the squares. */
  cost = 0;
  /** Half the derivative of `cost` by each parameter: Jᵀr. */
  readonly gradient: Float64Array;
  /** The same of the residuals that depend on one parameter alone, and the squares of their derivatives. */
  readonly ownGradient: Float64Array;
  readonly ownSquares: Float64Array;
  /** How many residuals depend on several parameters. */
  count = 0;
  readonly values: number[] = [];
  /** The derivatives of such a residual, J, and which of them are not 0. */
  readonly rows: Float64Array[] = [];
  readonly used: number[][] = [];

  constructor(size: number) {
    this.size = size;
    this.gradient = new Float64Array(size);
    this.ownGradient = new Float64Array(size);
    this.ownSquares = new Float64Array(size);
  }

  clear(): void {
    this.cost = 0;
    this.count = 0;
    this.gradient.fill(0);
    this.ownGradient.fill(0);
    this.ownSquares.fill(0);
  }

  /** Adds the residual `value` with the derivatives `scale · slopes[offset …]`. */
  add(value: number, slopes: Float64Array, offset: number, scale: number): void {
    const { size, gradient, count } = this;
    const row = this.rows[count] ?? new Float64Array(size);
    const used = this.used[count] ?? [];
    this.rows[count] = row;
    this.used[count] = used;
    used.length = 0;
    this.cost += value * value;
    for (let k = 0; k < size; k += 1) {
      const slope = at(slopes, offset + k) * scale;
      row[k] = slope;
      if (slope === 0) continue;
      used.push(k);
      gradient[k] = at(gradient, k) + slope * value;
    }
    if (used.length === 0) return;
    this.values[count] = value;
    this.count = count + 1;
  }

  /** Adds the residual `value` that depends on one parameter alone. */
  addOne(value: number, index: number, slope: number): void {
    this.cost += value * value;
    this.gradient[index] = at(this.gradient, index) + slope * value;
    this.ownGradient[index] = at(this.ownGradient, index) + slope * value;
    this.ownSquares[index] = at(this.ownSquares, index) + slope * slope;
  }
}

/** What is to be made small. */
export interface SquaresProblem {
  readonly size: number;
  /** Fills the residuals for these parameters; false when the budget is used up, and the answer is not to be used. */
  evaluate(parameters: Float64Array, residuals: Residuals): boolean;
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
  let here = new Residuals(size);
  let there = new Residuals(size);
  if (!problem.evaluate(parameters, here)) return Number.POSITIVE_INFINITY;
  const delta = new Float64Array(size);
  const solver = new StepSolver(size);
  const trial = new Float64Array(size);
  let lambda = damping;
  let growth = 2;
  let idle = 0;
  for (let step = 0; step < steps && here.cost > 1e-24 && lambda < MOST_DAMPING; step += 1) {
    if (!solver.solve(here, lambda, delta)) {
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
    const doubt = 2 * trust - 1;
    lambda = Math.max(1e-11, lambda * Math.max(1 / 5, 1 - doubt * doubt * doubt));
    growth = 2;
    if (idle >= 2) break;
  }
  return here.cost;
}

/**
 * Solves (JᵀJ + D)δ = −Jᵀr for a diagonal D > 0. There are fewer residuals than parameters (bent curves have 19 each), so what
 * is factored is I + JD⁻¹Jᵀ, a row for each residual (Woodbury's identity). With g for the residuals of one parameter, which
 * are part of D: δ = −D⁻¹(g + Jᵀz), where (I + JD⁻¹Jᵀ)z = r − JD⁻¹g.
 */
class StepSolver {
  readonly #inverse: Float64Array;
  readonly #scaled: Float64Array;
  #factor = new Float64Array();
  #answer = new Float64Array();

  constructor(size: number) {
    this.#inverse = new Float64Array(size);
    this.#scaled = new Float64Array(size);
  }

  /** @returns false when rounding left no matrix that can be factored: more damping is needed. */
  solve(residuals: Residuals, lambda: number, delta: Float64Array): boolean {
    const { count, rows, used, values, ownGradient } = residuals;
    const inverse = this.#inverse;
    this.#invert(residuals, lambda);
    if (this.#answer.length < count) {
      this.#factor = new Float64Array(count * count);
      this.#answer = new Float64Array(count);
    }
    const answer = this.#answer;
    for (let i = 0; i < count; i += 1) {
      const row = rows[i];
      let rest = values[i] ?? 0;
      if (row) {
        for (const k of used[i] ?? []) rest -= at(row, k) * at(inverse, k) * at(ownGradient, k);
      }
      answer[i] = rest;
    }
    if (!this.#factorise(residuals)) return false;
    substitute(this.#factor, count, answer);
    delta.set(ownGradient);
    for (let i = 0; i < count; i += 1) {
      const row = rows[i];
      if (!row) break;
      const factor = at(answer, i);
      for (const k of used[i] ?? []) delta[k] = at(delta, k) + factor * at(row, k);
    }
    for (let k = 0; k < delta.length; k += 1) delta[k] = -at(delta, k) * at(inverse, k);
    return true;
  }

  /** D⁻¹: damping by the diagonal of JᵀJ, and a little for all, since moving the whole drawing changes nothing. */
  #invert({ count, rows, used, ownSquares }: Residuals, lambda: number): void {
    const inverse = this.#inverse;
    inverse.set(ownSquares);
    for (let i = 0; i < count; i += 1) {
      const row = rows[i];
      if (!row) break;
      for (const k of used[i] ?? []) inverse[k] = at(inverse, k) + square(at(row, k));
    }
    for (let k = 0; k < inverse.length; k += 1) {
      inverse[k] = 1 / (at(ownSquares, k) + lambda * (at(inverse, k) + 0.01) + 1e-10);
    }
  }

  /** Cholesky factor of I + JD⁻¹Jᵀ, lower triangle; false when it is not positive definite. */
  #factorise({ count, rows, used }: Residuals): boolean {
    const factor = this.#factor;
    const inverse = this.#inverse;
    const scaled = this.#scaled;
    for (let i = 0; i < count; i += 1) {
      const base = i * count;
      const row = rows[i];
      const places = used[i];
      if (!row || !places) return false;
      for (const k of places) scaled[k] = at(row, k) * at(inverse, k);
      // Residuals that share no parameter leave the start of a row empty, and it stays so.
      let first = i;
      for (let j = 0; j <= i; j += 1) {
        const other = rows[j];
        let sum = i === j ? 1 : 0;
        if (other) for (const k of places) sum += at(scaled, k) * at(other, k);
        if (sum !== 0 && j < first) first = j;
        const column = j * count;
        for (let k = first; k < j; k += 1) sum -= at(factor, base + k) * at(factor, column + k);
        if (i !== j) factor[base + j] = j < first ? 0 : sum / at(factor, column + j);
        else if (sum > 0) factor[base + i] = Math.sqrt(sum);
        else return false;
      }
    }
    return true;
  }
}

/** Solves LLᵀx = b in place, from the lower triangle L. */
function substitute(factor: Float64Array, count: number, values: Float64Array): void {
  for (let i = 0; i < count; i += 1) {
    let sum = at(values, i);
    for (let k = 0; k < i; k += 1) sum -= at(factor, i * count + k) * at(values, k);
    values[i] = sum / at(factor, i * count + i);
  }
  for (let i = count - 1; i >= 0; i -= 1) {
    let sum = at(values, i);
    for (let k = i + 1; k < count; k += 1) sum -= at(factor, k * count + i) * at(values, k);
    values[i] = sum / at(factor, i * count + i);
  }
}
