import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { SizeAdvice } from '../../engine/size/sizeAdvice.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { adviceWords } from '../words/headcount.ts';
import styles from './WorkPart.module.css';

interface SizeAdviceListProps {
  readonly playbook: Playbook;
  readonly advice: readonly SizeAdvice[];
}

/** What the size calls for beside people for the work. */
export function SizeAdviceList({ playbook, advice }: SizeAdviceListProps) {
  return (
    <ul className={`${styles['advice']} stack gap-3 small`}>
      {advice.map((item) => {
        const { title, text } = adviceWords(playbook, item);
        return (
          <li key={title} className="marked">
            <b>{title}.</b> {text}
            {item.kind === 'rota' && <EvidenceLine playbook={playbook} of={item.floor} brief />}
          </li>
        );
      })}
    </ul>
  );
}
