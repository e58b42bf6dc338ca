import { describe, expect, test } from 'vitest';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../../src/engine/measure/overlap.ts';
import { allTeams, scenarioOf } from '../../../../src/engine/playbook/facts.ts';
import { roleName } from '../../../../src/engine/words/words.ts';
import { transitionEuler } from '../../../../src/euler/transitionEuler.ts';
import { shapesAt } from '../../../../src/euler/way.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { layoutOverlap } from '../../../../src/team/charts/overlap/layoutOverlap.ts';
import { moveOverlap } from '../../../../src/team/charts/overlap/moveOverlap.ts';
import { overlapSystem, systemKey } from '../../../../src/team/charts/overlap/overlapSystem.ts';
import { isWithin, outline } from '../../../../src/team/charts/overlap/shapes.ts';
import { storedFit } from '../../../../src/team/charts/overlap/storedFits.ts';

const room = { width: 480, height: 340 };
const FRAMES = 40;

const ends = allTeams.map((team) => {
  const efforts = roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context: {} }));
  const system = overlapSystem(efforts);
  const fit = storedFit(systemKey(system));
  if (!fit) throw new Error('Not stored.');
  const names = new Map([...efforts.keys()].map((role) => [role, roleName(builtinPlaybook, role)]));
  const measure = (text: string, size: number) => text.length * size * 0.55;
  return {
    name: scenarioOf(team),
    system,
    fit,
    layout: layoutOverlap(fit, names, { ...room, fontSize: 13, measure }),
  };
});
const pairs = ends.flatMap((from) =>
  ends.filter((to) => to !== from).map((to) => ({ title: `${from.name} to ${to.name}`, from, to })),
);

describe.each(pairs)('from $title', ({ from, to }) => {
  const way = transitionEuler(from, to);
  const move = {
    from: from.layout,
    to: to.layout,
    shapesAt: (t: number) => shapesAt(way, t),
    room,
    sign: (id: string) => id,
  };
  const frames = Array.from({ length: FRAMES + 1 }, (_, index) =>
    moveOverlap(move, index / FRAMES, index / FRAMES),
  );

  test('no shape leaves the picture, and each sign is on its own shape', () => {
    for (const { frame, shapes, names } of frames) {
      for (const { shape } of shapes) {
        for (const { x, y } of outline(shape, frame)) {
          expect(Math.min(x, y, room.width - x, room.height - y)).toBeGreaterThan(0);
        }
      }
      for (const { id, x, y } of names) {
        const own = shapes.find((shape) => shape.id === id);
        expect(own && isWithin(outline(own.shape, frame), { x, y })).toBe(true);
      }
    }
  });

  test('every shape that can be seen has its sign; signs come after the old names and go before the new ones', () => {
    for (const { frame, shapes, names } of frames) {
      for (const { id, shape } of shapes) {
        const xs = outline(shape, frame).map(({ x }) => x);
        const ys = outline(shape, frame).map(({ y }) => y);
        const across = Math.min(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
        expect(names.some((name) => name.id === id)).toBe(across >= 28);
      }
    }
    expect([frames[0], frames[FRAMES]].map((frame) => frame?.nameOpacity)).toEqual([0, 0]);
    expect(frames[FRAMES / 2]?.nameOpacity).toBe(1);
  });
});
