import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Empty } from './Empty.tsx';
import { LostPart } from './LostPart.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** A change of it tries again: what could not be drawn may have been this plan, or this screen. */
  readonly resetKey: unknown;
  /** What stands in the place of what has failed; `again` tries once more. */
  readonly fallback: (error: Error, again: () => void) => ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | undefined;
  readonly resetKey: unknown;
}

/** Stops a fault in its children from taking everything around them along. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return Object.is(props.resetKey, state.resetKey) ? null : { error: undefined, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
    // Not before it is said, or it would be tried without end.
    if (error instanceof LostPart) error.forget();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return this.props.fallback(error, () => this.setState({ error: undefined }));
  }
}

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
