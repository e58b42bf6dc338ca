import { beforeEach, expect, test } from 'vitest';
import { initialFacts } from '../../../src/engine/playbook/facts.ts';
import { newPlan } from '../../../src/plan/document/planDocument.ts';
import { FolderSync } from '../../../src/plan/persistence/folderSync.ts';
import type { FolderState, PlanFolder } from '../../../src/plan/persistence/planFolder.ts';
import { saveStatusStore } from '../../../src/plan/persistence/saveStatus.ts';

const files = new Map<string, string>();
let state: FolderState = { kind: 'ok', name: 'Plans' };
let due: (() => void)[] = [];

const folder: PlanFolder = {
  isPossible: true,
  state: async () => state,
  choose: async () => state,
  allow: async () => {
    state = { kind: 'ok', name: 'Plans' };
    return state;
  },
  forget: async () => ({ kind: 'none' }),
  write: async (id, _, text) => {
    if (state.kind === 'ok') files.set(id, text);
    return state;
  },
};

function start() {
  const later = (work: () => void) => {
    due.push(work);
    return () => {};
  };
  return new FolderSync({ folder, later, fileOf: ({ id, title }) => ({ name: id, text: title }) });
}

async function pass(sync: FolderSync) {
  for (const work of due.splice(0)) work();
  await sync.flush();
}

const plan = (id: string, title: string) => newPlan(id, title, initialFacts);

beforeEach(() => {
  files.clear();
  state = { kind: 'ok', name: 'Plans' };
  due = [];
});

test('what is saved is written to the folder, the last of many edits once', async () => {
  const sync = start();
  for (const title of ['O', 'On', 'One']) sync.saved(plan('a', title));
  sync.saved(plan('b', 'Two'));
  expect(files.size).toBe(0);
  await pass(sync);
  expect([...files]).toEqual([
    ['a', 'One'],
    ['b', 'Two'],
  ]);
  expect(saveStatusStore.get().folder).toEqual({ kind: 'ok', name: 'Plans' });
});

test('a permission that is lost is said, and what waits is written when it is given again', async () => {
  const sync = start();
  state = { kind: 'denied', name: 'Plans' };
  sync.saved(plan('a', 'One'));
  sync.saved(plan('b', 'Two'));
  await pass(sync);
  expect(files.size).toBe(0);
  expect(saveStatusStore.get().folder).toEqual({ kind: 'denied', name: 'Plans' });
  await sync.allow();
  expect([...files.keys()]).toEqual(['a', 'b']);
  expect(saveStatusStore.get().folder).toEqual({ kind: 'ok', name: 'Plans' });
});
