// Prints how our overlap diagrams compare with those of venn.js. "--json FILE" writes every drawing, one file a tool:
// ours to FILE, the others next to it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const { values } = parseArgs({ options: { json: { type: 'string' } } });

// Bundled as the app is, so that the times are those of the code that ships.
const outDir = resolve('test-results/bench');
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'tests/bench/eulerQuality.ts', outDir, emptyOutDir: true, copyPublicDir: false },
});
/** @type {typeof import('../tests/bench/eulerQuality.ts')} */
const { compareDrawings } = await import(pathToFileURL(`${outDir}/eulerQuality.js`).href);
const results = compareDrawings((text) => console.log(`${text}\n`));

const file = values.json;
if (file) {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  results.forEach((result, index) => {
    const target = index === 0 ? file : file.replace(/(\.json)?$/, `-${result.tool}.json`);
    writeFileSync(target, JSON.stringify(result));
    console.log(`The drawings of ${result.tool} are in ${target}.`);
  });
}
