import { useId } from 'react';
import { useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Backups } from '../../store/backups.ts';
import { backupWords, folderSentence } from '../../words/backup.ts';

/** The folder in which each plan has a file, in browsers that can write to one. */
export function FolderLine({ backups }: { readonly backups: Backups }) {
  const folder = useSaveStatus((state) => state.folder);
  const hint = useId();
  if (!backups.folder.isPossible) return null;
  if (folder.kind === 'none') {
    return (
      <div className="row">
        <Button aria-describedby={hint} onClick={() => void backups.chooseFolder()}>
          {backupWords.folder}
        </Button>
        <span id={hint} className="small soft">
          {backupWords.folderHint}
        </span>
      </div>
    );
  }
  const stop = (
    <Button look="plain" onClick={() => void backups.folder.forget()}>
      {backupWords.forgetFolder}
    </Button>
  );
  const sentence = folderSentence(folder.kind, folder.name);
  if (folder.kind === 'ok') {
    return (
      <div className="row">
        <span className="small soft">{sentence}</span>
        {stop}
      </div>
    );
  }
  return (
    <div role="alert">
      <Notice
        actions={
          <>
            <Button onClick={() => void backups.folder.allow()}>{backupWords.allowFolder}</Button>
            {stop}
          </>
        }
      >
        <p>{sentence}</p>
      </Notice>
    </div>
  );
}
