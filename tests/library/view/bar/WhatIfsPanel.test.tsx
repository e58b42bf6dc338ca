import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Facts, initialFacts } from '../../../../src/engine/playbook/facts.ts';
import { PlanBar } from '../../../../src/library/view/bar/PlanBar.tsx';
import { emptyHistory } from '../../../../src/plan/document/history.ts';
import { newPlan, type PlanDocument } from '../../../../src/plan/document/planDocument.ts';
import type { SidePair } from '../../../../src/plan/document/side.ts';
import { startRecording, stepBack, stepForward } from '../../../../src/plan/persistence/editSteps.ts';
import { saveStatusStore } from '../../../../src/plan/persistence/saveStatus.ts';
import type { PlanSource } from '../../../../src/plan/store/planState.ts';
import { dispatch, planStore } from '../../../../src/plan/store/planStore.ts';

const kept: PlanSource = { kind: 'saved', from: { kind: 'p', key: 'x' } };
const grownUp: Facts = {
  team: { kind: 'product', maturity: 'high', mode: 'batch' },
  context: { smallGainsPay: false },
};
const slow = { id: 'w1', name: 'Slow year', facts: initialFacts };
const platform = { id: 'w2', name: 'Platform', facts: { ...grownUp, team: { kind: 'horizontal' } as const } };
const plan: PlanDocument = {
  ...newPlan('x', 'Ours', initialFacts),
  facts: grownUp,
  whatIfs: [slow, platform],
};

async function open(document = plan, source = kept) {
  dispatch({ kind: 'documentOpened', source, document, history: emptyHistory });
  render(
    <PlanBar
      onSave={() => undefined}
      onCopyLink={() => undefined}
      onSaveFile={() => undefined}
      onOpenPlan={() => undefined}
      copyText={async () => true}
      onUndo={stepBack}
      onRedo={stepForward}
      base="https://formation.example/"
      comparisonHref={({ before, after }: SidePair) => `#/p/x/compare?before=${before}&after=${after}`}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: /^Scenarios/ }));
}

const panel = () => within(screen.getByRole('dialog', { name: 'Scenarios' }));
const row = (name: string) => {
  const item = panel().getByRole('heading', { level: 3, name }).closest('li');
  if (!item) throw new Error(`There is no row ${name}.`);
  return within(item);
};
const button = (name: string) => panel().getByRole('button', { name });
const names = () => planStore.get().document.whatIfs.map(({ name }) => name);
const roles = (name: string) =>
  within(row(name).getByRole('list', { name: 'Roles' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

beforeEach(() => {
  let time = 0;
  saveStatusStore.set({ saving: 'saved', notice: undefined, step: undefined });
  return startRecording(() => {
    time += 5000;
    return time;
  });
});

describe('the what-ifs of a kept plan', () => {
  it('are said with their setup, their roles, and what is other than in the plan', async () => {
    await open();
    expect(row('Slow year').getByText(/predicting in batch, with no answers\.$/)).toBeVisible();
    expect(row('Slow year').getByText(/^Different from the plan/)).toHaveTextContent(
      'Different from the plan: Product: young instead of mature; Does a gain of one percent pay for a salary? Not known instead of no.',
    );
    expect(row('Platform').getByText(/^Different from the plan/)).toHaveTextContent(
      'Different from the plan: platform team instead of mature product, batch.',
    );
    expect(roles('Slow year')).toEqual(['SWE', 'MLE', 'DS']);
    expect(roles('The plan now')).toEqual(['SWE', 'MLE', 'AS, not yet', 'DS']);
  });

  it('link to their comparison with the plan, which closes the dialog', async () => {
    await open();
    const link = panel().getByRole('link', { name: 'Compare Platform with the plan' });
    expect(link).toHaveAttribute('href', '#/p/x/compare?before=now&after=whatif-w2');
    await userEvent.click(link);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('begin with the present answers, and the name is typed at once', async () => {
    await open({ ...plan, whatIfs: [] });
    expect(panel().getByText(/^No scenarios yet/)).toBeVisible();
    await userEvent.click(button('Save the current answers as a scenario'));
    const field = panel().getByRole('textbox', { name: 'New name' });
    expect(field).toHaveValue('Mature product, batch');
    await userEvent.clear(field);
    await userEvent.type(field, 'As it is{Enter}');
    expect(planStore.get().document.whatIfs).toEqual([{ id: 'w1', name: 'As it is', facts: grownUp }]);
    expect(button('Rename As it is')).toHaveFocus();
    expect(row('As it is same as the plan').queryByRole('link')).not.toBeInTheDocument();
    expect(button('Apply to the plan: As it is')).toHaveAttribute('aria-disabled', 'true');
  });

  it('are renamed in place; Escape leaves the name and the dialog', async () => {
    await open();
    await userEvent.click(button('Rename Slow year'));
    await userEvent.keyboard('Lean year{Escape}');
    expect(names()).toEqual(['Slow year', 'Platform']);
    await userEvent.click(button('Rename Slow year'));
    await userEvent.keyboard('Platform{Enter}');
    expect(names()).toEqual(['Platform 2', 'Platform']);
    expect(panel().getByRole('status')).toHaveTextContent('Renamed.');
  });

  it('are removed, which is said and undone on the spot', async () => {
    await open();
    await userEvent.click(button('Remove Slow year'));
    expect(panel().getByRole('status')).toHaveTextContent('“Slow year” was removed.');
    expect(panel().getByRole('list', { name: 'Baseline, plan and scenarios' })).toHaveFocus();
    await userEvent.click(button('Undo: scenario “Slow year” removed'));
    expect(names()).toEqual(['Slow year', 'Platform']);
    expect(panel().getByRole('status')).toHaveTextContent('Undone: scenario “Slow year” removed');
  });

  it('become the plan', async () => {
    await open();
    await userEvent.click(button('Apply to the plan: Platform'));
    expect(planStore.get().document.facts.team).toEqual({ kind: 'horizontal' });
    expect(row('The plan now').getByText('A platform team, with 1 answer.')).toBeVisible();
    expect(row('Platform same as the plan').queryByRole('link')).not.toBeInTheDocument();
    act(() => void stepBack());
    expect(planStore.get().document.facts).toEqual(grownUp);
  });

  it('have room for fifty, and say so', async () => {
    const whatIfs = Array.from({ length: 50 }, (_, index) => ({
      ...slow,
      id: `w${index}`,
      name: `W ${index}`,
    }));
    await open({ ...plan, whatIfs });
    await userEvent.click(button('Save the current answers as a scenario'));
    expect(names()).toHaveLength(50);
    expect(panel().getByText(/can have 50 scenarios/)).toBeVisible();
  });
});

describe('the baseline', () => {
  it('says what became of it, and is set to the plan', async () => {
    await open();
    expect(row('The baseline').getByText(/^Since then: Product: mature instead of young;/)).toBeVisible();
    expect(panel().getByRole('link', { name: 'Compare the baseline with the plan' })).toHaveAttribute(
      'href',
      '#/p/x/compare?before=baseline&after=now',
    );
    await userEvent.click(button('Use the current plan as baseline'));
    expect(planStore.get().document.baseline).toEqual(grownUp);
    expect(row('The baseline').getByText('The answers have not changed since then.')).toBeVisible();
    expect(button('Use the current plan as baseline')).toHaveAttribute('aria-disabled', 'true');
    const before = planStore.get();
    await userEvent.click(button('Use the current plan as baseline'));
    expect(planStore.get()).toBe(before);
  });
});

describe('elsewhere', () => {
  it('a visitor reads and compares what-ifs, and changes nothing', async () => {
    await open(plan, { kind: 'shared', from: { kind: 'v', key: 'x' }, isBrief: false });
    expect(panel().getByRole('link', { name: 'Compare Platform with the plan' })).toBeVisible();
    expect(
      panel()
        .getAllByRole('button')
        .map((each) => each.getAttribute('aria-label')),
    ).toEqual(['Close']);
  });

  it.each<PlanSource>([{ kind: 'draft' }, { kind: 'shared', from: { kind: 'v', key: 'x' }, isBrief: true }])(
    '$kind has none to show',
    (source) => {
      dispatch({ kind: 'documentOpened', source, document: plan, history: emptyHistory });
      render(
        <PlanBar
          onSave={vi.fn()}
          onCopyLink={() => undefined}
          onSaveFile={vi.fn()}
          onOpenPlan={vi.fn()}
          copyText={async () => true}
          onUndo={stepBack}
          onRedo={stepForward}
          base=""
          comparisonHref={() => ''}
        />,
      );
      expect(screen.queryByRole('button', { name: /^Scenarios/ })).not.toBeInTheDocument();
    },
  );
});
