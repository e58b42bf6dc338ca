import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { initialFacts } from '../../src/engine/playbook/facts.ts';
import { newPlan } from '../../src/plan/document/planDocument.ts';
import { makePlanStorage } from '../../src/platform/makePlanStorage.ts';
import { PlanDatabase } from '../../src/platform/planDatabase.ts';
import { MemoryIndexedDb } from '../fixtures/memoryIndexedDb.ts';

let disk = new MemoryIndexedDb();
let keys = 0;

const day = 86_400_000;

/** The storage of one tab. */
function openTab() {
  return makePlanStorage(new PlanDatabase(disk.factory), undefined, () => {
    keys += 1;
    return `key-${keys}`;
  });
}

function entry(id: string, title: string) {
  const summary = { id, title, team: initialFacts.team, changedAt: 1 };
  return { summary, plan: newPlan(id, title, initialFacts), history: '{}' };
}

const first = (token: string) => ({ token, parent: undefined });
const newId = () => 'new-id';

/** A database as the first version of the app left it. */
function openFirstVersion(): Promise<void> {
  return new Promise((resolve) => {
    const request = disk.factory.open('formation', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('plans', { keyPath: 'id' });
      request.result.createObjectStore('summaries', { keyPath: 'id' });
    };
    request.onsuccess = () => {
      request.result.close();
      const { summary, plan, history } = entry('old', 'Old');
      disk.put('formation', 'plans', { id: 'old', revision: 4, plan, history });
      disk.put('formation', 'summaries', summary);
      disk.put('formation', 'plans', { id: 'odd', plan: 7 });
      resolve();
    };
  });
}

beforeEach(() => {
  disk = new MemoryIndexedDb();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a state is written over the one that it was made of, and over no other', async () => {
  const storage = openTab();
  expect(await storage.write(entry('a', 'One'), first('t1'))).toEqual({ kind: 'written' });
  expect(await storage.write(entry('a', 'Two'), { token: 't2', parent: 't1' })).toEqual({ kind: 'written' });
  expect(await storage.write(entry('a', 'Other'), { token: 't3', parent: 't1' })).toEqual({
    kind: 'conflict',
    token: 't2',
  });
  expect(await storage.write(entry('a', 'New'), first('t4'))).toEqual({ kind: 'conflict', token: 't2' });
  expect(await storage.read('a')).toMatchObject({ stored: { token: 't2', plan: { title: 'Two' } } });
});

test('what was written and not confirmed is not written twice', async () => {
  const storage = openTab();
  await storage.write(entry('a', 'One'), first('t1'));
  expect(await storage.write(entry('a', 'One'), first('t1'))).toEqual({ kind: 'written' });
});

test('records of the first version, which counted, open as before, and one that cannot be read stays', async () => {
  await openFirstVersion();
  const storage = openTab();
  expect(await storage.list()).toMatchObject({ plans: [{ id: 'old', title: 'Old' }], damaged: ['odd'] });
  const read = await storage.read('old');
  if (read.kind !== 'ok') throw new Error('It does not open.');
  expect(read.stored.plan).toMatchObject({ title: 'Old' });
  expect(disk.records('formation', 'plans')).toMatchObject([{ revision: 4 }, { id: 'odd', plan: 7 }]);
  const next = { token: 'next', parent: read.stored.token };
  expect(await storage.write(entry('old', 'Changed'), next)).toEqual({ kind: 'written' });
  expect(await storage.write(entry('old', 'Late'), { ...next, token: 'late' })).toMatchObject({
    kind: 'conflict',
  });
});

test.each([
  { id: 'odd', revision: 7, plan: { version: 99 }, history: null },
  { id: 'odd', plan: 'no plan at all' },
])('whatever is deleted lies in the bin as it was, and comes back to the last byte: %j', async (record) => {
  const storage = openTab();
  await storage.list();
  disk.put('formation', 'plans', record);
  disk.put('formation', 'summaries', { id: 'odd', title: 3 });
  const removed = await storage.remove(['odd', 'nowhere'], 5 * day);
  expect(removed).toEqual({
    kind: 'removed',
    entries: [
      { key: expect.any(String), id: 'odd', title: undefined, deletedAt: 5 * day, leavesAt: 35 * day },
    ],
  });
  expect(await storage.list()).toMatchObject({ plans: [], damaged: [] });
  const bin = await storage.bin(6 * day);
  if (bin.kind !== 'ok' || removed.kind !== 'removed') throw new Error('There is no bin.');
  expect(bin.entries).toEqual(removed.entries);
  expect(
    await storage.bringBack(
      bin.entries.map(({ key }) => key),
      newId,
    ),
  ).toMatchObject({ plans: [{ id: 'odd' }] });
  expect(disk.records('formation', 'plans')).toEqual([record]);
  expect(disk.records('formation', 'summaries')).toEqual([{ id: 'odd', title: 3 }]);
  expect(disk.records('formation', 'binned')).toEqual([]);
});

test('a plan that was deleted twice comes back twice, and none takes the place of another', async () => {
  const storage = openTab();
  for (const title of ['One', 'Two']) {
    await storage.write(entry('a', title), first(title));
    await storage.remove(['a'], 0);
  }
  const bin = await storage.bin(0);
  const all = bin.kind === 'ok' ? bin.entries.map(({ key }) => key) : [];
  expect(await storage.bringBack(all, newId)).toMatchObject({ plans: [{ id: 'a' }, { id: 'new-id' }] });
  expect(disk.records('formation', 'plans')).toMatchObject([
    { id: 'a', token: 'One' },
    { id: 'new-id', token: 'Two' },
  ]);
});

test('deleting and bringing back gives no tab that slept the right to write over what came after', async () => {
  const asleep = openTab();
  const awake = openTab();
  await asleep.write(entry('a', 'Seen'), first('seen'));
  const removed = await awake.remove(['a'], 0);
  await awake.bringBack(removed.kind === 'removed' ? removed.entries.map(({ key }) => key) : [], newId);
  await awake.write(entry('a', 'Edited'), { token: 'edited', parent: 'seen' });
  expect(await asleep.write(entry('a', 'Late'), { token: 'late', parent: 'seen' })).toMatchObject({
    kind: 'conflict',
  });
});

test('a record leaves the bin after 30 days, and not because a clock was wrong for some hours', async () => {
  const storage = openTab();
  await storage.write(entry('a', 'One'), first('t1'));
  await storage.remove(['a'], 0);
  const left = async (now: number) => {
    const bin = await storage.bin(now);
    return bin.kind === 'ok' ? bin.entries.length : -1;
  };
  expect(await left(400 * day)).toBe(1);
  expect(await left(2 * day)).toBe(1);
  expect(await left(30 * day)).toBe(1);
  expect(await left(30.5 * day)).toBe(1);
  expect(await left(31 * day)).toBe(0);
  expect(disk.records('formation', 'binned')).toEqual([]);
});

test('only what is named is taken out of the bin for good', async () => {
  const storage = openTab();
  for (const id of ['a', 'b']) await storage.write(entry(id, id), first(id));
  const removed = await storage.remove(['a', 'b'], 0);
  const [one] = removed.kind === 'removed' ? removed.entries : [];
  await storage.empty([one?.key ?? '']);
  expect(await storage.bin(0)).toMatchObject({ entries: [{ id: 'b' }] });
  expect(disk.records('formation', 'binned')).toHaveLength(1);
});

test('deleting is all or nothing: on a full disk everything stays', async () => {
  const storage = openTab();
  for (const id of ['a', 'b']) await storage.write(entry(id, id), first(id));
  disk.isFull = true;
  expect(await storage.remove(['a', 'b'], 0)).toEqual({ kind: 'failed', failure: 'full' });
  expect(disk.records('formation', 'plans')).toHaveLength(2);
  expect(await storage.erase(['a'])).toEqual({ kind: 'erased' });
  expect(await storage.list()).toMatchObject({ plans: [{ id: 'b' }], damaged: [] });
});

test('a connection that the browser or a newer version has closed is opened again', async () => {
  const storage = openTab();
  const other = openTab();
  await storage.write(entry('a', 'One'), first('t1'));
  await other.list();
  disk.closeByForce('formation');
  expect(await storage.write(entry('a', 'Two'), { token: 't2', parent: 't1' })).toEqual({ kind: 'written' });
  expect(await other.list()).toMatchObject({ plans: [{ title: 'Two' }] });
});

test('a newer version in another tab is not kept waiting, and it is said', async () => {
  const storage = openTab();
  await storage.list();
  await new Promise<void>((resolve) => {
    const request = disk.factory.open('formation', 3);
    request.onsuccess = () => resolve();
  });
  expect(await storage.list()).toEqual({ kind: 'failed', failure: 'outdated' });
});

test('a database that is deleted is made again, and it is told', async () => {
  const storage = openTab();
  const lost = vi.fn();
  storage.onLost(lost);
  await storage.write(entry('a', 'One'), first('t1'));
  await new Promise<void>((resolve) => {
    const request = disk.factory.deleteDatabase('formation');
    request.onsuccess = () => resolve();
  });
  expect(lost).toHaveBeenCalledOnce();
  expect(await storage.read('a')).toEqual({ kind: 'absent' });
  expect(await storage.write(entry('a', 'Two'), { token: 't2', parent: 't1' })).toEqual({ kind: 'written' });
});

test('a database that never answers is said to be silent, and is asked again', async () => {
  vi.useFakeTimers();
  const storage = openTab();
  const opened = storage.list();
  await vi.runAllTimersAsync();
  expect(await opened).toMatchObject({ kind: 'ok' });
  disk.isSilent = true;
  const written = storage.write(entry('a', 'One'), first('t1'));
  await vi.runAllTimersAsync();
  expect(await written).toEqual({ kind: 'failed', failure: 'silent' });
  disk.isSilent = false;
  const again = storage.list();
  await vi.runAllTimersAsync();
  expect(await again).toMatchObject({ kind: 'ok' });
});

test.each([
  ['QuotaExceededError', 'x', 'full'],
  ['UnknownError', 'Internal error: disk is full.', 'full'],
  ['SecurityError', 'x', 'blocked'],
  ['InvalidStateError', 'A mutation operation was attempted', 'blocked'],
  ['UnknownError', 'Internal error', 'failed'],
])('a database that does not open with %s (%s) is %s, and is tried again', async (name, message, failure) => {
  const storage = openTab();
  disk.openError = new DOMException(message, name);
  expect(await storage.list()).toEqual({ kind: 'failed', failure });
  disk.openError = undefined;
  expect(await storage.list()).toMatchObject({ kind: 'ok' });
});

test('a browser without storage says so', async () => {
  const storage = makePlanStorage(new PlanDatabase(undefined), undefined, newId);
  expect(await storage.list()).toEqual({ kind: 'failed', failure: 'missing' });
});
