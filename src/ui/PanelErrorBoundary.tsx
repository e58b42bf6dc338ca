import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Empty } from './Empty.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

interface PanelErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of a panel that has failed, and on the button that tries again. */
  readonly title: string;
  readonly hint: string;
  readonly again: string;
  /** A change of it tries again: what could not be drawn may have been this plan. */
  readonly resetKey?: unknown;
}

/** A wall around one part of a screen: its fault leaves the rest of the screen standing. */
export function PanelErrorBoundary({ children, title, hint, again, resetKey }: PanelErrorBoundaryProps) {
  return (
    <ErrorBoundary
      resetKey={resetKey}
      fallback={(_error, retry) => (
        <div role="alert">
          <Empty title={title} actions={<Button onClick={retry}>{again}</Button>}>
            <p>{hint}</p>
          </Empty>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
