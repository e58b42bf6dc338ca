/**
 * The service worker: keeps the whole app, so that it opens without a network after the first visit. It fetches nothing else and
 * answers for nothing else. A new version waits until somebody asks for it.
 */

/** Filled in by the build: every file of the app, and a name that changes with any of them. */
declare const __FILES__: readonly string[];
declare const __VERSION__: string;

/** What the types of a page do not say of the scope of a service worker. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const self: {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(kind: 'message', listener: (event: MessageEvent<unknown>) => void): void;
};

const { scope } = self.registration;
/** Two apps below one host keep apart. */
const ours = `formation ${scope} `;
const current = `${ours}${__VERSION__}`;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOld()));
self.addEventListener('message', ({ data }) => {
  if (data === 'use-now') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(answer(request));
});

/** All or nothing: a version that is only half there is none. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(current);
  // Past the browser's own cache, which may hold the page of another version.
  await cache.addAll(__FILES__.map((file) => new Request(new URL(file, scope), { cache: 'no-cache' })));
}

/** Keeps the version before this one too: a page that still shows it may yet load a part of it. */
async function forgetOld(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const kept = await find(addressOf(request.url));
  return kept ?? fetch(request);
}

/** The page has one address, whatever stands behind its question mark. */
function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  const path = `${origin}${pathname}`;
  return path === `${scope}index.html` ? scope : path;
}

/** In this version, then in the one before. */
async function find(address: string): Promise<Response | undefined> {
  const others = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current);
  for (const name of [current, ...others.reverse()]) {
    // Hosts answer with "Vary"; what is kept here is the same for everybody.
    const kept = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (kept) return kept;
  }
  return undefined;
}
