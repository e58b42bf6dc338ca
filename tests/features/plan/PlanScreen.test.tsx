import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { builtinPlaybook } from '../../../src/domain/builtinPlaybook.ts';
import { PlanScreen } from '../../../src/features/plan/PlanScreen.tsx';
import { dispatch, planStore } from '../../../src/state/planStore.ts';
import { fakeOutlet } from '../../fixtures/fakeOutlet.ts';
import { neverFits, neverWalks } from '../../fixtures/neverFits.ts';

const { loadOutlet } = fakeOutlet();

beforeEach(() => dispatch({ kind: 'reset' }));

const headline = () => screen.getByRole('heading', { level: 1 });
const reasons = () => screen.getByRole('region', { name: 'Reasons' });
const choose = (group: string, option: string) =>
  userEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: option }));

async function showMatureOnline() {
  render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} walkOverlap={neverWalks} />);
  await choose('Product maturity', 'high');
  await choose('Prediction mode', 'online');
}

describe('the scenario', () => {
  test('opens already drawn, as a young product that predicts in batch', () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} walkOverlap={neverWalks} />);
    expect(headline()).toHaveTextContent('Three roles. Everybody has a hand in pipelines');
    expect(screen.getByRole('radio', { name: 'in batch' })).toBeChecked();
  });

  test('a click on a switch gives another team at once', async () => {
    await showMatureOnline();
    expect(headline()).toHaveTextContent('Four roles. Software engineers and data scientists share nothing.');
  });

  test('a horizontal team has no switch for maturity or mode', async () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} walkOverlap={neverWalks} />);
    await choose('Kind of team', 'horizontal team');
    expect(screen.queryByRole('group', { name: 'Product maturity' })).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Prediction mode' })).not.toBeInTheDocument();
    expect(headline()).toHaveTextContent('Five roles.');
  });

  test('reset gives the first scenario back, and goes when there is nothing to reset', async () => {
    await showMatureOnline();
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(headline()).toHaveTextContent('Three roles.');
    expect(screen.queryByRole('button', { name: 'Reset' })).not.toBeInTheDocument();
  });
});

describe('reasons', () => {
  test('open on what the headline says', async () => {
    await showMatureOnline();
    expect(
      await within(reasons()).findByRole('heading', {
        name: 'Why software engineers and data scientists share nothing',
      }),
    ).toBeInTheDocument();
    const source = within(reasons()).getByRole('link', { name: /The spectrum of Machine Learning roles/ });
    expect(source).toHaveAttribute(
      'href',
      'https://www.machinelearningatscale.com/p/machine-learning-archetypes',
    );
  });

  test('of a seat name rule, strength, basis and what would change it', async () => {
    await showMatureOnline();
    await userEvent.click(screen.getByRole('button', { name: /^Applied scientist: needed/ }));
    const panel = within(reasons());
    expect(await panel.findByText(/At that stage percentages are worth money/)).toBeInTheDocument();
    expect(panel.getAllByText('strong').length).toBeGreaterThan(0);
    expect(panel.getByRole('button', { name: 'with low maturity' })).toBeInTheDocument();
  });

  test('what would change it is one click', async () => {
    await showMatureOnline();
    await userEvent.click(await within(reasons()).findByRole('button', { name: 'in batch' }));
    expect(screen.getByRole('radio', { name: 'in batch' })).toBeChecked();
    expect(planStore.get().facts.team).toEqual({ kind: 'product', maturity: 'high', mode: 'batch' });
  });

  test('mark an interpretation as one', async () => {
    await showMatureOnline();
    await userEvent.click(screen.getByRole('button', { name: /^Product manager: not drawn/ }));
    expect(await within(reasons()).findByText('our interpretation')).toBeInTheDocument();
  });

  test('of a pair that shares nothing say so, and because of what', async () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} walkOverlap={neverWalks} />);
    await userEvent.click(screen.getByRole('radio', { name: 'horizontal team' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'ML engineer and Product manager: nothing shared. Why?' }),
    );
    const title = 'Why ML engineers and product managers share nothing';
    expect(await within(reasons()).findByRole('heading', { name: title })).toBeInTheDocument();
    expect(within(reasons()).getByText(/The product manager is with the clients/)).toBeInTheDocument();
  });

  test('of an empty overlap say who disagrees', async () => {
    await showMatureOnline();
    await userEvent.click(
      await screen.findByRole('button', { name: /Software engineer and Data scientist: nothing shared/ }),
    );
    expect(await within(reasons()).findByText(/Keep the borders between roles soft/)).toBeInTheDocument();
    expect(within(reasons()).getByRole('heading', { name: 'Who disagrees' })).toBeInTheDocument();
  });

  test('where no single answer changes anything, two together are looked for on request', async () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} walkOverlap={neverWalks} />);
    const row = screen.getByRole('row', { name: /On-call and incident response/ });
    const cell = within(row).getAllByRole('gridcell')[1];
    if (cell) await userEvent.click(cell);
    await userEvent.click(await within(reasons()).findByRole('button', { name: 'Look for two together' }));
    expect(within(reasons()).getByText('No change of one or two answers does.')).toBeInTheDocument();
  });
});

describe('context', () => {
  test('the suggested question can be answered in place, and changes the team', async () => {
    await showMatureOnline();
    const card = screen.getByRole('region', { name: 'One answer would change most' });
    expect(
      await within(card).findByText('Is machine learning what makes the product win?'),
    ).toBeInTheDocument();
    await userEvent.click(within(card).getByRole('button', { name: 'No' }));
    expect(headline()).toHaveTextContent('Applied scientists and data scientists wait.');
  });

  test('not known passes to the next question and changes nothing', async () => {
    await showMatureOnline();
    const card = screen.getByRole('region', { name: 'One answer would change most' });
    await userEvent.click(within(card).getByRole('button', { name: 'Not known' }));
    expect(card).toHaveTextContent('Is the core software in order?');
    expect(planStore.get().facts.context).toEqual({});
  });

  test.each(builtinPlaybook.facts.filter((fact) => fact.from === 'answer').map((fact) => fact.question))(
    '“%s” can be answered, and is open by default',
    (question) => {
      render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} walkOverlap={neverWalks} />);
      const group = screen.getByRole('group', { name: question });
      expect(within(group).getByRole('radio', { name: 'Not known' })).toBeChecked();
    },
  );

  test.each(builtinPlaybook.facts.filter((fact) => fact.from === 'roster').map((fact) => fact.question))(
    '“%s” is never asked, because a roster answers it',
    (question) => {
      render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} walkOverlap={neverWalks} />);
      expect(screen.queryByRole('group', { name: question })).not.toBeInTheDocument();
    },
  );

  test('a question that makes no difference here says so', () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} walkOverlap={neverWalks} />);
    const group = screen.getByRole('group', { name: 'Does the online product also score in batch?' });
    expect(group.parentElement).toHaveTextContent('Makes no difference with what is known so far.');
  });
});

describe('advice and disagreement', () => {
  test('warnings stand before next steps and notes', () => {
    dispatch({
      kind: 'factsChanged',
      changes: [
        { kind: 'answer', fact: 'wantsStreaming', value: true },
        { kind: 'answer', fact: 'batchSolid', value: false },
      ],
    });
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} walkOverlap={neverWalks} />);
    const items = within(screen.getByRole('region', { name: 'Advice' })).getAllByRole('listitem');
    expect(items[0]).toHaveTextContent(/^Warning.*Make batch solid first/);
  });

  test('rules that need a roster wait and say for what', () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} walkOverlap={neverWalks} />);
    const advice = screen.getByRole('region', { name: 'Advice' });
    expect(advice).toHaveTextContent('8 rules wait for what this plan does not know');
    expect(advice).toHaveTextContent(
      'Waits for an answer to “Is there a data scientist?”, which a roster answers.',
    );
  });

  test('all twelve disagreements are shown with every side', () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} walkOverlap={neverWalks} />);
    const panel = within(screen.getByRole('region', { name: 'Where the sources disagree' }));
    for (const conflict of builtinPlaybook.conflicts) {
      expect(panel.getByText(conflict.topic)).toBeInTheDocument();
      for (const side of conflict.sides) expect(panel.getByText(side.says)).toBeInTheDocument();
    }
  });
});

test('duties that do not occur here are named and have reasons', async () => {
  render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} walkOverlap={neverWalks} />);
  await userEvent.click(screen.getByRole('button', { name: 'Online model serving' }));
  expect(
    await within(reasons()).findByText(/Nobody waits for an answer while it is computed/),
  ).toBeInTheDocument();
});
