/**
 * Runs beside the app, in a small file whose name never changes, and mends a page on which the app does not start. A host that has
 * published the page before its scripts, or a network that asks to sign in first, may have given a page in the place of a script, and
 * told the browser to keep it: then a reload alone would show the same empty page for as long.
 */

/** The app has started or failed when the page is complete, unless a file never comes. */
const longestMs = 40_000;
const pauseMs = 5000;
const noteKey = 'formation.mended';

function isWell(): boolean {
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  return document.documentElement.dataset['started'] !== undefined && styles.every(({ sheet }) => sheet);
}

/** Asks for the page and its files past the browser's cache, and loads it anew once all of them are what they should be. */
async function mend(): Promise<void> {
  if (isWell()) return;
  const page = await textOf(window.location.href.replace(/#.*$/su, ''), /html/iu);
  // The page of today, which may name other files than the one that is shown.
  const files = [...(page ?? '').matchAll(/(?:src|href)="(\.\/[^"]+\.(?:js|css))"/gu)].flatMap(
    ([, file = '']) => file,
  );
  const come = await Promise.all(
    files.map((file) => textOf(file, file.endsWith('.css') ? /css/iu : /(java|ecma)script/iu)),
  );
  if (files.length === 0 || come.includes(undefined)) {
    // Somebody may have to sign in first, or a host is in the middle of publishing.
    setTimeout(() => void mend(), pauseMs);
    return;
  }
  // Once for the same files: if they are what they should be and fail all the same, it is no use.
  const note = files.join(' ');
  if (sessionStorage.getItem(noteKey) === note) return;
  sessionStorage.setItem(noteKey, note);
  window.location.reload();
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
