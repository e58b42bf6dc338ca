import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { initialFacts } from '../../../../src/engine/playbook/facts.ts';
import { Library } from '../../../../src/library/store/library.ts';
import { LibraryScreen } from '../../../../src/library/view/list/LibraryScreen.tsx';
import { copyTitle } from '../../../../src/library/words/saving.ts';
import { newPlan } from '../../../../src/plan/document/planDocument.ts';
import { PlanPersistence } from '../../../../src/plan/persistence/planPersistence.ts';
import { saveStatusStore } from '../../../../src/plan/persistence/saveStatus.ts';
import { type Disk, emptyDisk, memoryStorage, neverLater } from '../../../fixtures/memoryStorage.ts';

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
    later: neverLater,
    copyTitle,
  };
  const library = new Library(new PlanPersistence(ports), ports);
  for (const title of titles) await library.addText(JSON.stringify(newPlan('x', title, initialFacts)));
  const handlers = { onOpen: vi.fn(), onSaveDraft: vi.fn(), onNewDraft: vi.fn(), onSaveRecord: vi.fn() };
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

const shownTitles = () => screen.getAllByRole('link').map((link) => link.textContent);

beforeEach(() => {
  disk = emptyDisk();
  saveStatusStore.set({ list: { kind: 'reading' }, removed: undefined });
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

test('a file with several plans adds each that is one, and says how many are not', async () => {
  const plans = [newPlan('x', 'One', initialFacts), 7, newPlan('x', 'Two', initialFacts)];
  const { onOpen } = await show([], JSON.stringify({ format: 'formation-plans', plans }));
  await userEvent.click(screen.getByRole('button', { name: 'Open a file' }));
  expect(
    await screen.findByText('2 plans were added. 1 entry of the file was not a plan and was left out.'),
  ).toBeInTheDocument();
  expect(shownTitles()).toEqual(['Two', 'One']);
  expect(onOpen).not.toHaveBeenCalled();
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
  expect(await screen.findByText('“Fraud” was deleted.')).toBeInTheDocument();
  expect(shownTitles()).toEqual(['Search']);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('link', { name: 'Fraud' })).toBeInTheDocument();
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
