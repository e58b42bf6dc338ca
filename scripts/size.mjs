// Weighs the built app as a visitor downloads it: the first screen has limits, later chunks are only listed.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KiB = 1024;
const limits = { firstScreen: 150 * KiB, firstFiles: 5, fonts: 60 * KiB };
const dist = 'dist';
const manifestFile = join(dist, '.vite/manifest.json');

if (!existsSync(manifestFile)) {
  console.error(`There is no ${manifestFile}: run "npm run build" first.`);
  process.exit(1);
}

/** @typedef {{file: string, imports?: string[], css?: string[], assets?: string[]}} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

const first = firstScreenFiles();
const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const lazy = built.filter((file) => /\.(m?js|css|wasm)$/.test(file) && !first.has(file));
const fonts = built.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));

if (first.size === 0) {
  console.error('The manifest names no entry, so there is nothing to weigh.');
  process.exit(1);
}

const firstScreen = table('First screen (gzip)', [...first], gzipped);
table('Loaded later (gzip)', lazy, gzipped);
// Fonts are compressed already, so they count as they are.
const fontBytes = table('Fonts', fonts, (file) => statSync(join(dist, file)).size);

const within = [
  verdict('First screen', firstScreen, limits.firstScreen, inKiB),
  verdict('Its files', first.size, limits.firstFiles, String),
  verdict('Fonts', fontBytes, limits.fonts, inKiB),
];
process.exitCode = within.every(Boolean) ? 0 : 1;

/** The entry, everything it imports without waiting, and the styles of these. */
function firstScreenFiles() {
  /** @type {Set<string>} */
  const files = new Set();
  // The service worker is an entry too, but no part of a screen.
  const queue = Object.entries(manifest).flatMap(([name, chunk]) => (name === 'index.html' ? [chunk] : []));
  for (const chunk of queue) {
    if (files.has(chunk.file)) continue;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const name of chunk.imports ?? []) {
      const imported = manifest[name];
      if (!imported) throw new Error(`The manifest imports ${name} but does not list it.`);
      queue.push(imported);
    }
  }
  return files;
}

/** @param {string} file */
function gzipped(file) {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
}

/**
 * @param {string} title
 * @param {string[]} files
 * @param {(file: string) => number} weigh
 */
function table(title, files, weigh) {
  const rows = files.map((file) => ({ file, bytes: weigh(file) })).sort((a, b) => b.bytes - a.bytes);
  const total = rows.reduce((sum, row) => sum + row.bytes, 0);
  console.log(`\n${title}`);
  for (const row of rows) console.log(`${inKiB(row.bytes)}  ${row.file}`);
  console.log(`${inKiB(total)}  in all`);
  return total;
}

/**
 * @param {string} what
 * @param {number} amount
 * @param {number} limit
 * @param {(amount: number) => string} inWords
 */
function verdict(what, amount, limit, inWords) {
  const fits = amount <= limit;
  console.log(`${fits ? '\nok  ' : '\nOVER'} ${what}: ${inWords(amount).trim()} of ${inWords(limit).trim()}`);
  return fits;
}

/** @param {number} bytes */
function inKiB(bytes) {
  return `${(bytes / KiB).toFixed(1).padStart(8)} KiB`;
}
