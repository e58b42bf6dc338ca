import { useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { Button } from '../../../ui/Button.tsx';
import { titleOr } from '../../words/keeping.ts';
import styles from './LibraryScreen.module.css';

/** The way back from the last deletion. */
export function RemovedLine({ onBringBack }: { readonly onBringBack: () => void }) {
  const removed = useSaveStatus((state) => state.removed);
  return (
    <div className={styles['status']} role="status">
      {removed && (
        <div className={styles['removed']}>
          <p>“{titleOr(removed.title)}” was deleted.</p>
          <Button onClick={onBringBack}>Undo</Button>
        </div>
      )}
    </div>
  );
}
