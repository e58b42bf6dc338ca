import { memo } from 'react';
import type { Advice, Team, WaitingRule } from '../../engine/derive/team.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { severityWords } from '../../engine/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { SeverityIcon } from '../../ui/SeverityIcon.tsx';
import { adviceDetail, waitingLead, waitingTitle, waitingWords } from '../words/advice.ts';
import styles from './AdvicePanel.module.css';

interface AdvicePanelProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly onChoose: (code: string) => void;
}

/** Warnings and next steps, most serious first, and what cannot be said yet. */
export const AdvicePanel = memo(function AdvicePanel({ playbook, team, onChoose }: AdvicePanelProps) {
  return (
    <>
      <ul className="stack">
        {team.advice.map((advice) => (
          <AdviceItem key={advice.code} playbook={playbook} advice={advice} onChoose={onChoose} />
        ))}
      </ul>
      {team.waiting.length > 0 && (
        <Waiting playbook={playbook} waiting={team.waiting} hasRoster={team.facts.players !== undefined} />
      )}
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
        <p className={`${styles['severity']} tiny strong soft`}>{severityWords[advice.severity]}</p>
        <p className={styles['then']}>{rule.then}</p>
        <p className="soft">
          {rule.because} {adviceDetail(playbook, advice)} {rule.note}{' '}
          <Button look="link" onClick={() => onChoose(advice.code)} aria-label={`Why: ${rule.then}`}>
            Why?
          </Button>
        </p>
      </div>
    </li>
  );
}

interface WaitingProps {
  readonly playbook: Playbook;
  readonly waiting: readonly WaitingRule[];
  readonly hasRoster: boolean;
}

function Waiting({ playbook, waiting, hasRoster }: WaitingProps) {
  return (
    <details className={`${styles['waiting']} fold soft`} data-look="line">
      <summary>{waitingTitle(waiting, hasRoster)}</summary>
      <p>{waitingLead(hasRoster)}</p>
      <ul className={`${styles['rules']} stack gap-2`}>
        {waiting.map((item) => {
          const { rule: id } = item;
          const rule = playbook.rules.find((candidate) => candidate.id === id);
          return (
            rule && (
              <li key={id}>
                {rule.then} {waitingWords(playbook, item)}
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
