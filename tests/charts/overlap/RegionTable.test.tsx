import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RegionTable } from '../../../src/charts/overlap/RegionTable.tsx';
import { builtinPlaybook } from '../../../src/domain/builtinPlaybook.ts';
import { deriveTeam } from '../../../src/domain/deriveTeam.ts';
import type { TeamKind } from '../../../src/domain/facts.ts';
import { exactRegions, roleEfforts } from '../../../src/domain/overlap.ts';

const onEmphasis = vi.fn();
const onPin = vi.fn();

function show(team: TeamKind) {
  const efforts = roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context: {} }));
  render(
    <RegionTable
      playbook={builtinPlaybook}
      efforts={efforts}
      emphasis={undefined}
      pinned={undefined}
      onEmphasis={onEmphasis}
      onPin={onPin}
    />,
  );
  return efforts;
}

test('lists the exact sets with effort and duties, the largest first', () => {
  show({ kind: 'product', maturity: 'low', mode: 'online' });
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(5);
  expect(rows[0]).toHaveTextContent(/Software engineer and ML engineer.*22 %/);
  const alone = screen.getByRole('row', { name: /Data scientist alone/ });
  expect(within(alone).getByText('8.4 %')).toBeInTheDocument();
});

test('small sets fold with their sum and unfold; none is ever left out', async () => {
  const efforts = show({ kind: 'horizontal' });
  await userEvent.click(screen.getByRole('button', { name: /smaller sets/ }));
  expect(screen.getAllByRole('row')).toHaveLength(exactRegions(efforts).length + 1);
});

test('one tab stop; the arrow keys go from set to set, a press pins the set and Escape lets it go', async () => {
  show({ kind: 'product', maturity: 'low', mode: 'online' });
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Software engineer and ML engineer' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('button', { name: 'ML engineer and Data scientist' })).toHaveFocus();
  expect(onEmphasis).toHaveBeenLastCalledWith({ kind: 'roles', roles: ['MLE', 'DS'] });
  await userEvent.keyboard('{Enter}');
  expect(onPin).toHaveBeenCalledWith(['MLE', 'DS']);
  await userEvent.keyboard('{Escape}');
  expect(onPin).toHaveBeenLastCalledWith(undefined);
});
