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
    <details className={`${styles['notes']} fold`} data-look="line">
      <summary>{title}</summary>
      <ul className={`${styles['list']} stack`}>
        {rules.map((rule) => (
          <li key={rule.id} className="stack gap-1 prose">
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
        <strong>{rule.then}</strong> <span className="soft">When: {lowerFirst(rule.if)}</span>
      </p>
      <p className="soft">{rule.because}</p>
      {rule.note && <p className="soft">{rule.note}</p>}
    </>
  );
}

/** A condition after "When:". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
