import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Empty } from './Empty.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LostPart } from './LostPart.ts';

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
      fallback={(error, retry) => (
        <div role="alert">
          {error instanceof LostPart ? (
            <Empty
              title={`${name} could not be loaded.`}
              actions={
                <>
                  <Button onClick={retry}>Try again</Button>
                  <Button look="plain" onClick={() => window.location.reload()}>
                    Reload
                  </Button>
                </>
              }
            >
              <p>Check your connection. The rest of the page still works, and your plan is safe.</p>
            </Empty>
          ) : (
            <Empty title={`${name} cannot be shown.`} actions={<Button onClick={retry}>Try again</Button>}>
              <p>The rest of the page still works, and your plan is safe.</p>
            </Empty>
          )}
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
