import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Member } from '../../../src/engine/people/roster.ts';
import { editHeadcount, rosterEdit } from '../../../src/plan/store/headcountEdits.ts';
import { planStore } from '../../../src/plan/store/planStore.ts';
import { selectDerived } from '../../../src/plan/store/selectors.ts';
import { DrillPart } from '../../../src/roster/view/DrillPart.tsx';
import { openDraft } from '../../fixtures/openDraft.ts';
import { startCounting } from '../../fixtures/startCounting.ts';

const online = { kind: 'product', maturity: 'low', mode: 'online' } as const;
const today = '2026-11-21';
const person = (id: string, name: string, role: string, kind: Member['kind'] = 'person'): Member => ({
  id,
  name,
  kind,
  role,
  level: 'senior',
  fte: 1,
});

const onExport = vi.fn();

beforeEach(async () => {
  await startCounting(today);
  openDraft(online);
});

function show(people: readonly Member[]) {
  editHeadcount(rosterEdit(people, { kind: 'rosterImported', mode: 'replace', count: people.length }));
  const onPeople = vi.fn();
  render(<DrillPart today={today} onExport={onExport} onPeople={onPeople} />);
  return onPeople;
}

it('asks for people before there are any', async () => {
  const onPeople = show([]);
  await userEvent.click(screen.getByRole('button', { name: 'Add people' }));
  expect(onPeople).toHaveBeenCalledOnce();
});

it('takes somebody off, says what breaks, and brings everybody back', async () => {
  const user = userEvent.setup();
  show([person('m1', 'Sam', 'SWE'), person('m2', 'Mia', 'MLE'), person('m3', 'Dan', 'DS')]);
  const duties = screen.getByRole('table', { name: /Who can do each duty/ });
  const row = (name: RegExp) => within(duties).getByRole('row', { name });
  expect(row(/Reporting and dashboards/)).toHaveTextContent('one person');
  await user.click(screen.getByRole('button', { name: 'Dan' }));
  expect(screen.getByRole('status')).toHaveTextContent(/^Without Dan, nobody can do \d+\s% of the work/);
  expect(row(/Reporting and dashboards/)).toHaveTextContent(/Dan \(away\)nobody/);
  expect(screen.getByRole('button', { name: 'Dan', pressed: true })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Export who covers what' }));
  expect(onExport).toHaveBeenLastCalledWith({ off: new Set(['m3']), isFilled: false });
  await user.click(screen.getByRole('button', { name: 'Reset' }));
  expect(screen.getByRole('status')).toHaveTextContent(/^Nobody is away: .*on one person/);
  expect(screen.getByRole('button', { name: 'Sam' })).toHaveFocus();
});

it('names the first few of many, and the others on request', async () => {
  const user = userEvent.setup();
  show(Array.from({ length: 30 }, (_, index) => person(`m${index}`, `P${index}`, 'MLE')));
  const row = screen.getByRole('row', { name: /^Feature engineering/ });
  expect(within(row).getAllByRole('listitem')).toHaveLength(7);
  await user.click(screen.getByRole('button', { name: 'P29' }));
  await user.click(within(row).getByRole('button', { name: /^and 24 more, 1 away: show all for feature/ }));
  expect(within(row).getAllByRole('listitem')).toHaveLength(30);
  expect(within(row).getByRole('list')).toHaveFocus();
});

it('says whose work the shares are of', () => {
  show([person('m1', 'Sam', 'SWE')]);
  expect(screen.getByText(/share of the worked example “A new fraud check”/)).toBeVisible();
});

it('counts a vacancy only when asked to', async () => {
  const user = userEvent.setup();
  show([person('m1', 'Sam', 'SWE'), person('m2', '', 'DS', 'vacancy')]);
  expect(screen.queryByRole('button', { name: /vacancy/ })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Count vacancies as filled' }));
  expect(screen.getByRole('button', { name: 'vacancy: senior data scientist' })).toBeVisible();
});

it('names whose leaving hurts most, and what to learn first', () => {
  show([person('m1', 'Sam', 'SWE'), person('m3', 'Dan', 'DS')]);
  const lists = screen.getAllByRole('list').filter((list) => list.tagName === 'OL');
  expect(lists).toHaveLength(2);
  expect(lists[0]).toHaveTextContent(/of the work would have nobody/);
  expect(lists[1]).toHaveTextContent(/learns .*two people can then do it/);
});

it('does not call a team safe because nobody is left to learn', () => {
  const { duties } = selectDerived(planStore.get()).playbook;
  show([{ ...person('m1', 'Ada', 'MLE'), duties: duties.map(({ id }) => id) }]);
  expect(screen.queryByText(/Two people can do every duty/)).toBeNull();
  expect(
    screen.getByText(/^Hire for \d+ of these duties: fewer than two people can do them, and nobody is left/),
  ).toBeVisible();
});

it('says that nobody is on the field, and that only hiring helps', () => {
  show([person('m1', '', 'MLE', 'vacancy')]);
  expect(screen.getByRole('status')).toHaveTextContent(/^Nobody who is here today covers/);
  expect(screen.queryByText(/Whoever leaves|Two people can do every duty/)).toBeNull();
  expect(screen.getByText(/^Hire for .* nobody is left to learn/)).toBeVisible();
});

it('says who comes later and who has left, and why they cover nothing', () => {
  show([
    person('m1', 'Ada', 'MLE'),
    { ...person('m2', 'Ben', 'DS'), start: '2100-01-05' },
    { ...person('m3', 'Lea', 'SWE'), end: '2001-06-30' },
  ]);
  expect(screen.getByText('Not here today: Ben (from 5 Jan 2100), Lea (until 30 Jun 2001).')).toBeVisible();
});

it('calls a team safe that has two people for everything', () => {
  const all = selectDerived(planStore.get()).playbook.duties.map(({ id }) => id);
  show([
    { ...person('m1', 'Ada', 'MLE'), duties: all },
    { ...person('m2', 'Ben', 'MLE'), duties: all },
    { ...person('m3', 'Lea', 'MLE'), fte: 0 },
  ]);
  expect(screen.getByText(/^Two people can do every duty of 3\s% of the work or more\.$/)).toBeVisible();
  expect(screen.queryByText(/hire/)).toBeNull();
  expect(screen.getByText(/^Not counted: Lea\. .*on leave/)).toBeVisible();
});
