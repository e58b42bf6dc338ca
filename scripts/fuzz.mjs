// "npm run fuzz" mutates plans, share links, stored histories, files of several plans, tables of people, playbooks and texts, a hundred
// thousand of each, and prints what became of them; then it kills the page at a thousand moments, takes ten thousand sequences of edits,
// undo, redo and reloads, and ten thousand interleavings of three tabs. Words after it take only these parts: documents, links, histories, bundles, tables, playbooks, texts,
// crashes, sequences, interleavings; a number is how many of each ("npm run fuzz -- 1000 texts"). "--seed N" takes others; a seed that is printed as a
// finding can be repeated with "npm run fuzz -- 1 PART --seed N".
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const seed = Number(values.seed);
const numbers = positionals.filter((word) => /^\d+$/.test(word));
const chosen = positionals.filter((word) => !numbers.includes(word));
const runsOf = (/** @type {number} */ usual) => Number(values.runs ?? numbers[0] ?? usual);
const isChosen = (/** @type {string} */ part) => chosen.length === 0 || chosen.includes(part);

// Bundled as the app is, so that the times are those of the code that ships.
const outDir = resolve('test-results/fuzz');
const crashes = 'plan/persistence/crash';
await bundle(outDir, [
  'plan/document/fuzz/fuzz',
  `${crashes}/crash`,
  `${crashes}/sequences`,
  `${crashes}/interleavings`,
]);
// In one file, so that each import of it under another address is another tab.
await bundle(`${outDir}/tab`, [`${crashes}/tab`]);
const built = (/** @type {string} */ name) => import(pathToFileURL(`${outDir}/${name}.js`).href);
/** @type {typeof import('../tests/plan/document/fuzz/fuzz.ts')} */
const { fuzz, subjects } = await built('fuzz');
/** @type {typeof import('../tests/plan/persistence/crash/crash.ts')} */
const { crash } = await built('crash');
/** @type {typeof import('../tests/plan/persistence/crash/sequences.ts')} */
const { sequences } = await built('sequences');
/** @type {typeof import('../tests/plan/persistence/crash/interleavings.ts')} */
const { interleavings } = await built('interleavings');

for (const [name, trialOf] of Object.entries(subjects)) {
  if (!isChosen(name)) continue;
  const found = fuzz(trialOf, runsOf(100_000), seed);
  const { runs, accepted, refused, thrown, unsound, harmful, prototypes, silent } = found;
  console.log(
    `${runs} mutated ${name} in ${found.seconds.toFixed(0)} s: ${accepted} accepted, ${refused} refused`,
  );
  console.log(`  ${thrown} throws past the border`);
  console.log(`  ${prototypes} changed prototypes`);
  console.log(`  ${unsound} accepted that do not come back the same or give no team`);
  console.log(`  ${harmful} accepted of which a sentence is turned, or an exported cell is a formula`);
  console.log(`  ${silent} refusals without a message`);
  console.log(`  ${found.hangs} over 100 ms, the slowest ${found.slowest.toFixed(0)} ms`);
  tellSeeds(found.seeds);
  if (found.faults > 0) process.exitCode = 1;
}

if (isChosen('crashes')) {
  const found = await crash(runsOf(1000), seed);
  console.log(
    `${found.runs} crash points in ${found.seconds.toFixed(0)} s: ${found.edits} edits, ${found.midWrite} killed during a write, ${found.refusedWrites} writes refused`,
  );
  console.log(`  ${found.unopened} plans that do not open, or open as nobody had seen them`);
  console.log(`  ${found.stuck} plans whose undo steps are gone or do not fit`);
  console.log(`  ${found.lost} plans that lost more than the last 100 ms, the most ${found.longestLoss} ms`);
  console.log(`  ${found.said} plans with edits that storage went on refusing, of which the page said so`);
  tellSeeds(found.seeds);
  if (found.unopened + found.stuck + found.lost > 0) process.exitCode = 1;
}

if (isChosen('sequences')) {
  const found = await sequences(runsOf(10_000), seed);
  console.log(
    `${found.runs} sequences in ${found.seconds.toFixed(0)} s: ${found.steps} steps, of them ${found.edits} edits, ${found.undone} undone, ${found.redone} redone, ${found.reloads} reloads`,
  );
  console.log(`  ${found.different} that differ from the model`);
  tellSeeds(found.seeds);
  if (found.different > 0) process.exitCode = 1;
}

if (isChosen('interleavings')) {
  let tabs = 0;
  const load = () => {
    tabs += 1;
    return import(`${pathToFileURL(`${outDir}/tab/tab.js`).href}?${tabs}`);
  };
  const found = await interleavings(runsOf(10_000), seed, load);
  console.log(
    `${found.runs} interleavings of three tabs in ${found.seconds.toFixed(0)} s: ${found.edits} edits, ${found.deleted} deletions, ${found.broughtBack} times brought back, ${found.slept} times asleep, ${found.added} plans from files, ${found.conflicts} conflicts that were said`,
  );
  console.log(`  ${found.saved} edits that were said to be saved; ${found.lost} of them lost without a copy`);
  console.log(`  ${found.wrong} tabs that say "Saved" and show something else than is stored`);
  tellSeeds(found.seeds);
  if (found.lost + found.wrong > 0) process.exitCode = 1;
}

/**
 * @param {string} to
 * @param {readonly string[]} modules below tests/
 */
function bundle(to, modules) {
  const input = modules.map((module) => `tests/${module}.ts`);
  const output = { ssr: true, outDir: to, emptyOutDir: true, copyPublicDir: false };
  return build({ configFile: false, logLevel: 'warn', build: { ...output, rolldownOptions: { input } } });
}

/** @param {readonly number[]} seeds */
function tellSeeds(seeds) {
  if (seeds.length > 0) console.log(`  seeds of the first findings: ${seeds.join(', ')}`);
}
