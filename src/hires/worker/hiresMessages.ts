import type { LinearModel, SolveOptions } from '../model/linearModel.ts';

/** To the worker. Numbers only: what they stand for is not its business. */
export interface SolverTask {
  readonly id: number;
  readonly model: LinearModel;
  readonly options: Omit<SolveOptions, 'onBetter'>;
}

/** From the worker. */
export type SolverAnswer =
  | {
      readonly kind: 'better';
      readonly id: number;
      readonly values: readonly number[];
      readonly bound: number;
    }
  | {
      readonly kind: 'solved';
      readonly id: number;
      readonly values: readonly number[];
      readonly bound: number;
    }
  | { readonly kind: 'infeasible'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly why: 'no-webassembly' | 'broken' };

/** A message of the worker, if it is one; undefined otherwise. */
export function readAnswer(data: unknown): SolverAnswer | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('id' in data)) return undefined;
  const { kind, id } = data;
  if (typeof id !== 'number') return undefined;
  if (kind === 'infeasible') return { kind, id };
  if (kind === 'failed') {
    return { kind, id, why: 'why' in data && data.why === 'no-webassembly' ? 'no-webassembly' : 'broken' };
  }
  if (kind !== 'better' && kind !== 'solved') return undefined;
  if (!('values' in data) || !('bound' in data) || typeof data.bound !== 'number') return undefined;
  const values = numbersOf(data.values);
  return values && !Number.isNaN(data.bound) ? { kind, id, values, bound: data.bound } : undefined;
}

function numbersOf(data: unknown): readonly number[] | undefined {
  if (!Array.isArray(data)) return undefined;
  const values: number[] = [];
  for (const value of data) {
    if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
    values.push(value);
  }
  return values;
}
