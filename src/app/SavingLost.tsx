import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { failureWords } from './words/failure.ts';

/** In the place of the plan's bar, when what saves plans did not come: the rest of the app works without it. */
export function SavingLost({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div role="alert">
      <Notice
        title={failureWords.noSaving}
        actions={
          <>
            <Button onClick={onRetry}>{failureWords.retry}</Button>
            <Button look="plain" onClick={() => window.location.reload()}>
              {failureWords.reload}
            </Button>
          </>
        }
      >
        <p>{failureWords.noSavingText}</p>
      </Notice>
    </div>
  );
}
