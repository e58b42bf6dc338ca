import type { Solve } from '../../../../src/domain/headcount/hires/linearModel.ts';
import { highsSolver } from '../../../../src/platform/highsSolver.ts';

const solver = highsSolver();

/** The solver of the app, in this process. */
export const solve: Solve = async (model, options) => (await solver)(model, options);
