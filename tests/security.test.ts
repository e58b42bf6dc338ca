import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync('SECURITY.md', 'utf8');

it('every promise of SECURITY.md names tests that exist', () => {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| promise') && !line.startsWith('| -'));
  expect(rows.length).toBeGreaterThan(8);
  for (const row of rows) {
    const files = [...row.matchAll(/`(tests\/[^`]+)`/gu)].map(([, file = '']) => file);
    expect(files.length, row).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  }
});
