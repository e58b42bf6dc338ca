import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Wall } from '../ui/Wall.tsx';
import styles from './App.module.css';

interface ErrorWallProps {
  readonly children: ReactNode;
  /** A change of it tries again: another screen may well work. */
  readonly resetKey: string;
}

/** The last wall: a fault in a screen is said, and the plan is safe in the address or in the library. */
export function ErrorWall({ children, resetKey }: ErrorWallProps) {
  return (
    <Wall
      resetKey={resetKey}
      fallback={(error) => (
        <div className={styles['wall']} role="alert">
          <h1>This screen has failed</h1>
          <p>
            Your plan is safe: the address of this page holds all of a draft, and a kept plan is saved with
            each edit. The fault says: {error.message}
          </p>
          <Button look="primary" onClick={() => window.location.reload()}>
            Reload
          </Button>
        </div>
      )}
    >
      {children}
    </Wall>
  );
}
