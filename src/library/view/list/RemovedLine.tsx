import { useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { titleOr } from '../../words/saving.ts';

/** The way back from the last deletion. */
export function RemovedLine({ onBringBack }: { readonly onBringBack: () => void }) {
  const removed = useSaveStatus((state) => state.removed);
  return (
    <div className="contents" role="status">
      {removed && (
        <Notice tone="info" actions={<Button onClick={onBringBack}>Undo</Button>}>
          <p>“{titleOr(removed.title)}” was deleted.</p>
        </Notice>
      )}
    </div>
  );
}
