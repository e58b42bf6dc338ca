import type { Disagreement } from '../../engine/explain/reasons.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { EvidenceLine } from '../charts/evidence/EvidenceLine.tsx';
import { lostSentence } from '../words/reasons.ts';
import styles from './ReasonsPanel.module.css';

interface DisagreementListProps {
  readonly playbook: Playbook;
  readonly disagreement: readonly Disagreement[];
}

/** Rules that say otherwise: those that fired here and lost, and those that disagree in general. */
export function DisagreementList({ playbook, disagreement }: DisagreementListProps) {
  if (disagreement.length === 0) return null;
  return (
    <div className="stack gap-2">
      <h3 className={`${styles['eyebrow']} small strong soft`}>Who disagrees</h3>
      {disagreement.map((item) => (
        <div key={item.rule.id} className={`${styles['disagree']} stack gap-2 small`}>
          <p>{item.rule.then}</p>
          <p className="small soft">
            {item.kind === 'lost' ? lostSentence(playbook, item) : whenSentence(item)}
          </p>
          <EvidenceLine playbook={playbook} of={item.rule} brief />
        </div>
      ))}
    </div>
  );
}

function whenSentence({ rule }: Extract<Disagreement, { kind: 'disagrees' }>): string {
  return `When: ${rule.if.charAt(0).toLowerCase()}${rule.if.slice(1)}`;
}
