import { useKeeping } from '../../state/keepStore.ts';
import { titleOr } from '../../text/keeping.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LibraryScreen.module.css';

/** The way back from the last deletion. */
export function RemovedLine({ onBringBack }: { readonly onBringBack: () => void }) {
  const removed = useKeeping((state) => state.removed);
  return (
    <div className={styles['status']} role="status">
      {removed && (
        <div className={styles['removed']}>
          <p>“{titleOr(removed.title)}” is deleted.</p>
          <Button onClick={onBringBack}>Undo</Button>
        </div>
      )}
    </div>
  );
}
