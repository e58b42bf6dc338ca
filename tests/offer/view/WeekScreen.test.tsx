import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FactChange } from '../../../src/engine/playbook/facts.ts';
import { WeekScreen } from '../../../src/offer/view/WeekScreen.tsx';
import { dispatch } from '../../../src/plan/store/planStore.ts';

const matureOnline: FactChange = {
  kind: 'team',
  team: { kind: 'product', maturity: 'high', mode: 'online' },
};

function open(role?: string, ...changes: readonly FactChange[]) {
  dispatch({ kind: 'factsChanged', changes });
  const onRole = vi.fn<(role: string) => void>();
  render(<WeekScreen role={role} onRole={onRole} />);
  return { onRole };
}

function table(name: RegExp) {
  return within(screen.getByRole('table', { name }));
}

beforeEach(() => dispatch({ kind: 'reset' }));
afterEach(() => vi.restoreAllMocks());

describe('a role’s week', () => {
  it('opens with the first role from the middle', () => {
    open(undefined, matureOnline);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^ML engineers here spend 32 % of their week/,
    );
    expect(screen.getByRole('radio', { name: 'ML engineer' })).toBeChecked();
  });

  it('opens with it too when the address names a role that nobody knows', () => {
    open('nobody');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^ML engineers/);
  });

  it('hands a picked role to whoever keeps the address', async () => {
    const { onRole } = open('MLE');
    await userEvent.click(screen.getByRole('radio', { name: 'data scientist' }));
    expect(onRole).toHaveBeenCalledWith('DS');
  });

  it('can be picked from a list where there is little room', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
      Object.assign(new EventTarget(), {
        matches: query.includes('max-width'),
        media: query,
        onchange: null,
        addListener() {},
        removeListener() {},
      }),
    );
    const { onRole } = open('MLE');
    const picker = screen.getByRole('combobox', { name: 'The week of the' });
    expect(within(picker).getByRole('option', { name: 'applied scientist (later)' })).toBeInTheDocument();
    await userEvent.selectOptions(picker, 'data scientist');
    expect(onRole).toHaveBeenCalledWith('DS');
    expect(screen.getByRole('columnheader', { name: 'Part, and with whom' })).toBeInTheDocument();
  });

  it('lists the duties with share, part and company', () => {
    open('MLE', matureOnline);
    const week = table(/The week of the ML engineer has 23 duties/);
    const row = week.getByRole('row', { name: /^Productionisation/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['6.3\u00a0%', 'owns', 'Software engineerApplied scientist']);
  });

  it('folds the small duties until somebody asks', async () => {
    open('MLE', matureOnline);
    expect(screen.queryByRole('row', { name: /^Internal tools/ })).not.toBeInTheDocument();
    const fold = screen.getByRole('button', { name: '8 small duties' });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(fold);
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('row', { name: /^Internal tools/ })).toBeInTheDocument();
  });

  it('says for whom a duty is held while a seat waits', () => {
    open('MLE', { kind: 'answer', fact: 'dataInfraReady', value: false });
    expect(screen.getByRole('row', { name: /^Reporting and dashboards/ })).toHaveTextContent(
      'for data scientists, who wait',
    );
  });
});

describe('a role without a week', () => {
  it('says why it waits, on whose word, and who holds its duties', () => {
    open('DS', { kind: 'answer', fact: 'dataInfraReady', value: false });
    expect(
      screen.getByRole('heading', { level: 1, name: 'Data scientists have no week here yet.' }),
    ).toBeInTheDocument();
    const why = within(screen.getByRole('region', { name: 'Why data scientists wait' }));
    expect(why.getByText(/Do not hire data scientists yet/)).toBeInTheDocument();
    expect(why.getByRole('link', { name: /Hiring Machine Learning Engineers Part 1/ })).toBeInTheDocument();
    expect(why.getByText('ML engineer')).toBeInTheDocument();
    const shifts = screen.getByRole('region', { name: 'Will it last?' });
    expect(within(shifts).queryByRole('listitem')).not.toBeInTheDocument();
  });

  it('shows when a later seat opens', () => {
    open('AS');
    const shifts = within(screen.getByRole('region', { name: 'Will it last?' }));
    expect(shifts.getAllByText(/^The role opens\./)).toHaveLength(3);
    expect(shifts.getByText('Still no week: the role comes later still.')).toBeInTheDocument();
  });
});

describe('the forecast', () => {
  it('has a row for each next setup, with the band as a word', () => {
    open('MLE');
    const shifts = within(screen.getByRole('region', { name: 'Will it last?' }));
    expect(shifts.getAllByRole('heading', { level: 3 }).map((step) => step.textContent)).toEqual([
      'If the product matures',
      'If the product goes online',
      'If it matures and goes online',
      'If it becomes a platform team',
    ]);
    expect(shifts.getByText('47 % of this week becomes different work: a large change.')).toBeInTheDocument();
  });
});

describe('advertised against actual', () => {
  it('marks more than half as a mismatch, in words', () => {
    open('MLE', matureOnline);
    const pairs = table(/How much of the week differs from the advertised job/);
    const row = pairs.getByRole('row', { name: /^ML engineer/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['53\u00a0%mismatch', '–as advertised', '60\u00a0%mismatch', '66\u00a0%mismatch']);
  });
});

describe('the questions', () => {
  it('show with each answer what it would mean here', async () => {
    open('MLE', matureOnline);
    const rail = within(screen.getByRole('complementary', { name: 'Questions to ask' }));
    await userEvent.click(rail.getByText(/When is a prediction computed/));
    const fitting = rail.getByText('“On request”').closest('li');
    expect(fitting).toHaveTextContent('Fits this plan.');
    expect(rail.getByText('“Nightly or hourly jobs”').closest('li')).toHaveTextContent(
      'Suggests batch predictions.',
    );
  });

  it('show what is said of this role only, and both sides of a disagreement', () => {
    open('MLE');
    expect(screen.getByText(/Score four areas/)).toBeInTheDocument();
    expect(screen.queryByText(/Ask for scientific method/)).not.toBeInTheDocument();
    expect(screen.getByText('Prevent failure, or explore?')).toBeInTheDocument();
  });

  it('are there for the lead as well', () => {
    open('MLE');
    const lead = within(screen.getByRole('region', { name: 'For the team lead, before writing the advert' }));
    expect(lead.getAllByRole('listitem')).toHaveLength(6);
  });
});
