// Everything that must hold before a change is shared, in one command and with one closing line.
// A failing step does not stop the others: one run tells all that is wrong. "--quick" leaves out what needs a
// build or a browser and, of the tests, runs only the architecture.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */
/** @typedef {{name: string, run: string, report?: {file: string, read: (json: any) => Counts}, needs?: string}} Step */
/** @typedef {Counts & {name: string, seconds: number, note: string}} Outcome */

const unitReport = { file: 'test-results/unit.json', read: readVitest };
const journeyReport = { file: 'test-results/journeys.json', read: readPlaywright };

/** @type {Step[]} */
const quickSteps = [
  { name: 'types', run: 'tsc' },
  { name: 'style', run: 'biome check --error-on-warnings .' },
  { name: 'lint', run: 'oxlint --type-aware --deny-warnings' },
  { name: 'dead code', run: 'knip' },
];

/** @type {Step[]} */
const slowSteps = [
  { name: 'unit and component', run: vitest(''), report: unitReport },
  { name: 'build', run: 'vite build' },
  { name: 'size', run: 'node scripts/size.mjs', needs: 'build' },
  { name: 'browser', run: 'node scripts/find-chromium.mjs' },
  { name: 'journeys', run: 'playwright test', report: journeyReport, needs: 'build' },
];

/** @type {Step} */
const architecture = { name: 'architecture', run: vitest('tests/architecture'), report: unitReport };

const quick = process.argv.includes('--quick');
const steps = quick ? [...quickSteps, architecture] : [...quickSteps, ...slowSteps];

// So that "node scripts/test.mjs" finds the tools as "npm test" does.
process.env['PATH'] = resolve('node_modules/.bin') + delimiter + process.env['PATH'];

/** @type {Outcome[]} */
const outcomes = [];
for (const step of steps) outcomes.push(runStep(step));
process.exitCode = summarise(outcomes) ? 0 : 1;

/** @param {string} where */
function vitest(where) {
  return `vitest run ${where} --reporter=default --reporter=json --outputFile.json=test-results/unit.json`;
}

/**
 * @param {Step} step
 * @returns {Outcome}
 */
function runStep(step) {
  console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 60 - step.name.length))}\n`);
  if (outcomes.some((outcome) => outcome.name === step.needs && outcome.failed > 0)) {
    const note = `not run, because "${step.needs}" failed`;
    console.log(note);
    return { name: step.name, passed: 0, failed: 1, skipped: 0, seconds: 0, note };
  }
  // A report from an earlier run must not be counted again.
  if (step.report) rmSync(step.report.file, { force: true });
  const start = performance.now();
  const { status } = spawnSync(step.run, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  const seconds = (performance.now() - start) / 1000;
  const { counts, note } = count(step, status === 0);
  console.log(`\n${step.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return { name: step.name, ...counts, seconds, note };
}

/**
 * @param {Step} step
 * @param {boolean} succeeded
 * @returns {{counts: Counts, note: string}}
 */
function count(step, succeeded) {
  if (!step.report) {
    return { counts: { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 }, note: '' };
  }
  const counts = readReport(step.report);
  if (!counts) return { counts: { passed: 0, failed: 1, skipped: 0 }, note: 'no report' };
  // A file that cannot be loaded, or an error after the last test, fails the run without failing a test.
  if (!succeeded && counts.failed === 0)
    return { counts: { ...counts, failed: 1 }, note: 'failed outside a test' };
  // A run that found no tests proves nothing.
  if (counts.passed + counts.failed === 0) return { counts: { ...counts, failed: 1 }, note: 'no tests ran' };
  return { counts, note: counts.skipped > 0 ? `${counts.skipped} skipped` : '' };
}

/** @param {NonNullable<Step['report']>} report */
function readReport({ file, read }) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * @param {any} json
 * @returns {Counts}
 */
function readVitest(json) {
  // A file that fails to load has no tests of its own to count.
  const brokenFiles = json.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests + brokenFiles,
    skipped: json.numPendingTests + json.numTodoTests,
  };
}

/**
 * @param {any} json
 * @returns {Counts}
 */
function readPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * @param {Outcome[]} outcomes
 * @returns {boolean} whether all is well
 */
function summarise(outcomes) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${'step'.padEnd(20)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`);
  for (const { name, passed, failed, seconds, note } of outcomes) {
    const cells = [String(passed).padStart(8), String(failed).padStart(8), seconds.toFixed(1).padStart(9)];
    console.log(`${name.padEnd(20)}${cells.join('')}  ${note}`.trimEnd());
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 && sum('passed') > 0;
}
