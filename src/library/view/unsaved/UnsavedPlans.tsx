import { useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { titleOr, unsavedSentence } from '../../words/saving.ts';
import styles from './UnsavedPlans.module.css';

interface UnsavedPlansProps {
  /** The plan whose own mark says it already. */
  readonly except?: string | undefined;
  readonly onRetry: () => void;
  readonly onSaveFile: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Plans that storage has refused and that only this tab holds, on every screen where one could forget them. */
export function UnsavedPlans({ except, onRetry, onSaveFile, onOpen }: UnsavedPlansProps) {
  const unsaved = useSaveStatus((state) => state.unsaved);
  const shown = unsaved.filter(({ id }) => id !== except);
  return (
    <div className="contents" role="status">
      {shown.map(({ id, title }) => (
        <Notice
          key={id}
          className={`${styles['line']} no-print`}
          actions={
            <>
              <Button onClick={() => onSaveFile(id)} aria-label={`Save ${titleOr(title)} to a file`}>
                Save to a file
              </Button>
              <Button look="plain" onClick={onRetry} aria-label={`Try to save ${titleOr(title)} now`}>
                Try now
              </Button>
              <Button look="plain" onClick={() => onOpen(id)} aria-label={`Open ${titleOr(title)}`}>
                Open
              </Button>
            </>
          }
        >
          <p>{unsavedSentence(title)}</p>
        </Notice>
      ))}
    </div>
  );
}
