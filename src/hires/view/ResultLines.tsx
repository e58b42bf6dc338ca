import { useMemo } from 'react';
import { neverDone, onCallShortage, teamAtEnd } from '../model/planOutcome.ts';
import { endWords, neverDoneWords, onCallWords, splitWords } from '../words/hiresResult.ts';
import type { AnsweredPlan } from './useHiresPlan.ts';

/**
 * Where the plan ends another way than the title of the screen, which says what the work takes: the plan says what is worth its
 * money. And what it does not reach.
 */
export function ResultLines({ answered: { problem, plan, sized } }: { readonly answered: AnsweredPlan }) {
  const { playbook, size } = sized;
  const lines = useMemo(() => {
    const needs = new Map(size.roles.map(({ role, people }) => [role, people]));
    const roles = playbook.roles.map(({ id }) => id);
    const team = teamAtEnd(problem, plan, roles);
    const onCall = onCallShortage(problem, plan);
    const end = [endWords(playbook, team, needs), splitWords(playbook, problem, team, needs)];
    return [
      end.filter((words) => words !== undefined).join(' '),
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
