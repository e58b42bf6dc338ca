import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson } from '../../../src/plan/document/jsonValue.ts';
import { applyPatch, diff } from '../../../src/plan/document/patch.ts';

/** JSON values with few keys and letters, so that two of them have much in common. */
const { value: anyJson } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 1, 'a', 'b', 'x'.repeat(150), `${'x'.repeat(60)}y${'x'.repeat(89)}`),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('p', 'q', 'toString'), tie('value'), { noNullPrototype: true }),
  ),
}));

describe('a patch', () => {
  it('turns one value into the other, and its counterpart turns it back', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (before, after) => {
        expect(applyPatch(before, diff(before, after))).toEqual({ value: after });
        expect(applyPatch(after, diff(after, before))).toEqual({ value: before });
      }),
      { numRuns: 1000 },
    );
  });

  it('is empty for equal values, and only then', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (before, after) => {
        expect(diff(before, structuredClone(before))).toEqual([]);
        expect(diff(before, after).length === 0).toBe(sameJson(before, after));
      }),
    );
  });

  it('names what differs and no more', () => {
    expect(diff({ a: [{ b: 1 }, { b: 2 }], c: 1 }, { a: [{ b: 1 }, { b: 3 }], d: 1 })).toEqual([
      { kind: 'unset', path: ['c'] },
      { kind: 'set', path: ['a', 1, 'b'], value: 3 },
      { kind: 'set', path: ['d'], value: 1 },
    ]);
    expect(diff([1, 2, 3, 4], [1, 4])).toEqual([{ kind: 'list', path: [], at: 1, remove: 2, insert: [] }]);
    const long = 'word '.repeat(100);
    expect(diff(long, `${long}more`)).toEqual([
      { kind: 'text', path: [], at: 500, remove: 0, insert: 'more' },
    ]);
  });

  it('shares what did not change', () => {
    const before = { a: { b: 1 }, c: { d: 2 } };
    const after = applyPatch(before, [{ kind: 'set', path: ['c', 'd'], value: 3 }])?.value;
    expect(after).toEqual({ a: { b: 1 }, c: { d: 3 } });
    expect(after).toHaveProperty('a', before.a);
    expect(before.c.d).toBe(2);
  });

  it('that does not fit is refused', () => {
    const value = { a: [1], t: 'abc' };
    expect(applyPatch(value, [{ kind: 'unset', path: ['b'] }])).toBeUndefined();
    expect(applyPatch(value, [{ kind: 'unset', path: [] }])).toBeUndefined();
    expect(applyPatch(value, [{ kind: 'set', path: ['b', 'c'], value: 1 }])).toBeUndefined();
    expect(applyPatch(value, [{ kind: 'set', path: ['a', 1], value: 1 }])).toBeUndefined();
    expect(applyPatch(value, [{ kind: 'set', path: ['a', 'length'], value: 1 }])).toBeUndefined();
    expect(applyPatch(value, [{ kind: 'list', path: ['a'], at: 1, remove: 1, insert: [] }])).toBeUndefined();
    expect(applyPatch(value, [{ kind: 'text', path: ['t'], at: 2, remove: 2, insert: '' }])).toBeUndefined();
    expect(applyPatch(value, [{ kind: 'text', path: ['a'], at: 0, remove: 0, insert: '' }])).toBeUndefined();
  });

  it('never reaches a prototype', () => {
    expect(applyPatch({}, [{ kind: 'set', path: ['__proto__', 'polluted'], value: 1 }])).toBeUndefined();
    expect(applyPatch({}, [{ kind: 'set', path: ['constructor', 'polluted'], value: 1 }])).toBeUndefined();
    const own = applyPatch({}, [{ kind: 'set', path: ['__proto__'], value: { polluted: true } }])?.value;
    expect(Object.getPrototypeOf(own)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});
