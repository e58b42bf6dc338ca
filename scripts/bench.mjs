// "npm run bench" runs all benchmarks one after the other, "npm run bench -- euler" only that one. What follows the
// name goes to the benchmark.
import { spawnSync } from 'node:child_process';

/** @type {Readonly<Record<string, string>>} */
const benchmarks = {
  rules: 'vitest bench --run',
  euler: 'node scripts/bench-euler.mjs',
  hires: 'node scripts/bench-hires.mjs',
  browser: 'node scripts/bench-browser.mjs',
};

const [name, ...options] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(benchmarks) : [name];
for (const benchmark of chosen) {
  const command = benchmarks[benchmark];
  if (!command)
    throw new Error(`There is no benchmark ${benchmark}, only ${Object.keys(benchmarks).join(', ')}.`);
  const { status } = spawnSync([command, ...options].join(' '), { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
