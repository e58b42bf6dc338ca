import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Member } from '../../../src/engine/people/roster.ts';
import { showRoster } from './roster.tsx';

const ada: Member = { id: 'm1', name: 'Ada', kind: 'person', role: 'MLE', level: 'senior', fte: 1 };

async function openImport(people: readonly Member[] = []) {
  const plan = showRoster(people);
  await userEvent.click(screen.getByRole('button', { name: 'Import…' }));
  await screen.findByRole('textbox', { name: /paste rows/ });
  return plan;
}

async function paste(...lines: readonly string[]) {
  await userEvent.click(screen.getByRole('textbox', { name: /paste rows/ }));
  await userEvent.paste(lines.join('\n'));
  await userEvent.click(screen.getByRole('button', { name: 'Read rows' }));
}

const check = () => userEvent.click(screen.getByRole('button', { name: 'Check rows' }));
const step = () => screen.getByRole('listitem', { current: 'step' });

test('rows become people only with the last button', async () => {
  const { onChange, last } = await openImport([ada]);
  await paste('Employee;Job title;Workload', 'Ben;Data scientist;80 %', 'Eve;Data engineer;1');
  expect(step()).toHaveTextContent('Columns');
  expect(step()).toHaveFocus();
  expect(screen.getByRole('combobox', { name: 'Column Job title' })).toHaveDisplayValue('Role');
  expect(screen.getByText('2 rows can be imported.')).toBeInTheDocument();
  await check();
  expect(screen.getByText('Titles read as roles: Data engineer → Software engineer.')).toBeInTheDocument();
  expect(screen.getByRole('table', { name: 'Preview of the roster' })).toHaveTextContent('Ben');
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Import 2 rows' }));
  expect(last()).toEqual([
    [
      ada,
      { ...ada, id: 'm2', name: 'Ben', role: 'DS', fte: 0.8 },
      { ...ada, id: 'm3', name: 'Eve', role: 'SWE' },
    ],
    { kind: 'rosterImported', mode: 'add', count: 2 },
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByText('2 rows were imported. Press Undo to remove them.')).toBeInTheDocument();
});

test('a roster can be replaced; whoever stays keeps the id', async () => {
  const { last } = await openImport([ada, { ...ada, id: 'm2', name: 'Ben' }]);
  await paste('Name,Role', 'Ben,DS');
  await check();
  await userEvent.click(screen.getByRole('radio', { name: 'Replace 2 rows' }));
  await userEvent.click(screen.getByRole('button', { name: 'Import 1 row' }));
  expect(last()?.[0]).toEqual([{ ...ada, id: 'm2', name: 'Ben', role: 'DS' }]);
});

test('rows that are not understood are left out by number, and the rest can be taken', async () => {
  const { last } = await openImport();
  await paste('Name,Role,FTE', 'Ben,DS,3', ',DS,1', 'Eve,DS,1');
  await check();
  const problems = within(screen.getByRole('region', { name: 'Skipped rows' })).getAllByRole('listitem');
  expect(problems.map((item) => item.textContent)).toEqual([
    'Row 2 FTE: “3”. Enter 0 to 1, or a percentage, such as 0.8 or 80 %.',
    'Row 3 Name: empty. Enter a name, or write “vacancy” in a column of its own.',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Import 1 row, skip 2' }));
  expect(last()?.[0].map(({ name }) => name)).toEqual(['Eve']);
});

test('columns, titles, levels and the order of dates are settled by hand', async () => {
  const { last } = await openImport();
  await paste('Who is it,What,L,Since', 'Ben,Wizard,L5,3/4/2026');
  await check();
  expect(screen.getByRole('alert')).toHaveTextContent('Choose the columns that hold names and roles.');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Column Who is it' }), 'Name');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Column What' }), 'Role');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Column L' }), 'Level');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Wizard' }), 'Applied scientist');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'L5' }), 'Lead');
  await userEvent.click(screen.getByRole('radio', { name: 'Day' }));
  await check();
  await userEvent.click(screen.getByRole('button', { name: 'Import 1 row' }));
  expect(last()?.[0]).toEqual([
    { ...ada, id: 'm1', name: 'Ben', role: 'AS', level: 'lead', start: '2026-04-03' },
  ]);
});

test('a field is in one column: choosing it elsewhere skips where it was', async () => {
  await openImport();
  await paste('Name,Role,Nickname', 'Ben,DS,B');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Column Nickname' }), 'Name');
  expect(screen.getByRole('combobox', { name: 'Column Name' })).toHaveDisplayValue('Skip this column');
});

test('a file of an old spreadsheet is read', async () => {
  await openImport();
  const bytes = Uint8Array.from('Name;Rolle\r\nJürgen;DS', (letter) => letter.charCodeAt(0));
  await userEvent.upload(
    screen.getByLabelText(/Choose a CSV file/),
    new File([bytes], 'team.csv', { type: 'text/csv' }),
  );
  expect(await screen.findByText('Jürgen')).toBeInTheDocument();
});

test.each([
  ['an empty field', '', 'This table is empty. Choose a file or paste rows.'],
  ['a quote without a partner', 'Name,Role\n"Ben,DS', 'Row 2 has a quotation mark without a partner'],
])('%s is refused with its reason', async (_, text, sentence) => {
  const { onChange } = await openImport();
  if (text === '') await userEvent.click(screen.getByRole('button', { name: 'Read rows' }));
  else await paste(text);
  expect(screen.getByRole('alert')).toHaveTextContent(sentence);
  expect(onChange).not.toHaveBeenCalled();
});

test('what is no text and what is too large is refused', async () => {
  await openImport();
  const input = screen.getByLabelText(/Choose a CSV file/);
  await userEvent.upload(input, new File([Uint8Array.of(80, 75, 3, 4, 0, 1, 2, 3, 1, 0, 9)], 'team.csv'));
  expect(await screen.findByText(/This is not a text file/)).toBeInTheDocument();
  await userEvent.upload(input, new File([new Uint8Array(16_000_001)], 'huge.csv'));
  expect(await screen.findByText(/larger than 16 MB/)).toBeInTheDocument();
});

test('names without rows are refused before the check', async () => {
  await openImport();
  await paste('Name,Role');
  await check();
  expect(screen.getByRole('alert')).toHaveTextContent('There are no rows below the column names.');
});

test('a file that is not UTF-8 is read as Windows-1252, and that is said', async () => {
  await openImport();
  const latin = Uint8Array.from('Name,Role\nZoë,DS\n', (letter) => letter.charCodeAt(0));
  await userEvent.upload(screen.getByLabelText(/Choose a CSV file/), new File([latin], 'roster.csv'));
  expect(
    await screen.findByText(
      'The file is not UTF-8; it was read as Windows-1252. Check names with accents below.',
    ),
  ).toBeInTheDocument();
  expect(screen.getByText('Zoë')).toBeInTheDocument();
});

test('names lose what nobody can see, and a name of nothing else is none', async () => {
  const { last } = await openImport();
  await paste('Name,Role', 'A\u200bda,DS', '\u200b\u2060,DS');
  await check();
  expect(screen.getByText(/Enter a name/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Import 1 row, skip 1' }));
  expect(last()?.[0]).toMatchObject([{ name: 'Ada' }]);
});
