// The authority on who may import whom. See docs/ARCHITECTURE.md for what each floor is for.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSource, type Floors } from './architecture/checkSource.ts';

const floors: Floors = {
  app: {
    imports: [
      'features',
      'state',
      'charts',
      'ui',
      'text',
      'document',
      'platform',
      'ports',
      'domain',
      'euler',
    ],
    packages: ['react', 'react-dom', '@fontsource-variable/inter'],
  },
  // Stores only through state, icons only through ui: so neither library spreads.
  features: {
    imports: ['state', 'charts', 'ui', 'text', 'ports', 'domain'],
    packages: ['react'],
    foldersApart: true,
  },
  state: { imports: ['document', 'domain', 'ports'], packages: ['zustand'] },
  charts: {
    imports: ['domain', 'ui', 'text'],
    typesOf: ['euler', 'ports'],
    // Stored drawings keep the parameters of their curves, and are on the first screen without the engine.
    files: ['src/euler/bends.ts'],
    packages: ['react', 'd3', '@visx/visx'],
  },
  ui: { imports: [], packages: ['react', 'lucide-react'] },
  text: { imports: ['domain'], packages: [] },
  document: { imports: ['domain'], packages: ['valibot', 'fflate'] },
  // The solver only in the worker that the adapter starts.
  platform: { imports: ['ports', 'document', 'domain', 'euler'], packages: ['highs'] },
  ports: { imports: [], typesOf: ['domain', 'euler'], packages: [], typesOnly: true },
  domain: {
    imports: [],
    packages: [],
    schemaPackages: ['valibot'],
    // Text to rows and back, pure as it is used: loaded with the dialog that imports a roster, and with its export.
    folderPackages: { papaparse: 'src/domain/headcount/csv/' },
    pure: true,
  },
  euler: { imports: [], packages: [], pure: true },
};

const longestFile = 300;
/** Tables of facts: splitting them would only hide them. */
const dataTables = /^src\/domain\/playbook\/[^/]+\.ts$/;

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
const code = files
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }));

describe('the source', () => {
  it('is found', () => {
    expect(code.length).toBeGreaterThan(0);
  });

  it('lies in known floors', () => {
    const known = (file: string) =>
      Object.hasOwn(floors, file.split('/')[1] ?? '') && file.split('/').length > 2;
    expect(files.filter((file) => !known(file))).toEqual([]);
  });

  it('imports downwards, keeps its pure floors pure and does without escape hatches', () => {
    expect(code.flatMap(({ file, source }) => checkSource(file, source, floors))).toEqual([]);
  });

  it('has no file that is too long to read', () => {
    const long = code.filter(({ file, source }) => !dataTables.test(file) && lines(source) > longestFile);
    expect(long.map(({ file, source }) => `${file} has ${lines(source)} lines`)).toEqual([]);
  });
});

describe('the table of floors', () => {
  it('has no circle', () => {
    const height = (floor: string, above: readonly string[]): number => {
      if (above.includes(floor)) throw new Error(`${[...above, floor].join(' → ')} is a circle`);
      const below = [...(floors[floor]?.imports ?? []), ...(floors[floor]?.typesOf ?? [])];
      return 1 + Math.max(0, ...below.map((next) => height(next, [...above, floor])));
    };
    expect(height('app', [])).toBeGreaterThan(3);
  });

  it('lets only app import platform', () => {
    const users = Object.keys(floors).filter((floor) => floors[floor]?.imports.includes('platform'));
    expect(users).toEqual(['app']);
  });
});

// The check itself must be able to fail: each of these is made up, and wrong or right in one way.
describe('the check', () => {
  const wrong: [why: string, file: string, source: string][] = [
    ['an import upwards', 'src/engine/derive/team.ts', "import { a } from '../state/store';"],
    ['an import of types upwards', 'src/engine/derive/team.ts', "import type { A } from '../state/store';"],
    ['an export from above', 'src/text/a.ts', "export { a } from '../ui/a';"],
    ['an export of everything from above', 'src/text/a.ts', "export * from '../ui/a';"],
    ['an import for its effect', 'src/ui/a.ts', "import '../charts/a.css';"],
    ['a late import', 'src/state/a.ts', "const a = () => import('../platform/a');"],
    ['a late import of an unknown file', 'src/app/a.ts', 'const a = (b: string) => import(b);'],
    ['an import within a type', 'src/text/a.ts', "type A = import('../state/a').A;"],
    ['a worker from another floor', 'src/state/a.ts', "new URL('../platform/a.ts', import.meta.url);"],
    ['a glob', 'src/app/a.ts', "import.meta.glob('../features/*');"],
    ['a way out of src', 'src/app/a.ts', "import a from '../../package.json';"],
    ['an address from the root', 'src/app/a.ts', "import a from '/src/ui/a';"],
    ['one feature in another', 'src/features/plan/a.ts', "import { a } from '../compare/a';"],
    ['the document in a feature', 'src/features/plan/a.ts', "import { a } from '../../document/a';"],
    ['a package of another floor', 'src/features/plan/a.ts', "import { create } from 'zustand';"],
    ['a part of such a package', 'src/ui/a.ts', "import { a } from '@visx/visx/scale';"],
    ['a module of Node', 'src/app/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a schema outside schema files', 'src/engine/derive/team.ts', "import * as v from 'valibot';"],
    ['a parser outside its folder', 'src/domain/headcount/a.ts', "import Papa from 'papaparse';"],
    ['values of euler in charts', 'src/charts/a.ts', "import { type A, fit } from '../euler/fit';"],
    ['types of euler in the form that loads it', 'src/charts/a.ts', "import { type A } from '../euler/fit';"],
    ['code in ports', 'src/ports/a.ts', 'export const a = 1;'],
    ['the clock in domain', 'src/domain/a.ts', 'const a = Date.now();'],
    ['a date in domain', 'src/domain/a.ts', 'const a = new Date(0);'],
    ['chance in euler', 'src/euler/a.ts', 'const a = Math.random();'],
    ['the DOM in euler', 'src/euler/a.ts', 'const a = typeof window;'],
    ['storage in domain', 'src/domain/a.ts', 'const a = { localStorage };'],
    ['any', 'src/app/a.ts', 'const a: any = 1;'],
    ['as any', 'src/app/a.ts', 'const a = 1 as any;'],
    ['a claim that a value is there', 'src/app/a.ts', 'const a = b!.c;'],
    ['markup from text', 'src/ui/a.tsx', 'const a = <p dangerouslySetInnerHTML={b} />;'],
    ['markup set on an element', 'src/app/a.ts', "a.innerHTML = 'b';"],
    ['markup of a frame', 'src/ui/a.tsx', 'const a = <iframe srcDoc={b} />;'],
    ['eval', 'src/app/a.ts', "eval('1');"],
    ['a function made from text', 'src/app/a.ts', "new Function('1');"],
    ['a function made from text without new', 'src/app/a.ts', "Function('1');"],
    ['a file in no floor', 'src/a.ts', ''],
    ['a file in an unknown floor', 'src/helpers/a.ts', ''],
    ['a syntax error', 'src/app/a.ts', 'const = 1;'],
  ];

  it.each(wrong)('reports %s', (_why, file, source) => {
    expect(checkSource(file, source, floors)).toHaveLength(1);
  });

  it('names the file, the line and the reason', () => {
    expect(checkSource('src/domain/a.ts', "\nimport '../ui/a';", floors)).toEqual([
      'src/domain/a.ts:2 imports src/ui/a: domain must not import ui',
    ]);
  });

  const right: [why: string, file: string, source: string][] = [
    ['an import downwards', 'src/features/plan/a.ts', "import { a } from '../../domain/a';"],
    ['an import on the same floor', 'src/domain/rules/a.ts', "import { a } from '../team/a';"],
    ['a neighbour in the same feature', 'src/features/plan/parts/a.ts', "import { a } from '../b';"],
    [
      'the one light file of euler in charts',
      'src/charts/a.ts',
      "import { outlineOf } from '../euler/bends.ts';",
    ],
    ['types of euler in charts', 'src/charts/a.ts', "import type { A } from '../euler/fit';"],
    ['a schema in its file', 'src/engine/validate/playbookSchema.ts', "import * as v from 'valibot';"],
    ['a parser in its folder', 'src/domain/headcount/csv/a.ts', "import Papa from 'papaparse';"],
    ['types in ports', 'src/ports/a.ts', "import type { A } from '../domain/a'; export type B = A;"],
    [
      'a property with the name of a global',
      'src/domain/a.ts',
      'const a = b.window + { document: 1 }.document;',
    ],
    ['a word in a text or a comment', 'src/domain/a.ts', "const a = 'new Date()'; // any window!"],
  ];

  it.each(right)('accepts %s', (_why, file, source) => {
    expect(checkSource(file, source, floors)).toEqual([]);
  });
});

function lines(source: string): number {
  return source.trimEnd().split('\n').length;
}
