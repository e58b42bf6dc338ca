import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HiresPlan } from '../../../src/hires/model/hiresPlan.ts';
import type { HiresNews } from '../../../src/hires/model/hiresSolver.ts';
import { HiresPart } from '../../../src/hires/view/HiresPart.tsx';
import { editHeadcount, rosterEdit } from '../../../src/plan/store/headcountEdits.ts';
import { dispatch, planStore } from '../../../src/plan/store/planStore.ts';
import { fakeOutlet } from '../../fixtures/fakeOutlet.ts';
import { idlePlan, today } from '../../fixtures/hiresExample.ts';
import { openDraft } from '../../fixtures/openDraft.ts';
import { startCounting } from '../../fixtures/startCounting.ts';
import { fakeSolver } from './fakeSolver.ts';

const online = { kind: 'product', maturity: 'low', mode: 'online' } as const;
let solver: ReturnType<typeof fakeSolver>;
const onPeople = vi.fn();

beforeEach(async () => {
  await startCounting(today);
  openDraft(online);
  editHeadcount(
    rosterEdit(
      [
        { id: 'ada', name: 'Ada', kind: 'person', role: 'SWE', level: 'senior', fte: 1 },
        { id: 'open', name: '', kind: 'vacancy', role: 'MLE', level: 'junior', fte: 1 },
      ],
      { kind: 'rosterImported', mode: 'replace', count: 2 },
    ),
  );
  solver = fakeSolver();
  render(<HiresPart {...solver} today={today} loadOutlet={fakeOutlet().loadOutlet} onPeople={onPeople} />);
  await vi.waitUntil(() => solver.tasks.length === 1, { timeout: 10_000 });
});

function task(index = 0) {
  const found = solver.tasks[index];
  if (!found) throw new Error(`There is no task ${index}.`);
  return found;
}

/** A plan for the question of a task. */
function planFor(index: number, hires: Readonly<Record<string, readonly number[]>>): HiresPlan {
  return idlePlan(task(index).problem, hires);
}

const tell = (index: number, news: HiresNews) => act(() => task(index).tell(news));
const headline = () => screen.getAllByRole('heading', { level: 2 })[0];
const state = () => screen.getAllByRole('status')[0];

describe('the plan of hires', () => {
  it('shows the first answer at once, better ones as they come, and how good the last one is', () => {
    expect(state()).toHaveTextContent('Looking for a plan…');
    tell(0, { kind: 'first', plan: planFor(0, { 'MLE.senior': [1] }) });
    expect(headline()).toHaveTextContent('Approve 1 senior ML engineer now');
    expect(state()).toHaveTextContent('A good plan. Improving…');
    expect(screen.getByText(/^Team at the end: .* \(need /u)).toBeVisible();
    expect(screen.getByText(/^Needed, not hired in this horizon: 1 data scientist\. /u)).toBeVisible();
    expect(screen.queryByText(/may hire others/u)).toBeNull();
    tell(0, { kind: 'better', plan: planFor(0, { 'DS.senior': [1] }), gap: 0.03 });
    expect(headline()).toHaveTextContent('Approve 1 senior data scientist now');
    expect(screen.queryByText(/^Needed, not hired/u)).toBeNull();
    expect(state()).toHaveTextContent(/at most 3\s% above/u);
    tell(0, { kind: 'best', plan: planFor(0, { 'DS.senior': [0, 1] }), gap: 0.001 });
    expect(headline()).toHaveTextContent('Approve nobody now; 1 senior data scientist in February 2027');
    expect(state()).toHaveTextContent(/Within 0\.1\s% of the best/u);
    expect(screen.getByText(/of this one may hire others\. The horizon and the costs below/u)).toBeVisible();
  });

  it('has every picture as a table too', async () => {
    tell(0, { kind: 'best', plan: planFor(0, { 'DS.senior': [1] }), gap: 0 });
    for (const fold of screen.getAllByText('Show the figures as a table')) await userEvent.click(fold);
    const days = screen.getByRole('table', { name: 'Dates of everybody who starts' });
    expect(within(days).getByRole('row', { name: /1 junior ML engineer open vacancy/u })).toBeVisible();
    expect(
      within(days).getByRole('row', { name: /1 senior data scientist 21 Nov 2026 19 Feb 2027 6 Jul 2027/u }),
    ).toBeVisible();
    const cost = screen.getByRole('table', { name: /Cost in thousands/u });
    expect(within(cost).getByRole('row', { name: /^Cost of hiring 40 0/u })).toBeVisible();
    expect(screen.getByRole('table', { name: 'Work in FTE, by quarter' })).toBeVisible();
    expect(screen.getByRole('table', { name: /by duty and quarter/u })).toBeVisible();
  });

  it('says of every duty what is left undone, however small it is', () => {
    tell(0, { kind: 'best', plan: planFor(0, {}), gap: 0 });
    const duties = screen.getByRole('table', { name: /by duty and quarter/u });
    // Nobody does anything in this plan.
    expect(within(duties).queryByText('all done')).toBeNull();
    const [, first] = within(duties).getAllByRole('row');
    expect(first).toHaveTextContent(/(\d\.\d\d)(?:−\1(?:one person only)?){5}$/u);
  });

  it('keeps the plan of older numbers until there is another, and asks once for many changes', async () => {
    const user = userEvent.setup();
    tell(0, { kind: 'best', plan: planFor(0, { 'DS.senior': [1] }), gap: 0 });
    const budget = screen.getByRole('textbox', { name: /Budget per quarter/u });
    await user.clear(budget);
    await user.type(budget, '250');
    expect(state()).toHaveTextContent('This plan uses older numbers; a new one is on its way.');
    expect(headline()).toHaveTextContent('Approve 1 senior data scientist now');
    await waitFor(() => expect(solver.tasks).toHaveLength(2));
    expect(task(0).isCancelled).toBe(true);
    expect(task(1).problem.budget).toBe(250);
    tell(1, { kind: 'first', plan: planFor(1, { 'DS.junior': [1] }) });
    expect(state()).not.toHaveTextContent('older numbers');
    expect(headline()).toHaveTextContent('Approve 1 junior data scientist now');
  });

  it('does not ask again when somebody only gets another name', async () => {
    const [ada, open] = planStore.get().document.headcount.people;
    if (!ada || !open) throw new Error('Somebody is missing.');
    act(() =>
      editHeadcount(rosterEdit([{ ...ada, name: 'Ada L.' }, open], { kind: 'memberChanged', field: 'name' })),
    );
    await new Promise((resolve) => window.setTimeout(resolve, 400));
    expect(solver.tasks).toHaveLength(1);
  });

  it('can be stopped, and planned again', async () => {
    const user = userEvent.setup();
    tell(0, { kind: 'first', plan: planFor(0, { 'DS.senior': [1] }) });
    await user.click(screen.getByRole('button', { name: 'Stop the search' }));
    expect(task(0).isCancelled).toBe(true);
    expect(state()).toHaveTextContent('This is the best plan so far');
    await user.click(screen.getByRole('button', { name: 'Plan again' }));
    await waitFor(() => expect(solver.tasks).toHaveLength(2));
    expect(headline()).toHaveTextContent('Approve 1 senior data scientist now');
  });

  it('says within a moment that it waits for the solver, and can still be stopped', async () => {
    tell(0, { kind: 'first', plan: planFor(0, { 'DS.senior': [1] }) });
    await waitFor(() => expect(state()).toHaveTextContent(/waiting for the solver/u), {
      timeout: 4000,
    });
    expect(screen.getByRole('button', { name: 'Stop the search' })).toBeVisible();
    tell(0, { kind: 'best', plan: planFor(0, { 'DS.senior': [1] }), gap: 0 });
    expect(state()).toHaveTextContent('The best plan: ');
  });

  it('says why the solver failed; the first answer stands', () => {
    tell(0, { kind: 'first', plan: planFor(0, { 'DS.senior': [1] }) });
    tell(0, { kind: 'failed', why: 'no-webassembly' });
    expect(state()).toHaveTextContent(/could not be loaded.*The first plan stands/u);
    expect(headline()).toHaveTextContent('Approve 1 senior data scientist now');
  });

  it('says where to look when there is no answer at all', () => {
    tell(0, { kind: 'failed', why: 'broken' });
    expect(headline()).toHaveTextContent('Whom to hire, and when');
    expect(state()).toHaveTextContent(/The Work part says how many people/u);
  });

  it('names what conflicts, and the least that would help', async () => {
    const limits = [{ kind: 'budget', period: 0 }] as const;
    tell(0, { kind: 'infeasible', conflict: { limits, relax: [{ limit: limits[0], by: 20 }], budget: 50 } });
    expect(headline()).toHaveTextContent('The budget is too small for any plan');
    expect(screen.getByText(/The budget would have to be at least 50\sthousand per quarter/u)).toBeVisible();
    const all = screen.getByText('The budget per quarter, Nov to Feb 2027');
    expect(all).not.toBeVisible();
    await userEvent.click(screen.getByText('Conflicting limits, and limits to relax'));
    expect(all).toBeVisible();
    expect(screen.getByText(/Nov to Feb 2027: 20\sthousand more/u)).toBeVisible();
    tell(0, { kind: 'infeasible', conflict: { limits, relax: [], budget: undefined } });
    expect(headline()).toHaveTextContent('No plan fits the limits');
    expect(screen.getByText('The budget per quarter, Nov to Feb 2027')).toBeVisible();
  });

  it('says by when to approve, and takes a number back to its standard', async () => {
    const user = userEvent.setup();
    expect(screen.getByText(/A senior approved today starts on 19 Feb 2027.*about 7½ months/u)).toBeVisible();
    const fill = screen.getByRole('textbox', { name: 'Time to fill, days' });
    await user.clear(fill);
    await user.type(fill, '0');
    expect(screen.getByText(/A senior approved today starts on 21 Dec 2026/u)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Time to fill: reset to the default, 60' }));
    expect(planStore.get().document.headcount.parameters).not.toHaveProperty('timeToFill');
  });

  it('shows who says otherwise about the order of hires, with the rule and its source', async () => {
    act(() => editHeadcount(rosterEdit([], { kind: 'memberRemoved', member: 'person' })));
    await waitFor(() => expect(solver.tasks).toHaveLength(2));
    tell(1, { kind: 'best', plan: planFor(1, { 'DS.junior': [1] }), gap: 0 });
    const order = screen.getByRole('region', { name: 'What sources say about the order of hires' });
    expect(order).toHaveTextContent(
      /1 junior data scientist approved now, with nobody senior on the same subject/u,
    );
    expect(within(order).getAllByRole('link')).not.toHaveLength(0);
  });

  it('plans whole quarters only', async () => {
    const user = userEvent.setup();
    const horizon = screen.getByRole('textbox', { name: 'Horizon, quarters' });
    await user.clear(horizon);
    await user.type(horizon, '6.5');
    expect(screen.getByRole('alert')).toHaveTextContent('Enter a whole number of quarters.');
    await user.clear(horizon);
    await user.type(horizon, '9');
    expect(screen.getByRole('alert')).toHaveTextContent('Enter 1 to 8 quarters.');
    expect(planStore.get().document.headcount.parameters['quarters']).toBe(6);
  });

  it('leaves out quarters for which everybody would be too late', async () => {
    const table = screen.getByRole('table', { name: /Last days to approve/u });
    const [, ...rows] = within(table).getAllByRole('row');
    const columns = within(table).getAllByRole('columnheader').length;
    for (let at = 3; at <= columns; at += 1) {
      const cells = rows.map((row) => within(row).getAllByRole('cell')[at - 2]?.textContent);
      expect(cells.some((text) => text !== 'too late')).toBe(true);
    }
    expect(screen.getByText(/quarters? (?:is|are) not shown: everybody would be too late/u)).toBeVisible();
  });

  it('leads to the roster when nobody is there', async () => {
    expect(screen.queryByText(/Your roster is empty/u)).toBeNull();
    act(() => editHeadcount(rosterEdit([], { kind: 'memberRemoved', member: 'person' })));
    await userEvent.click(screen.getByRole('button', { name: 'Add people' }));
    expect(onPeople).toHaveBeenCalled();
  });

  it('says of a link without its people that they were left out', () => {
    const { history } = planStore.get();
    act(() => editHeadcount(rosterEdit([], { kind: 'memberRemoved', member: 'person' })));
    act(() =>
      dispatch({
        kind: 'documentOpened',
        source: { kind: 'shared', from: { kind: 'v', key: 'x' }, isBrief: false },
        document: planStore.get().document,
        history,
      }),
    );
    expect(
      screen.getByText(/^Hires can be planned only for a known team.*make a copy and add/u),
    ).toBeVisible();
    expect(headline()).toHaveTextContent('This link has no people');
    expect(screen.queryByText(/Approve/u)).toBeNull();
    expect(task(0).isCancelled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Add people' })).toBeNull();
  });
});

describe('explanations', () => {
  it('come part after part when they are asked for, once the plan is final', async () => {
    const user = userEvent.setup();
    tell(0, { kind: 'first', plan: planFor(0, { 'DS.senior': [1] }) });
    expect(screen.getByRole('button', { name: 'Explain this plan' })).toBeDisabled();
    const plan = planFor(0, { 'DS.senior': [1] });
    tell(0, { kind: 'best', plan, gap: 0 });
    await user.click(screen.getByRole('button', { name: 'Explain this plan' }));
    expect(screen.getByRole('progressbar')).toBeVisible();
    const [request] = solver.requests;
    const [hire] = plan.hires;
    if (!request || !hire) throw new Error('Nothing was asked.');
    const explained = {
      hire,
      reason: 'work' as const,
      duties: [{ duty: 'training', fte: 2 }],
      without: { cost: 90, unmet: 3, thin: 0 },
      swap: undefined,
      instead: undefined,
    };
    act(() => request.tell({ hires: [explained], binding: [], oneMore: [], isWhole: false }));
    expect(screen.getByRole('heading', { name: '1 senior data scientist, approved now' })).toBeVisible();
    expect(
      screen.getByText(/3\.0 person-quarters more unfinished work, total cost 90\sthousand higher/u),
    ).toBeVisible();
    expect(screen.getAllByText('Still looking…')).not.toHaveLength(0);
    act(() =>
      request.tell({
        hires: [{ ...explained, instead: { cost: 5, unmet: 0, thin: 0, hires: [] } }],
        binding: [{ kind: 'hiresPerQuarter', without: { cost: -50, unmet: -1, thin: 0 }, periods: [0, 1] }],
        oneMore: [{ kind: 'DS.junior', quarter: 1, cost: 12, unmet: -0.4, thin: 0, breaks: [] }],
        isWhole: true,
      }),
    );
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByText('Nobody instead')).toBeVisible();
    expect(screen.getByText(/^Total cost 5\sthousand higher/u)).toBeVisible();
    expect(screen.getByText(/^Limited by hires per quarter/u)).toBeVisible();
    expect(screen.getByText(/Nov to Feb 2027 and Feb to May 2027\. Without it/u)).toBeVisible();
    expect(
      screen.getByRole('row', { name: /junior data scientist −0\.4 \+12\sthousand February 2027/u }),
    ).toBeVisible();
  });

  it('can be cancelled, and say when they fail', async () => {
    const user = userEvent.setup();
    tell(0, { kind: 'best', plan: planFor(0, { 'DS.senior': [1] }), gap: 0 });
    await user.click(screen.getByRole('button', { name: 'Explain this plan' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(solver.requests[0]?.isCancelled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Explain this plan' }));
    act(() => solver.requests[1]?.tell({ why: 'stopped' }));
    expect(screen.getByRole('alert')).toHaveTextContent('The search took too long');
  });
});
