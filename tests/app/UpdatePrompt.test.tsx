import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { goTo } from '../../src/app/addressSync.ts';
import { UpdatePrompt } from '../../src/app/UpdatePrompt.tsx';

function open() {
  const stop = vi.fn();
  const change = vi.fn();
  let tell: (change: () => void) => void = () => undefined;
  const watch = (onReady: typeof tell) => {
    tell = onReady;
    return stop;
  };
  const { unmount } = render(<UpdatePrompt watch={watch} />);
  return { change, stop, unmount, arrive: () => act(() => tell(change)) };
}

test('a new version is said, and changed to when asked', async () => {
  const { arrive, change, stop, unmount } = open();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  arrive();
  expect(screen.getByRole('status')).toHaveTextContent('A new version is ready.');
  expect(change).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(change).toHaveBeenCalledOnce();
  unmount();
  expect(stop).toHaveBeenCalledOnce();
});

test('it can wait, and it does not disturb a presentation', async () => {
  const { arrive, change } = open();
  act(() => goTo({ screen: 'present', step: 1 }));
  arrive();
  expect(screen.queryByText('A new version is ready.')).toBeNull();
  act(() => goTo({ screen: 'plan' }));
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(screen.queryByText('A new version is ready.')).toBeNull();
  expect(change).not.toHaveBeenCalled();
});
