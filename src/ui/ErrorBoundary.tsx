import { Component, type ErrorInfo, type ReactNode } from 'react';
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
