import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { HeadcountScreen } from '../../../src/app/headcount/HeadcountScreen.tsx';
import { dispatch, planStore } from '../../../src/plan/store/planStore.ts';
import { selectDerived } from '../../../src/plan/store/selectors.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { fakeOutlet } from '../../fixtures/fakeOutlet.ts';
import { neverHires } from '../../fixtures/neverHires.ts';
import { openDraft } from '../../fixtures/openDraft.ts';
import { startCounting } from '../../fixtures/startCounting.ts';

const online = { kind: 'product', maturity: 'low', mode: 'online' } as const;

let outlet = fakeOutlet();

beforeEach(async () => {
  outlet = fakeOutlet();
  await startCounting('2026-11-21');
  openDraft(online);
  render(
    <HeadcountScreen
      part="work"
      onPart={() => {}}
      today="2026-11-21"
      saveText={() => undefined}
      loadOutlet={outlet.loadOutlet}
      loadHires={neverHires}
    />,
  );
});

const heading = () => screen.getByRole('heading', { level: 1 });
const field = (name: string) => screen.getByRole('textbox', { name });

describe('the headcount of a setup', () => {
  it('begins with the worked example, as a band', () => {
    expect(heading()).toHaveTextContent(
      'About 4 people: 1 software engineer, 2 ML engineers, and 1 data scientist',
    );
    expect(screen.getByText(/^3\.\d\sFTE of work, estimate\. Plan for 3 to 6 people/)).toBeVisible();
    expect(screen.getByText(/A new fraud check.*Change one/)).toBeVisible();
    expect(selectDerived(planStore.get()).playbook.effort.of).toBeUndefined();
  });

  it('answers a typed number, and makes effort everywhere the share of the demand', async () => {
    const user = userEvent.setup();
    await user.clear(field('New use cases, a quarter'));
    await user.type(field('New use cases, a quarter'), '3');
    expect(heading()).toHaveTextContent('About 8 people');
    expect(selectDerived(planStore.get()).playbook.effort.of).toBe('demand');
    await user.click(screen.getByRole('button', { name: 'New use cases: reset to the example' }));
    expect(heading()).toHaveTextContent('About 4 people');
    expect(field('New use cases, a quarter')).toHaveFocus();
    expect(planStore.get().document.headcount.drivers).toEqual({});
    expect(selectDerived(planStore.get()).playbook.effort.of).toBeUndefined();
  });

  it('says what is no number, and changes nothing', async () => {
    const user = userEvent.setup();
    const models = field('Models in production, distinct models');
    await user.clear(models);
    await user.type(models, '-4');
    expect(screen.getByRole('alert')).toHaveTextContent('Enter 0 to 100000.');
    expect(models).toHaveAccessibleDescription(/Enter 0/);
    await user.clear(models);
    await user.type(models, '999999999');
    expect(screen.getByRole('alert')).toHaveTextContent('Enter 0 to 100000.');
    await user.tab();
    expect(models).toHaveValue('99999');
    expect(screen.getByRole('alert')).toHaveTextContent(
      '“999999999” was not accepted; the value is still 99999.',
    );
    await user.clear(models);
    await user.type(models, '3');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('multiplies by how the work is done', async () => {
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Support hours' }), 'always');
    expect(planStore.get().document.headcount.modifiers).toEqual({ support: 'always' });
    expect(screen.getByText(/On-call needs 8 people; this plan has/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Support hours: reset to the example' }));
    expect(screen.getByRole('combobox', { name: 'Support hours' })).toHaveFocus();
  });

  it('opens every duty to its terms, whose coefficients can be set', async () => {
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Support hours' }), 'always');
    await user.click(screen.getByRole('button', { name: 'On-call and incident response' }));
    const terms = screen.getByRole('list', { name: 'Terms' });
    expect(within(terms).getByText('0.17 × 0.3 (incidents)')).toBeVisible();
    expect(within(terms).getByText('1 × 0.5 (stand-by)')).toBeVisible();
    const [first] = within(terms).getAllByRole('textbox', { name: 'Coefficient' });
    if (!first) throw new Error('There is no coefficient.');
    await user.clear(first);
    await user.type(first, '0.5');
    expect(planStore.get().document.headcount.coefficients).toEqual({ 'on-call.1': 0.5 });
    await user.click(screen.getByRole('button', { name: 'Reset to the default coefficient' }));
    expect(first).toHaveFocus();
    expect(planStore.get().document.headcount.coefficients).toEqual({});
  });

  it('keeps a duty that a coefficient leaves no work while somebody types', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'On-call and incident response' }));
    const terms = screen.getByRole('list', { name: 'Terms' });
    const [first] = within(terms).getAllByRole('textbox', { name: 'Coefficient' });
    if (!first) throw new Error('There is no coefficient.');
    await user.clear(first);
    // In office hours on-call has no other work: at "0" nobody does it.
    await user.type(first, '0.5');
    expect(first).toHaveFocus();
    expect(planStore.get().document.headcount.coefficients).toEqual({ 'on-call.1': 0.5 });
  });

  it('takes the example’s numbers as the plan’s, and gives them back', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Use these numbers' }));
    expect(planStore.get().document.headcount.drivers).toMatchObject({ useCases: 1, sources: 6 });
    expect(screen.getByText(/numbers are yours/)).toBeVisible();
    const { drivers, modifiers } = planStore.get().document.headcount;
    // What a team without language models and without inner customers is asked.
    const others = ['teams', 'llmFeatures', 'llmBuilding', 'evalCases', 'tools', 'modelBill'];
    const asked = builtinSizing.drivers.map(({ id }) => id).filter((id) => !others.includes(id));
    expect(Object.keys(drivers).sort()).toEqual([...asked].sort());
    expect(screen.queryByRole('button', { name: 'Use these numbers' })).toBeNull();
    expect(field('New use cases, a quarter')).toHaveFocus();
    expect(Object.keys(modifiers).sort()).toEqual(builtinSizing.modifiers.map(({ id }) => id).sort());
    const models = field('Models in production, distinct models');
    const before = screen.getAllByRole('textbox').length;
    act(() =>
      dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team: { ...online, maturity: 'high' } }] }),
    );
    expect(models).toHaveValue('2');
    expect(screen.getAllByRole('textbox')).toHaveLength(before);
    expect(screen.getByRole('combobox', { name: 'Traffic' })).toHaveValue(modifiers['traffic']);
    await user.click(screen.getByRole('button', { name: 'Reset to the example' }));
    expect(planStore.get().document.headcount.drivers).toEqual({});
  });

  it('says what the size hangs on, the most first', () => {
    const table = screen.getByRole('table', { name: /if one assumption changes/ });
    const [, first] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/^Planning load: 75\s%, range 55 to 85\s%/);
  });
});
