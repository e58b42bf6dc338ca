import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompareScreen } from '../../../src/compare/view/CompareScreen.tsx';
import { fitEuler } from '../../../src/euler/fitEuler.ts';
import type { FitOverlap } from '../../../src/euler/types.ts';
import { dispatch, planStore } from '../../../src/plan/store/planStore.ts';
import { loadLaterFits } from '../../../src/team/charts/overlap/storedFits.ts';
import { neverFits } from '../../fixtures/neverFits.ts';

const names = [
  'Young product, batch',
  'Young product, online',
  'Mature product, batch',
  'Mature product, online',
  'Platform team',
];

/** What the view of all five does not use. */
const allFive = {
  copyText: async () => true,
  saveText: () => undefined,
  pair: undefined,
  onPair: () => undefined,
};

/** Shares are set with a space that does not break. */
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

const cardOf = (name: string) => screen.getByRole('heading', { name }).closest('article');

beforeAll(loadLaterFits);
beforeEach(() => dispatch({ kind: 'reset' }));

describe('the five setups side by side', () => {
  it('names each setup, says what it shows, and marks the plan', () => {
    render(<CompareScreen {...allFive} fitOverlap={neverFits} onOpen={() => undefined} />);
    for (const name of names) expect(screen.getByRole('heading', { name })).toBeVisible();
    const current = screen.getByRole('button', { name: 'Open the plan: Young product, batch' });
    expect(current).toHaveAttribute('aria-current', 'true');
    const online = screen.getByRole('heading', { name: 'Mature product, online' }).closest('article');
    expect(online).toHaveTextContent('Four roles. Software engineers and data scientists share nothing.');
    expect(online).toHaveTextContent('55 % of the work is engineering.');
    expect(online).toHaveTextContent('Nothing shared: software engineers and data scientists.');
  });

  it('draws the overlaps of all five at once, each with the names of its roles, without a fit', () => {
    const fitOverlap = vi.fn(neverFits);
    render(<CompareScreen {...allFive} fitOverlap={fitOverlap} onOpen={() => undefined} />);
    const shapes = names.map((name) => cardOf(name)?.querySelectorAll('figure svg [data-shape]').length);
    expect(shapes).toEqual([3, 3, 4, 4, 5]);
    expect(cardOf('Platform team')).toHaveTextContent('Product');
    expect(fitOverlap).not.toHaveBeenCalled();
  });

  it('has those fitted that an answer changes, and says when there is no true picture', () => {
    dispatch({
      kind: 'factsChanged',
      changes: [{ kind: 'answer', fact: 'smallGainsPay', value: false }],
    });
    const fitOverlap = vi.fn<FitOverlap>(() => () => undefined);
    render(<CompareScreen {...allFive} fitOverlap={fitOverlap} onOpen={() => undefined} />);
    const waiting = screen.getAllByText('Drawing the overlaps…').length;
    expect(waiting).toBeGreaterThan(0);
    expect(fitOverlap).toHaveBeenCalledTimes(waiting);
    const [first, second] = fitOverlap.mock.calls;
    act(() => first?.[1](fitEuler(first[0].system)));
    const fit = second && fitEuler(second[0].system);
    const unwanted = [{ sets: ['SWE', 'DS'], wanted: 0, drawn: 0.01 }];
    act(() => second?.[1](fit && { ...fit, quality: { ...fit.quality, exact: false, unwanted } }));
    expect(screen.queryAllByText('Drawing the overlaps…')).toHaveLength(waiting - 2);
    expect(screen.getByText(/These overlaps cannot be drawn accurately/)).toBeVisible();
  });

  it('makes another setup the plan and opens it', async () => {
    const onOpen = vi.fn();
    const user = userEvent.setup();
    render(<CompareScreen {...allFive} fitOverlap={neverFits} onOpen={onOpen} />);
    const button = screen.getByRole('button', { name: 'Use this setup: Mature product, online' });
    button.focus();
    await user.keyboard('{Enter}');
    expect(planStore.get().document.facts.team).toEqual({
      kind: 'product',
      maturity: 'high',
      mode: 'online',
    });
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('opens the present plan without changing it', async () => {
    const onOpen = vi.fn();
    render(<CompareScreen {...allFive} fitOverlap={neverFits} onOpen={onOpen} />);
    const before = planStore.get();
    await userEvent.click(screen.getByRole('button', { name: /^Open the plan/ }));
    expect(planStore.get()).toBe(before);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('keeps the answers and says how many hold for all', () => {
    dispatch({
      kind: 'factsChanged',
      changes: [
        { kind: 'answer', fact: 'smallGainsPay', value: false },
        { kind: 'answer', fact: 'liveOverAYear', value: true },
      ],
    });
    render(<CompareScreen {...allFive} fitOverlap={neverFits} onOpen={() => undefined} />);
    expect(screen.getByText(/Your 2 answers apply to all five\./)).toBeVisible();
    const mature = screen.getByRole('heading', { name: 'Mature product, batch' }).closest('article');
    expect(mature).toHaveTextContent('Applied scientists can wait.');
  });

  it('gives the same in figures', () => {
    render(<CompareScreen {...allFive} fitOverlap={neverFits} onOpen={() => undefined} />);
    const table = screen.getByRole('table', { name: /Roles and pairs/ });
    const cells = (row: string) =>
      within(within(table).getByRole('row', { name: (text) => text.startsWith(row) }))
        .getAllByRole('cell')
        .map((cell) => plain(cell.textContent));
    expect(
      within(table)
        .getAllByRole('columnheader')
        .slice(0, 5)
        .map((head) => head.textContent),
    ).toEqual(['Young product, batchcurrent plan', ...names.slice(1)]);
    expect(cells('Applied scientist later')).toEqual([
      'later',
      'later',
      'needed · 15 %',
      'needed · 14 %',
      'optional · 7 %',
    ]);
    expect(cells('Software engineer and Data scientist')).toEqual([
      '6.4 %',
      'nothing',
      '0.5 %',
      'nothing',
      '0.7 %',
    ]);
    expect(cells('Data scientist and Product manager')[4]).toBe('6.6 %');
  });

  it('shows both sides where the sources disagree about teams side by side', () => {
    render(<CompareScreen {...allFive} fitOverlap={neverFits} onOpen={() => undefined} />);
    expect(screen.getByRole('heading', { name: 'With maturity, more overlap or less?' })).toBeVisible();
    expect(screen.getByText('Data scientists and ML engineers share less.')).toBeVisible();
    expect(screen.getByText('Collaboration grows.')).toBeVisible();
    expect(screen.getByText(/Sharing a duty is different from working together/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Nubank/ })).toBeVisible();
  });
});
