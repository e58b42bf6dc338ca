import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { initialFacts } from '../../../../src/engine/playbook/facts.ts';
import { Library } from '../../../../src/library/store/library.ts';
import { LibraryScreen } from '../../../../src/library/view/list/LibraryScreen.tsx';
import { newPlan } from '../../../../src/plan/document/planDocument.ts';
import { PlanPersistence } from '../../../../src/plan/persistence/planPersistence.ts';
import { saveStatusStore } from '../../../../src/plan/persistence/saveStatus.ts';
import { type Disk, emptyDisk, memoryStorage, usualPorts } from '../../../fixtures/memoryStorage.ts';

let disk: Disk = emptyDisk();

async function show(titles: readonly string[], picked = '') {
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  const ports = {
    storage: memoryStorage(disk),
    now: next,
    newId: () => `plan-${next()}`,
    ...usualPorts,
  };
  const library = new Library(new PlanPersistence(ports), ports);
  for (const title of titles)
    await library.addFile({ name: 'x', text: JSON.stringify(newPlan('x', title, initialFacts)) });
  const handlers = {
    onOpen: vi.fn(),
    onSaveDraft: vi.fn(),
    onNewDraft: vi.fn(),
    onSaveRecord: vi.fn(),
    onExport: vi.fn(),
    onBackUp: vi.fn(),
  };
  const file = { name: 'plan.json', text: picked };
  const files = {
    save: vi.fn(),
    pick: async () => ({ kind: 'ok', file }) as const,
    read: async () => ({ kind: 'ok', file }) as const,
  };
  render(<LibraryScreen {...handlers} library={library} files={files} hrefOf={(id) => `#/p/${id}`} />);
  await screen.findByText(/No saved plans yet|\d plans?$|no storage/);
  return handlers;
}

const idOf = (title: string) => [...disk.summaries.values()].find((plan) => plan.title === title)?.id;
const shownTitles = () => screen.getAllByRole('link').map((link) => link.textContent);

beforeEach(() => {
  disk = emptyDisk();
  saveStatusStore.set({ list: { kind: 'reading' }, removed: [], bin: [] });
});

test('without plans it says what keeping one is good for', async () => {
  const { onSaveDraft } = await show([]);
  expect(screen.getByRole('heading', { name: 'No saved plans yet' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Save the current draft' }));
  expect(onSaveDraft).toHaveBeenCalledOnce();
});

test('lists the plan changed last first, and finds by words', async () => {
  await show(['Fraud', 'Search', 'Ads']);
  expect(shownTitles()).toEqual(['Ads', 'Search', 'Fraud']);
  await userEvent.type(screen.getByRole('searchbox'), 'low SEARCH');
  expect(shownTitles()).toEqual(['Search']);
  expect(screen.getByText('1 of 3 plans')).toBeInTheDocument();
  await userEvent.type(screen.getByRole('searchbox'), ' nowhere');
  expect(screen.getByText('No matching plans.')).toBeInTheDocument();
});

test('each plan names its roles, and those that wait, beside its picture', async () => {
  await show(['Fraud']);
  expect(await screen.findByText('Software engineer, ML engineer, and data scientist')).toBeInTheDocument();
});

test('a file with several plans asks before it adds them, and they can be taken back at once', async () => {
  const plans = [newPlan('x', 'One', initialFacts), 7, newPlan('x', 'Two', initialFacts)];
  const { onOpen } = await show([], JSON.stringify({ format: 'formation-plans', plans }));
  await userEvent.click(screen.getByRole('button', { name: 'Open a file' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add 2 plans?' });
  expect(dialog).toHaveTextContent('The file has 2 plans. 1 entry is not a plan and is left out.');
  expect(disk.writes).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Add 2 plans' }));
  expect(await screen.findByText('2 plans were added.')).toBeInTheDocument();
  expect(shownTitles()).toEqual(['Two', 'One']);
  expect(onOpen).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('No saved plans yet')).toBeInTheDocument();
  expect(screen.getByText('2 plans were deleted. They stay in the bin for 30 days.')).toBeInTheDocument();
});

test('Escape leaves a title as it was, Enter takes the new one', async () => {
  await show(['Fraud']);
  await userEvent.click(screen.getByRole('button', { name: 'Rename Fraud' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'New title' }), 'x{Escape}');
  expect(shownTitles()).toEqual(['Fraud']);
  await userEvent.click(screen.getByRole('button', { name: 'Rename Fraud' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'New title' }), ' and spam{Enter}');
  expect(await screen.findByRole('link', { name: 'Fraud and spam' })).toBeInTheDocument();
});

test('deleting can be undone', async () => {
  await show(['Fraud', 'Search']);
  await userEvent.click(screen.getByRole('button', { name: 'Delete Fraud' }));
  expect(
    await screen.findByText('“Fraud” was deleted. It stays in the bin for 30 days.'),
  ).toBeInTheDocument();
  expect(shownTitles()).toEqual(['Search']);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('link', { name: 'Fraud' })).toBeInTheDocument();
});

test('any number of deletions can be undone, the last one first, and the focus stays in the list', async () => {
  await show(['Fraud', 'Search', 'Ads']);
  for (const [title, next] of [
    ['Search', 'Fraud'],
    ['Fraud', 'Ads'],
  ] as const) {
    await userEvent.click(screen.getByRole('button', { name: `Delete ${title}` }));
    await waitFor(() => expect(screen.getByRole('link', { name: next })).toHaveFocus());
  }
  await userEvent.click(screen.getByRole('button', { name: 'Delete Ads' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus());
  for (const title of ['Ads', 'Fraud', 'Search']) {
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getByRole('link', { name: title })).toHaveFocus());
  }
  expect(shownTitles()).toEqual(['Ads', 'Search', 'Fraud']);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a deleted plan is in the bin, with its days, and comes back from there; emptying asks', async () => {
  await show(['Fraud', 'Search']);
  for (const title of ['Fraud', 'Search']) {
    await userEvent.click(await screen.findByRole('button', { name: `Delete ${title}` }));
  }
  const bin = await screen.findByRole('list', { name: 'Bin' });
  expect(within(bin).getAllByRole('listitem')).toHaveLength(2);
  expect(bin).toHaveTextContent('30 days left');
  await userEvent.click(within(bin).getByRole('button', { name: 'Restore “Fraud”' }));
  expect(await screen.findByRole('link', { name: 'Fraud' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Delete for good: “Search”' }));
  expect(disk.bin.size).toBe(1);
  const dialog = await screen.findByRole('dialog', { name: 'Delete “Search” for good?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Delete for good' }));
  expect(await screen.findByText('1 plan was deleted for good.')).toBeInTheDocument();
  expect(screen.queryByRole('list', { name: 'Bin' })).toBeNull();
  expect(disk.bin.size).toBe(0);
});

test('selected plans are exported and deleted together, and only those in sight', async () => {
  const { onExport } = await show(['Fraud', 'Search', 'Ads']);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select Ads' }));
  expect(screen.getByText('2 selected')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Export selected' }));
  expect(onExport).toHaveBeenCalledWith([idOf('Search'), idOf('Fraud')]);
  await userEvent.click(screen.getByRole('button', { name: 'Delete selected' }));
  expect(await screen.findByText(/^2 plans were deleted/)).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus());
  expect(shownTitles()).toEqual(['Ads']);
});

test('a damaged record goes to the bin and comes back as it was', async () => {
  const record = { id: 'odd', token: '1', plan: { version: 99 }, history: null };
  disk.plans.set('odd', record);
  await show(['Fraud']);
  await userEvent.click(await screen.findByRole('button', { name: 'Delete the record odd' }));
  expect(await screen.findByText(/^The record odd was deleted/)).toBeInTheDocument();
  expect(disk.plans.has('odd')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'Delete the record odd' });
  expect(disk.plans.get('odd')).toEqual(record);
});

test('a backup is reminded of until it is made or somebody turns that off', async () => {
  const { onBackUp } = await show(['Fraud']);
  expect(await screen.findByText('1 plan has no backup yet.')).toBeInTheDocument();
  expect(screen.getByText(/^No backup yet\. Your browser may delete these plans/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Back up all plans' }));
  expect(onBackUp).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Turn reminders off' }));
  await waitFor(() => expect(screen.queryByText('1 plan has no backup yet.')).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Turn reminders on' }));
  expect(await screen.findByText('1 plan has no backup yet.')).toBeInTheDocument();
});

test('on a disk that has no room for the bin, a plan can be deleted for good, which asks', async () => {
  await show(['Fraud', 'Search']);
  disk.hasNoBin = true;
  await userEvent.click(screen.getByRole('button', { name: 'Delete Fraud' }));
  const dialog = await screen.findByRole('dialog', { name: 'Delete 1 plan for good?' });
  expect(shownTitles()).toEqual(['Search', 'Fraud']);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Delete for good' }));
  await waitFor(() => expect(shownTitles()).toEqual(['Search']));
  expect(screen.getByText('1 plan was deleted for good.')).toBeInTheDocument();
});

test('more plans than a file may have are refused, with the limit', async () => {
  const plans = Array.from({ length: 2001 }, () => 7);
  await show([], JSON.stringify({ format: 'formation-plans', plans }));
  await userEvent.click(screen.getByRole('button', { name: 'Open a file' }));
  expect(
    await screen.findByText('The file has 2,001 plans. A file may have at most 2,000.'),
  ).toBeInTheDocument();
});

test('a file that is no plan is refused with a sentence, one that is a plan is opened', async () => {
  const { onOpen } = await show([], '{"format":"something"}');
  await userEvent.click(screen.getByRole('button', { name: 'Open a file' }));
  expect(await screen.findByText(/This is not a Formation plan/)).toBeInTheDocument();
  expect(onOpen).not.toHaveBeenCalled();
  expect(disk.writes).toBe(0);
});

test('a browser without storage is said, with what works all the same', async () => {
  disk.failure = 'missing';
  await show([]);
  expect(screen.getByRole('alert')).toHaveTextContent('Your browser has no storage for plans.');
});
