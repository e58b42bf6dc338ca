import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import styles from './App.module.css';

interface ErrorWallProps {
  readonly children: ReactNode;
  /** A change of it tries again: another screen may well work. */
  readonly resetKey: string;
}

interface ErrorWallState {
  readonly error: Error | undefined;
  readonly resetKey: string;
}

/** The last wall: a fault in a screen is said, and the plan is safe in the address or in the library. */
export class ErrorWall extends Component<ErrorWallProps, ErrorWallState> {
  override state: ErrorWallState = { error: undefined, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<ErrorWallState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(
    props: ErrorWallProps,
    state: ErrorWallState,
  ): Partial<ErrorWallState> | null {
    return props.resetKey === state.resetKey ? null : { error: undefined, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className={styles['wall']} role="alert">
        <h1>This screen has failed</h1>
        <p>
          Your plan is safe: the address of this page holds all of a draft, and a kept plan is saved with each
          edit. The fault says: {error.message}
        </p>
        <Button look="primary" onClick={() => window.location.reload()}>
          Reload
        </Button>
      </div>
    );
  }
}
