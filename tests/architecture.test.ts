// The authority on who may import whom: the table is in architecture/rooms.ts, and docs/ARCHITECTURE.md shows it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPermissions, permissionsOf, placeOf } from './architecture/checkImports.ts';
import { checkSource } from './architecture/checkSource.ts';
import { findCircles, folderGraph, type Graph, reachableFrom } from './architecture/circles.ts';
import { describeRooms } from './architecture/describeRooms.ts';
import { type Import, readImports } from './architecture/readImports.ts';
import { rooms } from './architecture/rooms.ts';

const longestFile = 300;
/** Tables of facts: splitting them would only hide them. */
const dataTables = /^src\/playbook\//;
/** What of `tests` is no room of `src`. */
const besideTheRooms = /^tests\/(architecture|bench|fixtures|journeys)\/|^tests\/[^/]+$/;

const files = filesIn('src');
const tests = filesIn('tests').filter((file) => /\.test\.tsx?$/.test(file));
const code = files
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readImports(file, readFileSync(file, 'utf8')));
const imports = graphOf(() => true);

describe('the source', () => {
  it('is found', () => {
    expect(code.length).toBeGreaterThan(0);
  });

  it('lies in known rooms and floors', () => {
    expect(files.filter((file) => !placeOf(file, rooms))).toEqual([]);
  });

  it('imports what the table allows, keeps its pure floors pure and does without escape hatches', () => {
    expect(code.flatMap(({ file, source }) => checkSource(file, source, rooms))).toEqual([]);
  });

  it('has no circle of files', () => {
    expect(findCircles(imports)).toEqual([]);
  });

  it('has no circle of folders, however deep', () => {
    const deepest = Math.max(...files.map((file) => file.split('/').length));
    for (let depth = 1; depth < deepest; depth++) {
      expect(findCircles(folderGraph(imports, depth)), `cut after ${depth} folders`).toEqual([]);
    }
  });

  it('has no file that is too long to read', () => {
    const long = code.filter(({ file, source }) => !dataTables.test(file) && lines(source) > longestFile);
    expect(long.map(({ file, source }) => `${file} has ${lines(source)} lines`)).toEqual([]);
  });

  it('shows its first screen without what is heavy', () => {
    const first = reachableFrom(
      'src/app/main.tsx',
      graphOf(({ typeOnly, late }) => !typeOnly && !late),
    );
    const loaded = code.filter(({ file }) => first.has(file));
    const used = loaded.flatMap((parsed) => permissionsOf(parsed, rooms));
    const lightEuler = ['bends', 'elementary', 'numbers'].map((name) => `src/euler/${name}.ts`);
    expect([...first].filter((file) => file.startsWith('src/euler/')).sort()).toEqual(lightEuler);
    expect(used.filter((name) => /→ (highs|papaparse|valibot|fflate)$/.test(name))).toEqual([]);
  });
});

describe('the table of rooms', () => {
  it('has no circle', () => {
    const graph = new Map(
      Object.entries(rooms).map(([name, room]) => [name, new Set(Object.keys(room.imports))]),
    );
    expect(findCircles(graph)).toEqual([]);
  });

  it('lists every room after those that it imports', () => {
    const names = Object.keys(rooms);
    const early = names.flatMap((name, index) =>
      Object.keys(rooms[name]?.imports ?? {}).flatMap((other) =>
        names.indexOf(other) >= 0 && names.indexOf(other) < index ? [] : [`${name} before ${other}`],
      ),
    );
    expect(early).toEqual([]);
  });

  it('allows nothing that no file needs', () => {
    const used = new Set(code.flatMap((parsed) => permissionsOf(parsed, rooms)));
    expect(allPermissions(rooms).filter((permission) => !used.has(permission))).toEqual([]);
  });

  it('names no room and no floor that is not there', () => {
    const there = new Set(files.map((file) => folderOf(file)));
    const named = Object.entries(rooms).flatMap(([name, { floors, isFile }]) =>
      isFile ? [] : Object.keys(floors).map((floor) => posix.join('src', name, floor)),
    );
    expect(named.filter((folder) => ![...there].some((path) => `${path}/`.startsWith(`${folder}/`)))).toEqual(
      [],
    );
  });

  it('stands in docs/ARCHITECTURE.md', () => {
    const shown = readFileSync('docs/ARCHITECTURE.md', 'utf8').split('\n');
    expect(describeRooms(rooms).filter((row) => !shown.includes(row))).toEqual([]);
  });
});

describe('the documents', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    ...filesIn('docs').filter((file) => file.endsWith('.md')),
  ];

  it.each(documents)('%s names only files and folders that are there', (document) => {
    const named = readFileSync(document, 'utf8').matchAll(/`((?:src|tests|scripts|vite|docs)\/[\w./@-]*)`/g);
    expect([...named].map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the tests', () => {
  const mirrored = tests.filter((file) => !besideTheRooms.test(file));

  it('lie where what they test lies', () => {
    const folders = new Set(files.map(folderOf));
    expect(mirrored.filter((file) => !folders.has(folderOf(file).replace(/^tests/, 'src')))).toEqual([]);
  });

  it('lie beside the file they are named after', () => {
    const nameOf = (file: string) => posix.basename(file).replace(/\..*$/, '');
    const astray = mirrored.filter((test) => {
      const named = files.filter((file) => nameOf(file) === nameOf(test)).map(folderOf);
      return named.length > 0 && !named.includes(folderOf(test).replace(/^tests/, 'src'));
    });
    expect(astray).toEqual([]);
  });
});

// The check itself must be able to fail: each of these is made up, and wrong or right in one way.
describe('the check', () => {
  const wrong: [why: string, file: string, source: string][] = [
    ['a room above', 'src/plan/store/a.ts', "import { a } from '../../team/words/a';"],
    [
      'a room that the table does not name',
      'src/offer/view/a.ts',
      "import { a } from '../../compare/words/a';",
    ],
    [
      'a floor that the table does not name',
      'src/hires/view/a.ts',
      "import { a } from '../../roster/view/a';",
    ],
    ['the store of another room', 'src/compare/view/a.ts', "import { a } from '../../plan/persistence/a';"],
    ['an import of types upwards', 'src/engine/derive/a.ts', "import type { A } from '../../plan/store/a';"],
    ['an export from above', 'src/team/words/a.ts', "export { a } from '../view/a';"],
    ['an export of everything from above', 'src/team/words/a.ts', "export * from '../charts/a';"],
    ['an import for its effect', 'src/ui/a.ts', "import '../charts/a.css';"],
    ['a late import from above', 'src/plan/store/a.ts', "const a = () => import('../../team/view/a');"],
    ['a late import of an unknown file', 'src/app/a.ts', 'const a = (b: string) => import(b);'],
    ['an import within a type', 'src/team/words/a.ts', "type A = import('../view/a').A;"],
    ['a worker as an address', 'src/team/view/a.ts', "new URL('../worker/a.ts', import.meta.url);"],
    ['a floor above in the engine', 'src/engine/derive/a.ts', "import { a } from '../explain/a';"],
    ['the words of the engine in its model', 'src/engine/size/a.ts', "import { a } from '../words/a';"],
    ['the store in the document of a plan', 'src/plan/document/a.ts', "import { a } from '../store/a';"],
    ['a view in a chart', 'src/team/charts/a.ts', "import { a } from '../view/a';"],
    ['a chart in words', 'src/headcount/words/a.ts', "import { a } from '../charts/a';"],
    ['words of another room in a model', 'src/roster/model/a.ts', "import { a } from '../../team/words/a';"],
    ['charts of another room in words', 'src/hires/words/a.ts', "import { a } from '../../team/charts/a';"],
    ['the store in a chart', 'src/team/charts/a.ts', "import { a } from '../../plan/store/a';"],
    ['the store in words', 'src/library/words/a.ts', "import { a } from '../../plan/store/a';"],
    ['a worker in a view', 'src/team/view/a.ts', "import { a } from '../worker/a';"],
    ['a worker of another room', 'src/compare/view/a.ts', "import { a } from '../../team/worker/a';"],
    ['the store in a worker', 'src/team/worker/a.ts', "import { a } from '../../plan/store/a';"],
    ['a view of the app in another', 'src/app/headcount/a.ts', "import { a } from '../a';"],
    ['platform in a view', 'src/hires/view/a.ts', "import { a } from '../../platform/a';"],
    ['platform in the Headcount screen', 'src/app/headcount/a.ts', "import { a } from '../../platform/a';"],
    [
      'platform in a room without a worker',
      'src/library/store/a.ts',
      "import { a } from '../../platform/a';",
    ],
    ['code of others in platform', 'src/platform/a.ts', "import { a } from '../plan/persistence/a';"],
    ['values of euler in charts', 'src/team/charts/a.ts', "import { type A, fit } from '../../euler/fit';"],
    [
      'types of euler in the form that loads it',
      'src/team/view/a.ts',
      "import { type A } from '../../euler/fit';",
    ],
    ['values of euler in the app', 'src/app/a.ts', "import { fit } from '../euler/fit';"],
    ['a glob', 'src/app/a.ts', "import.meta.glob('../team/*');"],
    ['a way out of src', 'src/app/a.ts', "import a from '../../package.json';"],
    ['an address from the root', 'src/app/a.ts', "import a from '/src/ui/a';"],
    ['a package of another floor', 'src/team/view/a.ts', "import { create } from 'zustand';"],
    ['a part of such a package', 'src/ui/a.ts', "import { a } from '@testing-library/react/pure';"],
    ['icons outside ui', 'src/team/view/a.ts', "import { A } from 'lucide-react';"],
    ['D3 in a view', 'src/team/view/a.ts', "import { scaleLinear } from 'd3';"],
    ['React in words', 'src/team/words/a.ts', "import { useMemo } from 'react';"],
    ['the solver outside its worker', 'src/hires/model/a.ts', "import highs from 'highs';"],
    ['a module of Node', 'src/app/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a schema outside schema files', 'src/engine/validate/a.ts', "import * as v from 'valibot';"],
    ['a schema outside its floor', 'src/engine/derive/aSchema.ts', "import * as v from 'valibot';"],
    ['a parser outside its folder', 'src/roster/model/a.ts', "import Papa from 'papaparse';"],
    ['the clock in a model', 'src/engine/derive/a.ts', 'const a = Date.now();'],
    ['a date in words', 'src/team/words/a.ts', 'const a = new Date(0);'],
    ['chance in euler', 'src/euler/a.ts', 'const a = Math.random();'],
    ['the DOM in euler', 'src/euler/a.ts', 'const a = typeof window;'],
    ['storage in the document of a plan', 'src/plan/document/a.ts', 'const a = { localStorage };'],
    ['the network in a model', 'src/offer/model/a.ts', "const a = fetch('b');"],
    ['a part that is never tried again', 'src/app/a.ts', "import { lazy } from 'react';"],
    ['any', 'src/app/a.ts', 'const a: any = 1;'],
    ['as any', 'src/app/a.ts', 'const a = 1 as any;'],
    ['a claim that a value is there', 'src/app/a.ts', 'const a = b!.c;'],
    ['markup from text', 'src/ui/a.tsx', 'const a = <p dangerouslySetInnerHTML={b} />;'],
    ['markup set on an element', 'src/app/a.ts', "a.innerHTML = 'b';"],
    ['markup of a frame', 'src/ui/a.tsx', 'const a = <iframe srcDoc={b} />;'],
    ['eval', 'src/app/a.ts', "eval('1');"],
    ['a function made from text', 'src/app/a.ts', "new Function('1');"],
    ['a function made from text without new', 'src/app/a.ts', "Function('1');"],
    ['code in the file for other programs', 'src/api.ts', 'export const a = 1;'],
    ['words in the file for other programs', 'src/api.ts', "export { a } from './engine/words/a';"],
    ['the file for other programs in the app', 'src/app/a.ts', "import { a } from '../api';"],
    ['a file in no room', 'src/a.ts', ''],
    ['a file in an unknown room', 'src/helpers/a.ts', ''],
    ['a file in an unknown floor', 'src/team/helpers/a.ts', ''],
    ['a file beside the floors of its room', 'src/team/a.ts', ''],
    ['a folder in the place of a file', 'src/api/a.ts', ''],
    ['a syntax error', 'src/app/a.ts', 'const = 1;'],
  ];

  it.each(wrong)('reports %s', (_why, file, source) => {
    expect(checkSource(file, source, rooms)).toHaveLength(1);
  });

  it('names the file, the line and the reason', () => {
    const source = "\nimport '../../team/words/a';\nimport '../../ui/a';";
    expect(checkSource('src/plan/store/a.ts', source, rooms)).toEqual([
      'src/plan/store/a.ts:2 imports src/team/words/a: plan/store must not import team/words, which stands higher',
      'src/plan/store/a.ts:3 imports src/ui/a: plan/store must not import ui, which stands higher',
    ]);
    expect(checkSource('src/offer/view/a.ts', "import '../../roster/model/a';", rooms)).toEqual([
      'src/offer/view/a.ts:1 imports src/roster/model/a: offer/view must not import roster/model',
    ]);
  });

  const right: [why: string, file: string, source: string][] = [
    ['a floor below in the same room', 'src/team/view/a.ts', "import { a } from '../charts/b/a';"],
    ['the same floor', 'src/team/charts/overlap/a.ts', "import { a } from '../spectrum/a';"],
    ['a floor below in the engine', 'src/engine/explain/a.ts', "import { a } from '../derive/a';"],
    ['a room below', 'src/offer/model/a.ts', "import { a } from '../../engine/derive/a';"],
    ['what the table names', 'src/hires/words/a.ts', "import { a } from '../../headcount/words/a';"],
    ['the store in a view', 'src/team/view/a.ts', "import { a } from '../../plan/store/a';"],
    ['a worker in the app', 'src/app/a.ts', "import { a } from '../team/worker/a';"],
    ['a late screen in the app', 'src/app/a.ts', "const a = () => import('../deck/view/a');"],
    ['platform in the app', 'src/app/a.ts', "import { a } from '../platform/a';"],
    ['platform in a worker', 'src/hires/worker/a.ts', "import { a } from '../../platform/a';"],
    ['types of others in platform', 'src/platform/a.ts', "import type { A } from '../plan/persistence/a';"],
    [
      'the light file of euler in charts',
      'src/team/charts/a.ts',
      "import { a } from '../../euler/bends.ts';",
    ],
    ['types of euler in charts', 'src/team/charts/a.ts', "import type { A } from '../../euler/fit';"],
    ['euler in its worker', 'src/team/worker/a.ts', "import { fit } from '../../euler/fit';"],
    ['a schema in its file', 'src/engine/validate/playbookSchema.ts', "import * as v from 'valibot';"],
    ['a parser in its folder', 'src/roster/model/csv/a.ts', "import Papa from 'papaparse';"],
    ['exports for other programs', 'src/api.ts', "export { a } from './engine/derive/a';"],
    [
      'a property with the name of a global',
      'src/euler/a.ts',
      'const a = b.window + { document: 1 }.document;',
    ],
    [
      'a parameter with the name of a global',
      'src/plan/document/a.ts',
      'export function a(document: B) { return document; } const c = ({ window = 1 }) => window;',
    ],
    ['a word in a text or a comment', 'src/euler/a.ts', "const a = 'new Date()'; // any window!"],
  ];

  it.each(right)('accepts %s', (_why, file, source) => {
    expect(checkSource(file, source, rooms)).toEqual([]);
  });

  it('finds every circle of files once, and nothing that only leads to one', () => {
    const graph = madeUp({
      a: ['b'],
      b: ['c', 'd'],
      c: ['a'],
      d: ['e'],
      e: ['f'],
      f: ['e'],
      g: ['a'],
      h: [],
    });
    expect(findCircles(graph)).toEqual([
      ['a', 'b', 'c'],
      ['e', 'f'],
    ]);
  });

  it('finds a circle of folders where no files go in a circle', () => {
    const graph = madeUp({
      'src/a/x/one.ts': ['src/a/y/two.ts'],
      'src/a/y/three.ts': ['src/a/x/four.ts', 'src/b/five.ts'],
    });
    expect(findCircles(graph)).toEqual([]);
    expect(findCircles(folderGraph(graph, 1))).toEqual([]);
    expect(findCircles(folderGraph(graph, 2))).toEqual([['src/a/x', 'src/a/y']]);
  });

  it('finds a circle between a folder and one inside of it', () => {
    const graph = madeUp({ 'src/a/one.ts': ['src/a/x/two.ts'], 'src/a/x/three.ts': ['src/a/four.ts'] });
    expect(findCircles(folderGraph(graph, 2))).toEqual([['src/a', 'src/a/x']]);
  });
});

function madeUp(lists: Readonly<Record<string, readonly string[]>>): Graph {
  return new Map(Object.entries(lists).map(([from, to]) => [from, new Set(to)]));
}

/** Which file imports which, of the imports that count. */
function graphOf(counts: (found: Import) => boolean): Graph {
  return new Map(
    code.map((parsed) => [
      parsed.file,
      new Set(
        parsed.imports.flatMap((found) =>
          found.target !== undefined && counts(found) ? [found.target] : [],
        ),
      ),
    ]),
  );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
}

function folderOf(file: string): string {
  return posix.dirname(file);
}

function lines(source: string): number {
  return source.trimEnd().split('\n').length;
}
