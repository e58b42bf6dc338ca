import { useCallback, useEffect, useRef, useState } from 'react';
import type { HiresExplanation } from '../../../domain/headcount/hires/plan.ts';
import type { ExplainHires, HiresFailure } from '../../../ports/solveHires.ts';
import type { AnsweredPlan } from './useHiresPlan.ts';

export type ExplanationState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly why: HiresFailure }
  | { readonly kind: 'done'; readonly explanation: HiresExplanation };

const none: ExplanationState = { kind: 'none' };

/** Explains a plan when somebody asks: it solves again without each hire. Another plan has no explanation yet. */
export function useExplanation(explainHires: ExplainHires, answered: AnsweredPlan) {
  const [held, setHeld] = useState<{ of: AnsweredPlan; state: ExplanationState }>({
    of: answered,
    state: none,
  });
  const stop = useRef<() => void>(undefined);
  const state = held.of.plan === answered.plan ? held.state : none;

  // What explains another plan is of no use any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan is what it is about.
  useEffect(() => () => stop.current?.(), [answered.plan]);

  const ask = useCallback(() => {
    stop.current?.();
    setHeld({ of: answered, state: { kind: 'working' } });
    stop.current = explainHires(answered.problem, answered.plan, (answer) => {
      const next: ExplanationState =
        'why' in answer ? { kind: 'failed', why: answer.why } : { kind: 'done', explanation: answer };
      setHeld({ of: answered, state: next });
    });
  }, [explainHires, answered]);

  const cancel = useCallback(() => {
    stop.current?.();
    setHeld((last) => ({ ...last, state: none }));
  }, []);
  return { state, ask, cancel };
}
