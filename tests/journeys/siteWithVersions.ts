import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The finished build below a path of a server of its own, of which there can be a newer version at any time. */
export async function siteWithVersions(base: string) {
  let version = 1;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = normalize(pathname.slice(base.length)) === '.' ? 'index.html' : pathname.slice(base.length);
    readFile(join('dist', normalize(file)))
      .then((content) => {
        response.setHeader('content-type', types[extname(file)] ?? 'text/plain');
        // Some hosts do, and what is kept must be found all the same.
        response.setHeader('vary', 'Accept-Encoding, Origin');
        response.end(
          content.length > 0 && /\.(html|js)$/.test(file) ? dated(file, content.toString()) : content,
        );
      })
      .catch(() => {
        response.statusCode = 404;
        response.end();
      });
  });
  /** A new build would have another page and another name for what is kept. */
  function dated(file: string, text: string): string {
    if (file === 'sw.js') return text.replace(/[0-9a-f]{16}/, String(version).padStart(16, '0'));
    if (file === 'index.html') return text.replace('<html ', `<html data-version="${version}" `);
    return text;
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    publish: () => {
      version += 1;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
