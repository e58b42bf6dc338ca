import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchForUpdate } from '../../src/platform/watchForUpdate.ts';

class FakeWorker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn();
  install() {
    this.state = 'installed';
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  readonly update = vi.fn(async () => undefined);
  find() {
    this.installing = new FakeWorker();
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }
}

class FakeContainer extends EventTarget {
  controller: object | null = {};
  readonly registration = new FakeRegistration();
  readonly register = vi.fn(async (_address: string) => this.registration);
}

let container: FakeContainer;
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  container = new FakeContainer();
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

test('a version that comes while the page is open is told, and used only when somebody asks', async () => {
  const onReady = vi.fn<(change: () => void) => void>();
  watchForUpdate(onReady);
  await settled();
  expect(container.register).toHaveBeenCalledExactlyOnceWith('http://localhost:3000/sw.js');
  const worker = container.registration.find();
  expect(onReady).not.toHaveBeenCalled();
  worker.install();
  expect(onReady).toHaveBeenCalledOnce();
  expect(worker.postMessage).not.toHaveBeenCalled();
  onReady.mock.calls[0]?.[0]();
  expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith('use-now');
});

test('a version that waits since the last visit is told at once', async () => {
  container.registration.waiting = new FakeWorker();
  const onReady = vi.fn();
  watchForUpdate(onReady);
  await settled();
  expect(onReady).toHaveBeenCalledOnce();
});

test('the first version of all is nothing to tell', async () => {
  container.controller = null;
  const onReady = vi.fn();
  watchForUpdate(onReady);
  await settled();
  container.registration.find().install();
  expect(onReady).not.toHaveBeenCalled();
});

test('who comes back to the page asks for a new version, until the watch is stopped', async () => {
  const stop = watchForUpdate(() => undefined);
  await settled();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(container.registration.update).toHaveBeenCalledOnce();
  stop();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(container.registration.update).toHaveBeenCalledOnce();
});

test('without service workers, or where they are refused, nothing happens', async () => {
  container.register.mockRejectedValue(new Error('not here'));
  watchForUpdate(() => undefined)();
  await settled();
  Reflect.deleteProperty(navigator, 'serviceWorker');
  expect(watchForUpdate(() => undefined)).not.toThrow();
});
