// "npm run fuzz" mutates a hundred thousand plans, share links and stored histories each and prints what became of them.
// "--runs N" for fewer or more, "--seed N" for others; a seed that is printed as a finding can be repeated with "--runs 1 --seed N".
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});

// Bundled as the app is, so that the times are those of the code that ships.
const outDir = resolve('test-results/fuzz');
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'tests/document/fuzz/fuzz.ts', outDir, emptyOutDir: true, copyPublicDir: false },
});
/** @type {typeof import('../tests/document/fuzz/fuzz.ts')} */
const { fuzz, subjects } = await import(pathToFileURL(`${outDir}/fuzz.js`).href);

for (const [name, trialOf] of Object.entries(subjects)) {
  const found = fuzz(trialOf, Number(values.runs), Number(values.seed));
  const { runs, accepted, refused, thrown, unsound, prototypes, silent } = found;
  console.log(
    `${runs} mutated ${name} in ${found.seconds.toFixed(0)} s: ${accepted} accepted, ${refused} refused`,
  );
  console.log(`  ${thrown} throws past the border`);
  console.log(`  ${prototypes} changed prototypes`);
  console.log(`  ${unsound} accepted that do not come back the same or give no team`);
  console.log(`  ${silent} refusals without a message`);
  console.log(`  ${found.hangs} over 100 ms, the slowest ${found.slowest.toFixed(0)} ms`);
  if (found.seeds.length > 0) console.log(`  seeds of the first findings: ${found.seeds.join(', ')}`);
  if (thrown + prototypes + unsound + silent + found.hangs > 0) process.exitCode = 1;
}
