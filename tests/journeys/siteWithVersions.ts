import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The files of a version by their paths. The page is `index.html`. */
export type Build = ReadonlyMap<string, Buffer>;

/** What a host sends; `lost` ends the connection, `hangs` never answers. */
export type Sent =
  | { readonly status: number; readonly type: string; readonly content: Buffer | string }
  | 'lost'
  | 'hangs';

/** Which answer a host gives to a path. */
export type Host = (path: string, fresh: Build, old: Build) => Sent;

export const missing: Sent = { status: 404, type: 'text/plain', content: '' };
/** What a captive portal, a block page and a host with one page for everything send. */
export const foreignPage: Sent = {
  status: 200,
  type: 'text/html',
  content: '<!doctype html><title>Sign in</title><h1>Sign in</h1>',
};

export function sent(build: Build, path: string): Sent {
  const content = build.get(path);
  return content ? { status: 200, type: types[extname(path)] ?? 'text/plain', content } : missing;
}

export const healthy: Host = (path, fresh) => sent(fresh, path);

const builds = new Map<number, Build>();

function buildOf(version: number): Build {
  const build = builds.get(version) ?? rebuild(version);
  builds.set(version, build);
  return build;
}

/**
 * What the build of a later version would be: another page, other names for scripts and styles, and a worker that knows all
 * this. Built once and rewritten, because to build takes longer than a journey.
 */
function rebuild(version: number): Build {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length)).sort();
  const names = paths.flatMap((path) => /^assets\/(.*\.(?:js|css))$/.exec(path)?.[1] ?? []);
  const anyName = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const rename = (text: string) =>
    version === 1 ? text : text.replace(anyName, (name) => name.replace(/(?=\.\w+$)/, `-v${version}`));
  const rewrite = (path: string, content: Buffer) =>
    /\.(js|css|html)$/.test(path)
      ? Buffer.from(rename(content.toString()).replace('<html ', `<html data-version="${version}" `))
      : content;
  const built = paths.map((path) => {
    const content = readFileSync(join('dist', path));
    return { path: rename(path), content, rewritten: rewrite(path, content) };
  });
  const digests = new Map(built.map((file) => [digestOf(file.content), digestOf(file.rewritten)]));
  const withDigests = (worker: string) =>
    worker
      .replace(/[A-Za-z0-9+/]{43}=/g, (digest) => digests.get(digest) ?? digest)
      .replace(/[0-9a-f]{16}/, String(version).padStart(16, '0'));
  return new Map(
    built.map(({ path, rewritten }) => [
      path,
      path === 'sw.js' ? Buffer.from(withDigests(rewritten.toString())) : rewritten,
    ]),
  );
}

function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}

/** The finished build below a path of a server of its own, of which there can be a newer version at any time. */
export async function siteWithVersions(base: string) {
  let version = 1;
  let host = healthy;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = normalize(pathname.slice(base.length));
    const path = below === '.' ? 'index.html' : below;
    asked.push(path);
    // As hosts do that keep what is in a folder, whatever they answer for it.
    response.setHeader('cache-control', path.startsWith('assets/') ? 'max-age=3600' : 'no-cache');
    send(response, host(path, buildOf(version), buildOf(Math.max(1, version - 1))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    /** Every path that was asked for. */
    asked,
    /** From now on the host has a newer version, or half of it. */
    publish: (how: Host = healthy) => {
      version += 1;
      host = how;
    },
    behave: (how: Host = healthy) => {
      host = how;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function send(response: ServerResponse, what: Sent): void {
  if (what === 'hangs') return;
  if (what === 'lost') {
    response.destroy();
    return;
  }
  response.statusCode = what.status;
  response.setHeader('content-type', what.type);
  // Some hosts do, and what is kept must be found all the same.
  response.setHeader('vary', 'Accept-Encoding, Origin');
  response.end(what.content);
}
