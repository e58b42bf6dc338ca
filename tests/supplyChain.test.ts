// What comes from elsewhere: pinned, whole, and with its licence.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { licencesHead, licencesText, packageFolder, readLicence } from '../vite/licences.ts';

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error('Not an object.');
  return Object.fromEntries(Object.entries(value));
}
const readJson = (file: string) => fieldsOf(JSON.parse(readFileSync(file, 'utf8')));

describe('dependencies', () => {
  const own = readJson('package.json');
  const named = ['dependencies', 'devDependencies'].flatMap((key) => Object.entries(fieldsOf(own[key])));
  const lock = readJson('package-lock.json');
  const locked = Object.entries(fieldsOf(lock['packages'])).filter(([path]) => path !== '');

  test.each(named)('%s is pinned exactly', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(fieldsOf(fieldsOf(lock['packages'])[`node_modules/${name}`])['version']).toBe(version);
  });

  it('are all in the lock file with a strong check sum, from the registry', () => {
    expect(locked.length).toBeGreaterThan(100);
    const startsWith = (text: unknown, start: string) => typeof text === 'string' && text.startsWith(start);
    const weak = locked.filter(([, entry]) => {
      const { integrity, resolved, link } = fieldsOf(entry);
      const isElsewhere = resolved !== undefined && !startsWith(resolved, 'https://registry.npmjs.org/');
      return !startsWith(integrity, 'sha512-') || isElsewhere || link === true;
    });
    expect(weak.map(([path]) => path)).toEqual([]);
  });

  it('run no scripts of their own in what ships', () => {
    const scripts = locked.filter(([, entry]) => {
      const { hasInstallScript, dev } = fieldsOf(entry);
      return hasInstallScript === true && dev !== true;
    });
    expect(scripts.map(([path]) => path)).toEqual([]);
  });
});

describe('licences', () => {
  test.each([
    ['/app/node_modules/react/index.js', '/app/node_modules/react'],
    ['/app/node_modules/@visx/grid/esm/x.js?v=1', '/app/node_modules/@visx/grid'],
    ['/app/node_modules/a/node_modules/d3-array/x.js', '/app/node_modules/a/node_modules/d3-array'],
    ['node_modules/@fontsource-variable/inter/files/inter.woff2', 'node_modules/@fontsource-variable/inter'],
    ['/app/src/charts/export/inter.json', 'node_modules/@fontsource/inter'],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    ['/app/src/app/main.tsx', undefined],
  ])('the file %j is of the package %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });

  it('are the texts that packages come with, ours too', () => {
    expect(readLicence('.')).toMatchObject({ name: 'formation', kind: 'MIT' });
    const react = readLicence('node_modules/react');
    expect(react.text).toContain('Copyright (c) Meta Platforms');
    const text = licencesText([react, { ...react, name: 'react-dom' }]);
    expect(text.startsWith(licencesHead)).toBe(true);
    expect(text.split('Copyright (c) Meta Platforms')).toHaveLength(2);
    expect(text).toContain(`react ${react.version} (MIT)\nreact-dom ${react.version} (MIT)\n`);
  });

  it('must be there, or nothing is built', () => {
    expect(() => readLicence('tests/journeys')).toThrow('package.json');
  });

  it('have names that the page knows: its head is the one that is written', () => {
    expect(readFileSync('src/platform/loadLicences.ts', 'utf8')).toContain(`'${licencesHead}'`);
  });
});
