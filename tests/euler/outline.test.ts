import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Outline } from '../../src/euler/outline.ts';
import type { Shape } from '../../src/euler/types.ts';

type Point = readonly [number, number];

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** A closed line around the origin, of any number of corners. */
const polygon = fc.array(between(0.2, 1), { minLength: 3, maxLength: 130 }).map((radii) =>
  radii.map((radius, k): [number, number] => {
    const angle = (2 * Math.PI * k) / radii.length;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  }),
);

/** The same from its definition: every side is asked. */
function depthOf(corners: readonly Point[], [x, y]: Point): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [k, [x1, y1]] of corners.entries()) {
    const [x0, y0] = corners.at(k - 1) ?? [0, 0];
    const [dx, dy] = [x1 - x0, y1 - y0];
    const along = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x0 + along * dx - x, y0 + along * dy - y));
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * dx) inside = !inside;
  }
  return inside ? nearest : -nearest;
}

describe('an outline', () => {
  it('knows how far inside or outside a point lies, whatever was asked before', () => {
    fc.assert(
      fc.property(
        polygon,
        fc.array(fc.tuple(between(-2, 2), between(-2, 2)), { minLength: 1 }),
        (poly, asked) => {
          const outline = new Outline({ poly });
          for (const [x, y] of asked) {
            expect(outline.depth(x, y, -1, 100)).toBeCloseTo(depthOf(poly, [x, y]), 9);
          }
        },
      ),
    );
  });

  it('looks no farther than it is asked to, but always tells the side', () => {
    fc.assert(
      fc.property(polygon, between(-2, 2), between(-2, 2), between(0.001, 1), (poly, x, y, most) => {
        const depth = depthOf(poly, [x, y]);
        const found = new Outline({ poly }).depth(x, y, -1, most);
        expect(found).toBeCloseTo(Math.sign(depth) * Math.min(Math.abs(depth), most), 9);
      }),
    );
  });

  it('says of a point that is too near only that it is', () => {
    fc.assert(
      fc.property(polygon, between(-2, 2), between(-2, 2), between(0.001, 1), (poly, x, y, least) => {
        const depth = depthOf(poly, [x, y]);
        const found = new Outline({ poly }).depth(x, y, least, 100);
        if (Math.abs(depth) <= least) expect(Math.abs(found)).toBeLessThanOrEqual(least);
        else expect(found).toBeCloseTo(depth, 9);
      }),
    );
  });

  it('is of an ellipse what its axes say', () => {
    const ellipse: Shape = { cx: 1, cy: 2, a: 3, b: 0.5, phi: Math.PI / 2 };
    const outline = new Outline(ellipse);
    expect(outline.depth(1, 2, -1, 100)).toBeCloseTo(0.5, 2);
    expect(outline.depth(1, 6, -1, 100)).toBeCloseTo(-1, 2);
    expect(outline.depth(2, 2, -1, 100)).toBeCloseTo(-0.5, 2);
  });
});
