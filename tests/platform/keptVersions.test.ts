import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type KeptVersions, keptVersions, type Version } from '../../src/platform/keptVersions.ts';
import { FakeCaches } from '../fixtures/fakeCaches.ts';

const scope = 'https://host.test/app/';

/** The content of every file of a version. `icon.png` is the same in all, and only parts have names that change. */
type Build = Readonly<Record<string, string>>;
const buildOf = (n: number): Build => ({
  './': `<!doctype html><script type="module" src="assets/index-${n}.js"></script>`,
  [`assets/index-${n}.js`]: `import('./late-${n}.js')`,
  [`assets/late-${n}.js`]: `export const late = ${n}`,
  [`assets/index-${n}.css`]: `main { order: ${n} }`,
  'icon.png': 'icon',
});

const digest = (text: string) => createHash('sha256').update(text).digest('base64');
const versionOf = (n: number): Version => ({
  id: `v${n}`,
  files: Object.entries(buildOf(n)).map(([file, text]) => [file, digest(text)]),
});

const types: readonly (readonly [RegExp, string])[] = [
  [/\/$/, 'text/html'],
  [/\.js$/, 'text/javascript'],
  [/\.css$/, 'text/css'],
];
function served(path: string, text: string, type?: string): Response {
  const own = types.find(([names]) => names.test(path))?.[1] ?? 'image/png';
  return new Response(text, { headers: { 'content-type': type ?? own } });
}

type Host = (path: string, request: Request) => Response | Promise<Response>;

const html = '<!doctype html><title>Sign in</title>';
const page = () => served('', html, 'text/html');
const missing = () => new Response('', { status: 404 });

/** What a good host answers that has the files of a build. */
function healthy(build: Build): Host {
  return (path) => {
    const text = build[path];
    return text === undefined ? missing() : served(path, text);
  };
}

let storage: FakeCaches;
let host: Host;
let open: string[];
let alone: boolean;
let time: number;

beforeEach(() => {
  storage = new FakeCaches();
  open = [];
  alone = true;
  time = 1_000_000;
});

/** The worker of a version; each has the same browser around it. */
const workerOf = (n: number): KeptVersions =>
  keptVersions(versionOf(n), {
    scope,
    caches: storage,
    fetch: async (request) => host(request.url.slice(scope.length) || './', request),
    openPages: async () => open,
    isAlone: () => alone,
    now: () => time,
  });

/** Node cannot make a request with a destination. */
function requestFor(path: string, destination: string): Request {
  return Object.defineProperty(new Request(new URL(path, scope)), 'destination', { value: destination });
}
const destinationOf = (path: string) =>
  path === './' ? 'document' : path.endsWith('.js') ? 'script' : path.endsWith('.css') ? 'style' : 'image';
const ask = (worker: KeptVersions, path: string) => worker.answer(requestFor(path, destinationOf(path)));

async function textOf(worker: KeptVersions, path: string): Promise<string> {
  const response = await ask(worker, path);
  return response.ok ? response.text() : `error ${response.type}`;
}

async function visit(worker: KeptVersions, id: string): Promise<void> {
  const request = requestFor('./', 'document');
  await worker.answer(request);
  await worker.note(request, id);
  open = [...open, id];
  await worker.tidy();
}

/** The whole build, read through a worker with no network. */
async function readOffline(worker: KeptVersions, build: Build): Promise<Build> {
  const before = host;
  host = () => Promise.reject(new TypeError('no network'));
  const read: Record<string, string> = {};
  for (const path of Object.keys(build)) {
    read[path] = await textOf(worker, path).catch((error: unknown) => String(error));
  }
  host = before;
  return read;
}

const keptNames = async () => (await storage.keys()).filter((name) => name.startsWith('formation ')).sort();
const nameOf = (n: number) => `formation ${scope} v${n}`;

/** How a host can fail while it publishes a version; `old` is the one before, with nothing in it at the first. */
const badHosts: readonly (readonly [what: string, host: (fresh: Build, old: Build) => Host])[] = [
  ['the worker is there before its files', (_fresh, old) => healthy(old)],
  [
    'one page for everything that is missing, and the worker before its files',
    (_fresh, old) => (path) => (path in old ? healthy(old) : page)(path, new Request(scope)),
  ],
  ['the page is new and its scripts are old', (fresh, old) => healthy({ ...old, './': fresh['./'] ?? '' })],
  ['the page is old and its scripts are new', (fresh) => healthy({ ...fresh, './': buildOf(0)['./'] ?? '' })],
  ['a captive portal: its own page for everything', () => page],
  [
    'a block page that calls itself a script',
    (fresh) => (path, request) => (path.endsWith('.js') ? served(path, html) : healthy(fresh)(path, request)),
  ],
  [
    'a sign-in page behind a redirect, for everything but the page',
    (fresh) => (path, request) =>
      path === './'
        ? healthy(fresh)(path, request)
        : Object.defineProperty(page(), 'redirected', { value: true }),
  ],
  ['files that end in the middle', (fresh) => (path) => served(path, (fresh[path] ?? '').slice(0, 8))],
  [
    'a proxy that writes into pages',
    (fresh) => (path, request) =>
      path === './'
        ? served(path, `${fresh['./']}<script src="https://ads.test"></script>`)
        : healthy(fresh)(path, request),
  ],
  [
    'one file fails with 503',
    (fresh) => (path, request) =>
      path.includes('late') ? new Response(html, { status: 503 }) : healthy(fresh)(path, request),
  ],
  [
    'the connection is lost in the middle',
    (fresh) => (path, request) => {
      if (path.endsWith('.css')) throw new TypeError('Failed to fetch');
      return healthy(fresh)(path, request);
    },
  ],
  ['nothing but empty files', () => (path) => served(path, '')],
];

describe.each(badHosts)('%s', (_what, badHost) => {
  test.each([1, 2, 3])(
    'version %i is not taken, the one before works, and the next attempt succeeds',
    async (n) => {
      const old = n > 1 ? buildOf(n - 1) : {};
      const before = n > 1 ? workerOf(n - 1) : undefined;
      if (before) {
        host = healthy(old);
        await before.keep();
        await visit(before, 'reader');
      }
      const next = workerOf(n);
      host = badHost(buildOf(n), old);
      await expect(next.keep()).rejects.toThrow(
        /not the file that this version was built with|Failed to fetch/,
      );
      for (const [address, text] of await storage.everything()) {
        const path = address === scope ? './' : address.slice(scope.length);
        expect([buildOf(n)[path], old[path]], `what is kept as ${path}`).toContain(text);
      }
      if (before) {
        // The browser ends the worker whose installation failed, and the page goes on, with its next screens and reloads.
        expect(await readOffline(workerOf(n - 1), old)).toEqual(old);
        await visit(workerOf(n - 1), 'second reader');
        expect(await readOffline(workerOf(n - 1), old)).toEqual(old);
      }
      host = healthy(buildOf(n));
      await workerOf(n).keep();
      expect(await readOffline(workerOf(n), buildOf(n))).toEqual(buildOf(n));
    },
  );
});

test('an old copy in the browser’s own cache is asked for again, past that cache', async () => {
  const old = buildOf(1);
  const modes: RequestCache[] = [];
  host = (path, request) => {
    if (path === './') modes.push(request.cache);
    const stale = path === './' && request.cache !== 'reload';
    return healthy(stale ? old : buildOf(2))(path, request);
  };
  await workerOf(2).keep();
  expect(modes).toEqual(['no-cache', 'reload']);
  expect(await readOffline(workerOf(2), buildOf(2))).toEqual(buildOf(2));
});

test('what two versions share is not fetched again, but only if it is what the build named', async () => {
  host = healthy(buildOf(1));
  await workerOf(1).keep();
  const asked: string[] = [];
  const counting: Host = (path, request) => {
    asked.push(path);
    return healthy(buildOf(2))(path, request);
  };
  host = counting;
  await workerOf(2).keep();
  expect(asked).not.toContain('icon.png');
  expect(asked).toHaveLength(4);
  await (await storage.open(nameOf(1))).put(`${scope}icon.png`, page());
  await (await storage.open(nameOf(2))).delete(`${scope}icon.png`);
  await workerOf(2).keep();
  expect(asked.at(-1)).toBe('icon.png');
  expect(await readOffline(workerOf(2), buildOf(2))).toEqual(buildOf(2));
});

test('what an earlier attempt took is not fetched again', async () => {
  host = healthy({ ...buildOf(1), 'assets/late-1.js': 'half of it' });
  await expect(workerOf(1).keep()).rejects.toThrow('late-1.js');
  const asked: string[] = [];
  host = (path, request) => {
    asked.push(path);
    return healthy(buildOf(1))(path, request);
  };
  await workerOf(1).keep();
  expect(asked).toEqual(['assets/late-1.js']);
});

describe('a page that is open', () => {
  async function publish(n: number): Promise<KeptVersions> {
    host = healthy(buildOf(n));
    await workerOf(n).keep();
    await workerOf(n).tidy();
    return workerOf(n);
  }

  test('keeps its version through any number of others, and then it goes', async () => {
    await visit(await publish(1), 'old tab');
    const second = await publish(2);
    await visit(second, 'second tab');
    const third = await publish(3);
    await visit(third, 'third tab');
    expect(await keptNames()).toEqual([nameOf(1), nameOf(2), nameOf(3)]);
    expect(await textOf(third, 'assets/late-1.js')).toBe('export const late = 1');
    // The second one has come to the third version, and nobody shows its own any more.
    open = ['old tab'];
    await visit(third, 'second tab, reloaded');
    expect(await keptNames()).toEqual([nameOf(1), nameOf(3)]);
    open = open.filter((id) => id !== 'old tab');
    await visit(third, 'another');
    expect(await keptNames()).toEqual([nameOf(3)]);
    expect(await readOffline(third, buildOf(3))).toEqual(buildOf(3));
  });

  test('and of which nothing is known, keeps every version', async () => {
    await publish(1);
    open = ['came from the network'];
    await publish(2);
    await publish(3);
    expect(await keptNames()).toEqual([nameOf(1), nameOf(2), nameOf(3)]);
    open = [];
    await workerOf(3).tidy();
    expect(await keptNames()).toEqual([nameOf(3)]);
  });

  test('does not make the worker forget a version that waits or has taken over', async () => {
    await visit(await publish(1), 'tab');
    await workerOf(2)
      .keep()
      .catch(() => undefined);
    host = healthy(buildOf(2));
    await workerOf(2).keep();
    alone = false;
    await visit(workerOf(1), 'other tab');
    expect(await keptNames()).toEqual([nameOf(1), nameOf(2)]);
  });

  test('is remembered while it is being loaded, and forgotten when it is closed', async () => {
    const worker = await publish(1);
    const request = requestFor('./', 'document');
    await worker.note(request, 'loading');
    await worker.note(request, 'closed at once');
    open = ['loading'];
    const third = await publish(3);
    expect(await keptNames()).toEqual([nameOf(1), nameOf(3)]);
    time += 120_000;
    await third.tidy();
    expect((await (await storage.open(`formation-pages ${scope}`)).keys()).map(({ url }) => url)).toEqual([
      `${scope}?page=loading`,
    ]);
  });
});

describe('an answer', () => {
  test('is the page for any question behind its address, and for its own name', async () => {
    host = healthy(buildOf(1));
    const worker = workerOf(1);
    await worker.keep();
    host = page;
    expect(await textOf(worker, './?utm=1')).toBe(buildOf(1)['./']);
    expect(await textOf(worker, 'index.html')).toBe(buildOf(1)['./']);
  });

  test.each([
    ['script', 'assets/other.js'],
    ['style', 'assets/other.css'],
    ['worker', 'assets/other.js'],
    ['font', 'assets/other.woff2'],
  ])('for a %s that is not of this version is never a page', async (destination, path) => {
    host = healthy(buildOf(1));
    await workerOf(1).keep();
    host = page;
    const refused = await workerOf(1).answer(requestFor(path, destination));
    expect(refused.type).toBe('error');
    host = (asked) => served(asked, 'content');
    const taken = await workerOf(1).answer(requestFor(path, destination));
    expect(await taken.text()).toBe('content');
  });

  test('for what is not the app’s own is the network’s', async () => {
    host = healthy(buildOf(1));
    await workerOf(1).keep();
    host = page;
    const other = await workerOf(1).answer(requestFor('handbook/', 'document'));
    expect(await other.text()).toBe(html);
  });

  test('is not what an earlier worker kept of a host’s page', async () => {
    host = healthy(buildOf(2));
    await workerOf(2).keep();
    await (await storage.open(nameOf(1))).put(`${scope}assets/late-1.js`, page());
    host = healthy(buildOf(1));
    expect(await textOf(workerOf(2), 'assets/late-1.js')).toBe('export const late = 1');
  });

  test('can be put into a page although the host redirected it', async () => {
    host = (path, request) =>
      Object.defineProperty(healthy(buildOf(1))(path, request), 'redirected', { value: true });
    await workerOf(1).keep();
    expect((await ask(workerOf(1), './')).redirected).toBe(false);
  });
});

describe('a storage', () => {
  test('that is full takes no version, and the one before works', async () => {
    host = healthy(buildOf(1));
    await workerOf(1).keep();
    storage.trouble = 'full';
    host = healthy(buildOf(2));
    await expect(workerOf(2).keep()).rejects.toThrow('No room.');
    expect(await readOffline(workerOf(1), buildOf(1))).toEqual(buildOf(1));
  });

  test('that is full does not stand between a page and its host', async () => {
    storage.trouble = 'full';
    host = healthy(buildOf(1));
    for (const [path, text] of Object.entries(buildOf(1))) expect(await textOf(workerOf(1), path)).toBe(text);
  });

  test('that is broken does not stand between a page and its host', async () => {
    host = healthy(buildOf(1));
    await workerOf(1).keep();
    storage.trouble = 'broken';
    for (const [path, text] of Object.entries(buildOf(1))) expect(await textOf(workerOf(1), path)).toBe(text);
    host = page;
    expect((await ask(workerOf(1), 'assets/late-1.js')).type).toBe('error');
  });
});

describe('when another app of the host has deleted files', () => {
  beforeEach(async () => {
    host = healthy(buildOf(1));
    await workerOf(1).keep();
  });

  test('one that is lost is fetched, compared and kept again', async () => {
    await (await storage.open(nameOf(1))).delete(`${scope}assets/late-1.js`);
    host = page;
    expect((await ask(workerOf(1), 'assets/late-1.js')).type).toBe('error');
    host = (path, request) =>
      path.includes('late') ? served(path, 'foreign') : healthy(buildOf(1))(path, request);
    expect((await ask(workerOf(1), 'assets/late-1.js')).type).toBe('error');
    host = healthy(buildOf(1));
    expect(await textOf(workerOf(1), 'assets/late-1.js')).toBe('export const late = 1');
    expect(await readOffline(workerOf(1), buildOf(1))).toEqual(buildOf(1));
  });

  test('the page comes from the network, whatever its version, and the version is made whole again', async () => {
    await storage.delete(nameOf(1));
    host = healthy(buildOf(2));
    expect(await textOf(workerOf(1), './')).toBe(buildOf(2)['./']);
    host = healthy(buildOf(1));
    await visit(workerOf(1), 'tab');
    expect(await readOffline(workerOf(1), buildOf(1))).toEqual(buildOf(1));
  });

  test('a page without all of its files is not shown while the network has a whole one', async () => {
    await (await storage.open(nameOf(1))).delete(`${scope}assets/index-1.js`);
    host = healthy(buildOf(2));
    expect(await textOf(workerOf(1), './')).toBe(buildOf(2)['./']);
    expect(await textOf(workerOf(1), 'assets/index-2.js')).toBe(buildOf(2)['assets/index-2.js']);
  });

  test('and there is no network, half a version is better than none', async () => {
    await (await storage.open(nameOf(1))).delete(`${scope}assets/late-1.js`);
    expect((await readOffline(workerOf(1), buildOf(1)))['./']).toBe(buildOf(1)['./']);
    await storage.delete(nameOf(1));
    host = () => Promise.reject(new TypeError('no network'));
    await expect(ask(workerOf(1), './')).rejects.toThrow('no network');
  });
});
