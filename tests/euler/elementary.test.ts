import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  angleTo,
  arccosine,
  cosine,
  cubeRoot,
  exponential,
  lengthOf,
  logarithm,
  sine,
} from '../../src/euler/elementary.ts';

const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1e9 }).map((part) => min + ((max - min) * part) / 1e9);
/** Those of this engine are true to about the last bit too. */
const CLOSE = 2e-15;

const functions: [string, (x: number) => number, (x: number) => number, fc.Arbitrary<number>][] = [
  ['sine', sine, Math.sin, between(-100, 100)],
  ['cosine', cosine, Math.cos, between(-100, 100)],
  ['arccosine', arccosine, Math.acos, between(-1, 1)],
  ['logarithm', logarithm, Math.log, between(-300, 300).map((power) => 10 ** power)],
];

describe('a function of the engine', () => {
  it.each(functions)('%s is that of mathematics', (_, own, known, numbers) => {
    fc.assert(
      fc.property(numbers, (x) => {
        expect(Math.abs(own(x) - known(x))).toBeLessThan(CLOSE * Math.max(1, Math.abs(known(x))));
      }),
      { numRuns: 2000 },
    );
  });

  it('exponential is that of mathematics, and so is the cube root', () => {
    fc.assert(
      fc.property(between(-700, 700), (x) => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(CLOSE);
        const size = 10 ** (x / 10);
        expect(Math.abs(cubeRoot(size) / Math.cbrt(size) - 1)).toBeLessThan(1e-13);
      }),
      { numRuns: 2000 },
    );
  });

  it('angle is that of mathematics in every direction', () => {
    fc.assert(
      fc.property(between(-3, 3), between(-3, 3), (x, y) => {
        expect(Math.abs(angleTo(y, x) - Math.atan2(y, x))).toBeLessThan(CLOSE);
        expect(Math.abs(lengthOf(x, y) - Math.hypot(x, y))).toBeLessThan(CLOSE);
      }),
      { numRuns: 2000 },
    );
    for (const [y, x] of [
      [0, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
      [1, 1],
      [-1, -1],
    ] as const) {
      expect(angleTo(y, x)).toBeCloseTo(Math.atan2(y, x), 15);
    }
    expect(angleTo(0, 0)).toBe(0);
  });

  it('goes to its limits', () => {
    expect(exponential(0)).toBe(1);
    expect(exponential(-Infinity)).toBe(0);
    expect(exponential(1000)).toBe(Infinity);
    expect(logarithm(1)).toBe(0);
    expect(logarithm(0)).toBe(-Infinity);
    expect(logarithm(-1)).toBeNaN();
    expect(logarithm(Infinity)).toBe(Infinity);
  });
});

describe('the engine', () => {
  it('asks no function of the browser whose last bit is not laid down', () => {
    const laidDown = new Set(
      'PI SQRT2 SQRT1_2 LN2 abs ceil floor fround imul max min round sign sqrt trunc clz32'.split(' '),
    );
    const asked = readdirSync('src/euler').flatMap((file) => {
      const code = readFileSync(`src/euler/${file}`, 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '');
      const functionsAsked = [...code.matchAll(/Math\.(\w+)/g)].flatMap(([, name = '']) =>
        laidDown.has(name) ? [] : [`${file}: Math.${name}`],
      );
      return code.includes('**') ? [...functionsAsked, `${file}: **`] : functionsAsked;
    });
    expect(asked).toEqual([]);
  });
});
