import type { ReactNode } from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Failure } from './Failure.tsx';

interface AppErrorBoundaryProps {
  readonly children: ReactNode;
  /** A change of it tries again: another screen may well work. */
  readonly resetKey: string;
}

/** The last error boundary: a fault in a screen is said, and the plan is safe in the address or in the library. */
export function AppErrorBoundary({ children, resetKey }: AppErrorBoundaryProps) {
  return (
    <ErrorBoundary resetKey={resetKey} fallback={(error, again) => <Failure error={error} onRetry={again} />}>
      {children}
    </ErrorBoundary>
  );
}
