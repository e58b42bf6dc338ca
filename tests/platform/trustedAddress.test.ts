import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const load = async () => (await import('../../src/platform/trustedAddress.ts')).trustedAddress;

test('only scripts of the app itself have a trusted address', async () => {
  const trustedAddress = await load();
  expect(trustedAddress('./sw.js')).toBe('http://localhost:3000/sw.js');
  for (const address of [
    'https://example.com/sw.js',
    '//example.com/sw.js',
    'http://localhost.example.com:3000/sw.js',
    'data:text/javascript,alert(1)',
    'blob:http://localhost:3000/x',
    'javascript:alert(1)',
  ]) {
    expect(() => trustedAddress(address)).toThrow('is not a script of this app');
  }
});

test('where the browser knows trusted types, the one policy decides', async () => {
  const createPolicy = vi.fn(
    (_name: string, rules: { createScriptURL: (address: string) => string }) => rules,
  );
  vi.stubGlobal('trustedTypes', { createPolicy });
  const trustedAddress = await load();
  expect(trustedAddress('assets/worker.js')).toBe('http://localhost:3000/assets/worker.js');
  expect(() => trustedAddress('https://example.com/')).toThrow('is not a script of this app');
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith('formation', expect.anything());
});
