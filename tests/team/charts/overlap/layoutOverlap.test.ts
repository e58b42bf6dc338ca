import { describe, expect, test } from 'vitest';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../../src/engine/measure/overlap.ts';
import { allTeams, setupOf } from '../../../../src/engine/playbook/facts.ts';
import { roleName } from '../../../../src/engine/words/words.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { layoutOverlap, rolesAt } from '../../../../src/team/charts/overlap/layoutOverlap.ts';
import { framed, isWithin, outline } from '../../../../src/team/charts/overlap/shapes.ts';
import {
  loadLaterFits,
  overlapSystem,
  storedFit,
  systemKey,
} from '../../../../src/team/charts/overlap/storedFits.ts';

await loadLaterFits();

const fontSize = 13;
const cases = allTeams.flatMap((team) =>
  [480, 358, 300].map((width) => ({ name: setupOf(team), team, width })),
);

function lay(team: (typeof allTeams)[number], width: number) {
  const efforts = roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context: {} }));
  const fit = storedFit(systemKey(overlapSystem(efforts)));
  if (!fit) throw new Error('Not stored.');
  const names = new Map([...efforts.keys()].map((role) => [role, roleName(builtinPlaybook, role)]));
  const measure = (text: string, size: number) => text.length * size * 0.55;
  const height = Math.max(260, Math.round((width * 340) / 480));
  return { fit, names, height, layout: layoutOverlap(fit, names, { width, height, fontSize, measure }) };
}

describe.each(cases)('$name at $width px', ({ team, width }) => {
  const { fit, names, height, layout } = lay(team, width);
  const boxes = layout.names.map(({ x, y, lines }) => ({
    x,
    y,
    w: (Math.max(...lines.map((line) => line.length)) * fontSize * 0.55) / 2,
    h: (lines.length * fontSize) / 2,
  }));

  test('every role has its name, in the picture', () => {
    expect(layout.names.map(({ lines }) => lines.join(' '))).toEqual([...names.values()]);
    for (const { x, y, w, h } of boxes) {
      expect(Math.min(x - w, y - h, width - x - w, height - y - h)).toBeGreaterThanOrEqual(0);
    }
  });

  test('no name lies across an edge or on another name', () => {
    for (const [index, box] of boxes.entries()) {
      const isOn = ({ x, y }: { x: number; y: number }) =>
        Math.abs(x - box.x) < box.w && Math.abs(y - box.y) < box.h;
      for (const { shape } of layout.shapes) expect(outline(shape, layout.frame).some(isOn)).toBe(false);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          Math.abs(box.x - other.x) >= box.w + other.w || Math.abs(box.y - other.y) >= box.h + other.h;
        expect(apart).toBe(true);
      }
    }
  });

  test('the roles at the middle of a region are those of the region', () => {
    for (const label of fit.labels) {
      expect(rolesAt(layout, framed(label, layout.frame)).toSorted()).toEqual(label.sets.toSorted());
    }
  });
});

test('inside is decided by the even-odd rule', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 2, y: 0 },
    { x: 2, y: 2 },
    { x: 0, y: 2 },
  ];
  expect(isWithin(square, { x: 1, y: 1 })).toBe(true);
  expect(isWithin(square, { x: 3, y: 1 })).toBe(false);
});
