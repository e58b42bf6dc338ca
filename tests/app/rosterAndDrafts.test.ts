// What a roster says must never become an answer of another plan, and numbers of a draft must not be lost.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startAddressSync } from '../../src/app/addressSync.ts';
import type { Member } from '../../src/engine/people/roster.ts';
import { initialFacts } from '../../src/engine/playbook/facts.ts';
import { Library } from '../../src/library/store/library.ts';
import { parseDocument } from '../../src/plan/document/parseDocument.ts';
import { newPlan } from '../../src/plan/document/planDocument.ts';
import { startSavingNumbers } from '../../src/plan/persistence/draftNumbers.ts';
import { startRecording } from '../../src/plan/persistence/editSteps.ts';
import { PlanPersistence } from '../../src/plan/persistence/planPersistence.ts';
import type { PlanStorage } from '../../src/plan/persistence/planStorage.ts';
import { saveStatusStore } from '../../src/plan/persistence/saveStatus.ts';
import { editHeadcount, numberEdit, rosterEdit } from '../../src/plan/store/headcountEdits.ts';
import { dispatch, planStore } from '../../src/plan/store/planStore.ts';
import { type Disk, emptyDisk, memoryStorage, usualPorts } from '../fixtures/memoryStorage.ts';
import { startCounting } from '../fixtures/startCounting.ts';

const ada: Member = { id: 'm1', name: 'Ada', kind: 'person', role: 'MLE', level: 'senior', fte: 1 };
const address = '#/headcount?team=product&maturity=low&mode=online';
const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

let disk: Disk = emptyDisk();
let count = 0;
let stops: (() => void)[] = [];

function start(storage: PlanStorage) {
  const now = () => {
    count += 5000;
    return count;
  };
  const newId = () => {
    count += 1;
    return `plan-${count}`;
  };
  const ports = { ...usualPorts, storage, now, newId };
  const persistence = new PlanPersistence(ports);
  stops.push(startRecording(now), persistence.start());
  return { persistence, library: new Library(persistence, ports) };
}

const openedKey = () => {
  const { source } = planStore.get();
  return source.kind === 'saved' ? source.from.key : '';
};
const storedKind = (id: string) => parseDocument(disk.plans.get(id)?.plan).kind;
const addAda = () => editHeadcount(rosterEdit([ada], { kind: 'rosterImported', mode: 'replace', count: 1 }));

beforeEach(async () => {
  disk = emptyDisk();
  await startCounting('2026-11-21');
  dispatch({ kind: 'addressOpened', facts: { ...initialFacts }, ignored: [] });
});

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

test('the draft that is left of a deleted plan with a roster can be kept', async () => {
  const { persistence, library } = start(memoryStorage(disk));
  await persistence.save('One');
  addAda();
  await persistence.settle();
  await library.remove([openedKey()]);
  expect(planStore.get().document.facts).toEqual(initialFacts);
  await persistence.save('Two');
  expect(storedKind(openedKey())).toBe('ok');
});

test('so can the draft that an address gives back', async () => {
  const { persistence } = start(memoryStorage(disk));
  window.location.hash = address;
  stops.push(startAddressSync());
  addAda();
  await persistence.save('Quiet', { asks: false });
  expect(openedKey()).not.toBe('');
  window.location.hash = address;
  await soon();
  expect(planStore.get().source.kind).toBe('draft');
  expect(planStore.get().document.facts.context).toEqual({});
  expect(planStore.get().document.headcount.people).toEqual([]);
  await persistence.save('Again');
  expect(storedKind(openedKey())).toBe('ok');
});

test('numbers of a draft that storage refuses outlive a change of its address, and are kept when it can be', async () => {
  const { persistence } = start(memoryStorage(disk));
  disk.failure = 'failed';
  editHeadcount(numberEdit('drivers', 'models', 9));
  expect(await persistence.save('Refused', { asks: false })).toBe(false);
  dispatch({ kind: 'addressOpened', facts: { ...initialFacts, team: { kind: 'horizontal' } }, ignored: [] });
  expect(planStore.get().document.headcount.drivers).toEqual({ models: 9 });
  disk.failure = undefined;
  expect(await persistence.save('Kept', { asks: false })).toBe(true);
  expect(storedKind(openedKey())).toBe('ok');
});

test('the first number saves a draft, whoever enters it; answers alone do not', async () => {
  const { persistence } = start(memoryStorage(disk));
  stops.push(startSavingNumbers(() => void persistence.save('Numbers', { asks: false })));
  dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team: { kind: 'horizontal' } }] });
  await soon();
  expect(planStore.get().source.kind).toBe('draft');
  disk.failure = 'failed';
  editHeadcount(numberEdit('drivers', 'models', 9));
  await soon();
  expect(planStore.get().source.kind).toBe('draft');
  disk.failure = undefined;
  addAda();
  await soon();
  expect(storedKind(openedKey())).toBe('ok');
  const key = openedKey();
  editHeadcount(numberEdit('drivers', 'models', 8));
  await persistence.settle();
  expect(openedKey()).toBe(key);
  expect(disk.plans.size).toBe(1);
});

test('numbers that were entered before saving had begun are saved when it does', async () => {
  const { persistence } = start(memoryStorage(disk));
  addAda();
  stops.push(startSavingNumbers(() => void persistence.save('Early', { asks: false })));
  await soon();
  expect(storedKind(openedKey())).toBe('ok');
});

test('a conflict of one plan leaves the waiting edit of another', async () => {
  let refused = '';
  let slow = '';
  let release = () => {};
  const base = memoryStorage(disk);
  const storage: PlanStorage = {
    ...base,
    write: async (...given) => {
      const [{ summary }] = given;
      if (summary.id === refused) return { kind: 'failed', failure: 'failed' };
      if (summary.id === slow) {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        return { kind: 'conflict', token: 'theirs' };
      }
      return base.write(...given);
    },
  };
  const { persistence } = start(storage);
  await persistence.save('A');
  const first = openedKey();
  await persistence.add(newPlan('bbb', 'B', initialFacts));
  refused = first;
  dispatch({ kind: 'titled', title: 'A refused' });
  await persistence.settle();
  dispatch({ kind: 'referenceOpened', from: { kind: 'p', key: 'bbb' }, ignored: [] });
  await soon();
  refused = '';
  slow = first;
  void persistence.retry();
  await soon();
  dispatch({ kind: 'titled', title: 'B edited' });
  await soon();
  release();
  await soon();
  await persistence.settle();
  expect(disk.plans.get('bbb')).toMatchObject({ plan: { title: 'B edited' } });
  expect(saveStatusStore.get().saving).toBe('saved');
});
