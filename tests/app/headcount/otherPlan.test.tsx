import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { HeadcountScreen } from '../../../src/app/headcount/HeadcountScreen.tsx';
import type { Member } from '../../../src/engine/people/roster.ts';
import { initialFacts } from '../../../src/engine/playbook/facts.ts';
import { emptyHeadcount, type Headcount } from '../../../src/engine/size/headcount.ts';
import { emptyHistory } from '../../../src/plan/document/history.ts';
import { newPlan } from '../../../src/plan/document/planDocument.ts';
import { dispatch, planStore } from '../../../src/plan/store/planStore.ts';
import { fakeOutlet } from '../../fixtures/fakeOutlet.ts';
import { neverHires } from '../../fixtures/neverHires.ts';
import { startCounting } from '../../fixtures/startCounting.ts';

const people = (...names: readonly string[]): readonly Member[] =>
  names.map((name, index) => ({
    id: `m${index + 1}`,
    name,
    kind: 'person',
    role: 'MLE',
    level: 'senior',
    fte: 1,
  }));

function open(id: string, headcount: Headcount, kind: 'p' | 'v' = 'p') {
  const document = { ...newPlan(id, id, initialFacts), headcount };
  const source =
    kind === 'p'
      ? ({ kind: 'saved', from: { kind: 'p', key: id } } as const)
      : ({ kind: 'shared', from: { kind: 'v', key: id }, isBrief: false } as const);
  dispatch({ kind: 'documentOpened', source, document, history: emptyHistory });
}

function show(part: 'people' | 'drill') {
  render(
    <HeadcountScreen
      part={part}
      onPart={() => {}}
      today="2026-11-21"
      saveText={() => undefined}
      loadOutlet={fakeOutlet().loadOutlet}
      loadHires={neverHires}
    />,
  );
}

beforeEach(() => startCounting('2026-11-21'));

it('has everybody on the field again in another plan', async () => {
  open('a', { ...emptyHeadcount, people: people('Ada', 'Ben') });
  show('drill');
  await userEvent.click(await screen.findByRole('button', { name: 'Ada' }));
  act(() => open('b', { ...emptyHeadcount, people: people('Zoe', 'Yan') }));
  expect(await screen.findByText(/^Nobody is away/)).toBeVisible();
});

it('leaves the field alone when the plan on screen gets another id', async () => {
  const headcount = { ...emptyHeadcount, people: people('Ada') };
  open('a', headcount);
  show('people');
  const name = await screen.findByRole('textbox', { name: 'Name of Ada' });
  await userEvent.type(name, ' Love');
  act(() => open('b', planStore.get().document.headcount));
  expect(name).toHaveFocus();
  await userEvent.keyboard('lace');
  expect(name).toHaveValue('Ada Lovelace');
});

it('lets a visitor read the roster of a shared plan, and edit nothing', async () => {
  const user = userEvent.setup();
  const many = people(...Array.from({ length: 61 }, (_, index) => `Person ${index + 1}`));
  open('s', { ...emptyHeadcount, people: many }, 'v');
  show('people');
  expect(await screen.findByRole('textbox', { name: 'Name of Person 1' })).toHaveAttribute('readonly');
  expect(screen.getByRole('combobox', { name: 'Role of Person 1' })).toBeDisabled();
  for (const name of ['Add a person', 'Add a vacancy', 'Import…', 'Duplicate Person 1', 'Remove Person 1'])
    expect(screen.getByRole('button', { name })).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Export as CSV' })).toBeEnabled();
  await user.click(screen.getByRole('button', { name: 'Duties of Person 1: Default' }));
  expect(screen.getAllByRole('checkbox', { checked: true })[0]).toBeDisabled();
  expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await user.click(screen.getByRole('button', { name: 'Show 1 more row' }));
  expect(await screen.findByRole('row', { name: 'Person 61' })).toBeVisible();
  await user.type(screen.getByRole('searchbox', { name: 'Search the roster' }), 'Person 60');
  expect(await screen.findByText('1 of 61 rows')).toBeVisible();
});
