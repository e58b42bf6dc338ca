import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { watch } from './walk.ts';

const text = readFileSync('dist/licences.txt', 'utf8');

/** Known by what they leave in the built files, whatever the bundler says. */
const traces = [
  ['react', 'react.transitional.element'],
  ['zustand', 'getInitialState'],
  ['papaparse', 'BAD_DELIMITERS'],
  ['valibot', 'valibot'],
  ['lucide-react', 'lucide'],
] as const;

test('the licence of everything that ships is in the build', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(`dist/${file}`, 'utf8'))
    .join('\n');
  for (const [name, trace] of traces) {
    expect(code.includes(trace), `the trace of ${name} is right`).toBe(true);
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'mu'));
  }
  // Fonts and WebAssembly are files of their own, and each has a package.
  expect(files.some((file) => file.endsWith('.woff2'))).toBe(true);
  expect(text).toMatch(/^@fontsource-variable\/inter \d.* \(OFL-1\.1\)$/mu);
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(files.some((file) => file.endsWith('.wasm'))).toBe(true);
  expect(text).toMatch(/^highs \d.* \(MIT\)$/mu);
  // What the app names as its dependencies, or the parts of it that are used.
  for (const name of ['@visx/', 'd3-scale', 'fflate', 'react-dom', 'scheduler', 'formation']) {
    expect(text).toContain(`\n${name}`);
  }
});

test('and can be read in the help', async ({ page }) => {
  const { forbidden } = await watch(page);
  await page.goto('./');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByText('Licences', { exact: true }).click();
  const texts = page.getByRole('region', { name: 'Texts of the licences' });
  await expect(texts).toContainText('react-dom');
  await expect(texts).toContainText('SIL OPEN FONT LICENSE');
  expect(forbidden).toEqual([]);
});
