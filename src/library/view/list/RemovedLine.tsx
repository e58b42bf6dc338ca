import { forgetRemoved, useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { removedSentence } from '../../words/bin.ts';

/** The way back from the last deletion, then from the one before. */
export function RemovedLine({ onUndo }: { readonly onUndo: () => void }) {
  const removed = useSaveStatus((state) => state.removed.at(-1));
  return (
    <div className="contents" role="status">
      {removed && (
        <Notice tone="info" actions={<Button onClick={onUndo}>Undo</Button>} onDismiss={forgetRemoved}>
          <p>{removedSentence(removed)}</p>
        </Notice>
      )}
    </div>
  );
}
