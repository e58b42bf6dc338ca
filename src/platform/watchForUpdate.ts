import type { WatchForUpdate } from './appUpdate.ts';
import { trustedAddress } from './trustedAddress.ts';

/**
 * Registers the service worker, which keeps the app for use without a network. Where there is none, or it is not allowed, the app
 * works as before, and there is nothing to tell.
 */
export const watchForUpdate: WatchForUpdate = (onReady) => {
  // Not on every address: browsers want a secure one. The types promise more than there is.
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!container) return () => undefined;
  const stopped = new AbortController();
  const { signal } = stopped;

  const ready = (waiting: ServiceWorker) => {
    // Without a controller it is the first version of all, and nothing to change from.
    if (!container.controller || signal.aborted) return;
    onReady(() => {
      // Only the page where somebody asked loads anew; others go on with the version that they show.
      container.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      waiting.postMessage('use-now');
    });
  };

  const start = async () => {
    const registration = await container.register(trustedAddress('./sw.js'));
    if (registration.waiting) ready(registration.waiting);
    registration.addEventListener(
      'updatefound',
      () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') ready(installing);
        });
      },
      { signal },
    );
    // A page may stay open for days: it asks again whenever somebody comes back to it.
    const ask = () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', ask, { signal });
  };
  start().catch(() => undefined);
  return () => stopped.abort();
};
