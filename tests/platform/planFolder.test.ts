import { beforeEach, expect, test } from 'vitest';
import { PlanDatabase } from '../../src/platform/planDatabase.ts';
import { makePlanFolder } from '../../src/platform/planFolder.ts';
import { MemoryIndexedDb } from '../fixtures/memoryIndexedDb.ts';

const files = new Map<string, string>();
let permission = 'granted';
let isGone = false;

const handle = {
  kind: 'directory',
  name: 'Plans',
  queryPermission: async () => permission,
  requestPermission: async () => {
    permission = 'granted';
    return permission;
  },
  getFileHandle: async (name: string) => {
    if (isGone) throw new DOMException('It was moved.', 'NotFoundError');
    return {
      createWritable: async () => ({
        write: async (text: string) => void files.set(name, text),
        close: async () => {},
      }),
    };
  },
  removeEntry: async (name: string) => void files.delete(name),
};

let disk = new MemoryIndexedDb();
const open = (page: object = { showDirectoryPicker: async () => handle }) =>
  makePlanFolder(new PlanDatabase(disk.factory), page);

beforeEach(() => {
  disk = new MemoryIndexedDb();
  disk.clone = (value) => value;
  files.clear();
  permission = 'granted';
  isGone = false;
});

test('the folder that was chosen is known on the next visit, and is forgotten on request', async () => {
  expect(await open().state()).toEqual({ kind: 'none' });
  expect(await open().choose()).toEqual({ kind: 'ok', name: 'Plans' });
  expect(await open().state()).toEqual({ kind: 'ok', name: 'Plans' });
  await open().forget();
  expect(await open().state()).toEqual({ kind: 'none' });
});

test('each plan has one file, which follows its title', async () => {
  const folder = open();
  await folder.choose();
  await folder.write('a', 'search-a.json', '1');
  await folder.write('b', 'ads-b.json', '2');
  expect(await folder.write('a', 'ranking-a.json', '3')).toEqual({ kind: 'ok', name: 'Plans' });
  expect(Object.fromEntries(files)).toEqual({ 'ads-b.json': '2', 'ranking-a.json': '3' });
});

test('a lost permission and a folder that went are said; a click allows it again', async () => {
  const folder = open();
  await folder.choose();
  permission = 'prompt';
  expect(await folder.write('a', 'a.json', '1')).toEqual({ kind: 'denied', name: 'Plans' });
  expect(files.size).toBe(0);
  expect(await folder.allow()).toEqual({ kind: 'ok', name: 'Plans' });
  isGone = true;
  expect(await folder.write('a', 'a.json', '1')).toEqual({ kind: 'failed', name: 'Plans' });
});

test('a browser that cannot write to folders has none', async () => {
  const folder = open({});
  expect(folder.isPossible).toBe(false);
  expect(await folder.choose()).toEqual({ kind: 'none' });
});
