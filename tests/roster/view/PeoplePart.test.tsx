import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Member } from '../../../src/engine/people/roster.ts';
import type { SaveText } from '../../../src/ui/textOutlet.ts';
import { showRoster } from './roster.tsx';

const ada: Member = {
  id: 'm1',
  name: '=Ada',
  kind: 'person',
  role: 'MLE',
  level: 'senior',
  fte: 0.8,
  cost: 120,
};

test('the roster is saved as a table that runs nothing', async () => {
  const saveText = vi.fn<SaveText>();
  showRoster([ada], saveText);
  await userEvent.click(screen.getByRole('button', { name: 'Export as CSV' }));
  await waitFor(() =>
    expect(saveText).toHaveBeenCalledWith({
      name: 'formation-roster.csv',
      type: 'text/csv',
      text: "Name,Type,Role,Level,FTE,Start,End,Duties,Cost (thousand a year)\r\n'=Ada,person,ML engineer,senior,0.8,,,,120\r\n",
    }),
  );
});

test('an empty roster has a template to fill in', async () => {
  const saveText = vi.fn<SaveText>();
  showRoster([], saveText);
  expect(screen.getByRole('button', { name: 'Export as CSV' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Export an empty template' }));
  await waitFor(() => expect(saveText.mock.lastCall?.[0].name).toBe('formation-roster-template.csv'));
});

test('a file that cannot be made is said', async () => {
  const saveText = vi.fn<SaveText>(() => {
    throw new Error('blocked');
  });
  showRoster([ada], saveText);
  await userEvent.click(screen.getByRole('button', { name: 'Export as CSV' }));
  expect(await screen.findByText(/could not be created/)).toBeInTheDocument();
});
