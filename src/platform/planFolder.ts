import type { FolderState, PlanFolder } from '../plan/persistence/planFolder.ts';
import { type PlanDatabase, SETTINGS } from './planDatabase.ts';
import { isFields } from './planRecords.ts';

const KEY = 'folder';
const writing = { mode: 'readwrite' } as const;

type Permission = 'granted' | 'denied' | 'prompt';

/** What browsers with the File System Access API have, and the library of types has not. */
interface Folder extends FileSystemDirectoryHandle {
  readonly queryPermission: (how: typeof writing) => Promise<Permission>;
  readonly requestPermission: (how: typeof writing) => Promise<Permission>;
}

interface FolderPicker {
  readonly showDirectoryPicker: (how: typeof writing) => Promise<Folder>;
}

/** A folder that the person has chosen; its handle is stored beside the plans. `page` is the window. */
export function makePlanFolder(database: PlanDatabase, page: object | undefined): PlanFolder {
  /** The name under which each plan was written last. */
  const names = new Map<string, string>();
  const stateOf = async (folder: Folder | undefined): Promise<FolderState> => {
    if (!folder) return { kind: 'none' };
    const isAllowed = (await folder.queryPermission(writing)) === 'granted';
    return { kind: isAllowed ? 'ok' : 'denied', name: folder.name };
  };
  return {
    isPossible: page !== undefined && canPickFolder(page),
    state: () => orNone(async () => stateOf(await readFolder(database))),
    choose: () =>
      orNone(async () => {
        if (page === undefined || !canPickFolder(page)) return { kind: 'none' };
        const folder = await page.showDirectoryPicker(writing);
        await storeFolder(database, folder);
        names.clear();
        return stateOf(folder);
      }),
    allow: () =>
      orNone(async () => {
        const folder = await readFolder(database);
        await folder?.requestPermission(writing);
        return stateOf(folder);
      }),
    forget: () => orNone(async () => storeFolder(database, undefined)),
    async write(id, name, text) {
      const folder = await readFolder(database).catch(() => undefined);
      if (!folder) return { kind: 'none' };
      try {
        const state = await stateOf(folder);
        if (state.kind !== 'ok') return state;
        const file = await folder.getFileHandle(name, { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
        const before = names.get(id);
        names.set(id, name);
        // A plan that was renamed has one file, not two.
        if (before !== undefined && before !== name) await folder.removeEntry(before);
        return state;
      } catch {
        return { kind: 'failed', name: folder.name };
      }
    },
  };
}

/** Nothing was chosen, or the database that knows it does not answer. */
async function orNone(work: () => Promise<FolderState>): Promise<FolderState> {
  try {
    return await work();
  } catch {
    return { kind: 'none' };
  }
}

async function readFolder(database: PlanDatabase): Promise<Folder | undefined> {
  const record = await database.run<unknown>('readonly', [SETTINGS], (transaction, give) => {
    const request = transaction.objectStore(SETTINGS).get(KEY);
    request.onsuccess = () => give(request.result);
  });
  const handle = isFields(record) ? record['handle'] : undefined;
  return isFolder(handle) ? handle : undefined;
}

async function storeFolder(database: PlanDatabase, handle: Folder | undefined): Promise<FolderState> {
  await database.run<void>('readwrite', [SETTINGS], (transaction, give) => {
    transaction.objectStore(SETTINGS).put({ key: KEY, handle });
    give(undefined);
  });
  return { kind: 'none' };
}

function canPickFolder(page: object): page is FolderPicker {
  return 'showDirectoryPicker' in page;
}

function isFolder(value: unknown): value is Folder {
  return isFields(value) && typeof value['queryPermission'] === 'function' && value['kind'] === 'directory';
}
