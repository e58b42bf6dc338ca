import { build, type Plugin } from 'vite';

const entry = /\/src\/playbook\/builtinPlaybook\.ts$/;

/**
 * Makes the built-in playbook when the app is built, and ships it as one value: the first screen needs it, and not the tables, short
 * words, drivers and formulas that it comes from. Tests and the development server make it as they load it.
 */
export function builtPlaybook(): Plugin {
  return {
    name: 'built-playbook',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!entry.test(id)) return null;
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: { write: false, minify: false, ssr: id, copyPublicDir: false },
      });
      const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
      if (chunk?.type !== 'chunk') throw new Error(`${id} could not be bundled`);
      for (const file of chunk.moduleIds) this.addWatchFile(file);
      const made: unknown = await import(`data:text/javascript,${encodeURIComponent(chunk.code)}`);
      if (typeof made !== 'object' || made === null || !('builtinPlaybook' in made)) {
        throw new Error(`${id} does not export builtinPlaybook`);
      }
      const shipped = JSON.stringify(made.builtinPlaybook, withoutDetails);
      // A text is read faster than code (https://v8.dev/blog/cost-of-javascript-2019#json).
      return `export const builtinPlaybook = JSON.parse(${JSON.stringify(shipped)});`;
    },
  };
}

/** Sources by their few words: `src/playbook/sourceDetails.ts` has the rest, and is loaded after the first picture. */
function withoutDetails(key: string, value: unknown): unknown {
  if (key !== 'sources' || !Array.isArray(value)) return value;
  return value.map((source: unknown) =>
    typeof source === 'object' && source !== null && 'short' in source
      ? { ...source, title: source.short, url: null, note: undefined }
      : source,
  );
}
