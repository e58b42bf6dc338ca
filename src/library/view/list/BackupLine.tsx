import { useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { backupReminder, backupWords, lastBackup, protectionSentence } from '../../words/backup.ts';

interface BackupLineProps {
  readonly onBackUp: () => void;
  readonly onRemind: (isOn: boolean) => void;
}

/** When everything was saved to a file last, a reminder if that is long ago, and what the browser says about its storage. */
export function BackupLine({ onBackUp, onRemind }: BackupLineProps) {
  const backup = useSaveStatus((state) => state.backup);
  const isProtected = useSaveStatus((state) => state.isProtected);
  if (!backup) return null;
  const { lastAt, isReminding, isDue, changed } = backup;
  const backUp = <Button onClick={onBackUp}>{backupWords.backUp}</Button>;
  return (
    <>
      {isReminding && isDue ? (
        <Notice
          tone="info"
          actions={
            <>
              {backUp}
              <Button look="plain" onClick={() => onRemind(false)}>
                {backupWords.remindOff}
              </Button>
            </>
          }
        >
          <p>{backupReminder(changed, lastAt !== undefined)}</p>
        </Notice>
      ) : (
        <div className="row">
          {backUp}
          {!isReminding && (
            <Button look="plain" onClick={() => onRemind(true)}>
              {backupWords.remindOn}
            </Button>
          )}
        </div>
      )}
      <p className="small soft">
        {lastBackup(lastAt)} {protectionSentence(isProtected)}
      </p>
    </>
  );
}
