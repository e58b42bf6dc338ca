import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { type PlacedTitle, placeTitles } from '../../../../src/team/charts/axis/placeTitles.ts';

const TINY = 1e-6;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const title = fc
  .record({ position: share, a: share, b: share, nameWidth: fc.integer({ min: 10, max: 260 }) })
  .map(({ position, a, b, nameWidth }) => ({
    position,
    range: [Math.min(a, b), Math.max(a, b)] as const,
    nameWidth,
  }));
const titles = fc
  .array(title, { maxLength: 24 })
  .map((all) => all.map((item, index) => ({ ...item, id: `t${index}` })));
const room = fc.record({
  width: fc.integer({ min: 330, max: 1600 }),
  padding: fc.integer({ min: 0, max: 10 }),
});

const overlaps = (a: PlacedTitle, b: PlacedTitle) =>
  a.row === b.row && a.left < b.left + b.width - TINY && b.left < a.left + a.width - TINY;

describe('titles on the axis', () => {
  it('never meet and are never cut', () => {
    fc.assert(
      fc.property(titles, room, (wanted, given) => {
        const { titles: placed, rows } = placeTitles(wanted, given);
        expect(placed.map((item) => item.id)).toEqual(wanted.map((item) => item.id));
        placed.forEach((item, index) => {
          const name = wanted[index]?.nameWidth ?? 0;
          expect(item.row).toBeLessThan(rows);
          expect(item.left).toBeGreaterThanOrEqual(-TINY);
          expect(item.left + item.width).toBeLessThanOrEqual(given.width + TINY);
          expect(item.nameLeft).toBeGreaterThanOrEqual(item.left);
          expect(item.nameLeft + name).toBeLessThanOrEqual(item.left + item.width + TINY);
          for (const other of placed.slice(index + 1)) expect(overlaps(item, other)).toBe(false);
        });
      }),
    );
  });

  it('share a row where there is room', () => {
    const { rows } = placeTitles(
      [
        { id: 'left', position: 0.1, range: [0, 0.2], nameWidth: 80 },
        { id: 'right', position: 0.9, range: [0.8, 1], nameWidth: 80 },
      ],
      { width: 900, padding: 6 },
    );
    expect(rows).toBe(1);
  });

  it('fit the built-in titles into eight rows at the width of the plan', () => {
    const wanted = builtinPlaybook.otherTitles.map((item) => ({
      ...item,
      nameWidth: item.name.length * 7.5,
    }));
    expect(placeTitles(wanted, { width: 980, padding: 7 }).rows).toBeLessThanOrEqual(8);
  });
});
