import { useCallback, useEffect, useRef, useState } from 'react';
import type { HiresExplanation, HiresFailure } from '../model/hiresPlan.ts';
import type { ExplainHires } from '../model/hiresSolver.ts';
import type { AnsweredPlan } from './useHiresPlan.ts';

export interface ExplanationState {
  readonly kind: 'none' | 'working' | 'stopped' | 'failed' | 'done';
  readonly why?: HiresFailure;
  /** What there is so far: it comes part after part. */
  readonly explanation?: HiresExplanation;
}

/** An explanation, and how to have it. */
export interface Explaining {
  readonly state: ExplanationState;
  readonly ask: () => void;
  readonly cancel: () => void;
}

const none: ExplanationState = { kind: 'none' };

/** Explains a plan when somebody asks: it solves again without each hire. Another plan has no explanation yet. */
export function useExplanation(explainHires: ExplainHires, answered: AnsweredPlan | undefined): Explaining {
  const plan = answered?.plan;
  const [held, setHeld] = useState({ plan, state: none });
  const stop = useRef<() => void>(undefined);
  const state = held.plan === plan ? held.state : none;

  // What explains another plan is of no use any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan is what it is about.
  useEffect(() => () => stop.current?.(), [plan]);

  const ask = useCallback(() => {
    if (!answered) return;
    const { problem, plan } = answered;
    stop.current?.();
    setHeld({ plan, state: { kind: 'working' } });
    stop.current = explainHires(problem, plan, (answer) =>
      setHeld((last) => ({
        plan,
        state:
          'why' in answer
            ? { ...last.state, kind: 'failed', why: answer.why }
            : { kind: answer.isWhole ? 'done' : 'working', explanation: answer },
      })),
    );
  }, [explainHires, answered]);

  const cancel = useCallback(() => {
    stop.current?.();
    setHeld((last) => ({ ...last, state: { ...last.state, kind: 'stopped' } }));
  }, []);
  return { state, ask, cancel };
}
