import { resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/** What Vite calls the helper that it puts around each `import()` of a build. */
const helper = '\0vite/preload-helper.js';

/**
 * Puts src/platform/loadPart.ts into the place of Vite's own helper, which asks for a lost file once and never again, and hands it the
 * file that is imported together with all that this needs.
 */
export function loadParts(): Plugin {
  return {
    name: 'load-parts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          // Every browser that knows light-dark(), which all colours need, preloads modules by itself.
          polyfill: false,
          resolveDependencies: (file, others, { hostType }) =>
            hostType === 'js' && !others.includes(file) ? [file, ...others] : others,
        },
      },
    }),
    load(id) {
      if (id !== helper) return null;
      const own = normalizePath(resolve('src/platform/loadPart.ts'));
      return `export { loadPart as __vitePreload } from ${JSON.stringify(own)};`;
    },
    generateBundle(_options, bundle) {
      const code = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.code : []));
      if (code.some((text) => text.includes('vite:preloadError'))) {
        throw new Error('Vite’s own helper is in the build: parts of the app would be loaded by it.');
      }
    },
  };
}
