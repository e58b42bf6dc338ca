import type { HiresClash } from '../../../domain/headcount/hires/plan.ts';
import { startSentence } from '../../../text/format.ts';
import { money } from '../../../text/hires.ts';
import { limitName, relaxWords } from '../../../text/hiresReasons.ts';
import { hiresWords } from '../../../text/hiresWords.ts';
import styles from './HiresPart.module.css';
import type { AskedPlan } from './useHiresPlan.ts';

interface ClashNoteProps {
  readonly asked: AskedPlan;
  readonly clash: HiresClash;
}

/** Why there is no plan, and the least that would have to give. */
export function ClashNote({ asked: { problem, sized }, clash }: ClashNoteProps) {
  const { playbook } = sized;
  return (
    <section className={styles['clash']} aria-label={hiresWords.clashTitle}>
      {clash.budget !== undefined && (
        <p>
          <b>{`The budget would have to be at least ${money(Math.ceil(clash.budget))} a quarter.`}</b>
          {problem.budget !== undefined && ` It is ${money(problem.budget)}.`}
        </p>
      )}
      <p>{hiresWords.clashLead}</p>
      <ul>
        {clash.limits.map((limit) => (
          <li key={`${limit.kind} ${limit.period} ${limit.duty ?? ''}`}>
            {startSentence(limitName(playbook, problem, limit))}
          </li>
        ))}
      </ul>
      {clash.relax.length > 0 && (
        <>
          <p>{`${hiresWords.relax}:`}</p>
          <ul>
            {clash.relax.map(({ limit, by }) => (
              <li key={`${limit.kind} ${limit.period} ${limit.duty ?? ''}`}>
                {`${startSentence(limitName(playbook, problem, limit))}: ${relaxWords(limit, by)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
