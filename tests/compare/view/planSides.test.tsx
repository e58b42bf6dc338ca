import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CompareScreen } from '../../../src/compare/view/CompareScreen.tsx';
import { type Facts, initialFacts } from '../../../src/engine/playbook/facts.ts';
import { emptyHistory } from '../../../src/plan/document/history.ts';
import { newPlan, type PlanDocument } from '../../../src/plan/document/planDocument.ts';
import type { SidePair } from '../../../src/plan/document/side.ts';
import type { PlanSource } from '../../../src/plan/store/planState.ts';
import { dispatch } from '../../../src/plan/store/planStore.ts';
import { editWhatIfs } from '../../../src/plan/store/whatIfs.ts';
import { neverFits } from '../../fixtures/neverFits.ts';

const kept: PlanSource = { kind: 'saved', from: { kind: 'p', key: 'x' } };
const shared = (isBrief: boolean): PlanSource => {
  return { kind: 'shared', from: { kind: 'v', key: 'x' }, isBrief };
};
const grownUp: Facts = {
  team: { kind: 'product', maturity: 'high', mode: 'online' },
  context: { smallGainsPay: false },
};
const slow = { id: 'w1', name: 'Slow year', facts: { ...initialFacts, context: { companySize: 'mid' } } };
const plan: PlanDocument = { ...newPlan('x', 'Ours', initialFacts), facts: grownUp, whatIfs: [slow] };

function open(pair: SidePair | undefined, source: PlanSource = kept, document = plan) {
  const onPair = vi.fn<(next: SidePair | undefined) => void>();
  dispatch({ kind: 'documentOpened', source, document, history: emptyHistory });
  render(
    <CompareScreen
      pair={pair}
      onPair={onPair}
      fitOverlap={neverFits}
      copyText={async () => true}
      saveText={() => undefined}
      onOpen={() => undefined}
    />,
  );
  return onPair;
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const left = () => screen.getByRole('combobox', { name: 'Before' });
const options = () =>
  within(left())
    .getAllByRole('option')
    .map((option) => option.textContent);
const wanted = /^This link compares with/;

beforeEach(() => dispatch({ kind: 'reset' }));

describe('before and after of a plan', () => {
  it('begins with what became of the plan since its baseline', async () => {
    const onPair = open(undefined);
    await userEvent.click(screen.getByRole('tab', { name: 'Before and after' }));
    expect(onPair).toHaveBeenCalledExactlyOnceWith({ before: 'baseline', after: 'now' });
  });

  it('begins with the scenarios while the plan is as its baseline', async () => {
    const onPair = open(undefined, kept, { ...plan, facts: initialFacts });
    await userEvent.click(screen.getByRole('tab', { name: 'Before and after' }));
    expect(onPair).toHaveBeenCalledExactlyOnceWith({ before: 'low-batch', after: 'high-batch' });
  });

  it('sets the baseline against the plan now, each with its own answers', () => {
    open({ before: 'baseline', after: 'now' });
    expect(title()).toBe('From “Baseline” to “Plan now”');
    expect(
      screen.getByText(
        'Before: a young product team, predicting in batch, with no answers. After: a mature product team, predicting online, with 1 answer.',
      ),
    ).toBeVisible();
    expect(screen.getByText(/^From Baseline to Plan now: /)).toHaveTextContent(
      'Does a gain of one percent pay for a salary? No, before not known',
    );
  });

  it('lets the plan now, its baseline, what-ifs and scenarios be chosen', async () => {
    const onPair = open({ before: 'now', after: 'whatif-w1' });
    expect(title()).toBe('From “Plan now” to “Slow year (scenario)”');
    expect(options()).toEqual([
      'Plan now',
      'Baseline',
      'Slow year',
      'Young product, batch',
      'Young product, online',
      'Mature product, batch',
      'Mature product, online',
      'Platform team',
    ]);
    expect(screen.getAllByRole('group', { name: 'Scenarios' })).toHaveLength(2);
    await userEvent.selectOptions(left(), 'Baseline');
    expect(onPair).toHaveBeenLastCalledWith({ before: 'baseline', after: 'whatif-w1' });
    await userEvent.selectOptions(left(), 'Platform team');
    expect(onPair).toHaveBeenLastCalledWith({ before: 'horizontal', after: 'whatif-w1' });
  });

  it('ignores a what-if that is not there, says so, and has it when it comes back', () => {
    const onPair = open({ before: 'now', after: 'whatif-w2' });
    expect(screen.getByText(wanted)).toHaveTextContent('that this plan no longer has');
    expect(title()).toBe('From “Baseline” to “Plan now”');
    expect(onPair).not.toHaveBeenCalled();
    act(() => editWhatIfs({ kind: 'whatIfAdded', id: 'w2', name: 'Lean year' }));
    expect(title()).toBe('From “Plan now” to “Lean year (scenario)”');
    expect(screen.queryByText(wanted)).not.toBeInTheDocument();
  });

  it('of a draft has scenarios only, and says so', () => {
    open({ before: 'baseline', after: 'now' }, { kind: 'draft' });
    expect(screen.getByText(wanted)).toHaveTextContent('which only saved plans have');
    expect(title()).toBe('From “Young product, online” to “Mature product, online”');
    expect(options()).toHaveLength(5);
  });

  it('works for a visitor; of a brief there is the plan alone', () => {
    open({ before: 'baseline', after: 'whatif-w1' }, shared(false));
    expect(title()).toBe('From “Baseline” to “Slow year (scenario)”');
    act(() =>
      dispatch({ kind: 'documentOpened', source: shared(true), document: plan, history: emptyHistory }),
    );
    expect(screen.getByText(wanted)).toBeVisible();
    expect(options()).toEqual(['Plan now', ...options().slice(-5)]);
  });

  it('of a plan and a what-if that say the same tells that nothing changes', () => {
    open({ before: 'now', after: 'whatif-w1' }, kept, { ...plan, facts: slow.facts });
    expect(screen.getByText(/^Nothing changes between these two teams/)).toBeVisible();
  });
});
