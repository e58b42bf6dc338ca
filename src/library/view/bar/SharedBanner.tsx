import { usePlan } from '../../../plan/store/planStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { titleOr } from '../../words/saving.ts';
import styles from './PlanBar.module.css';
import { WhatIfsButton, type WhatIfsButtonProps } from './WhatIfsButton.tsx';

interface SharedBannerProps extends WhatIfsButtonProps {
  readonly isBrief: boolean;
  readonly onSave: () => void;
  readonly onCopyLink: () => void;
}

/** Says whose plan this is not, and how to have one's own. */
export function SharedBanner({ isBrief, onSave, onCopyLink, ...whatIfs }: SharedBannerProps) {
  const title = usePlan((state) => state.document.title);
  const notes = usePlan((state) => state.document.notes);
  return (
    <Notice
      className={`${styles['notice']} no-print`}
      tone="info"
      actions={
        <>
          {!isBrief && <WhatIfsButton {...whatIfs} />}
          <Button onClick={onCopyLink}>Copy link</Button>
          <Button look="primary" onClick={onSave}>
            Make a copy to edit
          </Button>
        </>
      }
    >
      <p>
        {isBrief ? 'Read-only: the brief of a plan,' : 'Read-only: a shared plan,'}{' '}
        <span className="strong">{titleOr(title)}</span>. Make a copy to edit it; your own plans do not
        change.
      </p>
      {notes !== '' && (
        <details>
          <summary>Notes</summary>
          <p className={styles['notes']}>{notes}</p>
        </details>
      )}
    </Notice>
  );
}
