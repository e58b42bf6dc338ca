// Makes the drawings of the built-in setups, which are stored so that the first screen need not wait for the engine. Run it
// ("npm run fits") after a change of duties, rules or the overlap engine; a test compares the file with what the engine makes.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = resolve('test-results/fits');
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'tests/team/charts/overlap/builtinFits.ts', outDir, emptyOutDir: true, copyPublicDir: false },
});
/** @type {typeof import('../tests/team/charts/overlap/builtinFits.ts')} */
const { fitsFiles, builtinFits, storedFitsText } = await import(
  pathToFileURL(`${outDir}/builtinFits.js`).href
);
const [first, ...others] = builtinFits();
if (!first) throw new Error('There is no setup.');
writeFileSync(fitsFiles.first, storedFitsText([first]));
writeFileSync(fitsFiles.later, storedFitsText(others));
console.log(`${Object.values(fitsFiles).join(' and ')} are up to date.`);
