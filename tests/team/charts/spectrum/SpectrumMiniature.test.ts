import { expect, test } from 'vitest';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { isDrawn } from '../../../../src/engine/derive/team.ts';
import { allTeams } from '../../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { layoutMiniature } from '../../../../src/team/charts/spectrum/SpectrumMiniature.tsx';

test.each(allTeams)(
  'what roles own in a small picture is all of the work, once: $kind $maturity $mode',
  (team) => {
    const derived = deriveTeam(builtinPlaybook, { team, context: {} });
    const cells = layoutMiniature(builtinPlaybook, derived, 96, 30);
    const roles = [...new Set(cells.map(({ role }) => role))];
    expect(roles).toEqual(derived.seats.filter(isDrawn).map(({ role }) => role));
    const owned = cells.filter(({ look }) => look === 'owns').reduce((sum, { width }) => sum + width, 0);
    expect(owned).toBeCloseTo(96, 6);
    for (const { x, y, width, height } of cells) {
      expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(96.001);
      expect(y + height).toBeLessThanOrEqual(30);
    }
  },
);

test('a role that waits is drawn, and owns nothing', () => {
  const facts = {
    team: { kind: 'product', maturity: 'high', mode: 'online' },
    context: { smallGainsPay: false },
  } as const;
  const team = deriveTeam(builtinPlaybook, facts);
  const waiting = team.seats.filter(({ status }) => status === 'gated').map(({ role }) => role);
  const looks = layoutMiniature(builtinPlaybook, team, 96, 30)
    .filter(({ role }) => waiting.includes(role))
    .map(({ look }) => look);
  expect(looks).toContain('lent');
  expect(looks).not.toContain('owns');
});
