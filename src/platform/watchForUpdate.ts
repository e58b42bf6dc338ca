import type { WatchForUpdate } from './appUpdate.ts';
import { trustedAddress } from './trustedAddress.ts';

/** A worker that was told to begin does so in milliseconds, unless its browser has lost it. */
const patienceMs = 4000;

/**
 * Registers the service worker, which keeps the app for use without a network. Where there is none, or it is not allowed, the app
 * works as before, and there is nothing to tell. To change the version, the page is loaded anew.
 */
export function watchForUpdate(reload: () => void): WatchForUpdate {
  return (onReady) => {
    // Not on every address: browsers want a secure one. The types promise more than there is.
    const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
    if (!container) return () => undefined;
    const stopped = new AbortController();
    const { signal } = stopped;
    let followed: ServiceWorkerRegistration | undefined;
    // Without a controller it is the first version of all, and nothing to change from.
    let isControlled = container.controller !== null;

    const ready = () => {
      isControlled ||= container.controller !== null;
      if (isControlled && !signal.aborted) onReady(() => change(followed?.waiting, reload));
    };

    const follow = (registration: ServiceWorkerRegistration) => {
      if (followed === registration) return;
      followed = registration;
      if (registration.waiting) ready();
      const onFound = () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') ready();
        });
      };
      registration.addEventListener('updatefound', onFound, { signal });
    };

    const register = async () => follow(await container.register(trustedAddress('./sw.js')));

    // A page may stay open for days: it asks again whenever somebody comes back to it. It registers again too, because a
    // first version whose files were not all there is gone.
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      await register();
      await followed?.update();
    };
    document.addEventListener('visibilitychange', () => void ask().catch(() => undefined), { signal });

    // Another tab has changed to a version: this page goes on with its own, but should know.
    const onOther = () => {
      if (isControlled) ready();
      isControlled = true;
    };
    container.addEventListener('controllerchange', onOther, { signal });
    // So that the worker forgets what no page shows any more.
    container.controller?.postMessage('shown');
    register().catch(() => undefined);
    return () => stopped.abort();
  };
}

/** Only the page where somebody asked loads anew; others go on with the version that they show. */
function change(waiting: ServiceWorker | null | undefined, reload: () => void): void {
  // Another tab was first, and the new version serves this page already.
  if (!waiting) {
    reload();
    return;
  }
  const patience = setTimeout(reload, patienceMs);
  waiting.addEventListener(
    'statechange',
    () => {
      clearTimeout(patience);
      reload();
    },
    { once: true },
  );
  waiting.postMessage('use-now');
}
