import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { PanelErrorBoundary } from '../../src/ui/ErrorBoundary.tsx';
import { lazyPart } from '../../src/ui/lazyPart.tsx';

const load = vi.fn<() => Promise<(props: { readonly name: string }) => string>>();
const here =
  async () =>
  ({ name }: { readonly name: string }) =>
    `${name} is here`;
const lost = () => Promise.reject(new Error('part.js did not come'));

beforeEach(() => {
  load.mockReset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

function panel(Part: ReturnType<typeof lazyPart<{ readonly name: string }>>, resetKey = 'a') {
  return (
    <PanelErrorBoundary name="The part" resetKey={resetKey}>
      <Suspense fallback="Loading">
        <Part name="It" />
      </Suspense>
    </PanelErrorBoundary>
  );
}

test('a part is loaded once, when it is first drawn', async () => {
  load.mockImplementation(here);
  const Part = lazyPart(load);
  expect(load).not.toHaveBeenCalled();
  const { rerender } = render(panel(Part));
  expect(await screen.findByText('It is here')).toBeVisible();
  rerender(panel(Part, 'b'));
  expect(screen.getByText('It is here')).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
});

test('a part that does not come is said, with a way to try again and one to reload', async () => {
  load.mockImplementation(lost);
  render(panel(lazyPart(load)));
  expect(await screen.findByRole('alert')).toHaveTextContent('The part could not be loaded.');
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
  expect(load, 'nothing is tried again by itself').toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
  load.mockImplementation(here);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('It is here')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('who comes back to a screen that was lost gets another attempt', async () => {
  load.mockImplementationOnce(lost).mockImplementation(here);
  const Part = lazyPart(load);
  const { rerender } = render(panel(Part));
  await screen.findByRole('alert');
  rerender(panel(Part, 'b'));
  expect(await screen.findByText('It is here')).toBeVisible();
});

test('a part that is drawn in two places and does not come is lost in both, and comes in both', async () => {
  load.mockImplementation(lost);
  const Part = lazyPart(load);
  render([<div key="a">{panel(Part)}</div>, <div key="b">{panel(Part)}</div>]);
  await vi.waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
  load.mockImplementation(here);
  for (const button of screen.getAllByRole('button', { name: 'Try again' })) await userEvent.click(button);
  expect(await screen.findAllByText('It is here')).toHaveLength(2);
});
