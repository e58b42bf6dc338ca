import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ellipse, EulerSystem, Outline } from '../../src/euler/types.ts';
import { sum } from './arithmetic.ts';
import { inscribedRadius } from './inscribedRadius.ts';
import { measureDrawing, measureLabelRadius, moveBetween, type Shapes } from './oracle.ts';
import { scanRegions } from './scanRegions.ts';
import { slice } from './slice.ts';

/** The oracle against what geometry knows in closed form. Regions are numbered by bits: 0b101 is A and C without B. */
const circle = (cx: number, cy: number, r: number): Ellipse => ({ cx, cy, a: r, b: r, phi: 0 });
const square = (left: number, top: number, side: number): Outline => ({
  poly: [
    [left, top],
    [left + side, top],
    [left + side, top + side],
    [left, top + side],
  ],
});
const areaOf = (shapes: Parameters<typeof scanRegions>[0], region: number) =>
  scanRegions(shapes, 4096).regions.get(region)?.area ?? 0;
const piecesOf = (shapes: Parameters<typeof scanRegions>[0], region: number) =>
  scanRegions(shapes, 4096, 0.002).regions.get(region)?.pieces ?? 0;

/** Area of the lens that two circles share. */
function lens(r: number, s: number, d: number): number {
  const [p, q] = [(d * d + r * r - s * s) / (2 * d), (d * d + s * s - r * r) / (2 * d)];
  return (
    r * r * Math.acos(p / r) +
    s * s * Math.acos(q / s) -
    p * Math.sqrt(r * r - p * p) -
    q * Math.sqrt(s * s - q * q)
  );
}

const system = (regions: Readonly<Record<string, number>>): EulerSystem => ({
  sets: [...new Set(Object.keys(regions).flatMap((name) => name.split('')))].sort(),
  regions: Object.entries(regions).map(([name, weight]) => ({ sets: name.split(''), weight })),
});

const anyEllipse = fc.record({
  cx: fc.double({ min: -1, max: 1, noNaN: true }),
  cy: fc.double({ min: -1, max: 1, noNaN: true }),
  a: fc.double({ min: 0.05, max: 1, noNaN: true }),
  b: fc.double({ min: 0.05, max: 1, noNaN: true }),
  phi: fc.double({ min: -4, max: 4, noNaN: true }),
});

describe('the area of a region', () => {
  it('is πr² for a circle and πab for an ellipse, however it lies', () => {
    expect(areaOf([circle(3, -2, 2)], 1)).toBeCloseTo(4 * Math.PI, 5);
    expect(areaOf([{ cx: 1, cy: 1, a: 3, b: 0.2, phi: 0.7 }], 1)).toBeCloseTo(0.6 * Math.PI, 6);
  });

  it('is that of the lens, and of what is left, for two circles', () => {
    const shapes = [circle(0, 0, 1), circle(0.9, 0.5, 0.8)];
    const shared = lens(1, 0.8, Math.hypot(0.9, 0.5));
    expect(areaOf(shapes, 0b11)).toBeCloseTo(shared, 6);
    expect(areaOf(shapes, 0b01)).toBeCloseTo(Math.PI - shared, 6);
    expect(areaOf(shapes, 0b10)).toBeCloseTo(0.64 * Math.PI - shared, 6);
  });

  it('is a ring around a circle within another', () => {
    const shapes = [circle(0, 0, 1), circle(0.2, 0.3, 0.5)];
    expect(areaOf(shapes, 0b01)).toBeCloseTo(0.75 * Math.PI, 6);
    expect(areaOf(shapes, 0b11)).toBeCloseTo(0.25 * Math.PI, 6);
    expect(areaOf(shapes, 0b10)).toBe(0);
  });

  it('is exact for a square, and for the corner of it that a circle covers', () => {
    expect(areaOf([square(-1, 4, 2)], 1)).toBeCloseTo(4, 6);
    expect(areaOf([square(0, 0, 2), circle(0, 0, 1)], 0b11)).toBeCloseTo(Math.PI / 4, 6);
  });

  it('is all in the shared region for equal sets', () => {
    const { regions } = scanRegions([circle(0, 0, 1), circle(0, 0, 1)], 512);
    expect([...regions.keys()]).toEqual([0b11]);
  });

  it('is nothing for a shape without extent', () => {
    const point = { cx: 0.5, cy: 0, a: 0, b: 0, phi: 0 };
    const { regions, total } = scanRegions([circle(0, 0, 1), point], 512);
    expect([...regions.keys()]).toEqual([0b01]);
    expect(total).toBeCloseTo(Math.PI, 4);
  });

  it('adds up to πab over all regions of an ellipse, whatever else is drawn', () => {
    fc.assert(
      fc.property(fc.array(anyEllipse, { minLength: 1, maxLength: 5 }), (shapes) => {
        const { regions, total } = scanRegions(shapes, 2048);
        for (const [index, { a, b }] of shapes.entries()) {
          const parts = [...regions].filter(([region]) => region & (1 << index));
          expect(Math.abs(sum(parts.map(([, { area }]) => area)) - Math.PI * a * b)).toBeLessThan(2e-6);
        }
        expect(sum([...regions.values()].map(({ area }) => area))).toBeCloseTo(total, 9);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('is the same for an ellipse and for the outline of it', () => {
    const ellipse = { cx: 0.1, cy: 0.2, a: 0.9, b: 0.5, phi: 0.4 };
    const poly = Array.from({ length: 2000 }, (_, index): readonly [number, number] => {
      const [u, v] = [0.9 * Math.cos((index * Math.PI) / 1000), 0.5 * Math.sin((index * Math.PI) / 1000)];
      return [0.1 + u * Math.cos(0.4) - v * Math.sin(0.4), 0.2 + u * Math.sin(0.4) + v * Math.cos(0.4)];
    });
    expect(areaOf([{ poly }, circle(0, 0, 0.6)], 0b11)).toBeCloseTo(
      areaOf([ellipse, circle(0, 0, 0.6)], 0b11),
      5,
    );
  });
});

describe('the pieces of a region', () => {
  const flat = { cx: 0, cy: 0, a: 2, b: 0.5, phi: 0 };
  const upright = { ...flat, phi: Math.PI / 2 };

  it('are two on each arm of a cross, and one in its middle', () => {
    expect(piecesOf([flat, upright], 0b01)).toBe(2);
    expect(piecesOf([flat, upright], 0b10)).toBe(2);
    expect(piecesOf([flat, upright], 0b11)).toBe(1);
  });

  it('are two on each arm of a cross that lies askew', () => {
    const shapes = [
      { ...flat, phi: 0.3 },
      { ...flat, phi: 0.3 + Math.PI / 2 },
    ];
    expect([1, 2, 3].map((region) => piecesOf(shapes, region))).toEqual([2, 2, 1]);
  });

  it('are one for a ring', () => {
    expect(piecesOf([circle(0, 0, 1), circle(0, 0, 0.9)], 0b01)).toBe(1);
  });

  it('do not count below 0.2 % of the drawing', () => {
    // The small circle just peeps out at the left end and cuts off nothing of note.
    const drawn = (radius: number) => [flat, circle(0, 0, 1), circle(-2.05, 0, radius)];
    expect(piecesOf(drawn(0.1), 0b001)).toBe(2);
    expect(piecesOf([circle(0, 0, 1), { cx: 0, cy: 0, a: 1.02, b: 0.5, phi: 0 }], 0b10)).toBe(0);
  });
});

describe('the room in a region', () => {
  it('is the radius of a circle, and the short half axis of an ellipse', () => {
    expect(inscribedRadius([circle(1, 2, 3)], 1)).toBeCloseTo(3, 1);
    expect(inscribedRadius([{ cx: 0, cy: 0, a: 2, b: 0.5, phi: 1 }], 1)).toBeCloseTo(0.5, 2);
  });

  it('is half the width of a lens, and of a ring where it is widest', () => {
    expect(inscribedRadius([circle(0, 0, 1), circle(1.2, 0, 1)], 0b11)).toBeCloseTo(0.4, 2);
    expect(inscribedRadius([circle(0, 0, 1), circle(0.2, 0, 0.6)], 0b01)).toBeCloseTo(0.3, 2);
  });

  it('is half the side of a square, and nothing where nothing is drawn', () => {
    expect(inscribedRadius([square(0, 0, 2)], 1)).toBeCloseTo(1, 2);
    expect(inscribedRadius([circle(0, 0, 1), circle(3, 0, 1)], 0b11)).toBe(0);
  });

  it('is not taken up by a shape without extent', () => {
    expect(inscribedRadius([circle(0, 0, 1), { cx: 0, cy: 0, a: 0, b: 0, phi: 0 }], 0b01)).toBeCloseTo(1, 2);
  });

  it('ends at the nearest point of an ellipse', () => {
    fc.assert(
      fc.property(
        anyEllipse,
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (ellipse, x, y) => {
          const { cx, cy, a, b, phi } = ellipse;
          const nearest = Math.min(
            ...Array.from({ length: 4000 }, (_, index) => {
              const [u, v] = [a * Math.cos((index * Math.PI) / 2000), b * Math.sin((index * Math.PI) / 2000)];
              const [px, py] = [
                cx + u * Math.cos(phi) - v * Math.sin(phi),
                cy + u * Math.sin(phi) + v * Math.cos(phi),
              ];
              return Math.hypot(px - x, py - y);
            }),
          );
          // The nearest of many points of the ellipse is at most a little farther away than the ellipse.
          expect(slice(ellipse).distanceTo(x, y)).toBeGreaterThan(nearest - 2e-3);
          expect(slice(ellipse).distanceTo(x, y)).toBeLessThan(nearest + 1e-7);
        },
      ),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('the measures of a drawing', () => {
  const apart: Shapes = { A: circle(0, 0, 1), B: circle(3, 0, 1) };

  it('are nothing but zeros for a true drawing', () => {
    const shared = lens(1, 1, 1);
    const wanted = system({ A: Math.PI - shared, B: Math.PI - shared, AB: shared });
    const measures = measureDrawing(wanted, { A: circle(0, 0, 1), B: circle(1, 0, 1) });
    expect(measures.diagError).toBeLessThan(1e-7);
    expect(measures.stress).toBeLessThan(1e-12);
    expect(measures.drawnArea).toBeCloseTo(2 * Math.PI - shared, 5);
    for (const list of [
      'unwanted',
      'slightlyUnwanted',
      'missing',
      'forbiddenPairs',
      'brokenNests',
      'split',
    ] as const)
      expect(measures[list], list).toEqual([]);
  });

  it('say by how much of the whole the worst region is off, and what part the weights leave unexplained', () => {
    const { diagError, stress } = measureDrawing(system({ A: 1, B: 3 }), apart);
    expect(diagError).toBeCloseTo(0.25, 6);
    // Areas 1 and 1 against weights 1 and 3: β = 4/10, Σ(A − βw)² = 0.6² + 0.2² = 0.4, ΣA² = 2.
    expect(stress).toBeCloseTo(0.2, 6);
  });

  it('name empty regions that are drawn, and pairs that meet but should not', () => {
    const measures = measureDrawing(system({ A: 1, B: 1 }), { A: circle(0, 0, 1), B: circle(1, 0, 1) });
    expect(measures.unwanted).toEqual(['A & B']);
    expect(measures.slightlyUnwanted).toEqual(['A & B']);
    expect(measures.forbiddenPairs).toEqual(['A & B']);
  });

  it('tell slight overlaps from those that anyone sees', () => {
    const measures = measureDrawing(system({ A: 1, B: 1 }), { A: circle(0, 0, 1), B: circle(1.9, 0, 1) });
    expect(lens(1, 1, 1.9) / (2 * Math.PI)).toBeCloseTo(0.0067, 4);
    expect(measures.unwanted).toEqual([]);
    expect(measures.slightlyUnwanted).toEqual(['A & B']);
  });

  it('name wanted regions that are not drawn, or at less than a tenth', () => {
    expect(measureDrawing(system({ A: 1, B: 1, AB: 1 }), apart).missing).toEqual(['A & B']);
    const small = { A: circle(0, 0, 1), B: circle(3, 0, 0.3) };
    expect(measureDrawing(system({ A: 1, B: 5 }), small).missing).toEqual(['B']);
    expect(measureDrawing(system({ A: 9, B: 1 }), small).missing).toEqual([]);
  });

  it('name sets that leave the set around them, but not equal ones', () => {
    const out = { A: circle(0, 0, 1), B: circle(0.8, 0, 0.4) };
    expect(measureDrawing(system({ A: 1, AB: 1 }), out).brokenNests).toEqual(['B in A']);
    expect(measureDrawing(system({ AB: 1 }), out).brokenNests).toEqual([]);
    expect(measureDrawing(system({ A: 1, AB: 1 }), { ...out, B: circle(0.6, 0, 0.4) }).brokenNests).toEqual(
      [],
    );
  });

  it('name wanted regions in several pieces', () => {
    const cross = {
      A: { cx: 0, cy: 0, a: 2, b: 0.5, phi: 0 },
      B: { cx: 0, cy: 0, a: 0.5, b: 2, phi: 0 },
    };
    expect(measureDrawing(system({ A: 1, B: 1, AB: 1 }), cross).split).toEqual(['A', 'B']);
    expect(measureDrawing(system({ A: 1, AB: 1 }), cross).split).toEqual(['A']);
  });

  it('do not depend on the order of the sets', () => {
    const shapes = { A: circle(0, 0, 1), B: circle(1, 0.2, 0.8), C: circle(0.4, 1, 0.7) };
    const wanted = system({ A: 1, B: 2, C: 1, AB: 1, ABC: 2 });
    const turned = { ...wanted, sets: [...wanted.sets].reverse() };
    const [one, other] = [measureDrawing(wanted, shapes), measureDrawing(turned, shapes)];
    expect(other.diagError).toBeCloseTo(one.diagError, 12);
    expect(other.unwanted).toEqual(one.unwanted);
    expect(one.unwanted).toEqual(['A & C', 'B & C']);
  });

  it('exist only for drawings of every set, in finite shapes', () => {
    const wanted = system({ A: 1, B: 1 });
    expect(() => measureDrawing(wanted, { A: circle(0, 0, 1) })).toThrow('B has no shape');
    expect(() => measureDrawing(wanted, { ...apart, B: circle(Number.NaN, 0, 1) })).toThrow(
      'B has a shape that is not finite',
    );
  });

  it('give the room for the smallest label, in regions of at least 2 %', () => {
    const shapes = { A: circle(0, 0, 1), B: circle(3, 0, 0.5) };
    const unit = Math.sqrt(1.25 * Math.PI);
    expect(measureLabelRadius(system({ A: 4, B: 1 }), shapes)).toBeCloseTo(0.5 / unit, 2);
    expect(measureLabelRadius(system({ A: 99, B: 1 }), shapes)).toBeCloseTo(1 / unit, 2);
    expect(measureLabelRadius(system({ A: 1, B: 1, AB: 1 }), shapes)).toBe(0);
    expect(measureLabelRadius(system({ A: 0 }), shapes)).toBeUndefined();
  });
});

describe('the move between drawings', () => {
  const wanted = system({ A: 1, B: 1, C: 1 });
  const shapes = { A: circle(0, 0, 1), B: circle(3, 0, 1), C: circle(0, 5, 1) };
  const moved = (change: (shape: Ellipse) => Ellipse): Shapes =>
    Object.fromEntries(Object.entries(shapes).map(([set, shape]) => [set, change(shape)]));
  /** Scaled to a drawn area of 1. */
  const unit = Math.sqrt(3 * Math.PI);

  it('is nothing when only the scale changes', () => {
    const larger = moved(({ cx, cy, a }) => circle(cx * 7, cy * 7, a * 7));
    expect(moveBetween([wanted, shapes], [wanted, larger]).raw.max).toBeLessThan(1e-9);
  });

  it('is seen as drawn, and vanishes when turns, shifts and mirror images are undone', () => {
    const shifted = moved(({ cx, cy, a }) => circle(cx + 1, cy, a));
    const { raw, aligned } = moveBetween([wanted, shapes], [wanted, shifted]);
    expect(raw.mean).toBeCloseTo(1 / unit, 4);
    expect(aligned.max).toBeLessThan(1e-6);
    const turned = moved(({ cx, cy, a }) => circle(-cy, cx, a));
    const mirrored = moved(({ cx, cy, a }) => circle(-cx, cy, a));
    for (const after of [turned, mirrored]) {
      const move = moveBetween([wanted, shapes], [wanted, after]);
      expect(move.raw.max).toBeGreaterThan(1);
      expect(move.aligned.max).toBeLessThan(1e-6);
    }
  });

  it('is about the sets that both drawings have', () => {
    const fewer = system({ A: 1, C: 1 });
    const { raw } = moveBetween([wanted, shapes], [fewer, shapes]);
    // Without B the same shapes are scaled up more.
    expect(raw.max).toBeCloseTo(5 / Math.sqrt(2 * Math.PI) - 5 / unit, 4);
    expect(raw.mean).toBeCloseTo(raw.max / 2, 9);
  });
});
