import { describe, expect, test } from 'vitest';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { exactRegions, roleEfforts } from '../../../../src/engine/measure/overlap.ts';
import { allTeams, setupOf, type TeamKind } from '../../../../src/engine/playbook/facts.ts';
import { percent } from '../../../../src/engine/words/format.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { layoutOverlap, rolesAt } from '../../../../src/team/charts/overlap/layoutOverlap.ts';
import { placeShares } from '../../../../src/team/charts/overlap/placeOverlap.ts';
import {
  loadLaterFits,
  overlapSystem,
  storedFit,
  systemKey,
} from '../../../../src/team/charts/overlap/storedFits.ts';

await loadLaterFits();

const measure = (text: string, fontSize: number) => text.length * fontSize * 0.55;

function placed(team: TeamKind, width: number) {
  const efforts = roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context: {} }));
  const drawing = storedFit(systemKey(overlapSystem(efforts)));
  if (!drawing) throw new Error('Not stored.');
  const room = { width, height: width * 0.7, fontSize: 13, measure };
  const names = new Map([...efforts.keys()].map((role) => [role, role]));
  const layout = layoutOverlap({ ...drawing, labels: [] }, names, room);
  return { efforts, layout, shares: placeShares(layout, drawing.labels, efforts, room) };
}

describe.each(allTeams.map((team) => [setupOf(team), team] as const))('the shares of %s', (_, team) => {
  test.each([300, 480, 900])('at %i px stand on their own region alone', (width) => {
    const { efforts, layout, shares } = placed(team, width);
    expect(shares.length).toBeGreaterThan(1);
    for (const { x, y, text, roles } of shares) {
      const half = measure(text, 13) / 2;
      for (const point of [
        { x: x - half, y },
        { x: x + half, y },
      ]) {
        expect(rolesAt(layout, point)).toEqual(roles);
      }
      const region = exactRegions(efforts).find((one) => one.roles.join() === roles.join());
      expect(text).toBe(percent(region?.effort ?? 0));
    }
  });
});

test('more room shows more shares, and room enough shows every large one', () => {
  const team = { kind: 'horizontal' } as const;
  expect(placed(team, 900).shares.length).toBeGreaterThan(placed(team, 300).shares.length);
  const { efforts, shares } = placed(team, 900);
  const large = exactRegions(efforts).filter((region) => region.effort > 4);
  expect(shares.length).toBeGreaterThanOrEqual(large.length);
});
