import type { Solve } from '../../../src/hires/model/linearModel.ts';
import { highsSolver } from '../../../src/hires/worker/highsSolver.ts';

const solver = highsSolver();

/** The solver of the app, in this process. */
export const solve: Solve = async (model, options) => (await solver)(model, options);
