import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { AppErrorBoundary } from '../../src/app/AppErrorBoundary.tsx';
import { lazyPart } from '../../src/ui/lazyPart.tsx';

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

test('a screen whose file does not come is said, with ways to try again, to reload and to save plans', async () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
  let isThere = false;
  const Screen = lazyPart(async () => {
    if (!isThere) throw new Error('week.js did not come');
    return () => <p>Works</p>;
  });
  render(
    <AppErrorBoundary resetKey="week">
      <Suspense>
        <Screen />
      </Suspense>
    </AppErrorBoundary>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('This screen could not be loaded');
  expect(screen.getByRole('alert')).toHaveTextContent('week.js did not come');
  for (const name of ['Reload', 'Save my plan to a file']) {
    expect(screen.getByRole('button', { name })).toBeVisible();
  }
  isThere = true;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Works')).toBeVisible();
  silenced.mockRestore();
});
