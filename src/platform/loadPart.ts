/**
 * How the built app loads what it does not need at once: Vite puts a call of this around each `import()`, in the place of its own
 * (`vite/loadParts.ts`). A browser remembers a module that did not come for as long as the page is open, and so does every module that
 * imports it. So nothing is imported before all of its files have come, and a file that is lost is asked for anew.
 */

/** After that a file counts as lost. */
const patienceMs = 20_000;
/** Long enough for a connection that changes over. */
const pauseMs = 700;

const coming = new Map<string, Promise<void>>();
const applied = new Map<string, Promise<void>>();
/** What the page itself asks for. */
const inPage = new Set(
  [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"], link[rel="modulepreload"]')]
    .map(({ href }) => href)
    .concat([...document.scripts].map(({ src }) => src)),
);

/**
 * Runs `load` when all files have come that it needs. Throws what says which file did not, after a second request for it.
 * The files are given by their addresses from the importing one on.
 */
export async function loadPart<Module>(
  load: () => Promise<Module>,
  files: readonly string[] = [],
  importer: string = document.baseURI,
): Promise<Module> {
  const needed = files.map((file) => new URL(file, importer).href).filter((address) => !inPage.has(address));
  await Promise.all(needed.map((address) => once(coming, address, come)));
  // In their order, because a later one wins.
  await Promise.all(needed.filter(isStyle).map((address) => once(applied, address, apply)));
  return load();
}

/** Together with others who wait for it. What has come stays; what has not is asked for by the next who needs it. */
function once(
  known: Map<string, Promise<void>>,
  address: string,
  get: (address: string) => Promise<void>,
): Promise<void> {
  const same = known.get(address);
  if (same) return same;
  const arrival = get(address);
  known.set(address, arrival);
  arrival.catch(() => known.delete(address));
  return arrival;
}

async function come(address: string): Promise<void> {
  try {
    await request(address, 'default');
  } catch (error) {
    // Who has waited that long should be told.
    if (error instanceof DOMException && error.name === 'TimeoutError') throw error;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    // Past the browser's cache, which may hold a page that a host gave for the file.
    await request(address, 'reload');
  }
}

async function request(address: string, cache: RequestCache): Promise<void> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(patienceMs) });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !(isStyle(address) ? /css/iu : /(java|ecma)script/iu).test(type)) {
    throw new Error(`${address} did not come: ${response.status} ${type}`);
  }
  // To its end: the browser keeps it then, and the import finds it.
  await response.arrayBuffer();
}

function isStyle(address: string): boolean {
  return new URL(address).pathname.endsWith('.css');
}

function apply(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = '';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${address} did not come.`));
    });
    document.head.append(link);
  });
}
