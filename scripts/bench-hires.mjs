// Prints how long a plan of hires takes, beside the same model in another solver.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

// Bundled as the app is, so that the times are those of the code that ships.
const outDir = resolve('test-results/bench-hires');
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'tests/bench/hiresTimes.ts', outDir, emptyOutDir: true, copyPublicDir: false },
});
/** @type {typeof import('../tests/bench/hiresTimes.ts')} */
const { timeHires } = await import(pathToFileURL(`${outDir}/hiresTimes.js`).href);
await timeHires((text) => console.log(`${text}\n`));
