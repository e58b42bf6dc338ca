import highsAddress from 'highs/runtime?url';
import { highsSolver } from './highsSolver.ts';
import type { SolverAnswer, SolverTask } from './hiresMessages.ts';

// Runs as a worker, and nowhere else is the solver loaded: a model comes, better and better solutions go.
const solver = highsSolver({ locateFile: () => highsAddress });
// Whoever asks is told; without this the failure would be reported once more, of the worker as a whole.
solver.catch(() => undefined);

self.onmessage = ({ data }: MessageEvent<SolverTask>) => void work(data);

async function work({ id, model, options }: SolverTask): Promise<void> {
  const tell = (answer: SolverAnswer) => self.postMessage(answer);
  let solve: Awaited<typeof solver>;
  try {
    solve = await solver;
  } catch {
    tell({ kind: 'failed', id, why: 'no-webassembly' });
    return;
  }
  try {
    const solution = solve(model, {
      ...options,
      onBetter: (values, bound) => tell({ kind: 'better', id, values, bound }),
    });
    tell({ id, ...solution });
  } catch {
    tell({ kind: 'failed', id, why: 'broken' });
  }
}
