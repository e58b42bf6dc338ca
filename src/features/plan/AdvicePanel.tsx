import { memo } from 'react';
import type { Playbook } from '../../domain/playbook.ts';
import type { Advice, Team, WaitingRule } from '../../domain/team.ts';
import { adviceDetail } from '../../text/advice.ts';
import { counted, listAnd } from '../../text/format.ts';
import { factQuestion } from '../../text/reasons.ts';
import { severityWords } from '../../text/words.ts';
import { Button } from '../../ui/Button.tsx';
import { SeverityIcon } from '../../ui/SeverityIcon.tsx';
import styles from './AdvicePanel.module.css';

interface AdvicePanelProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly onChoose: (code: string) => void;
}

/** Warnings and next steps, most serious first, and what cannot be said before there is a roster. */
export const AdvicePanel = memo(function AdvicePanel({ playbook, team, onChoose }: AdvicePanelProps) {
  return (
    <>
      <ul className={styles['list']}>
        {team.advice.map((advice) => (
          <AdviceItem key={advice.code} playbook={playbook} advice={advice} onChoose={onChoose} />
        ))}
      </ul>
      {team.waiting.length > 0 && <Waiting playbook={playbook} waiting={team.waiting} />}
    </>
  );
});

function AdviceItem({
  playbook,
  advice,
  onChoose,
}: {
  playbook: Playbook;
  advice: Advice;
  onChoose: (code: string) => void;
}) {
  const rule = playbook.rules.find((candidate) => candidate.id === advice.provenance.rules[0]);
  if (!rule) return null;
  return (
    <li className={styles['advice']} data-severity={advice.severity}>
      <span className={styles['icon']}>
        <SeverityIcon severity={advice.severity} />
      </span>
      <div>
        <p className={styles['severity']}>{severityWords[advice.severity]}</p>
        <p className={styles['then']}>{rule.then}</p>
        <p className={styles['because']}>
          {rule.because} {adviceDetail(playbook, advice)} {rule.note}{' '}
          <Button look="link" onClick={() => onChoose(advice.code)} aria-label={`Why: ${rule.then}`}>
            Why?
          </Button>
        </p>
      </div>
    </li>
  );
}

function Waiting({ playbook, waiting }: { playbook: Playbook; waiting: readonly WaitingRule[] }) {
  return (
    <details className={styles['waiting']}>
      <summary className={styles['summary']}>
        {counted(waiting.length, 'rule waits', 'rules wait')} for a roster
      </summary>
      <p>They need to know who is in the team. This plan holds roles, not people, so they stay silent.</p>
      <ul className={styles['rules']}>
        {waiting.map(({ rule: id, facts }) => {
          const rule = playbook.rules.find((candidate) => candidate.id === id);
          return (
            rule && (
              <li key={id}>
                {rule.then}{' '}
                {facts.length > 0
                  ? `Waits for: ${listAnd(facts.map((fact) => factQuestion(playbook, fact)))}`
                  : 'Waits for the people themselves.'}
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
