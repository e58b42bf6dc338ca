import type { Plugin } from 'vite';

const GUARD = 'start.js';

/** Builds the guard of the start under a name that never changes, and puts it into the page. */
export function startGuard(): Plugin {
  return {
    name: 'start-guard',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/platform/startGuard.ts', fileName: GUARD });
    },
    transformIndexHtml: () => [
      // It waits for nothing, and nothing waits for it.
      { tag: 'script', attrs: { type: 'module', async: true, src: `./${GUARD}` }, injectTo: 'head' },
    ],
  };
}
