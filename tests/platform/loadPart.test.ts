import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadPart } from '../../src/platform/loadPart.ts';

const importer = 'https://host.test/app/assets/index.js';
const answers = vi.fn<(address: string, options: RequestInit) => Promise<Response>>();
const load = vi.fn(async () => 'the module');
/** A module of the app has one map of what has come, so each test has a file of its own. */
let file: string;
let count = 0;

function of(type: string, status = 200): Response {
  return new Response('content', { status, headers: { 'content-type': type } });
}
const script = async () => of('text/javascript; charset=utf-8');
const modes = () => answers.mock.calls.map(([, { cache }]) => cache);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('fetch', answers);
  answers.mockReset().mockImplementation(script);
  load.mockClear();
  count += 1;
  file = `./part-${count}.js`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(5000);
  return promise;
}

test('nothing is imported before every file has come', async () => {
  let arrive: (response: Response) => void = () => undefined;
  answers.mockReturnValueOnce(
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  const loading = loadPart(load, [file, `./other-${count}.js`], importer);
  await vi.advanceTimersByTimeAsync(0);
  expect(answers).toHaveBeenCalledTimes(2);
  expect(answers.mock.calls[0]?.[0]).toBe(`https://host.test/app/assets/part-${count}.js`);
  expect(load).not.toHaveBeenCalled();
  arrive(of('application/javascript'));
  expect(await loading).toBe('the module');
});

test.each([
  ['a connection that fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a file that is missing', async () => of('text/javascript', 404)],
  ['a page in its place', async () => of('text/html')],
])('after %s the file is asked for once more, past the cache', async (_what, first) => {
  answers.mockImplementationOnce(first);
  expect(await settled(loadPart(load, [file], importer))).toBe('the module');
  expect(modes()).toEqual(['default', 'reload']);
});

test('what stays lost is said and never imported, and is asked for again by the next attempt', async () => {
  answers.mockImplementation(async () => of('text/html'));
  await expect(settled(loadPart(load, [file], importer))).rejects.toThrow(`part-${count}.js did not come`);
  expect(load).not.toHaveBeenCalled();
  answers.mockImplementation(script);
  expect(await settled(loadPart(load, [file], importer))).toBe('the module');
});

test('a file that never comes counts as lost after a while', async () => {
  answers.mockRejectedValue(new DOMException('signal timed out', 'TimeoutError'));
  await expect(settled(loadPart(load, [file], importer))).rejects.toThrow('timed out');
  expect(modes()).toEqual(['default']);
  expect(answers.mock.calls[0]?.[1].signal).toBeInstanceOf(AbortSignal);
});

test('a file that several parts need is asked for once', async () => {
  await Promise.all([loadPart(load, [file], importer), loadPart(load, [file], importer)]);
  await loadPart(load, [file], importer);
  expect(answers).toHaveBeenCalledOnce();
  expect(load).toHaveBeenCalledTimes(3);
});

test('styles are in the page before the part is, and one that fails is taken out and tried again', async () => {
  const style = `./part-${count}.css`;
  answers.mockImplementation(async (address) =>
    of(address.endsWith('.css') ? 'text/css' : 'text/javascript'),
  );
  const link = () => document.querySelector<HTMLLinkElement>(`link[href$="part-${count}.css"]`);
  const first = loadPart(load, [file, style], importer);
  await vi.advanceTimersByTimeAsync(0);
  link()?.dispatchEvent(new Event('error'));
  await expect(first).rejects.toThrow('part-');
  expect(link()).toBeNull();
  const second = loadPart(load, [file, style], importer);
  await vi.advanceTimersByTimeAsync(0);
  expect(load).not.toHaveBeenCalled();
  link()?.dispatchEvent(new Event('load'));
  expect(await second).toBe('the module');
});

test('a part without files of its own is loaded as it is', async () => {
  expect(await loadPart(load)).toBe('the module');
  expect(answers).not.toHaveBeenCalled();
});
