import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { hiresHeadline, hiresSentence } from '../words/hires.ts';
import { isSearching, type SearchStatus, searchWords } from '../words/hiresSearch.ts';
import { hiresWords } from '../words/hiresWords.ts';
import { ConflictNote } from './ConflictNote.tsx';
import styles from './HiresPart.module.css';
import { ResultLines } from './ResultLines.tsx';
import type { HiresSearch } from './useHiresPlan.ts';

interface HiresHeadProps {
  readonly search: HiresSearch;
  readonly isOld: boolean;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
  /** What else is to be known before anybody believes the headline. */
  readonly children: ReactNode;
}

/** The plan in a headline and a sentence, and how far the search for it is. */
export function HiresHead({ search, isOld, onCancel, onAgain, children }: HiresHeadProps) {
  const { status, gap, failure, shown, conflict } = search;
  const isQuiet = useQuiet(search);
  return (
    <header className="stack gap-3">
      <h2 className={styles['title']} aria-live="polite">
        {titleOf(search)}
      </h2>
      {shown && <p className="prose soft">{hiresSentence(shown.problem, shown.plan)}</p>}
      {shown && <ResultLines answered={shown} />}
      {conflict && <ConflictNote asked={conflict} conflict={conflict.conflict} />}
      <div className="row gap-4">
        {/* That there is no plan is the headline already. */}
        <p role="status" className={conflict ? 'visually-hidden' : 'marked small'} data-tone={toneOf(status)}>
          {searchWords(status, {
            gap,
            failure,
            hasPlan: shown !== undefined,
            isOld,
            isQuiet,
            hasBudget: shown?.problem.budget !== undefined,
          })}
        </p>
        <span className="no-print">
          {isSearching(status) ? (
            <Button onClick={onCancel}>Stop the search</Button>
          ) : (
            <Button onClick={onAgain}>Plan again</Button>
          )}
        </span>
      </div>
      {children}
    </header>
  );
}

/** So long without news somebody wonders. */
const QUIET = 2000;

/** Whether a search has told nothing for a while: a solver that is gone cannot be told from one that is at work. */
function useQuiet(search: HiresSearch): boolean {
  const [quiet, setQuiet] = useState<HiresSearch>();
  useEffect(() => {
    if (!isSearching(search.status)) return undefined;
    const timer = window.setTimeout(() => setQuiet(search), QUIET);
    return () => window.clearTimeout(timer);
  }, [search]);
  return quiet === search;
}

function titleOf({ shown, conflict }: HiresSearch): string {
  if (shown) return hiresHeadline(shown.sized.playbook, shown.problem, shown.plan);
  if (!conflict) return hiresWords.noPlanTitle;
  return conflict.conflict.budget === undefined ? hiresWords.infeasibleTitle : hiresWords.budgetTitle;
}

function toneOf(status: SearchStatus): 'accent' | 'warning' | undefined {
  if (status === 'best') return 'accent';
  return status === 'failed' || status === 'infeasible' ? 'warning' : undefined;
}
