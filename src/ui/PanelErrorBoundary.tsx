import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Empty } from './Empty.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

interface PanelErrorBoundaryProps {
  readonly children: ReactNode;
  /** What the panel shows, as the subject of a sentence: "The spectrum". */
  readonly name: string;
  /** A change of it tries again: what could not be drawn may have been this plan. */
  readonly resetKey?: unknown;
}

/** Catches a fault in one part of a screen and leaves the rest of the screen standing. */
export function PanelErrorBoundary({ children, name, resetKey }: PanelErrorBoundaryProps) {
  return (
    <ErrorBoundary
      resetKey={resetKey}
      fallback={(_error, retry) => (
        <div role="alert">
          <Empty title={`${name} cannot be shown.`} actions={<Button onClick={retry}>Try again</Button>}>
            <p>The rest of the page still works, and your plan is safe.</p>
          </Empty>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
