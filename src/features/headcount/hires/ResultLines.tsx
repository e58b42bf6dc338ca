import { useMemo } from 'react';
import { neverDone, teamAtEnd } from '../../../domain/headcount/hires/planResult.ts';
import { endWords, neverDoneWords } from '../../../text/hiresResult.ts';
import styles from './HiresPart.module.css';
import type { AnsweredPlan } from './useHiresPlan.ts';

/** Where the plan ends another way than the title of the screen: it says what the work takes, the plan what is worth its money. */
export function ResultLines({ answered: { problem, plan, sized } }: { readonly answered: AnsweredPlan }) {
  const { playbook, size } = sized;
  const [end, never] = useMemo(() => {
    const needs = new Map(size.roles.map(({ role, people }) => [role, people]));
    const roles = playbook.roles.map(({ id }) => id);
    return [
      endWords(playbook, teamAtEnd(problem, plan, roles), needs),
      neverDoneWords(playbook, neverDone(problem, plan)),
    ];
  }, [playbook, size, problem, plan]);
  if (end === undefined && never === undefined) return null;
  return (
    <div className={styles['result']}>
      {end !== undefined && <p>{end}</p>}
      {never !== undefined && <p>{never}</p>}
    </div>
  );
}
