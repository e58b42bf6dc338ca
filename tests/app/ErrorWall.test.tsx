import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ErrorWall } from '../../src/app/ErrorWall.tsx';

function Broken(): never {
  throw new Error('no such lane');
}

test('a fault in a screen is said, and another screen works again', () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { rerender } = render(
    <ErrorWall resetKey="plan">
      <Broken />
    </ErrorWall>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('This screen has failed');
  expect(screen.getByRole('alert')).toHaveTextContent('no such lane');
  rerender(
    <ErrorWall resetKey="compare">
      <p>Works</p>
    </ErrorWall>,
  );
  expect(screen.getByText('Works')).toBeInTheDocument();
  silenced.mockRestore();
});
