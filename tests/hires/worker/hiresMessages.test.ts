import { expect, it } from 'vitest';
import { readAnswer } from '../../../src/hires/worker/hiresMessages.ts';

it.each([
  [{ kind: 'solved', id: 1, values: [0, 2.5], bound: -3 }],
  [{ kind: 'better', id: 2, values: [], bound: Number.NEGATIVE_INFINITY }],
  [{ kind: 'infeasible', id: 3 }],
  [{ kind: 'failed', id: 4, why: 'no-webassembly' }],
])('reads %o', (message) => {
  expect(readAnswer(message)).toEqual(message);
});

it.each([
  [undefined],
  ['solved'],
  [{}],
  [{ kind: 'solved', values: [1], bound: 1 }],
  [{ kind: 'solved', id: '1', values: [1], bound: 1 }],
  [{ kind: 'solved', id: 1, values: [1, '2'], bound: 1 }],
  [{ kind: 'solved', id: 1, values: [Number.NaN], bound: 1 }],
  [{ kind: 'solved', id: 1, values: [1], bound: Number.NaN }],
  [{ kind: 'better', id: 1, values: [1] }],
  [{ kind: 'cheaper', id: 1, values: [1], bound: 1 }],
])('does not take %o for an answer', (message) => {
  expect(readAnswer(message)).toBeUndefined();
});

it('takes a failure that it does not know for a breakdown', () => {
  expect(readAnswer({ kind: 'failed', id: 1, why: 'tired' })).toEqual({
    kind: 'failed',
    id: 1,
    why: 'broken',
  });
});
