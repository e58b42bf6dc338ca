import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { LicencesSection } from '../../src/app/LicencesSection.tsx';

afterEach(() => vi.unstubAllGlobals());

function open(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', answer);
  render(<LicencesSection />);
  const details = screen.getByText('Licences').closest('details');
  if (!details) throw new Error('Nothing to open.');
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

test('the licences are read when they are opened', async () => {
  open(async () => new Response('Software in this app, and its licences\n\nreact 1.0.0 (MIT)'));
  expect(await screen.findByText(/react 1\.0\.0 \(MIT\)/)).toBeInTheDocument();
});

test.each([
  ['a page of the host', async () => new Response('<!doctype html>')],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
])('%s is not shown as licences', async (_what, answer) => {
  open(answer);
  expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument();
});
