/**
 * What the service worker decides: which files it takes, what it answers, and which versions it forgets. Everything of the browser is
 * handed to it, so that hosts which misbehave can be made up in a test.
 */

/** A version of the app as the build names it. */
export interface Version {
  /** Changes with any of the files. */
  readonly id: string;
  /** Every file by its address from the scope on, with the SHA-256 of its content in Base64. The page is `./`. */
  readonly files: readonly (readonly [address: string, digest: string])[];
}

export interface Surroundings {
  /** The address of the app's folder. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
  /** The ids of all pages of the app that are open, whoever serves them. */
  readonly openPages: () => Promise<readonly string[]>;
  /** No other version is being installed or waits, and none has taken over: what is not in use is not needed. */
  readonly isAlone: () => boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface KeptVersions {
  /** Takes the whole version or throws. A file is taken only if its content is what the build named, wherever it comes from. */
  readonly keep: () => Promise<void>;
  /** From what is kept, or from the network; never a page in the place of a script. */
  readonly answer: (request: Request) => Promise<Response>;
  /** Notes that a page has this version, by the request that it came from. */
  readonly note: (request: Request, page: string) => Promise<void>;
  /** Forgets versions that no open page uses, and mends what somebody else has deleted. */
  readonly tidy: () => Promise<void>;
}

/** A page that is being loaded is not among the open ones yet. */
const loadingMs = 60_000;
/** How many files are fetched at a time. */
const atOnce = 8;
/** What takes whatever text it is given. Other requests are for the app to judge. */
const neverPages = new Set(['script', 'style', 'worker', 'font', 'image', 'manifest']);

export function keptVersions(version: Version, around: Surroundings): KeptVersions {
  const { scope, caches } = around;
  /** Two apps below one host keep apart. */
  const prefix = `formation ${scope} `;
  const current = `${prefix}${version.id}`;
  const files = new Map(version.files.map(([file, digest]) => [new URL(file, scope).href, digest]));

  async function others(): Promise<readonly string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
  }

  async function keep(): Promise<void> {
    const cache = await caches.open(current);
    const older = await Promise.all((await others()).map((name) => caches.open(name)));
    const waiting = [...files];
    // What was taken stays for the next attempt: it is what the build named.
    const takeOneByOne = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        try {
          await take(cache, older, ...next);
        } catch (error) {
          // The version is not whole, whatever becomes of the rest.
          waiting.length = 0;
          throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, takeOneByOne));
  }

  async function take(own: Cache, older: readonly Cache[], address: string, digest: string): Promise<void> {
    if (await keptAs(own, address, digest)) return;
    for (const cache of older) {
      const same = await keptAs(cache, address, digest);
      if (same) return own.put(address, same);
    }
    const found =
      (await fetched(address, digest, 'no-cache')) ??
      // What lies in between may have kept a page that stood for the file, and say that it is still good.
      (await fetched(address, digest, 'reload'));
    if (!found) throw new Error(`${address} is not the file that this version was built with.`);
    await own.put(address, found);
  }

  async function fetched(
    address: string,
    digest: string,
    cache: RequestCache,
  ): Promise<Response | undefined> {
    return verified(await around.fetch(new Request(address, { cache })), digest);
  }

  async function answer(request: Request): Promise<Response> {
    const address = addressOf(request.url);
    if (address === scope) return answerPage(request);
    // A storage that is broken or full must not stand between a page and its host.
    const kept = await find(address, request).catch(() => undefined);
    if (kept) return kept;
    const digest = files.get(address);
    if (digest !== undefined) {
      const found = await verified(await around.fetch(request), digest);
      if (!found) return Response.error();
      await keepLost(address, found.clone()).catch(() => undefined);
      return found;
    }
    const response = await around.fetch(request);
    return isPageInstead(request, response) ? Response.error() : response;
  }

  async function keepLost(address: string, file: Response): Promise<void> {
    await (await caches.open(current)).put(address, file);
  }

  /** A page without some of its files is no page: the network may have a whole one. */
  async function answerPage(request: Request): Promise<Response> {
    const kept = await keptPage().catch(() => undefined);
    if (kept && (await isWhole())) return kept;
    try {
      return await around.fetch(request);
    } catch (error) {
      if (kept) return kept;
      throw error;
    }
  }

  async function keptPage(): Promise<Response | undefined> {
    return (await caches.open(current)).match(scope, { ignoreVary: true });
  }

  async function isWhole(): Promise<boolean> {
    return (await (await caches.open(current)).keys()).length >= files.size;
  }

  /** The page has one address, whatever stands behind its question mark. */
  function addressOf(url: string): string {
    const { origin, pathname } = new URL(url);
    const path = `${origin}${pathname}`;
    return path === `${scope}index.html` ? scope : path;
  }

  /** In this version, then in those that other pages use. */
  async function find(address: string, request: Request): Promise<Response | undefined> {
    for (const name of [current, ...(await others())]) {
      // Hosts answer with "Vary"; what is kept here is the same for everybody.
      const kept = await (await caches.open(name)).match(address, { ignoreVary: true });
      if (kept && !isPageInstead(request, kept)) return kept;
    }
    return undefined;
  }

  // Which page uses which version is written down, because a worker is ended whenever it is idle.
  const notes = () => caches.open(`formation-pages ${scope}`);
  const noteOf = (page: string) => `${scope}?page=${encodeURIComponent(page)}`;

  async function note(request: Request, page: string): Promise<void> {
    if (addressOf(request.url) !== scope) return;
    const headers = { 'x-noted': String(around.now()) };
    await (await notes()).put(noteOf(page), new Response(current, { headers }));
  }

  async function tidy(): Promise<void> {
    const old = await others();
    const used = await usedVersions();
    // Asked last: a version whose installation began in between is not in the list.
    if (!around.isAlone()) return;
    // Another app of the same host may have deleted it. Without a network it is tried again later.
    if (!(await isWhole())) await keep().catch(() => undefined);
    if (!used) return;
    await Promise.all(old.filter((name) => !used.has(name)).map((name) => caches.delete(name)));
  }

  /** Undefined when a page is open of which nothing is known, as one that came from the network. */
  async function usedVersions(): Promise<ReadonlySet<string> | undefined> {
    const cache = await notes();
    const open = await around.openPages();
    const known = await Promise.all(open.map(async (page) => (await cache.match(noteOf(page)))?.text()));
    await forgetNotes(cache, new Set(open.map(noteOf)));
    if (known.includes(undefined)) return undefined;
    return new Set(known.filter((name) => name !== undefined));
  }

  async function forgetNotes(cache: Cache, open: ReadonlySet<string>): Promise<void> {
    for (const { url } of await cache.keys()) {
      const noted = Number((await cache.match(url))?.headers.get('x-noted'));
      if (!open.has(url) && around.now() - noted > loadingMs) await cache.delete(url);
    }
  }

  return { keep, answer, note, tidy };
}

async function keptAs(cache: Cache, address: string, digest: string): Promise<Response | undefined> {
  const kept = await cache.match(address, { ignoreVary: true });
  return kept && verified(kept, digest);
}

/** The response with its content read and compared, or undefined. */
async function verified(response: Response, digest: string): Promise<Response | undefined> {
  if (!response.ok) return undefined;
  const content = await response.arrayBuffer();
  if ((await digestOf(content)) !== digest) return undefined;
  const headers = new Headers(response.headers);
  // The content is unpacked by now. A new response also forgets that it was redirected, which a page must not be.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(content, { headers });
}

async function digestOf(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...bytes));
}

/** What a host answers that has one page for everything it does not know. */
function isPageInstead({ destination }: Request, response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  return neverPages.has(destination) && /^text\/html/iu.test(type);
}
