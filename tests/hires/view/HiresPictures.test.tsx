import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HeadcountScreen } from '../../../src/app/headcount/HeadcountScreen.tsx';
import { editHeadcount, rosterEdit } from '../../../src/plan/store/headcountEdits.ts';
import { fakeOutlet } from '../../fixtures/fakeOutlet.ts';
import { idlePlan, today } from '../../fixtures/hiresExample.ts';
import { openDraft } from '../../fixtures/openDraft.ts';
import { staff } from '../../fixtures/plannedHires.ts';
import { startCounting } from '../../fixtures/startCounting.ts';
import { fakeSolver } from './fakeSolver.ts';

let solver: ReturnType<typeof fakeSolver>;

beforeEach(async () => {
  await startCounting(today);
  openDraft({ kind: 'product', maturity: 'low', mode: 'online' });
  editHeadcount(rosterEdit(staff, { kind: 'rosterImported', mode: 'replace', count: staff.length }));
  solver = fakeSolver();
});

/** The screen with a plan that approves these, by kind and quarter. */
async function show(hires: Readonly<Record<string, readonly number[]>>) {
  const { loadOutlet, files } = fakeOutlet();
  render(
    <HeadcountScreen
      part="hires"
      onPart={() => undefined}
      today={today}
      saveText={() => undefined}
      loadOutlet={loadOutlet}
      loadHires={async () => solver}
    />,
  );
  await vi.waitUntil(() => solver.tasks.length === 1, { timeout: 10_000 });
  tell('first', hires);
  return files;
}

function tell(kind: 'first' | 'best', hires: Readonly<Record<string, readonly number[]>>) {
  const [task] = solver.tasks;
  if (!task) throw new Error('Nobody asked for a plan.');
  const plan = idlePlan(task.problem, hires);
  act(() => task.tell(kind === 'first' ? { kind, plan } : { kind, plan, gap: 0 }));
}

async function take(button: string) {
  await userEvent.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole('dialog', { name: 'Export image' }));
}

describe('the pictures of the plan of hires', () => {
  it.each([
    ['Export the timeline', 'Timeline', 'hires', /^Approve 1 senior data scientist now$/],
    ['Export the work', 'Work', 'work', /work/],
    ['Export the cost', 'Cost', 'cost', /^4 quarters cost/],
    ['Export need and people', 'Roles', 'roles', /ha(s|ve) enough time/],
    ['Export need and cover', 'Duties', 'duties', /unfinished in/],
  ])('“%s” begins with its own, and saves it', async (button, name, id, title) => {
    const files = await show({ 'DS.senior': [1] });
    const dialog = await take(button);
    expect(await dialog.findByRole('img', { name: title })).toBeInTheDocument();
    expect(dialog.getByRole('radio', { name })).toBeChecked();
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(files[0]?.name).toBe(`formation-${id}-low-online-2x.png`);
    expect(files[0]?.svg).not.toMatch(/Ada|Bo Lind/);
    // None of them can name people.
    expect(dialog.queryByRole('group', { name: 'People' })).not.toBeInTheDocument();
  });

  it('show the plan that was on the screen, whatever is found behind the dialog', async () => {
    const files = await show({ 'DS.senior': [1] });
    const dialog = await take('Export the timeline');
    await dialog.findByRole('img', { name: /^Approve 1 senior data scientist now$/ });
    tell('best', { 'DS.junior': [2] });
    expect(dialog.getByRole('img', { name: /^Approve 1 senior data scientist now$/ })).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(files).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    const next = await take('Export the timeline');
    expect(
      await next.findByRole('img', { name: /^Approve 2 junior data scientists now$/ }),
    ).toBeInTheDocument();
  });

  it('leave the timeline out where nobody comes', async () => {
    editHeadcount(rosterEdit(staff.slice(0, 2), { kind: 'rosterImported', mode: 'replace', count: 2 }));
    await show({});
    expect(await screen.findByText('Nobody is to be hired, and no vacancy is open.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Export the cost' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Export the timeline' })).not.toBeInTheDocument();
  });
});
