import { useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { Backups } from '../../store/backups.ts';
import { backupWords, lastBackup, protectionSentence } from '../../words/backup.ts';
import { FolderLine } from './FolderLine.tsx';

interface BackupSectionProps {
  readonly backups: Backups;
  readonly onBackUp: () => void;
}

/** When everything was saved to a file last, what the browser says about its storage, and a folder that is kept in step. */
export function BackupSection({ backups, onBackUp }: BackupSectionProps) {
  const backup = useSaveStatus((state) => state.backup);
  const isProtected = useSaveStatus((state) => state.isProtected);
  if (!backup) return null;
  const { lastAt, isReminding, isDue } = backup;
  return (
    <Section
      title={backupWords.title}
      lead={`${lastBackup(lastAt)} ${protectionSentence(isProtected) ?? ''}`}
    >
      {!(isReminding && isDue) && (
        <div className="row">
          <Button onClick={onBackUp}>{backupWords.backUp}</Button>
          <Button look="plain" onClick={() => void backups.remind(!isReminding)}>
            {isReminding ? backupWords.remindOff : backupWords.remindOn}
          </Button>
        </div>
      )}
      <FolderLine backups={backups} />
    </Section>
  );
}
