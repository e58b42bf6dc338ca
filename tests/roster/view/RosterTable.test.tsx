import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { type Member, roleDuties } from '../../../src/engine/people/roster.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { found } from '../../engine/answers.ts';
import { showRoster, team } from './roster.tsx';

const ada: Member = { id: 'm1', name: 'Ada', kind: 'person', role: 'MLE', level: 'senior', fte: 1 };
const ben: Member = { ...ada, id: 'm2', name: 'Ben', role: 'DS', level: 'junior', start: '2026-01-01' };
const open: Member = { ...ada, id: 'm3', name: '', kind: 'vacancy' };

const field = (name: string) => screen.getByRole('textbox', { name });

test('every field of a line says what it is and whose', () => {
  showRoster([ada, ben, open]);
  expect(screen.getByText('2 people here today, 2 FTE; 1 vacancy.')).toBeInTheDocument();
  expect(screen.getAllByRole('columnheader')).toHaveLength(10);
  const line = within(screen.getByRole('row', { name: 'Ben' }));
  expect(line.getAllByRole('textbox').map((element) => element.getAttribute('aria-label'))).toEqual([
    'Name of Ben',
    'FTE of Ben',
    'Start of Ben',
    'End of Ben',
    'Cost of Ben',
  ]);
  expect(line.getByRole('combobox', { name: 'Role of Ben' })).toHaveDisplayValue('Data scientist');
  expect(line.getByRole('combobox', { name: 'Level of Ben' })).toHaveDisplayValue('Junior');
  expect(screen.getByRole('row', { name: 'Vacancy 3' })).toBeInTheDocument();
});

test('Enter takes what was typed and goes to the next line, Shift and Enter go back', async () => {
  const { onChange, last } = showRoster([ada, ben]);
  await userEvent.clear(field('FTE of Ada'));
  await userEvent.type(field('FTE of Ada'), '80 %{Enter}');
  expect(last()).toEqual([[{ ...ada, fte: 0.8 }, ben], { kind: 'memberChanged', field: 'fte' }]);
  expect(field('FTE of Ben')).toHaveFocus();
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  expect(field('FTE of Ada')).toHaveFocus();
  expect(field('FTE of Ada')).toHaveValue('0.8');
  expect(onChange).toHaveBeenCalledOnce();
});

test('leaving a field takes it, Escape takes it back, and what means the same is no edit', async () => {
  const { onChange, last } = showRoster([ada]);
  await userEvent.type(field('Start of Ada'), '1.3.2026');
  await userEvent.tab();
  expect(last()).toEqual([[{ ...ada, start: '2026-03-01' }], { kind: 'memberChanged', field: 'start' }]);
  await userEvent.type(field('Name of Ada'), ' Lovelace{Escape}');
  expect(field('Name of Ada')).toHaveValue('Ada');
  await userEvent.clear(field('FTE of Ada'));
  await userEvent.type(field('FTE of Ada'), '100 %{Enter}');
  expect(field('FTE of Ada')).toHaveValue('1');
  expect(onChange).toHaveBeenCalledOnce();
});

test('emptied days and costs are taken away', async () => {
  const { last } = showRoster([{ ...ben, cost: 90 }]);
  await userEvent.clear(field('Cost of Ben'));
  await userEvent.clear(field('Start of Ben'));
  await userEvent.tab();
  const { start: _, ...always } = ben;
  expect(last()?.[0]).toEqual([always]);
});

test.each([
  ['FTE of Ben', '3', 'Enter 0 to 1, or a percentage, such as 0.8 or 80 %.'],
  ['End of Ben', '2025-12-31', 'The end is before the start. Enter a later date.'],
  ['End of Ben', '3/4/2027', 'Day or month first? Enter the date as 2026-12-31.'],
  ['Cost of Ben', 'much', 'Enter thousands a year, 0 to 100,000, such as 120.'],
  ['Name of Ben', ' ', 'Enter a name. Only a vacancy may have none.'],
])('%s refuses “%s” in place and changes nothing', async (name, text, sentence) => {
  const { onChange } = showRoster([ben]);
  await userEvent.clear(field(name));
  await userEvent.type(field(name), `${text}{Enter}`);
  expect(field(name)).toHaveFocus();
  expect(field(name)).toHaveValue(text);
  expect(field(name)).toBeInvalid();
  expect(field(name)).toHaveAccessibleDescription(sentence);
  expect(screen.getByRole('alert')).toHaveTextContent(sentence);
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(field(name)).toBeValid();
});

test('choices are taken at once', async () => {
  const { last } = showRoster([ada]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Role of Ada' }), 'Data scientist');
  expect(last()).toEqual([[{ ...ada, role: 'DS' }], { kind: 'memberChanged', field: 'role' }]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Level of Ada' }), 'Lead');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Type of Ada' }), 'Vacancy');
  expect(last()?.[0]).toEqual([{ ...ada, role: 'DS', level: 'lead', kind: 'vacancy' }]);
});

test('a role that the playbook does not have is kept and said', () => {
  showRoster([{ ...ada, role: 'WIZ', duties: ['juggling'] }]);
  const role = screen.getByRole('combobox', { name: 'Role of Ada' });
  expect(role).toHaveDisplayValue('WIZ');
  expect(role).toHaveAccessibleDescription(
    'The playbook has no role “WIZ”. Choose a role, or this row is not counted.',
  );
  expect(screen.getByText('The playbook does not have these duties: juggling.')).toBeInTheDocument();
});

test('people and vacancies are added at the end, ready to be named', async () => {
  const { last } = showRoster([]);
  expect(screen.getByRole('heading', { name: 'No people yet' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Add a person' }));
  expect(field('Name of New person')).toHaveFocus();
  await userEvent.keyboard('Eve{Enter}');
  expect(last()?.[0].map(({ id, name }) => [id, name])).toEqual([['m1', 'Eve']]);
  await userEvent.click(screen.getByRole('button', { name: 'Add a vacancy' }));
  expect(last()?.[1]).toEqual({ kind: 'memberAdded', member: 'vacancy' });
  expect(screen.getByRole('combobox', { name: 'Role of Vacancy 2' })).toHaveFocus();
});

test('a line is duplicated below itself under a new id', async () => {
  const { last } = showRoster([ada, ben]);
  await userEvent.click(screen.getByRole('button', { name: 'Duplicate Ada' }));
  expect(last()?.[0].map(({ id, name }) => [id, name])).toEqual([
    ['m1', 'Ada'],
    ['m3', 'Ada (copy)'],
    ['m2', 'Ben'],
  ]);
  expect(field('Name of Ada (copy)')).toHaveFocus();
});

test('a line is removed, said, and the focus goes on', async () => {
  const { last } = showRoster([ada, ben]);
  await userEvent.click(screen.getByRole('button', { name: 'Remove Ada' }));
  expect(last()).toEqual([[ben], { kind: 'memberRemoved', member: 'person' }]);
  expect(screen.getByText('Ada was removed. Press Undo to restore the row.')).toBeInTheDocument();
  expect(field('Name of Ben')).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Remove Ben' }));
  expect(screen.getByRole('button', { name: 'Add a person' })).toHaveFocus();
});

test('what was said of a removed line ends when the line is back', async () => {
  const { undoAll } = showRoster([ada, ben]);
  await userEvent.click(screen.getByRole('button', { name: 'Remove Ada' }));
  undoAll();
  expect(field('Name of Ada')).toBeVisible();
  expect(screen.queryByText(/is removed/)).toBeNull();
});

test('duties are chosen as one edit; those of the role are none of one’s own', async () => {
  const { onChange, last } = showRoster([ada]);
  await userEvent.click(screen.getByRole('button', { name: 'Duties of Ada: Default' }));
  const dialog = within(screen.getByRole('dialog', { name: 'What they can do: Ada' }));
  const ofRole = roleDuties(team, 'MLE');
  expect(dialog.getAllByRole('checkbox', { checked: true })).toHaveLength(ofRole.length);
  const other = found(
    builtinPlaybook.duties.find(({ id }) => !ofRole.includes(id)),
    'a duty of others',
  );
  await userEvent.click(dialog.getByRole('checkbox', { name: (name) => name.startsWith(other.name) }));
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.click(dialog.getByRole('button', { name: 'Apply' }));
  expect(new Set(last()?.[0][0]?.duties)).toEqual(new Set([...ofRole, other.id]));
  await userEvent.click(screen.getByRole('button', { name: `Duties of Ada: ${ofRole.length + 1} duties` }));
  await userEvent.click(screen.getByRole('button', { name: 'Reset to role' }));
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
  expect(last()?.[0]).toEqual([ada]);
});

test('of a thousand lines some are drawn, and all are found', async () => {
  showRoster(
    Array.from({ length: 1000 }, (_, index) => ({
      ...ada,
      id: `m${index + 1}`,
      name: `Person ${index + 1}`,
    })),
  );
  expect(screen.getAllByRole('row')).toHaveLength(61);
  expect(screen.getByRole('button', { name: 'Show 940 more rows' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('searchbox', { name: 'Search the roster' }));
  await userEvent.paste('person 999');
  expect(await screen.findByRole('row', { name: 'Person 999' })).toBeInTheDocument();
  expect(screen.getByText('1 of 1,000 rows')).toBeInTheDocument();
});

test('removing what was found leaves the focus among what is found, and takes it from nobody later', async () => {
  const user = userEvent.setup();
  showRoster([
    { ...ada, id: 'm1', name: 'Zoe' },
    ...Array.from({ length: 12 }, (_, index) => ({
      ...ada,
      id: `m${index + 2}`,
      name: `Person ${index + 2}`,
    })),
    { ...ada, id: 'm20', name: 'Zara' },
  ]);
  const search = screen.getByRole('searchbox', { name: 'Search the roster' });
  await user.type(search, 'z');
  await user.click(await screen.findByRole('button', { name: 'Remove Zoe' }));
  expect(field('Name of Zara')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Remove Zara' }));
  // Twelve are too few for a search, but one that hides them all must be there to be taken back.
  expect(search).toHaveFocus();
  await user.clear(search);
  expect(await screen.findByRole('row', { name: 'Person 2' })).toBeInTheDocument();
  expect(search).toHaveFocus();
});

test('a line that is added during a search is shown and focused', async () => {
  const user = userEvent.setup();
  showRoster(Array.from({ length: 13 }, (_, index) => ({ ...ada, id: `m${index + 1}`, name: `P ${index}` })));
  await user.type(screen.getByRole('searchbox', { name: 'Search the roster' }), 'nobody');
  await user.click(screen.getByRole('button', { name: 'Add a person' }));
  expect(field('Name of New person')).toHaveFocus();
});

test('the focus goes on to the first line that was hidden', async () => {
  const user = userEvent.setup();
  showRoster(
    Array.from({ length: 62 }, (_, index) => ({ ...ada, id: `m${index + 1}`, name: `P ${index + 1}` })),
  );
  await user.click(screen.getByRole('button', { name: 'Show 2 more rows' }));
  expect(field('Name of P 61')).toHaveFocus();
});
