import { memo } from 'react';
import type { Advice, Team } from '../../engine/derive/team.ts';
import { ruleOf } from '../../engine/playbook/lookup.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { severityWords } from '../../engine/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { SeverityIcon } from '../../ui/SeverityIcon.tsx';
import { adviceDetail, waitingLead, waitingTitle, waitingWords } from '../words/advice.ts';
import styles from './AdvicePanel.module.css';
import { inspect } from './useInspection.ts';

interface AdvicePanelProps {
  readonly playbook: Playbook;
  readonly team: Team;
}

/** Warnings and next steps, most serious first, and what cannot be said yet. */
export const AdvicePanel = memo(function AdvicePanel({ playbook, team }: AdvicePanelProps) {
  return (
    <>
      <ul className="stack">
        {saidOnce(playbook, team.advice).map((advice) => (
          <AdviceItem key={advice.code} playbook={playbook} advice={advice} />
        ))}
      </ul>
      {team.waiting.length > 0 && <Waiting playbook={playbook} team={team} />}
    </>
  );
});

/** A rule may give several pieces of advice in one sentence: it stands once, unless the plan's own figures differ. */
function saidOnce(playbook: Playbook, all: readonly Advice[]): readonly Advice[] {
  const said = (advice: Advice) => `${advice.provenance.rules[0]} ${adviceDetail(playbook, advice)}`;
  return all.filter((advice, index) => all.findIndex((other) => said(other) === said(advice)) === index);
}

function AdviceItem({ playbook, advice }: { readonly playbook: Playbook; readonly advice: Advice }) {
  const rule = ruleOf(playbook, advice.provenance.rules[0]);
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
          <Button
            look="link"
            onClick={() => inspect({ kind: 'advice', code: advice.code })}
            aria-label={`Why: ${rule.then}`}
          >
            Why?
          </Button>
        </p>
      </div>
    </li>
  );
}

function Waiting({ playbook, team: { waiting, facts } }: AdvicePanelProps) {
  const hasRoster = facts.players !== undefined;
  return (
    <details className={`${styles['waiting']} fold soft`} data-look="line">
      <summary>{waitingTitle(waiting, hasRoster)}</summary>
      <p>{waitingLead(hasRoster)}</p>
      <ul className={`${styles['rules']} stack gap-2`}>
        {waiting.map((item) => (
          <li key={item.rule}>
            {ruleOf(playbook, item.rule)?.then} {waitingWords(playbook, item)}
          </li>
        ))}
      </ul>
    </details>
  );
}
