import type { Playbook } from '../../../engine/playbook/playbook.ts';
import { RoleMark } from '../../../ui/RoleMark.tsx';
import { alsoCalledSentence, mergeSentence, takesSentence } from '../../words/titles.ts';
import { EvidenceLine } from '../evidence/EvidenceLine.tsx';
import styles from './TitlesStrip.module.css';
import type { TitleItem } from './titleItems.ts';

/** What a title is, when a team needs it, what it takes from which seat, and who says so. */
export function TitleDetail({ playbook, item }: { readonly playbook: Playbook; readonly item: TitleItem }) {
  const { title } = item;
  const takes = item.kind === 'other' ? takesSentence(playbook, item.title) : undefined;
  const merge = mergeSentence(playbook, title);
  return (
    <div className={styles['detail']}>
      <div className={styles['about']}>
        <h3 className={styles['detailName']}>
          {item.kind === 'role' && <RoleMark index={item.roleIndex} />}
          {title.name}
        </h3>
        <p>{title.summary}</p>
        {[takes, merge, alsoCalledSentence(title)].map(
          (sentence) => sentence && <p key={sentence}>{sentence}</p>,
        )}
      </div>
      <div className={styles['about']}>
        <h4 className={styles['when']}>{item.kind === 'role' ? 'In the plan' : 'Needed when'}</h4>
        <ul className={styles['reasons']}>
          {title.whenNeeded.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <EvidenceLine playbook={playbook} of={title} brief />
      </div>
    </div>
  );
}
