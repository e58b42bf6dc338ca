import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { dispatch } from '../../../src/plan/store/planStore.ts';
import { BesideTheTeam } from '../../../src/team/view/BesideTheTeam.tsx';

beforeEach(() => dispatch({ kind: 'reset' }));

const answer = (fact: string, value: string | boolean) =>
  act(() => dispatch({ kind: 'factsChanged', changes: [{ kind: 'answer', fact, value }] }));
const names = () => screen.getAllByRole('listitem').map((item) => item.querySelector('b')?.textContent);

test('who is needed beside the team is counted, and listed on request', async () => {
  render(<BesideTheTeam />);
  const summary = screen.getByText(/^Beside the team: \d+ other roles? to plan for$/);
  const [first] = screen.getAllByRole('listitem', { hidden: true });
  expect(first).not.toBeVisible();
  await userEvent.click(summary);
  expect(first).toBeVisible();
  expect(summary).toHaveTextContent(new RegExp(`: ${names().length} other`));
});

test('an answer that puts work with another team adds that team', async () => {
  render(<BesideTheTeam />);
  await userEvent.click(screen.getByText(/^Beside the team/));
  expect(names()).not.toContain('ML platform team');
  answer('platformProvider', 'other-team');
  expect(names()).toContain('ML platform team');
});
