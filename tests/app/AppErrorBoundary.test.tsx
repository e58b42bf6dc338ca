import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AppErrorBoundary } from '../../src/app/AppErrorBoundary.tsx';

function Broken(): never {
  throw new Error('no such lane');
}

test('a fault in a screen is said, and another screen works again', () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { rerender } = render(
    <AppErrorBoundary resetKey="plan">
      <Broken />
    </AppErrorBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('This screen has failed');
  expect(screen.getByRole('alert')).toHaveTextContent('no such lane');
  rerender(
    <AppErrorBoundary resetKey="compare">
      <p>Works</p>
    </AppErrorBoundary>,
  );
  expect(screen.getByText('Works')).toBeInTheDocument();
  silenced.mockRestore();
});
