import type { Playbook } from '../../engine/playbook/playbook.ts';
import { leadQuestions } from '../../playbook/interviewQuestions.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './LeadQuestions.module.css';

/** The other side of the table: what a lead should know before writing the advert. */
export function LeadQuestions({ playbook }: { playbook: Playbook }) {
  return (
    <Section title="For the team lead, before writing the advert">
      <ol className={styles['list']}>
        {leadQuestions.map(({ id: key, question, why, basis, sources }) => (
          <li key={key} className={`${styles['item']} stack gap-1`}>
            <p className="strong">{question}</p>
            <p className="small soft">{why}</p>
            <EvidenceLine playbook={playbook} of={{ basis, sources }} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
