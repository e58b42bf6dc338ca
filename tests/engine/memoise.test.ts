import { expect, test } from 'vitest';
import { memoise } from '../../src/engine/memoise.ts';

test('the same arguments give the same object, whatever was asked in between', () => {
  let count = 0;
  const pair = memoise((...given: readonly unknown[]) => {
    count += 1;
    return { given };
  });
  const [a, b] = [{}, {}];
  const first = pair(a, 'x');
  expect([pair(b, 'x'), pair(a, 'y'), pair(a), pair(), pair('x', a)]).not.toContain(first);
  expect(pair(a, 'x')).toBe(first);
  expect(first.given).toEqual([a, 'x']);
  expect(count).toBe(6);
});

test('arguments that look alike are not the same', () => {
  const list = memoise((...given: readonly unknown[]) => [...given]);
  expect(list({})).not.toBe(list({}));
  expect(list(1)).not.toBe(list('1'));
  expect(list(undefined)).not.toBe(list(null));
});

test('a result that is undefined is not worked out again, and a failure is none', () => {
  let count = 0;
  const nothing = memoise((fails: boolean) => {
    count += 1;
    if (fails) throw new Error('No.');
  });
  nothing(false);
  nothing(false);
  expect(count).toBe(1);
  expect(() => nothing(true)).toThrow('No.');
  expect(() => nothing(true)).toThrow('No.');
  expect(count).toBe(3);
});
