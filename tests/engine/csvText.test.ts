import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { csvText, readSafeCell, safeCell } from '../../src/engine/csvText.ts';
import { formulasIn } from '../fixtures/formulas.ts';
import { hostileText } from '../fixtures/hostileText.ts';

const cell = fc.oneof(
  hostileText,
  fc.string({ maxLength: 40 }),
  fc.stringMatching(/^['=+\-@",;|\t\r\n aé]{0,9}$/),
);

describe('a safe cell', () => {
  test.each(['=1+1', '+1', '-1', '@a', '\ta', '\ra', "'=1", ' =1', '\uff1d1'])(
    '%j gets an apostrophe',
    (text) => {
      expect(safeCell(text)).toBe(`'${text}`);
    },
  );

  test.each([
    ['ML;=1+1;x', "ML;'=1+1;x"],
    ['ML|=1', "ML|'=1"],
    ['ML\t=1', "ML\t'=1"],
    ['ML; =1', "ML;' =1"],
    ['ML;"=1"', `ML;'"=1"`],
    ['\t=1', "'\t'=1"],
  ])('%j gets one behind each separator too', (text, safe) => {
    expect(safeCell(text)).toBe(safe);
  });

  test('stays where there is no formula, an apostrophe in front of a name too', () => {
    for (const text of ["'t Hooft", 'O’Neil', '1-2', 'a, b; c', 'a; 1', '']) {
      expect(safeCell(text)).toBe(text);
      expect(readSafeCell(text)).toBe(text);
    }
  });

  it('is never a formula and reads back as it was', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(safeCell(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(readSafeCell(safeCell(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read in a moment, whatever a stranger wrote', () => {
    const begun = performance.now();
    for (const text of ["'\t".repeat(100_000), ' ;'.repeat(100_000), `${'\t'.repeat(200_000)}=`])
      readSafeCell(text);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('a table', () => {
  it('has no formula under any separator', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        expect(formulasIn(csvText(rows))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('would have some without safe cells', () => {
    expect(formulasIn('a,"ML;=1+1;x"\r\n')).toEqual(['=1+1']);
    expect(formulasIn('a\t=1\r\n')).toEqual(['=1']);
    expect(formulasIn('"=1",b\r\n')).toContain('=1');
    expect(formulasIn('a,"b\n=1"\r\n')).toEqual(['=1"']);
  });
});
