import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CompareScreen } from '../../src/compare/view/CompareScreen.tsx';
import { PresentScreen } from '../../src/deck/view/PresentScreen.tsx';
import { WeekScreen } from '../../src/offer/view/WeekScreen.tsx';
import { dispatch } from '../../src/plan/store/planStore.ts';
import { PlanScreen } from '../../src/team/view/PlanScreen.tsx';
import { fakeOutlet } from '../fixtures/fakeOutlet.ts';
import { neverFits } from '../fixtures/neverFits.ts';

const broken = vi.hoisted(() => ({ is: true }));

/** A part of a screen that throws for as long as it is broken. */
const part = vi.hoisted(() => () => {
  if (broken.is) throw new Error('no such lane');
  return 'drawn again';
});

vi.mock('../../src/team/charts/spectrum/Spectrum.tsx', () => ({
  Spectrum: part,
  SpectrumLegend: () => null,
}));
vi.mock('../../src/team/charts/axis/SetupMultiple.tsx', () => ({ SetupMultiple: part }));
vi.mock('../../src/compare/charts/ChangeSpectrum.tsx', () => ({ ChangeSpectrum: part }));
vi.mock('../../src/offer/view/WeekTable.tsx', () => ({ WeekTable: part }));

beforeEach(() => {
  broken.is = true;
  dispatch({ kind: 'reset' });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const heading = (name: string) => screen.getByRole('heading', { name });
const ports = { fitOverlap: neverFits, copyText: async () => true, saveText: () => undefined };
const compare = (pair: { before: 'low-batch'; after: 'horizontal' } | undefined) => (
  <CompareScreen {...ports} pair={pair} onPair={() => undefined} onOpen={() => undefined} />
);

test('a spectrum that fails leaves the rest of the plan, and is tried again when asked', async () => {
  render(<PlanScreen loadOutlet={fakeOutlet().loadOutlet} fitOverlap={neverFits} />);
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  expect(screen.getByRole('alert')).toHaveTextContent('The spectrum cannot be shown.');
  for (const name of ['The team', 'Advice']) expect(heading(name)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Three roles.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('alert')).toBeVisible();
  broken.is = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('drawn again')).toBeVisible();
});

test('another plan is another try', () => {
  render(<PlanScreen loadOutlet={fakeOutlet().loadOutlet} fitOverlap={neverFits} />);
  expect(screen.getByRole('alert')).toBeVisible();
  broken.is = false;
  act(() => dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team: { kind: 'horizontal' } }] }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('setups that cannot be drawn leave their figures', () => {
  render(compare(undefined));
  expect(screen.getAllByText('This setup cannot be shown.')).toHaveLength(5);
  expect(screen.getByRole('table', { name: /Roles and pairs/ })).toBeVisible();
});

test('a comparison that cannot be drawn leaves its words and its list', () => {
  render(compare({ before: 'low-batch', after: 'horizontal' }));
  expect(screen.getByRole('alert')).toHaveTextContent('The picture of the changes cannot be shown.');
  expect(screen.getByRole('button', { name: 'Copy the summary' })).toBeVisible();
  expect(screen.getByRole('table', { name: 'Seats' })).toBeVisible();
});

test('a step that fails leaves the way to the next one', async () => {
  const onStep = vi.fn();
  render(<PresentScreen step={2} fitOverlap={neverFits} onStep={onStep} onExit={() => undefined} />);
  expect(screen.getByRole('alert')).toHaveTextContent('This slide cannot be shown.');
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(onStep).toHaveBeenCalledExactlyOnceWith(3);
});

test('a week that fails leaves the questions to ask', () => {
  render(<WeekScreen {...{ role: 'MLE' }} onRole={() => undefined} />);
  expect(screen.getByRole('alert')).toHaveTextContent('The week cannot be shown.');
  expect(heading('Questions to ask')).toBeVisible();
  expect(heading('Will it last?')).toBeVisible();
});
