import { explainHires as explainWith } from '../model/explain.ts';
import { findBestPlan } from '../model/findBestPlan.ts';
import { greedyPlan } from '../model/greedyPlan.ts';
import type { HiresFailure } from '../model/hiresPlan.ts';
import type { ExplainHires, SolveHires } from '../model/hiresSolver.ts';
import { openSession, SolverFailure, type SolverSession } from './solverSession.ts';

/** Far more than any plan of ours takes, loading included: after it something is wrong, or the machine is very slow. */
const MOST_FOR_PLAN = 20_000;
const MOST_FOR_EXPLANATION = 90_000;

export const solveHires: SolveHires = (problem, onNews) =>
  run(
    MOST_FOR_PLAN,
    async ({ solve }, isWanted) => {
      const first = greedyPlan(problem);
      if (first) onNews({ kind: 'first', plan: first });
      const best = await findBestPlan(problem, solve, first, (plan, gap) => {
        if (isWanted()) onNews({ kind: 'better', plan, gap });
      });
      if (isWanted()) onNews(best.kind === 'plan' ? { ...best, kind: 'best' } : best);
    },
    (why) => onNews({ kind: 'failed', why }),
  );

export const explainHires: ExplainHires = (problem, plan, onAnswer) =>
  run(
    MOST_FOR_EXPLANATION,
    async ({ solve }, isWanted) => {
      const part = (explanation: Parameters<typeof onAnswer>[0]) => isWanted() && onAnswer(explanation);
      part(await explainWith(problem, plan, solve, part));
    },
    (why) => onAnswer({ why }),
  );

/** Runs a task in a session, after whoever asked has got the way to cancel. */
function run(
  most: number,
  task: (session: SolverSession, isWanted: () => boolean) => Promise<void>,
  onFailure: (why: HiresFailure) => void,
): () => void {
  const session = openSession(most);
  let isWanted = true;
  const start = async () => {
    await Promise.resolve();
    if (!isWanted) return;
    try {
      await task(session, () => isWanted);
      session.finish();
    } catch (error) {
      session.end();
      if (isWanted) onFailure(error instanceof SolverFailure ? error.why : 'broken');
    }
    isWanted = false;
  };
  void start();
  return () => {
    isWanted = false;
    session.end();
  };
}
