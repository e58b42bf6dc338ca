import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { binWords } from '../../words/bin.ts';

export interface Question {
  readonly title: string;
  readonly text: string;
  /** The button that does it. */
  readonly label: string;
  readonly onAgree: () => Promise<unknown>;
}

interface AskDialogProps {
  readonly question: Question | undefined;
  readonly onClose: () => void;
}

/** Asks before something happens that many plans feel, or that cannot be undone. */
export function AskDialog({ question, onClose }: AskDialogProps) {
  return (
    <Dialog title={question?.title ?? ''} open={question !== undefined} onClose={onClose}>
      {question && <Asked question={question} onClose={onClose} />}
    </Dialog>
  );
}

function Asked({ question, onClose }: { readonly question: Question; readonly onClose: () => void }) {
  const [isRunning, setRunning] = useState(false);
  const agree = async () => {
    setRunning(true);
    await question.onAgree();
    onClose();
  };
  return (
    <div className="stack">
      <p>{question.text}</p>
      <div className="row">
        <Button look="primary" disabled={isRunning} onClick={() => void agree()}>
          {question.label}
        </Button>
        <Button onClick={onClose}>{binWords.cancel}</Button>
      </div>
    </div>
  );
}
