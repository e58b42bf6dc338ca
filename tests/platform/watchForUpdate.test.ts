import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchForUpdate } from '../../src/platform/watchForUpdate.ts';

class FakeWorker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn();
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  readonly update = vi.fn(async () => undefined);
  /** The worker of a new version, which its host has whole. */
  publish() {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    this.waiting?.become('redundant');
    this.installing = null;
    this.waiting = worker;
    worker.become('installed');
    return worker;
  }
  /** What a worker does that is told not to wait. */
  activate() {
    const worker = this.waiting;
    this.waiting = null;
    worker?.become('activating');
    worker?.become('activated');
  }
}

class FakeContainer extends EventTarget {
  controller: { readonly postMessage: (message: string) => void } | null = { postMessage: vi.fn() };
  registration = new FakeRegistration();
  readonly register = vi.fn(async (_address: string) => this.registration);
}

let container: FakeContainer;
let reload: ReturnType<typeof vi.fn<() => void>>;
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  container = new FakeContainer();
  reload = vi.fn<() => void>();
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

/** A page that watches; gives the way to change that it was told last. */
async function watch() {
  const onReady = vi.fn<(change: () => void) => void>();
  const stop = watchForUpdate(reload)(onReady);
  await settled();
  return { onReady, stop, change: () => onReady.mock.lastCall?.[0]() };
}

test('a version that comes while the page is open is told, and used only when somebody asks', async () => {
  const { onReady, change } = await watch();
  expect(container.register).toHaveBeenCalledExactlyOnceWith('http://localhost:3000/sw.js');
  expect(onReady).not.toHaveBeenCalled();
  const worker = container.registration.publish();
  expect(onReady).toHaveBeenCalledOnce();
  expect(worker.postMessage).not.toHaveBeenCalled();
  change();
  expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith('use-now');
  expect(reload).not.toHaveBeenCalled();
  container.registration.activate();
  expect(reload).toHaveBeenCalled();
});

test('a version that waits since the last visit is told at once', async () => {
  container.registration.waiting = new FakeWorker();
  const { onReady } = await watch();
  expect(onReady).toHaveBeenCalledOnce();
});

test('in a second tab the same version is used at once when the first tab has changed to it', async () => {
  const first = await watch();
  const second = await watch();
  container.registration.publish();
  first.change();
  container.registration.activate();
  reload.mockClear();
  second.change();
  expect(reload).toHaveBeenCalledOnce();
});

test('a tab that never heard of a version is told when another tab has changed to it', async () => {
  const { onReady, change } = await watch();
  container.dispatchEvent(new Event('controllerchange'));
  expect(onReady).toHaveBeenCalledOnce();
  expect(reload).not.toHaveBeenCalled();
  change();
  expect(reload).toHaveBeenCalledOnce();
});

test('when a still newer version has come, that one is used', async () => {
  const { onReady } = await watch();
  const second = container.registration.publish();
  const third = container.registration.publish();
  onReady.mock.calls[0]?.[0]();
  expect(second.postMessage).not.toHaveBeenCalled();
  expect(third.postMessage).toHaveBeenCalledExactlyOnceWith('use-now');
});

test('a version that gives way to a newer one in that moment loads the page anew all the same', async () => {
  const { change } = await watch();
  const second = container.registration.publish();
  change();
  second.become('redundant');
  expect(reload).toHaveBeenCalled();
});

test('a worker that never answers does not keep the page waiting', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const onReady = vi.fn<(change: () => void) => void>();
    watchForUpdate(reload)(onReady);
    await vi.advanceTimersByTimeAsync(0);
    container.registration.publish();
    onReady.mock.lastCall?.[0]();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reload).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});

test('the first version of all is nothing to tell', async () => {
  container.controller = null;
  const { onReady } = await watch();
  container.registration.publish();
  container.controller = { postMessage: vi.fn() };
  container.dispatchEvent(new Event('controllerchange'));
  expect(onReady).not.toHaveBeenCalled();
});

test('who comes back to the page asks for a new version, until the watch is stopped', async () => {
  const { stop } = await watch();
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(container.registration.update).toHaveBeenCalledOnce();
  stop();
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(container.registration.update).toHaveBeenCalledOnce();
});

test('a first version whose files were not all there is tried again when somebody comes back', async () => {
  container.controller = null;
  const { onReady } = await watch();
  container.registration = new FakeRegistration();
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(container.register).toHaveBeenCalledTimes(2);
  container.controller = { postMessage: vi.fn() };
  container.registration.publish();
  expect(onReady).toHaveBeenCalledOnce();
});

test('the worker is told that the page is there', async () => {
  await watch();
  expect(container.controller?.postMessage).toHaveBeenCalledExactlyOnceWith('shown');
});

test('without service workers, or where they are refused, nothing happens', async () => {
  container.register.mockRejectedValue(new Error('not here'));
  watchForUpdate(reload)(() => undefined)();
  await settled();
  Reflect.deleteProperty(navigator, 'serviceWorker');
  expect(watchForUpdate(reload)(() => undefined)).not.toThrow();
});
