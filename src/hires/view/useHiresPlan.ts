import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Headcount } from '../../engine/size/headcount.ts';
import type { SizedPlan } from '../../plan/store/headcountSelectors.ts';
import type { HiresConflict, HiresFailure, HiresPlan } from '../model/hiresPlan.ts';
import type { HiresProblem } from '../model/hiresProblem.ts';
import type { HiresNews, SolveHires } from '../model/hiresSolver.ts';
import type { SearchStatus } from '../words/hiresSearch.ts';

/** A question, with what it was made of. */
export interface AskedPlan {
  readonly problem: HiresProblem;
  readonly sized: SizedPlan;
  readonly headcount: Headcount;
}

/** A plan and the question that it answers: numbers may have changed since. */
export interface AnsweredPlan extends AskedPlan {
  readonly plan: HiresPlan;
}

export interface HiresSearch {
  readonly shown: AnsweredPlan | undefined;
  readonly conflict: (AskedPlan & { readonly conflict: HiresConflict }) | undefined;
  readonly status: SearchStatus;
  /** How far the plan may be from the best; undefined: not known. */
  readonly gap: number | undefined;
  readonly failure: HiresFailure | undefined;
}

const atFirst: HiresSearch = {
  shown: undefined,
  conflict: undefined,
  status: 'starting',
  gap: undefined,
  failure: undefined,
};

/** So long after the last change of a number a plan is looked for: a slider that moves asks once. */
const PATIENCE = 300;

/**
 * Looks for a plan whenever the question changes, and cancels the search for the question before. The plan that is shown stays
 * until there is another.
 */
export function useHiresPlan(solveHires: SolveHires, next: AskedPlan) {
  const asked = useSame(next);
  const [search, put] = useReducer(withPart, atFirst);
  const [attempt, setAttempt] = useState(0);
  const running = useRef<() => void>(undefined);
  const isFirst = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same question again.
  useEffect(() => {
    put({ status: 'starting', failure: undefined, gap: undefined });
    let stop: (() => void) | undefined;
    const timer = window.setTimeout(
      () => {
        isFirst.current = false;
        stop = solveHires(asked.problem, (news) => put(hear(asked, news)));
      },
      isFirst.current ? 0 : PATIENCE,
    );
    const end = () => {
      window.clearTimeout(timer);
      stop?.();
    };
    running.current = end;
    return end;
  }, [solveHires, asked, attempt]);

  const cancel = useCallback(() => {
    running.current?.();
    put({ status: 'stopped' });
  }, []);
  const again = useCallback(() => {
    isFirst.current = true;
    setAttempt((count) => count + 1);
  }, []);
  const isOld = search.shown !== undefined && search.shown.problem !== asked.problem;
  return { problem: asked.problem, search, isOld, cancel, again };
}

function withPart(search: HiresSearch, part: Partial<HiresSearch>): HiresSearch {
  return { ...search, ...part };
}

function hear(asked: AskedPlan, news: HiresNews): Partial<HiresSearch> {
  const { kind: status } = news;
  if (status === 'failed') return { status, failure: news.why };
  if (status === 'infeasible')
    return { status, shown: undefined, conflict: { ...asked, conflict: news.conflict } };
  const gap = status === 'first' ? undefined : news.gap;
  return { status, gap, shown: { ...asked, plan: news.plan }, conflict: undefined };
}

/** The same question for the same numbers: somebody who is given another name is no other question. */
function useSame(asked: AskedPlan): AskedPlan {
  const [kept, setPrevious] = useState(asked);
  if (kept === asked) return kept;
  if (JSON.stringify(kept.problem) === JSON.stringify(asked.problem)) return kept;
  setPrevious(asked);
  return asked;
}
