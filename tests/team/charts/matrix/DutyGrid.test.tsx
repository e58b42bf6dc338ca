import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import type { Facts } from '../../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { DutyGrid } from '../../../../src/team/charts/matrix/DutyGrid.tsx';

const matureOnline: Facts = { team: { kind: 'product', maturity: 'high', mode: 'online' }, context: {} };

function show(facts = matureOnline, look: 'wide' | 'phone' = 'wide') {
  const onChoose = vi.fn();
  const onEmphasis = vi.fn();
  const team = deriveTeam(builtinPlaybook, facts);
  render(
    <DutyGrid
      playbook={builtinPlaybook}
      team={team}
      label="Duties and roles"
      look={look}
      emphasis={undefined}
      chosen={undefined}
      onEmphasis={onEmphasis}
      onChoose={onChoose}
    />,
  );
  return { onChoose, onEmphasis, team, grid: screen.getByRole('grid', { name: 'Duties and roles' }) };
}

test('has a row for every duty with effort and says in words who does what', () => {
  const { grid, team } = show();
  expect(within(grid).getAllByRole('row')).toHaveLength(team.duties.length + 1);
  const row = within(grid).getByRole('row', { name: /Inference latency/ });
  const words = within(row)
    .getAllByRole('gridcell')
    .map((cell) => cell.textContent);
  expect(words).toEqual(['6.3\u00a0%', 'contributes', 'owns', 'contributes', 'takes no part']);
});

test('is one tab stop; arrows, Home and End walk it', async () => {
  const user = userEvent.setup();
  const { grid } = show();
  await user.tab();
  expect(document.activeElement).toHaveTextContent('On-call and incident response');
  await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toHaveTextContent('owns');
  await user.keyboard('{End}');
  expect(document.activeElement).toHaveTextContent('takes no part');
  await user.keyboard('{Home}');
  expect(document.activeElement).toHaveTextContent('Online model serving');
  await user.tab();
  expect(grid.contains(document.activeElement)).toBe(false);
});

test('focus drives the highlight and Enter asks for the reasons', async () => {
  const user = userEvent.setup();
  const { onChoose, onEmphasis } = show();
  await user.tab();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(onEmphasis).toHaveBeenLastCalledWith({ kind: 'cell', duty: 'on-call', role: 'SWE' });
  await user.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledWith({ duty: 'on-call', role: 'SWE' });
});

test('an empty cell answers too', async () => {
  const { onChoose, grid } = show();
  const row = within(grid).getByRole('row', { name: /On-call/ });
  const cell = within(row).getAllByRole('gridcell').at(-1);
  if (cell) await userEvent.click(cell);
  expect(onChoose).toHaveBeenCalledWith({ duty: 'on-call', role: 'DS' });
});

test('a waiting seat shows what it lends, and to whom', () => {
  const { grid } = show({ ...matureOnline, context: { smallGainsPay: false } });
  const row = within(grid).getByRole('row', { name: /Model training and improvement/ });
  expect(within(row).getByText('covered by Data scientist')).toBeInTheDocument();
  expect(within(grid).getByRole('columnheader', { name: /Applied scientist, not yet/ })).toBeInTheDocument();
});

test('on a phone small duties fold with their sum, and unfold', async () => {
  const { grid, team } = show(matureOnline, 'phone');
  const small = team.duties.filter((duty) => duty.effort <= 2);
  expect(within(grid).getAllByRole('row')).toHaveLength(team.duties.length - small.length + 1);
  await userEvent.click(screen.getByRole('button', { name: `${small.length} small duties, 14\u00a0%` }));
  expect(within(grid).getAllByRole('row')).toHaveLength(team.duties.length + 1);
});
