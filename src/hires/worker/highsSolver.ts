import loadHighs, { type Highs, type ModelData } from 'highs';
import type { LinearModel, Solution, SolveOptions } from '../model/linearModel.ts';

/** A limit of work, not of time: the same model stops at the same place on every machine. */
const MOST_NODES = 300;
const STANDARD_GAP = 5e-3;

/** Solves one model after the other; the same model always gives the same solution. */
export type SolveNow = (model: LinearModel, options?: SolveOptions) => Solution;

/** Loads the solver; rejects where there is no WebAssembly or a policy forbids it. */
export async function highsSolver(
  options: { locateFile?: (file: string) => string } = {},
): Promise<SolveNow> {
  const highs = await loadHighs(options);
  return (model, asked) => solve(highs, model, asked ?? {});
}

function solve(highs: Highs, linear: LinearModel, { start, gap, nodes, onBetter }: SolveOptions): Solution {
  const { callbackType, modelStatus } = highs.constants;
  return highs.withModel(dataOf(linear), (model): Solution => {
    model.options.set({
      output_flag: false,
      random_seed: 1,
      mip_rel_gap: gap ?? STANDARD_GAP,
      mip_max_nodes: nodes ?? MOST_NODES,
      // To begin anew after the root doubles the time of small models and helps large ones little.
      mip_allow_restart: false,
    });
    if (start && start.length > 0) {
      model.setSolution({
        indices: start.map(([column]) => column),
        values: start.map(([, value]) => value),
      });
    }
    const { modelStatus: status } = model.run({
      [callbackType.mipImprovingSolution]({ data }) {
        if (onBetter && data.mip_solution) onBetter([...data.mip_solution], data.mip_dual_bound ?? -Infinity);
      },
    });
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
      return { kind: 'infeasible' };
    const isSolved =
      status === modelStatus.optimal ||
      status === modelStatus.solutionLimit ||
      status === modelStatus.interrupted;
    if (!isSolved) throw new Error(`The solver ended with status ${status}.`);
    const isWhole = linear.integer.some(Boolean);
    const bound = isWhole ? Number(model.info.get('mip_dual_bound')) : model.getObjectiveValue();
    return { kind: 'solved', values: [...model.getSolution().colValue], bound };
  });
}

function dataOf(model: LinearModel): ModelData {
  const numCols = model.cost.length;
  const numRows = model.rowLower.length;
  return {
    numCols,
    numRows,
    colCost: model.cost,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    integrality: model.integer.map((isInteger) => (isInteger ? 1 : 0)),
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts: model.starts,
      indices: model.indices,
      values: model.values,
    },
  };
}
