import { describe, expect, test } from 'vitest';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../../src/engine/measure/overlap.ts';
import { allTeams, setupOf } from '../../../../src/engine/playbook/facts.ts';
import { roleName, roleShort } from '../../../../src/engine/words/words.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { layoutOverlap } from '../../../../src/team/charts/overlap/layoutOverlap.ts';
import { isWithin, outline } from '../../../../src/team/charts/overlap/shapes.ts';
import {
  loadLaterFits,
  overlapSystem,
  storedFit,
  systemKey,
} from '../../../../src/team/charts/overlap/storedFits.ts';

await loadLaterFits();

const measure = (text: string, size: number) => text.length * size * 0.6;
const widths = Array.from({ length: 38 }, (_, index) => 260 + 20 * index);

describe.each(allTeams.map((team) => [setupOf(team), team] as const))('Present: %s', (_, team) => {
  const efforts = roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context: {} }));
  const stored = storedFit(systemKey(overlapSystem(efforts)));
  const drawing = stored && { ...stored, labels: [] };
  const called = (word: typeof roleName) =>
    new Map([...efforts.keys()].map((role) => [role, word(builtinPlaybook, role)]));
  const [full, short] = [called(roleName), called(roleShort)];

  // Text grows with the screen, so a picture of 320 px can be one of 190 in the units of its text.
  test.each([1, 22 / 13, 30 / 13])('has every name at every width, with text %d times as large', (scale) => {
    for (const width of widths) {
      const room = { width: width / scale, height: (0.75 * width) / scale, fontSize: 13, measure };
      const layout = drawing && layoutOverlap(drawing, full, room, short);
      expect(layout?.names.map(({ id }) => id)).toEqual([...efforts.keys()]);
      for (const { id, x, y, lines } of layout?.names ?? []) {
        expect([full.get(id), short.get(id)]).toContain(lines.join(' '));
        expect(Math.min(x, y, room.width - x, room.height - y)).toBeGreaterThan(0);
      }
    }
  });

  test('has its names on their shapes where there is no room beside them', () => {
    const room = { width: 60, height: 50, fontSize: 13, measure };
    const layout = drawing && layoutOverlap(drawing, full, room, short);
    expect(layout?.names.map(({ lines }) => lines.join(' '))).toEqual([...short.values()]);
    for (const { id, x, y } of layout?.names ?? []) {
      const own = layout?.shapes.find((shape) => shape.id === id);
      expect(own && layout && isWithin(outline(own.shape, layout.frame), { x, y })).toBe(true);
    }
  });
});
