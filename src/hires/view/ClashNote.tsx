import { startSentence } from '../../engine/words/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { HiresClash } from '../model/plan.ts';
import { money } from '../words/hires.ts';
import { limitName, relaxWords } from '../words/hiresReasons.ts';
import { hiresWords } from '../words/hiresWords.ts';
import styles from './HiresPart.module.css';
import type { AskedPlan } from './useHiresPlan.ts';

interface ClashNoteProps {
  readonly asked: AskedPlan;
  readonly clash: HiresClash;
}

/** Why there is no plan: the budget that would do where one does, and the rest for who wants to know. */
export function ClashNote({ asked, clash }: ClashNoteProps) {
  const { budget } = clash;
  if (budget === undefined) return <Details asked={asked} clash={clash} />;
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
        <summary>{hiresWords.clashMore}</summary>
        <Details asked={asked} clash={clash} />
      </details>
    </>
  );
}

function Details({ asked: { problem, sized }, clash: { limits, relax } }: ClashNoteProps) {
  const { playbook } = sized;
  return (
    <Notice>
      <p>{hiresWords.clashLead}</p>
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
