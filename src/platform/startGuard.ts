/**
 * Runs beside the app, in a small file whose name never changes, and mends a page on which the app does not start. A host that has
 * published the page before its scripts, or a network that asks to sign in first, may have given a page in the place of a script, and
 * told the browser to keep it: then a reload alone would show the same empty page for as long.
 */

/** The app has started or failed when the page is complete, unless a file never comes. */
const longestMs = 40_000;
const shortestPauseMs = 5000;
const longestPauseMs = 60_000;
const noteKey = 'formation.mended';

/** Loads the page anew once it would be another one: as long as it does not start, it looks again and again. */
async function mend(pauseMs = shortestPauseMs): Promise<void> {
  const hasStarted = document.documentElement.dataset['started'] !== undefined;
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const lostStyles = styles.filter(({ sheet }) => !sheet);
  if (hasStarted && lostStyles.length === 0) return;
  if (!hasStarted) await takeNextVersion().catch(() => undefined);
  const files = await wholePage();
  if (files !== undefined && hasStarted) {
    // Somebody may be at work already.
    for (const link of lostStyles) link.replaceWith(link.cloneNode());
    return;
  }
  // Once for the same files: if they are what they should be and fail all the same, it is no use.
  if (files !== undefined && sessionStorage.getItem(noteKey) !== files) {
    sessionStorage.setItem(noteKey, files);
    window.location.reload();
    return;
  }
  setTimeout(() => void mend(Math.min(2 * pauseMs, longestPauseMs)), pauseMs);
}

/** The worker that serves this page may have a version that does not start; a newer one would wait to be asked for. */
async function takeNextVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update();
  registration?.waiting?.postMessage('use-now');
}

/** The names of the files of the page of today, asked for past the browser's cache; undefined while one is not what it should be. */
async function wholePage(): Promise<string | undefined> {
  const page = await textOf(window.location.href.replace(/#.*$/su, ''), /html/iu);
  // The page of today, which may name other files than the one that is shown.
  const files = [...(page ?? '').matchAll(/(?:src|href)="(\.\/[^"]+\.(?:js|css))"/gu)].flatMap(
    ([, file = '']) => file,
  );
  const come = await Promise.all(
    files.map((file) => textOf(file, file.endsWith('.css') ? /css/iu : /(java|ecma)script/iu)),
  );
  // Somebody may have to sign in first, or a host is in the middle of publishing.
  return files.length === 0 || come.includes(undefined) ? undefined : files.join(' ');
}

async function textOf(address: string, type: RegExp): Promise<string | undefined> {
  try {
    const response = await fetch(address, { cache: 'reload', signal: AbortSignal.timeout(longestMs) });
    const text = await response.text();
    return response.ok && type.test(response.headers.get('content-type') ?? '') ? text : undefined;
  } catch {
    return undefined;
  }
}

window.addEventListener('load', () => void mend());
setTimeout(() => void mend(), longestMs);
