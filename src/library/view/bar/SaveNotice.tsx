import { dismissNotice, useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { noticeSentence } from '../../words/saving.ts';
import styles from './PlanBar.module.css';

interface SaveNoticeProps {
  readonly onSaveFile: () => void;
  readonly onOpenPlan: (id: string) => void;
}

/** What happened to the plan, said once, with a way out where there is one. */
export function SaveNotice({ onSaveFile, onOpenPlan }: SaveNoticeProps) {
  const notice = useSaveStatus((state) => state.notice);
  return (
    <div role="status">
      {notice && (
        <Notice
          className={`${styles['notice']} no-print`}
          onDismiss={dismissNotice}
          actions={
            <>
              {notice.kind === 'storage' && <Button onClick={onSaveFile}>Save to a file</Button>}
              {notice.kind === 'conflict' && (
                <Button onClick={() => onOpenPlan(notice.id)}>Open the other version</Button>
              )}
            </>
          }
        >
          <p>{noticeSentence(notice)}</p>
        </Notice>
      )}
    </div>
  );
}
