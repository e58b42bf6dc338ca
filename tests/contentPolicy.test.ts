import { expect, it } from 'vitest';
import { headerLines } from '../vite/contentPolicy.ts';

const files = [
  'index.html',
  'assets/index-abc.js',
  'assets/fitWorker-abc.js',
  'assets/hiresWorker-abc.js',
  'assets/highs-abc.wasm',
];

/** The lines that a host reads for a path: all rules that match are joined. */
function headersFor(path: string): string[] {
  const found: string[] = [];
  let matches = false;
  for (const line of headerLines(files).split('\n')) {
    if (line.startsWith('  ')) {
      if (matches) found.push(line.trim());
    } else matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
  }
  return found;
}

const policies = (path: string) =>
  headersFor(path).filter((line) => line.startsWith('Content-Security-Policy'));

it('the solver’s worker may compile WebAssembly, and nothing else may', () => {
  expect(policies('/assets/hiresWorker-abc.js')).toEqual([
    expect.stringContaining("script-src 'self' 'wasm-unsafe-eval';"),
  ]);
  const allowing = headerLines(files)
    .split('\n')
    .filter((line) => line.includes('unsafe'));
  expect(allowing).toHaveLength(1);
});

it.each(['/', '/index.html', '/assets/fitWorker-abc.js'])('%s has one policy, a strict one', (path) => {
  expect(policies(path)).toEqual([expect.stringContaining("script-src 'self';")]);
});

it('every file has what any host can say, and hashed files are kept', () => {
  for (const path of ['/', '/assets/index-abc.js', '/assets/hiresWorker-abc.js', '/unknown'])
    expect(headersFor(path)).toContain('X-Content-Type-Options: nosniff');
  expect(headersFor('/assets/hiresWorker-abc.js')).toContain(
    'Cache-Control: public, max-age=31536000, immutable',
  );
  expect(headersFor('/')).toContain('Cache-Control: no-cache');
});
