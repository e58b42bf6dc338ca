import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { listAnd, startSentence } from '../../engine/words/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { gapToNextBest } from '../model/alternatives.ts';
import type { HiresConflict, HiresExplanation } from '../model/hiresPlan.ts';
import { neededNotHired, neverDone, onCallShortage, teamAtEnd } from '../model/planOutcome.ts';
import { hiresHeadline, hiresSentence, money } from '../words/hires.ts';
import { limitName, limitWords, periodsWords, relaxWords } from '../words/hiresReasons.ts';
import {
  closeWords,
  endWords,
  limitedByWords,
  neverDoneWords,
  notHiredWords,
  onCallWords,
  splitWords,
} from '../words/hiresResult.ts';
import { isSearching, type SearchStatus, searchWords } from '../words/hiresSearch.ts';
import { hiresWords } from '../words/hiresWords.ts';
import styles from './HiresPart.module.css';
import type { AnsweredPlan, AskedPlan, HiresSearch } from './useHiresPlan.ts';

interface HiresHeadProps {
  readonly search: HiresSearch;
  readonly isOld: boolean;
  readonly explanation: HiresExplanation | undefined;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
  /** What else is to be known before anybody believes the headline. */
  readonly children: ReactNode;
}

/** The plan in a headline and a sentence, and how far the search for it is. */
export function HiresHead({ search, isOld, explanation, onCancel, onAgain, children }: HiresHeadProps) {
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
      {shown && !isSearching(status) && !isOld && (
        <FirmLines answered={shown} isBest={status === 'best'} explanation={explanation} />
      )}
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
  if (!conflict) return 'Whom to hire, and when';
  return conflict.conflict.budget === undefined
    ? 'No plan fits the limits'
    : 'The budget is too small for any plan';
}

function toneOf(status: SearchStatus): 'accent' | 'warning' | undefined {
  if (status === 'best') return 'accent';
  return status === 'failed' || status === 'infeasible' ? 'warning' : undefined;
}

/**
 * Where the plan ends another way than the title of the screen, which says what the work takes: the plan says what is worth its
 * money. And what it does not reach.
 */
function ResultLines({ answered: { problem, plan, sized } }: { readonly answered: AnsweredPlan }) {
  const { playbook, size } = sized;
  const lines = useMemo(() => {
    const needs = new Map(size.roles.map(({ role, people }) => [role, people]));
    const roles = playbook.roles.map(({ id }) => id);
    const team = teamAtEnd(problem, plan, roles);
    const onCall = onCallShortage(problem, plan);
    const end = [endWords(playbook, team, needs), splitWords(playbook, problem, team, needs)];
    return [
      end.filter((words) => words !== undefined).join(' '),
      notHiredWords(playbook, neededNotHired(problem, plan), needs) ?? '',
      onCall ? onCallWords(problem, onCall) : '',
      neverDoneWords(playbook, neverDone(problem, plan)) ?? '',
    ].filter((words) => words !== '');
  }, [playbook, size, problem, plan]);
  if (lines.length === 0) return null;
  return (
    <div className="stack gap-1 prose">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

interface FirmLinesProps {
  readonly answered: AnsweredPlan;
  /** The search came to its end: what stands is known to be near the best. */
  readonly isBest: boolean;
  readonly explanation: HiresExplanation | undefined;
}

/** How far the headline is to be believed, and which limits stand behind it once that is known. */
function FirmLines({ answered: { problem, plan }, isBest, explanation }: FirmLinesProps) {
  const { hires = [], binding = [], isWhole = false } = explanation ?? {};
  const limits = binding.map(
    ({ kind, periods }) => `${limitWords[kind]} (${periodsWords(problem, periods)})`,
  );
  return (
    <div className="stack gap-1 prose">
      {isBest && <p>{closeWords(hires.map((item) => gapToNextBest(problem, plan, item, isWhole)))}</p>}
      {limits.length > 0 && <p>{limitedByWords(listAnd(limits))}</p>}
    </div>
  );
}

interface ConflictNoteProps {
  readonly asked: AskedPlan;
  readonly conflict: HiresConflict;
}

/** Why there is no plan: the budget that would do where one does, and the rest for who wants to know. */
function ConflictNote({ asked, conflict }: ConflictNoteProps) {
  const { budget } = conflict;
  if (budget === undefined) return <Conflict asked={asked} conflict={conflict} />;
  const { problem } = asked;
  return (
    <>
      <Notice>
        <p>
          <b>{`The budget would have to be at least ${money(Math.ceil(budget))} per quarter.`}</b>
          {problem.budget !== undefined && ` It is ${money(problem.budget)}.`}
        </p>
      </Notice>
      <details className="fold">
        <summary>Conflicting limits, and limits to relax</summary>
        <Conflict asked={asked} conflict={conflict} />
      </details>
    </>
  );
}

function Conflict({ asked: { problem, sized }, conflict: { limits, relax } }: ConflictNoteProps) {
  const names = limits.map((limit) => startSentence(limitName(sized.playbook, problem, limit)));
  const changes = relax.map(
    ({ limit, by }) =>
      `${startSentence(limitName(sized.playbook, problem, limit))}: ${relaxWords(limit, by)}`,
  );
  return (
    <Notice>
      <p>{hiresWords.conflictLead}</p>
      <Listed lines={names} />
      {changes.length > 0 && (
        <>
          <p>{`${hiresWords.relax}:`}</p>
          <Listed lines={changes} />
        </>
      )}
    </Notice>
  );
}

function Listed({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles['list']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
