import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Emphasis } from '../../../../src/charts/emphasis.ts';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { exactRegions, type RoleEfforts, roleEfforts } from '../../../../src/engine/measure/overlap.ts';
import type { TeamKind } from '../../../../src/engine/playbook/facts.ts';
import type { RoleId } from '../../../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { RegionTable } from '../../../../src/team/charts/overlap/RegionTable.tsx';

const onEmphasis = vi.fn();
const onPin = vi.fn();
beforeEach(() => vi.clearAllMocks());

interface Marks {
  readonly emphasis?: Emphasis;
  readonly pinned?: readonly RoleId[];
}

function table(efforts: RoleEfforts, { emphasis, pinned }: Marks = {}) {
  return (
    <RegionTable
      playbook={builtinPlaybook}
      efforts={efforts}
      emphasis={emphasis}
      pinned={pinned}
      onEmphasis={onEmphasis}
      onPin={onPin}
    />
  );
}

const effortsOf = (team: TeamKind) =>
  roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context: {} }));

function show(team: TeamKind) {
  const efforts = effortsOf(team);
  const { rerender } = render(table(efforts));
  return { efforts, mark: (marks: Marks) => rerender(table(efforts, marks)) };
}

test('lists the exact sets with effort and duties, the largest first', () => {
  show({ kind: 'product', maturity: 'low', mode: 'online' });
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(5);
  expect(rows[0]).toHaveTextContent(/Software engineer and ML engineer.*19 %/);
  const alone = screen.getByRole('row', { name: /Data scientist alone/ });
  expect(within(alone).getByText('11 %')).toBeInTheDocument();
});

test('small sets fold with their sum and unfold; none is ever left out', async () => {
  const { efforts } = show({ kind: 'horizontal' });
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

test('a set is read with its share and its duties', () => {
  show({ kind: 'product', maturity: 'low', mode: 'online' });
  const set = screen.getByRole('button', { name: 'Data scientist alone' });
  expect(set).toHaveAccessibleDescription(/^11\s% Dashboards, Discovery, .+/);
});

test('a press anywhere on a row asks why, but not on what opens its duties', async () => {
  show({ kind: 'product', maturity: 'low', mode: 'online' });
  const row = within(screen.getByRole('row', { name: /Data scientist alone/ }));
  await userEvent.click(row.getByRole('button', { name: /more$/ }));
  expect(onPin).not.toHaveBeenCalled();
  await userEvent.click(row.getByText('11 %'));
  expect(onPin).toHaveBeenCalledExactlyOnceWith(['DS']);
  await userEvent.click(row.getByRole('button', { name: 'Data scientist alone' }));
  expect(onPin).toHaveBeenCalledTimes(2);
});

test('a set below the fold is marked at the fold, and unfolds once it is pressed in the picture', async () => {
  const { efforts, mark } = show({ kind: 'horizontal' });
  const small = exactRegions(efforts).at(-1)?.roles ?? [];
  const fold = () => screen.getByRole('button', { name: /smaller sets/ });
  mark({ emphasis: { kind: 'roles', roles: small } });
  expect(fold().parentElement).toHaveAttribute('data-stress', 'on');
  mark({ pinned: small });
  expect(screen.getAllByRole('row')).toHaveLength(exactRegions(efforts).length + 1);
  expect(screen.getByRole('button', { pressed: true })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Hide the small sets' }));
  expect(fold().parentElement).toHaveAttribute('data-stress', 'none');
});
