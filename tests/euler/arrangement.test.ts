import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Arrangement } from '../../src/euler/arrangement.ts';
import { shapeOf } from '../../src/euler/shapes.ts';
import { scanRegions } from './scanRegions.ts';

const LINES = 4096;
/** A step in which areas are as good as even. */
const STEP = 1e-6;

/** Evenly spread: doubles as such are mostly next to nothing. */
const between = (min: number, max: number) =>
  fc.integer({ min: 1, max: 1e6 }).map((part) => min + ((max - min) * part) / 1e6);

/** Curves that lie over each other, as ellipses or bent. */
function drawingsOf(bent: boolean) {
  const { stride } = new Arrangement(1, bent);
  const curve = fc
    .record({
      x: between(-1, 1),
      y: between(-1, 1),
      a: between(-0.7, 0.3),
      b: between(-0.7, 0.3),
      phi: between(-3, 3),
      // Gentle: a wave of e^±0.6 in all would cross itself seldom, but others many times.
      bends: fc.array(between(-0.05, 0.05), { minLength: stride - 5, maxLength: stride - 5 }),
    })
    .map(({ x, y, a, b, phi, bends }) => [x, y, a, b, phi, ...bends]);
  // Two of the very same curve have no areas that are anyone's; a fit never meets them.
  return fc.noBias(fc.array(curve, { minLength: 1, maxLength: 5 }));
}

function arranged(curves: readonly (readonly number[])[], bent: boolean): Arrangement {
  const arrangement = new Arrangement(curves.length, bent);
  arrangement.load(Float64Array.from(curves.flat()));
  return arrangement;
}

describe.each([
  ['ellipses', false],
  ['bent curves', true],
])('%s', (_, bent) => {
  it('have the areas that lines across the drawing find', () => {
    fc.assert(
      fc.property(drawingsOf(bent), (curves) => {
        const { areas, curves: loaded } = arranged(curves, bent);
        const shapes = loaded.map((curve, i) => shapeOf(curve, Float64Array.from(curves[i] ?? [])));
        const { regions } = scanRegions(shapes, LINES);
        const off = Array.from(areas, (area, mask) =>
          mask === 0 ? 0 : Math.abs(area - (regions.get(mask)?.area ?? 0)),
        );
        expect(Math.max(...off)).toBeLessThan(bent ? 2e-3 : 2e-4);
      }),
      { seed: 7, numRuns: 60, endOnFailure: true },
    );
  });

  it('change their areas as the slopes say', () => {
    let compared = 0;
    fc.assert(
      fc.property(drawingsOf(bent), fc.nat(), (curves, pick) => {
        const here = arranged(curves, bent);
        const width = curves.length * here.stride;
        const parameter = pick % width;
        const [curve, place] = [Math.floor(parameter / here.stride), parameter % here.stride];
        const areasAt = (step: number) =>
          arranged(
            curves.map((values, i) =>
              i === curve ? values.map((value, k) => (k === place ? value + step : value)) : values,
            ),
            bent,
          );
        const [before, after] = [areasAt(-STEP), areasAt(STEP)];
        // Where crossings come or go the areas have a kink.
        if (before.crossings.length !== after.crossings.length) return;
        for (const [mask, area] of after.areas.entries()) {
          const measured = (area - (before.areas[mask] ?? 0)) / (2 * STEP);
          const said = here.slopes[mask * width + parameter] ?? Number.NaN;
          expect(Math.abs(said - measured)).toBeLessThan(bent ? 5e-2 : 1e-5);
          if (Math.abs(measured) > 0.01) compared += 1;
        }
      }),
      { seed: 8, numRuns: 300, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(100);
  });
});
