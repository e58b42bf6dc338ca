import { Button } from '../ui/Button.tsx';
import { LostPart } from '../ui/LostPart.ts';
import styles from './App.module.css';
import { Rescue } from './Rescue.tsx';
import { failureWords } from './words/failure.ts';

interface FailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** In the place of a screen that has failed or did not come. It needs nothing that is loaded later: that may be what failed. */
export function Failure({ error, onRetry }: FailureProps) {
  const words = error instanceof LostPart ? failureWords.lost : failureWords.broken;
  return (
    <div className={`${styles['failed']} stack breakable`} role="alert" data-failed>
      <h1>{words.title}</h1>
      <p>{words.text(error.message)}</p>
      <div className="row gap-2">
        {error instanceof LostPart && (
          <Button look="primary" onClick={onRetry}>
            {failureWords.retry}
          </Button>
        )}
        <Button
          look={error instanceof LostPart ? 'normal' : 'primary'}
          onClick={() => window.location.reload()}
        >
          {failureWords.reload}
        </Button>
      </div>
      <Rescue />
    </div>
  );
}
