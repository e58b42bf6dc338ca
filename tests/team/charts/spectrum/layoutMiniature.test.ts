import { expect, test } from 'vitest';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { isDrawn } from '../../../../src/engine/derive/seatStatus.ts';
import { allTeams } from '../../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { layoutMiniature } from '../../../../src/team/charts/spectrum/layoutMiniature.ts';

/** The length of all strokes of a path along a lane. */
function length(path: string): number {
  return [...path.matchAll(/M([\d.]+) [\d.]+((?:H[\d.]+)+)/gu)].reduce((sum, [, from, strokes]) => {
    const to = strokes?.split('H').at(-1);
    return sum + Number(to) - Number(from);
  }, 0);
}

test.each(allTeams)(
  'what roles own in a small picture is all of the work, once: $kind $maturity $mode',
  (team) => {
    const derived = deriveTeam(builtinPlaybook, { team, context: {} });
    const { lanes } = layoutMiniature(builtinPlaybook, derived, 96, 30);
    expect(lanes.map(({ role }) => role)).toEqual(derived.seats.filter(isDrawn).map(({ role }) => role));
    const owned = lanes.reduce((sum, { owns }) => sum + length(owns), 0);
    expect(owned).toBeCloseTo(96, 0);
  },
);

test('a role that waits is drawn, and owns nothing', () => {
  const facts = {
    team: { kind: 'product', maturity: 'high', mode: 'online' },
    context: { smallGainsPay: false },
  } as const;
  const team = deriveTeam(builtinPlaybook, facts);
  const waiting = team.seats.filter(({ status }) => status === 'gated').map(({ role }) => role);
  const lanes = layoutMiniature(builtinPlaybook, team, 96, 30).lanes.filter(({ role }) =>
    waiting.includes(role),
  );
  expect(lanes.length).toBeGreaterThan(0);
  expect(lanes.every(({ owns, lent }) => owns === '' && lent !== '')).toBe(true);
});
