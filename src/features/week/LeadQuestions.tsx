import { useId } from 'react';
import { EvidenceLine } from '../../charts/evidence/EvidenceLine.tsx';
import { leadQuestions } from '../../domain/playbook/interviewQuestions.ts';
import type { Playbook } from '../../domain/playbook.ts';
import styles from './LeadQuestions.module.css';
import screen from './WeekScreen.module.css';

/** The other side of the table: what a lead should know before writing the advert. */
export function LeadQuestions({ playbook }: { playbook: Playbook }) {
  const id = useId();
  return (
    <section className={screen['section']} aria-labelledby={id}>
      <h2 id={id} className={screen['sectionTitle']}>
        For the lead, before writing the advert
      </h2>
      <ol className={styles['list']}>
        {leadQuestions.map(({ id: key, question, why, basis, sources }) => (
          <li key={key} className={styles['item']}>
            <p className={styles['question']}>{question}</p>
            <p className={styles['why']}>{why}</p>
            <EvidenceLine playbook={playbook} basis={basis} sources={sources} />
          </li>
        ))}
      </ol>
    </section>
  );
}
