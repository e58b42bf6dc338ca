import type { Playbook, Rule } from '../../../engine/playbook/playbook.ts';
import { EvidenceLine } from './EvidenceLine.tsx';
import styles from './RuleNotes.module.css';

interface RuleNotesProps {
  readonly playbook: Playbook;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Guidance that helps to read what stands above it, folded until somebody wants it. */
export function RuleNotes({ playbook, title, rules }: RuleNotesProps) {
  if (rules.length === 0) return null;
  return (
    <details className={styles['notes']}>
      <summary className={styles['summary']}>{title}</summary>
      <ul className={styles['list']}>
        {rules.map((rule) => (
          <li key={rule.id} className={styles['item']}>
            <RuleText rule={rule} />
            <EvidenceLine playbook={playbook} of={rule} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** When a rule speaks, what it says, and why. */
export function RuleText({ rule }: { rule: Rule }) {
  return (
    <>
      <p>
        <strong>{rule.then}</strong> <span className={styles['because']}>When: {lowerFirst(rule.if)}</span>
      </p>
      <p className={styles['because']}>{rule.because}</p>
      {rule.note && <p className={styles['because']}>{rule.note}</p>}
    </>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
