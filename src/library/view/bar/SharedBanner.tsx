import { usePlan } from '../../../plan/store/planStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { titleOr } from '../../words/keeping.ts';
import styles from './PlanBar.module.css';
import { WhatIfsButton, type WhatIfsButtonProps } from './WhatIfsButton.tsx';

interface SharedBannerProps extends WhatIfsButtonProps {
  readonly isBrief: boolean;
  readonly onKeep: () => void;
}

/** Says whose plan this is not, and how to have one's own. */
export function SharedBanner({ isBrief, onKeep, ...whatIfs }: SharedBannerProps) {
  const title = usePlan((state) => state.document.title);
  const notes = usePlan((state) => state.document.notes);
  return (
    <Notice
      className={`${styles['notice']} no-print`}
      tone="info"
      actions={
        <>
          {!isBrief && <WhatIfsButton {...whatIfs} />}
          <Button look="primary" onClick={onKeep}>
            Keep a copy
          </Button>
        </>
      }
    >
      <p>
        {isBrief ? 'You are looking at the brief of a plan' : 'You are looking at a shared plan'}:{' '}
        <span className="strong">{titleOr(title)}</span>. It stays as it is, and so does everything of yours.
      </p>
      {notes !== '' && (
        <details>
          <summary>Its notes</summary>
          <p className={styles['notes']}>{notes}</p>
        </details>
      )}
    </Notice>
  );
}
