import { startSentence } from '../../engine/words/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { HiresConflict } from '../model/hiresPlan.ts';
import { money } from '../words/hires.ts';
import { limitName, relaxWords } from '../words/hiresReasons.ts';
import { hiresWords } from '../words/hiresWords.ts';
import styles from './HiresPart.module.css';
import type { AskedPlan } from './useHiresPlan.ts';

interface ConflictNoteProps {
  readonly asked: AskedPlan;
  readonly conflict: HiresConflict;
}

/** Why there is no plan: the budget that would do where one does, and the rest for who wants to know. */
export function ConflictNote({ asked, conflict }: ConflictNoteProps) {
  const { budget } = conflict;
  if (budget === undefined) return <Details asked={asked} conflict={conflict} />;
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
        <summary>{hiresWords.conflictMore}</summary>
        <Details asked={asked} conflict={conflict} />
      </details>
    </>
  );
}

function Details({ asked: { problem, sized }, conflict: { limits, relax } }: ConflictNoteProps) {
  const { playbook } = sized;
  return (
    <Notice>
      <p>{hiresWords.conflictLead}</p>
      <ul className={styles['list']}>
        {limits.map((limit) => (
          <li key={`${limit.kind} ${limit.period} ${limit.duty ?? ''}`}>
            {startSentence(limitName(playbook, problem, limit))}
          </li>
        ))}
      </ul>
      {relax.length > 0 && (
        <>
          <p>{`${hiresWords.relax}:`}</p>
          <ul className={styles['list']}>
            {relax.map(({ limit, by }) => (
              <li key={`${limit.kind} ${limit.period} ${limit.duty ?? ''}`}>
                {`${startSentence(limitName(playbook, problem, limit))}: ${relaxWords(limit, by)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
