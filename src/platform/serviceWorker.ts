/**
 * The service worker: keeps the whole app, so that it opens without a network after the first visit. It fetches nothing else and
 * answers for nothing else. A new version waits until somebody asks for it. What it decides is in `keptVersions.ts`.
 */
import { keptVersions, type Version } from './keptVersions.ts';

/** Filled in by the build. */
declare const __VERSION__: Version;

/** What the types of a page do not say of the scope of a service worker. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
declare const self: {
  readonly registration: ServiceWorkerRegistration;
  /** Not in every browser: without it, versions are forgotten when the next one begins, and only then. */
  readonly serviceWorker?: ServiceWorker;
  readonly clients: {
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly { id: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(kind: 'message', listener: (event: MessageEvent<unknown> & ExtendableEvent) => void): void;
};

const { registration, clients } = self;
const { scope } = registration;
let isActivating = false;

const kept = keptVersions(__VERSION__, {
  scope,
  caches,
  fetch: (request) => fetch(request),
  openPages: async () =>
    (await clients.matchAll({ includeUncontrolled: true, type: 'window' })).map(({ id }) => id),
  isAlone: () =>
    !registration.installing &&
    !registration.waiting &&
    (isActivating || self.serviceWorker?.state === 'activated'),
  now: () => Date.now(),
});

self.addEventListener('install', (event) => event.waitUntil(kept.keep()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'use-now') void self.skipWaiting();
  // A page is there, and the one that it took the place of is gone.
  if (event.data === 'shown') event.waitUntil(kept.tidy());
});
self.addEventListener('fetch', (event) => {
  const { request, resultingClientId } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(kept.answer(request));
  if (resultingClientId) event.waitUntil(kept.note(request, resultingClientId));
});

async function activate(): Promise<void> {
  isActivating = true;
  try {
    await kept.tidy();
  } finally {
    isActivating = false;
    // The page of a first visit, too, gets its later parts from what is kept: the host may have another version by then.
    await clients.claim();
  }
}
