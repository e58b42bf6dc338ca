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

type Action =
  | { readonly kind: 'asked' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'news'; readonly asked: AskedPlan; readonly news: HiresNews };

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
  const [search, dispatch] = useReducer(reduce, atFirst);
  const [attempt, setAttempt] = useState(0);
  const running = useRef<() => void>(undefined);
  const isFirst = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same question again.
  useEffect(() => {
    dispatch({ kind: 'asked' });
    let stop: (() => void) | undefined;
    const timer = window.setTimeout(
      () => {
        isFirst.current = false;
        stop = solveHires(asked.problem, (news) => dispatch({ kind: 'news', asked, news }));
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
    dispatch({ kind: 'stopped' });
  }, []);
  const again = useCallback(() => {
    isFirst.current = true;
    setAttempt((count) => count + 1);
  }, []);
  const isOld = search.shown !== undefined && search.shown.problem !== asked.problem;
  return { problem: asked.problem, search, isOld, cancel, again };
}

function reduce(search: HiresSearch, action: Action): HiresSearch {
  switch (action.kind) {
    case 'asked':
      return { ...search, status: 'starting', failure: undefined, gap: undefined };
    case 'stopped':
      return { ...search, status: 'stopped' };
    case 'news':
      return hear(search, action.asked, action.news);
    default:
      return search;
  }
}

function hear(search: HiresSearch, asked: AskedPlan, news: HiresNews): HiresSearch {
  switch (news.kind) {
    case 'first':
      return { ...search, shown: { ...asked, plan: news.plan }, conflict: undefined, status: 'first' };
    case 'better':
      return {
        ...search,
        shown: { ...asked, plan: news.plan },
        conflict: undefined,
        status: 'better',
        gap: news.gap,
      };
    case 'best':
      return {
        ...search,
        shown: { ...asked, plan: news.plan },
        conflict: undefined,
        status: 'best',
        gap: news.gap,
      };
    case 'infeasible':
      return {
        ...search,
        shown: undefined,
        conflict: { ...asked, conflict: news.conflict },
        status: 'infeasible',
      };
    case 'failed':
      return { ...search, status: 'failed', failure: news.why };
    default:
      return search;
  }
}

/** The same question for the same numbers: somebody who is given another name is no other question. */
function useSame(asked: AskedPlan): AskedPlan {
  const [kept, setPrevious] = useState(asked);
  if (kept === asked) return kept;
  if (JSON.stringify(kept.problem) === JSON.stringify(asked.problem)) return kept;
  setPrevious(asked);
  return asked;
}
