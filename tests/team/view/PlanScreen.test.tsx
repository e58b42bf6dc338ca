import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TeamKind } from '../../../src/engine/playbook/facts.ts';
import { dispatch, planStore } from '../../../src/plan/store/planStore.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { PlanScreen } from '../../../src/team/view/PlanScreen.tsx';
import { PHONE } from '../../../src/ui/useMediaQuery.ts';
import { fakeOutlet } from '../../fixtures/fakeOutlet.ts';
import { neverFits } from '../../fixtures/neverFits.ts';

const { loadOutlet } = fakeOutlet();

beforeEach(() => dispatch({ kind: 'reset' }));

const headline = () => screen.getByRole('heading', { level: 1 });
const reasons = () => screen.getByRole('region', { name: 'Reasons' });
const choose = (group: string, option: string) =>
  userEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: option }));

async function showMatureOnline() {
  render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
  await choose('Product maturity', 'mature');
  await choose('Prediction mode', 'online');
}

describe('the setup', () => {
  test('opens already drawn, as a young product that predicts in batch', () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
    expect(headline()).toHaveTextContent('Three roles. Everyone works on pipelines');
    expect(screen.getByRole('radio', { name: 'in batch' })).toBeChecked();
  });

  test('a click on a switch gives another team at once', async () => {
    await showMatureOnline();
    expect(headline()).toHaveTextContent('Four roles. Software engineers and data scientists share nothing.');
  });

  test('a platform team has no switch for maturity or mode', async () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
    await choose('Kind of team', 'platform team');
    expect(screen.queryByRole('group', { name: 'Product maturity' })).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Prediction mode' })).not.toBeInTheDocument();
    expect(headline()).toHaveTextContent('Five roles.');
  });

  test('reset gives the first setup back, and goes when there is nothing to reset', async () => {
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
    expect(await panel.findByText(/At this stage a small improvement is worth a salary/)).toBeInTheDocument();
    expect(panel.getAllByText('strong').length).toBeGreaterThan(0);
    expect(panel.getByRole('button', { name: 'with a young product' })).toBeInTheDocument();
  });

  test('what would change it is one click', async () => {
    await showMatureOnline();
    await userEvent.click(await within(reasons()).findByRole('button', { name: 'in batch' }));
    expect(screen.getByRole('radio', { name: 'in batch' })).toBeChecked();
    expect(planStore.get().document.facts.team).toEqual({ kind: 'product', maturity: 'high', mode: 'batch' });
  });

  test('mark an interpretation as one', async () => {
    await showMatureOnline();
    await userEvent.click(screen.getByRole('button', { name: /^Product manager: not in this team/ }));
    expect(await within(reasons()).findByText('our interpretation')).toBeInTheDocument();
  });

  test('of a pair that shares nothing say so, and because of what', async () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
    await userEvent.click(screen.getByRole('radio', { name: 'platform team' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'ML engineer and Product manager: nothing shared. Why?' }),
    );
    const title = 'Why ML engineers and product managers share nothing';
    expect(await within(reasons()).findByRole('heading', { name: title })).toBeInTheDocument();
    expect(
      within(reasons()).getByText(/Product managers talk to clients\. Data scientists turn/),
    ).toBeInTheDocument();
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
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
    const row = screen.getByRole('row', { name: /On-call and incident response/ });
    const cell = within(row).getAllByRole('gridcell')[1];
    if (cell) await userEvent.click(cell);
    await userEvent.click(await within(reasons()).findByRole('button', { name: 'Look for two together' }));
    expect(within(reasons()).getByText('No change of one or two answers does.')).toBeInTheDocument();
  });
});

describe('the regions of the overlap', () => {
  const set = (name: string) => screen.findByRole('button', { name });
  const pressed = () => screen.queryByRole('button', { pressed: true });
  const setup = (team: TeamKind) =>
    act(() => dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team }] }));
  const region = (names: string, share: string) =>
    within(reasons()).findByRole('heading', {
      name: `Why only ${names} could do ${share}\u00a0% of the work`,
    });

  test('of one, two and three roles open their reason from the list: duties inside, with share, and why', async () => {
    await showMatureOnline();
    await userEvent.click(await set('Software engineer and ML engineer'));
    expect(await region('software engineers and ML engineers', '13')).toBeInTheDocument();
    (await set('ML engineer, Applied scientist, and Data scientist')).focus();
    await userEvent.keyboard('{Enter}');
    expect(await region('ML engineers, applied scientists, and data scientists', '5')).toBeInTheDocument();
    const panel = within(reasons());
    expect(
      await panel.findByRole('heading', { name: /^Inside: 3 duties, 5\s% of the work$/ }),
    ).toBeInTheDocument();
    expect(
      panel.getAllByRole('listitem').filter((item) => /\d\s%/.test(item.textContent ?? '')),
    ).toHaveLength(3);
    expect(panel.getAllByText(/own; .* contribute$/).length).toBeGreaterThan(0);
    expect(panel.getByText(/^The starting point/)).toBeInTheDocument();
    await userEvent.click(await set('Data scientist alone'));
    expect(await region('data scientists', '13')).toBeInTheDocument();
    expect(within(reasons()).queryByText(/ML engineers share work/)).not.toBeInTheDocument();
    expect(pressed()).toHaveAccessibleName('Data scientist alone');
    await userEvent.keyboard('{Escape}');
    expect(pressed()).not.toBeInTheDocument();
    expect(planStore.get().session.inspected).toBeUndefined();
  });

  test('that open a reason while the focus stays say so politely', async () => {
    await showMatureOnline();
    (await set('Data scientist alone')).focus();
    await userEvent.keyboard('{Enter}');
    const said = await screen.findByText(/^Reasons: Why only data scientists could do 13\s% of the work$/);
    expect(said).toHaveAttribute('aria-live', 'polite');
    expect(await set('Data scientist alone')).toHaveFocus();
  });

  test('are let go with their team, and do not come back with it', async () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
    await userEvent.click(screen.getByRole('radio', { name: 'platform team' }));
    await userEvent.click(await set('Data scientist and Product manager'));
    expect(
      await within(reasons()).findByRole('heading', {
        name: /^Why only data scientists and product managers/,
      }),
    ).toBeInTheDocument();
    setup({ kind: 'product', maturity: 'low', mode: 'batch' });
    expect(planStore.get().session.inspected).toBeUndefined();
    expect(await within(reasons()).findByRole('heading', { name: /^Why (?!only)/ })).toBeInTheDocument();
    expect(screen.queryByText(/product managers/, { selector: 'figure p' })).not.toBeInTheDocument();
    setup({ kind: 'horizontal' });
    expect(await set('Data scientist and Product manager')).toHaveAttribute('aria-pressed', 'false');
  });

  test('stay as long as their region does', async () => {
    await showMatureOnline();
    await userEvent.click(await set('Software engineer and ML engineer'));
    setup({ kind: 'product', maturity: 'low', mode: 'online' });
    expect(await region('software engineers and ML engineers', '19')).toBeInTheDocument();
    expect(pressed()).toHaveAccessibleName('Software engineer and ML engineer');
  });

  test('leave the mark to other reasons', async () => {
    await showMatureOnline();
    await userEvent.click(await set('Data scientist alone'));
    await userEvent.click(screen.getByRole('button', { name: /^Applied scientist: needed/ }));
    expect(pressed()).not.toBeInTheDocument();
  });

  test('so are pairs: without one of the two there is nothing to ask', async () => {
    await showMatureOnline();
    await userEvent.click(
      await screen.findByRole('button', { name: /^Software engineer and Applied scientist: / }),
    );
    expect(await within(reasons()).findByRole('heading', { name: /^Inside: \d+ dut/ })).toBeInTheDocument();
    setup({ kind: 'product', maturity: 'low', mode: 'batch' });
    expect(planStore.get().session.inspected).toBeUndefined();
  });
});

describe('on a phone', () => {
  test('every region opens the same sheet, and stays marked when it is closed', async () => {
    const plain = window.matchMedia;
    vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
      query === PHONE ? Object.assign(plain(query), { matches: true }) : plain(query),
    );
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
    act(() =>
      dispatch({
        kind: 'factsChanged',
        changes: [{ kind: 'team', team: { kind: 'product', maturity: 'high', mode: 'online' } }],
      }),
    );
    const alone = await screen.findByRole('button', { name: 'Data scientist alone' });
    await userEvent.click(alone);
    const sheet = await screen.findByRole('dialog', {
      name: /^Why only data scientists could do 13\s% of the work$/,
    });
    expect(await within(sheet).findByRole('heading', { name: /^Inside: / })).toBeInTheDocument();
    await userEvent.click(within(sheet).getByRole('button', { name: 'Close' }));
    expect(alone).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(alone);
    expect(alone).toHaveAttribute('aria-pressed', 'false');
    expect(screen.queryByRole('dialog', { name: /^Why only/ })).not.toBeInTheDocument();
    vi.restoreAllMocks();
  });
});

describe('context', () => {
  test('the suggested question can be answered in place, and changes the team', async () => {
    await showMatureOnline();
    const card = await screen.findByRole('region', { name: 'This answer would change most' });
    expect(await within(card).findByText('Where do the models come from?')).toBeInTheDocument();
    await userEvent.click(within(card).getByRole('button', { name: 'Through an API' }));
    expect(planStore.get().document.facts.context).toEqual({ modelOrigin: 'api' });
    expect(screen.getByRole('button', { name: /^ML engineer: .*AI engineer/ })).toBeInTheDocument();
  });

  test('not known passes to the next question and changes nothing', async () => {
    await showMatureOnline();
    const card = await screen.findByRole('region', { name: 'This answer would change most' });
    expect(await within(card).findByText('Where do the models come from?')).toBeInTheDocument();
    await userEvent.click(within(card).getByRole('button', { name: 'Not known' }));
    expect(await within(card).findByText('Is the data infrastructure ready?')).toBeInTheDocument();
    expect(card).toHaveTextContent('It decides whether you need data scientists');
    expect(planStore.get().document.facts.context).toEqual({});
  });

  test('every question can be answered, and is open by default; none is asked that a roster or the work answers', async () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
    await screen.findByRole('region', { name: 'Data' });
    const groups = screen.getAllByRole('group');
    for (const { from, question } of builtinPlaybook.facts) {
      const asked = groups.find((group) => group.querySelector(':scope > legend')?.textContent === question);
      if (from !== 'answer') {
        expect(asked, question).toBeUndefined();
        continue;
      }
      if (!asked) throw new Error(`Nobody asks: ${question}`);
      expect(asked).toHaveAccessibleName(question);
      expect(within(asked).getByRole('radio', { name: 'Not known' }), question).toBeChecked();
    }
  });

  test('a question that makes no difference here says so', () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
    const group = screen.getByRole('group', { name: 'Does the online product also score in batch?' });
    expect(group.parentElement).toHaveTextContent('This makes no difference with your answers so far.');
  });
});

describe('an answer', () => {
  const said = 'As the plan assumes.';
  const question = async (name: string) => {
    const group = await screen.findByRole('group', { name });
    if (!group.parentElement) throw new Error(name);
    return { group, around: within(group.parentElement) };
  };

  test('that changes nothing here says that the plan assumes it, until it is taken back or changed', async () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
    const { group, around } = await question('Is the core software in order?');
    expect(around.queryByText(said)).not.toBeInTheDocument();
    await userEvent.click(within(group).getByRole('radio', { name: 'Yes' }));
    expect(await around.findByText(said)).toBeInTheDocument();
    await userEvent.click(within(group).getByRole('radio', { name: 'Not known' }));
    expect(around.queryByText(said)).not.toBeInTheDocument();
  });
});

describe('advice and disagreement', () => {
  test('a rule that gives two pieces of advice in one sentence stands once', () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
    const advice = within(screen.getByRole('region', { name: 'Advice' }));
    expect(advice.getAllByText(/^Name the business owner of the outcome\./)).toHaveLength(1);
  });

  test('warnings stand before next steps and notes', () => {
    dispatch({
      kind: 'factsChanged',
      changes: [
        { kind: 'answer', fact: 'wantsStreaming', value: true },
        { kind: 'answer', fact: 'batchSolid', value: false },
      ],
    });
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
    const items = within(screen.getByRole('region', { name: 'Advice' })).getAllByRole('listitem');
    expect(items[0]).toHaveTextContent(/^Warning.*Make the batch jobs reliable first/);
  });

  test('rules that need a roster wait and say for what', () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
    const advice = screen.getByRole('region', { name: 'Advice' });
    expect(advice).toHaveTextContent('9 tips need more answers');
    expect(advice).toHaveTextContent(
      'Needs an answer to “Is there a data scientist?”, which your roster answers.',
    );
  });

  test('all twelve disagreements are shown with every side', () => {
    render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
    const panel = within(screen.getByRole('region', { name: 'Where the sources disagree' }));
    for (const conflict of builtinPlaybook.conflicts) {
      expect(panel.getByText(conflict.topic)).toBeInTheDocument();
      for (const side of conflict.sides) expect(panel.getByText(side.says)).toBeInTheDocument();
    }
  });
});

test('duties that do not occur here are named and have reasons', async () => {
  render(<PlanScreen loadOutlet={loadOutlet} fitOverlap={neverFits} />);
  await userEvent.click(screen.getByRole('button', { name: 'Online model serving' }));
  expect(
    await within(reasons()).findByText(/Nobody waits for an answer while it is computed/),
  ).toBeInTheDocument();
});
