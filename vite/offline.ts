import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'sw.js';
/** Read by hosts, by the build and by editors, never by the app. */
const notServed = /^(\.vite\/|schema\/|_headers$|sw\.js$)/;

/**
 * Builds the service worker at the top of the app, so that its scope is the whole of it, and tells it which files there are, and
 * by their digests what is in them. Its text changes with any of them, and that is how a browser knows a new version.
 */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/platform/serviceWorker.ts', fileName: WORKER });
    },
    writeBundle: {
      order: 'post',
      handler({ dir }) {
        if (dir === undefined) return;
        const files = readdirSync(dir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(dir.length + 1)
              .replaceAll('\\', '/'),
          )
          .filter((file) => !notServed.test(file))
          .sort();
        const digests = files.map((file): [address: string, digest: string] => [
          // The page is asked for by the address of its folder; many hosts redirect its own name there.
          file === 'index.html' ? './' : file,
          createHash('sha256')
            .update(readFileSync(join(dir, file)))
            .digest('base64'),
        ]);
        const worker = join(dir, WORKER);
        const source = readFileSync(worker, 'utf8');
        const id = createHash('sha256')
          .update(source)
          .update(JSON.stringify(digests))
          .digest('hex')
          .slice(0, 16);
        const filled = source.replace('__VERSION__', JSON.stringify({ id, files: digests }));
        if (filled.includes('__VERSION__') || filled === source) {
          throw new Error('The service worker has no single place for its version.');
        }
        writeFileSync(worker, filled);
      },
    },
  };
}
