import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Opening } from '../../src/app/Opening.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a plan that does not open is said after a while, with ways out', () => {
  render(<Opening />);
  expect(screen.getByRole('status')).toHaveTextContent('Opening the plan…');
  expect(screen.queryByRole('button')).toBeNull();
  act(() => {
    vi.advanceTimersByTime(30_000);
  });
  expect(screen.getByText(/takes longer than it should/)).toBeVisible();
  for (const name of ['Reload', 'Save my plan to a file']) {
    expect(screen.getByRole('button', { name })).toBeVisible();
  }
});
