import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './PanelWall.module.css';

interface PanelWallProps {
  readonly children: ReactNode;
  /** What stands in the place of a part that has failed. */
  readonly title: string;
  readonly hint: string;
  readonly again: string;
  /** A change of it tries again: what could not be drawn may have been this plan. */
  readonly resetKey?: unknown;
}

interface PanelWallState {
  readonly failed: boolean;
  readonly resetKey: unknown;
}

/** A wall around one part of a screen: its fault leaves the rest of the screen standing. */
export class PanelWall extends Component<PanelWallProps, PanelWallState> {
  override state: PanelWallState = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<PanelWallState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    props: PanelWallProps,
    state: PanelWallState,
  ): Partial<PanelWallState> | null {
    return Object.is(props.resetKey, state.resetKey) ? null : { failed: false, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { children, title, hint, again } = this.props;
    if (!this.state.failed) return children;
    return (
      <div className={styles['wall']} role="alert">
        <p className={styles['title']}>{title}</p>
        <p>{hint}</p>
        <Button onClick={() => this.setState({ failed: false })}>{again}</Button>
      </div>
    );
  }
}
