import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../../src/engine/measure/overlap.ts';
import type { TeamKind } from '../../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { PairMatrix } from '../../../../src/team/charts/overlap/PairMatrix.tsx';

function show(team: TeamKind) {
  const onChoose = vi.fn();
  render(
    <PairMatrix
      playbook={builtinPlaybook}
      efforts={roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context: {} }))}
      asks={{ emphasis: undefined, chosen: undefined, onEmphasis: vi.fn(), onChoose }}
    />,
  );
  return onChoose;
}

test('every pair stands once, and an empty overlap says so', async () => {
  const onChoose = show({ kind: 'product', maturity: 'high', mode: 'online' });
  expect(screen.getAllByRole('button')).toHaveLength(6);
  await userEvent.click(
    screen.getByRole('button', { name: 'Software engineer and Data scientist: nothing shared. Why?' }),
  );
  expect(onChoose).toHaveBeenCalledWith(['SWE', 'DS']);
});

test('a horizontal team has ten pairs, three of them empty', () => {
  show({ kind: 'horizontal' });
  expect(screen.getAllByRole('button')).toHaveLength(10);
  expect(screen.getAllByRole('button', { name: /nothing shared/ })).toHaveLength(3);
});

test('where nothing can be asked the figures stand alone', () => {
  const facts = { team: { kind: 'product', maturity: 'high', mode: 'online' }, context: {} } as const;
  render(
    <PairMatrix
      playbook={builtinPlaybook}
      efforts={roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, facts))}
    />,
  );
  expect(screen.queryAllByRole('button')).toHaveLength(0);
  expect(screen.getByRole('cell', { name: 'nothing' })).toBeVisible();
});
