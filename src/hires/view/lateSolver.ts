import type { ExplainHires, LoadHires, SolveHires } from '../model/hiresSolver.ts';

/** A solver that is loaded when it is first asked. Where its file does not come, the task fails like any other. */
export function lateSolver(loadHires: LoadHires): {
  readonly solveHires: SolveHires;
  readonly explainHires: ExplainHires;
} {
  /** Starts a task when the solver has come, if somebody still wants it. */
  function start(
    task: (solver: Awaited<ReturnType<LoadHires>>) => () => void,
    onFailure: () => void,
  ): () => void {
    let isWanted = true;
    let stop: (() => void) | undefined;
    loadHires().then(
      (solver) => {
        if (isWanted) stop = task(solver);
      },
      () => isWanted && onFailure(),
    );
    return () => {
      isWanted = false;
      stop?.();
    };
  }
  return {
    solveHires: (problem, onNews) =>
      start(
        ({ solveHires }) => solveHires(problem, onNews),
        () => onNews({ kind: 'failed', why: 'broken' }),
      ),
    explainHires: (problem, plan, onAnswer) =>
      start(
        ({ explainHires }) => explainHires(problem, plan, onAnswer),
        () => onAnswer({ why: 'broken' }),
      ),
  };
}
