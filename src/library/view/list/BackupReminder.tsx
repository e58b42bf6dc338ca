import { useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { backupReminder, backupWords } from '../../words/backup.ts';

interface BackupReminderProps {
  readonly onBackUp: () => void;
  readonly onTurnOff: () => void;
}

/** Above the plans, when some have changed and the last backup is long ago. */
export function BackupReminder({ onBackUp, onTurnOff }: BackupReminderProps) {
  const backup = useSaveStatus((state) => state.backup);
  if (!backup?.isReminding || !backup.isDue) return null;
  return (
    <Notice
      tone="info"
      actions={
        <>
          <Button onClick={onBackUp}>{backupWords.backUp}</Button>
          <Button look="plain" onClick={onTurnOff}>
            {backupWords.remindOff}
          </Button>
        </>
      }
    >
      <p>{backupReminder(backup.changed, backup.lastAt !== undefined)}</p>
    </Notice>
  );
}
