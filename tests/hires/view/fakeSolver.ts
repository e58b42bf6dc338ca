import type { HiresExplanation, HiresFailure, HiresPlan } from '../../../src/hires/model/hiresPlan.ts';
import type { HiresProblem } from '../../../src/hires/model/hiresProblem.ts';
import type { ExplainHires, HiresNews, SolveHires } from '../../../src/hires/model/hiresSolver.ts';

/** One question that was asked, answered by the test when it likes. */
interface Task {
  readonly problem: HiresProblem;
  readonly tell: (news: HiresNews) => void;
  isCancelled: boolean;
}

interface Request {
  readonly plan: HiresPlan;
  readonly tell: (answer: HiresExplanation | { readonly why: HiresFailure }) => void;
  isCancelled: boolean;
}

/** Solvers that do nothing by themselves. */
export function fakeSolver() {
  const tasks: Task[] = [];
  const requests: Request[] = [];
  const solveHires: SolveHires = (problem, tell) => {
    const task = { problem, tell, isCancelled: false };
    tasks.push(task);
    return () => {
      task.isCancelled = true;
    };
  };
  const explainHires: ExplainHires = (_problem, plan, tell) => {
    const request = { plan, tell, isCancelled: false };
    requests.push(request);
    return () => {
      request.isCancelled = true;
    };
  };
  return { solveHires, explainHires, tasks, requests };
}
