import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import styles from './App.module.css';

interface AppErrorBoundaryProps {
  readonly children: ReactNode;
  /** A change of it tries again: another screen may well work. */
  readonly resetKey: string;
}

/** The last error boundary: a fault in a screen is said, and the plan is safe in the address or in the library. */
export function AppErrorBoundary({ children, resetKey }: AppErrorBoundaryProps) {
  return (
    <ErrorBoundary
      resetKey={resetKey}
      fallback={(error) => (
        <div className={`${styles['failed']} stack breakable`} role="alert" data-failed>
          <h1>This screen has failed</h1>
          <p>Your plan is safe, in the link or in this browser. The error is: {error.message}</p>
          <Button look="primary" onClick={() => window.location.reload()}>
            Reload
          </Button>
          <div ref={showRescue} />
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

/** The way to a file is loaded when it is needed; without it, there is still the rest of the message. */
function showRescue(place: HTMLElement | null): void {
  if (place) void import('./Rescue.tsx').then(({ mountRescue }) => mountRescue(place));
}
