import { afterEach, expect, test, vi } from 'vitest';
import { preferenceStorage } from '../../src/platform/preferenceStorage.ts';

afterEach(() => {
  vi.restoreAllMocks();
  window.localStorage.clear();
});

test('keeps preferences between visits', () => {
  preferenceStorage.write({ theme: 'dark', shortcuts: false });
  expect(preferenceStorage.read()).toEqual({ theme: 'dark', shortcuts: false });
});

test.each(['', '{', '[]', '42', '{"theme":"purple","shortcuts":"yes"}', '{"__proto__":{"theme":"dark"}}'])(
  'damaged content (%s) counts as the defaults',
  (text) => {
    window.localStorage.setItem('formation.preferences', text);
    expect(preferenceStorage.read()).toEqual({ theme: 'system', shortcuts: true });
  },
);

test('a blocked storage is no error', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(() => preferenceStorage.write({ theme: 'dark', shortcuts: true })).not.toThrow();
  expect(preferenceStorage.read()).toEqual({ theme: 'system', shortcuts: true });
});
