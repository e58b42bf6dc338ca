import { build } from 'vite';

const entry = /\/src\/euler\/fitEuler\.ts$/;

/**
 * For tests: the overlap engine as one module, as it ships. The test runner turns every import into a getter, which makes code
 * that calls small functions of other files a million times about twenty times slower.
 *
 * @returns {import('vite').Plugin}
 */
export function engineInOne() {
  return {
    name: 'engine-in-one',
    enforce: 'pre',
    async load(id) {
      if (!entry.test(id)) return null;
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          minify: false,
          sourcemap: true,
          target: 'esnext',
          lib: { entry: id, formats: ['es'] },
        },
      });
      const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
      if (chunk?.type !== 'chunk') throw new Error(`${id} could not be bundled`);
      for (const file of chunk.moduleIds) this.addWatchFile(file);
      return { code: chunk.code, map: chunk.map };
    },
  };
}
