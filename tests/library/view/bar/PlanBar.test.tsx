import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { initialFacts } from '../../../../src/engine/playbook/facts.ts';
import { PlanBar } from '../../../../src/library/view/bar/PlanBar.tsx';
import { emptyHistory } from '../../../../src/plan/document/history.ts';
import { newPlan } from '../../../../src/plan/document/planDocument.ts';
import { startRecording, stepBack, stepForward } from '../../../../src/plan/persistence/editSteps.ts';
import { saveStatusStore } from '../../../../src/plan/persistence/saveStatus.ts';
import type { PlanSource } from '../../../../src/plan/store/planState.ts';
import { dispatch, planStore } from '../../../../src/plan/store/planStore.ts';

const kept: PlanSource = { kind: 'saved', from: { kind: 'p', key: 'x' } };
const shared: PlanSource = { kind: 'shared', from: { kind: 'v', key: 'x' }, isBrief: false };

const wiring = { base: 'https://formation.example/', comparisonHref: () => '#/p/x/compare' };

function show(source: PlanSource, part = {}) {
  const handlers = {
    onSave: vi.fn(),
    onCopyLink: vi.fn(),
    onSaveFile: vi.fn(),
    onOpenPlan: vi.fn(),
    copyText: vi.fn(async () => true),
  };
  const document = { ...newPlan('x', 'Ours', initialFacts), ...part };
  dispatch({ kind: 'documentOpened', source, document, history: emptyHistory });
  render(<PlanBar {...handlers} onUndo={stepBack} onRedo={stepForward} {...wiring} />);
  return handlers;
}

function makeMature() {
  const team = { kind: 'product', maturity: 'high', mode: 'batch' } as const;
  act(() => dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team }] }));
}

/** Between two edits, ms. */
let pause = 5000;

beforeEach(() => {
  let time = 0;
  pause = 5000;
  saveStatusStore.set({ saving: 'saved', notice: undefined, step: undefined });
  return startRecording(() => {
    time += pause;
    return time;
  });
});

test('undo and redo say what they are about, and what they did is read out', async () => {
  show(kept);
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  makeMature();
  await userEvent.click(screen.getByRole('button', { name: 'Undo: mature product' }));
  expect(planStore.get().document.facts.team).toEqual(initialFacts.team);
  expect(screen.getByText('Undone: mature product')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Redo: mature product' }));
  expect(planStore.get().document.facts.team).toMatchObject({ maturity: 'high' });
});

test('the title is changed in place, and typing it is one step of undo', async () => {
  pause = 10;
  show(kept);
  await userEvent.type(screen.getByRole('textbox', { name: 'Title of the plan' }), ' too');
  expect(planStore.get().document.title).toBe('Ours too');
  await userEvent.click(screen.getByRole('button', { name: 'Undo: title' }));
  expect(planStore.get().document.title).toBe('Ours');
});

test('a draft can be kept', async () => {
  const { onSave } = show({ kind: 'draft' });
  await userEvent.click(screen.getByRole('button', { name: 'Save plan' }));
  expect(onSave).toHaveBeenCalledOnce();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('a shared plan offers a copy and nothing that would change it', async () => {
  const { onSave } = show(shared, { title: 'Theirs', notes: 'Hello' });
  expect(screen.getByText(/Read-only: a shared plan/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Make a copy to edit' }));
  expect(onSave).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: /^Undo/ })).not.toBeInTheDocument();
});

test.each([
  ['draft' as const, 'Copy link', 'onCopyLink' as const],
  ['saved' as const, 'Copy link', 'onCopyLink' as const],
  ['draft' as const, 'Save to a file', 'onSaveFile' as const],
  ['saved' as const, 'Save to a file', 'onSaveFile' as const],
])('share of a plan that is %s: %s', async (kind, name, handler) => {
  const handlers = show(kind === 'draft' ? { kind } : kept);
  const share = screen.getByRole('button', { name: 'Share' });
  await userEvent.click(share);
  await userEvent.click(screen.getByRole('menuitem', { name: new RegExp(`^${name}`) }));
  expect(handlers[handler]).toHaveBeenCalledOnce();
  expect(share).toHaveFocus();
});

test('the ways to share are walked with the arrows, and Escape gives the focus back', async () => {
  show(kept);
  const share = screen.getByRole('button', { name: 'Share' });
  share.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('menuitem', { name: /^Copy link/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('menuitem', { name: /^Save to a file/ })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  expect(share).toHaveFocus();
});

test('the link of a shared plan can be copied', async () => {
  const { onCopyLink } = show(shared);
  await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(onCopyLink).toHaveBeenCalledOnce();
});

test('a failed save is marked, and offers a file', async () => {
  const { onSaveFile } = show(kept);
  act(() => saveStatusStore.set({ saving: 'failed', notice: { kind: 'storage', failure: 'full' } }));
  expect(screen.getByText('Not saved')).toBeInTheDocument();
  const notice =
    screen.getByText(/storage of your browser is full/).closest<HTMLElement>('[role="status"]') ??
    document.body;
  await userEvent.click(within(notice).getByRole('button', { name: 'Save to a file' }));
  expect(onSaveFile).toHaveBeenCalledOnce();
});

test('a brief carries neither notes nor what-ifs', async () => {
  const whatIf = { id: 'w', name: 'Slow year', facts: initialFacts };
  const { copyText } = show(kept, { notes: 'Between us', whatIfs: [whatIf] });
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  await userEvent.click(screen.getByRole('menuitem', { name: /^Share with choices/ }));
  const content = within(screen.getByRole('list', { name: 'Included in this link' }));
  expect(content.getByText('Scenarios: Slow year')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: /Include the notes/ }));
  expect(content.getByText('Notes: Between us')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: /As a brief/ }));
  expect(content.queryByText(/Slow year|Between us/)).not.toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: /Include the notes/ })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(copyText).toHaveBeenCalledWith(expect.stringMatching(/^https:\/\/formation\.example\/#\/v\/1/));
  expect(await screen.findByText('Copied.')).toBeInTheDocument();
});
