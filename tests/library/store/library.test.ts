import { afterEach, beforeEach, expect, test } from 'vitest';
import { initialFacts } from '../../../src/engine/playbook/facts.ts';
import { Library } from '../../../src/library/store/library.ts';
import { emptyHistory } from '../../../src/plan/document/history.ts';
import { bundleFiles } from '../../../src/plan/document/planBundle.ts';
import { newPlan } from '../../../src/plan/document/planDocument.ts';
import { startRecording, stepBack } from '../../../src/plan/persistence/editSteps.ts';
import { PlanPersistence } from '../../../src/plan/persistence/planPersistence.ts';
import { saveStatusStore } from '../../../src/plan/persistence/saveStatus.ts';
import { dispatch, planStore } from '../../../src/plan/store/planStore.ts';
import { type Disk, emptyDisk, memoryStorage, usualPorts } from '../../fixtures/memoryStorage.ts';

let disk: Disk = emptyDisk();
let stop = () => {};

function open() {
  let ids = 0;
  let time = 0;
  const now = () => {
    time += 5000;
    return time;
  };
  const newId = () => {
    ids += 1;
    return `plan-${ids}`;
  };
  const ports = { ...usualPorts, storage: memoryStorage(disk), now, newId };
  const persistence = new PlanPersistence(ports);
  const stops = [startRecording(now), persistence.start()];
  stop = () => {
    for (const each of stops) each();
  };
  return { persistence, library: new Library(persistence, ports) };
}

function titles() {
  const { list } = saveStatusStore.get();
  return list.kind === 'ok' ? list.plans.map(({ title }) => title) : list.kind;
}

beforeEach(() => {
  disk = emptyDisk();
  dispatch({ kind: 'addressOpened', facts: { ...initialFacts }, ignored: [] });
});
afterEach(() => stop());

test('a plan of a file gets an id of its own, so it never takes the place of another', async () => {
  const { persistence, library } = open();
  await persistence.save('Ours');
  const text = JSON.stringify(newPlan('plan-1', 'From a file', initialFacts));
  expect(await library.addFile({ name: 'x', text })).toEqual({ kind: 'done', id: 'plan-2' });
  expect(titles()).toEqual(['Ours', 'From a file']);
});

test('a broken file is refused with the place of each problem, and nothing is written', async () => {
  const { library } = open();
  const broken = { ...newPlan('x', 'x', initialFacts), title: 3, notes: null };
  const refused = await library.addFile({ name: 'x', text: JSON.stringify(broken) });
  if (refused.kind !== 'refused') throw new Error('It was taken.');
  expect(refused.problems.map(({ path }) => path)).toEqual(['title', 'notes']);
  expect(disk.writes).toBe(0);
});

test('renaming the plan on screen is an edit of it, and can be undone there', async () => {
  const { persistence, library } = open();
  await persistence.save('Ours');
  await library.rename('plan-1', 'Renamed');
  expect(titles()).toEqual(['Renamed']);
  expect(stepBack()).toEqual({ kind: 'title' });
  await library.refresh();
  expect(titles()).toEqual(['Ours']);
});

test('a plan that is renamed in the list can be undone when it is opened', async () => {
  const { library } = open();
  await library.addFile({ name: 'x', text: JSON.stringify(newPlan('x', 'Ours', initialFacts)) });
  await library.rename('plan-1', 'Renamed');
  dispatch({ kind: 'referenceOpened', from: { kind: 'p', key: 'plan-1' }, ignored: [] });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(planStore.get().document.title).toBe('Renamed');
  stepBack();
  expect(planStore.get().document.title).toBe('Ours');
});

test('a deleted plan comes back whole, undo steps included; on screen it went on as a draft', async () => {
  const { persistence, library } = open();
  await persistence.save('Ours');
  dispatch({ kind: 'titled', title: 'Better' });
  await library.remove(['plan-1']);
  expect(planStore.get().source).toEqual({ kind: 'draft' });
  expect(titles()).toEqual([]);
  await library.undoRemove();
  expect(titles()).toEqual(['Better']);
  dispatch({ kind: 'referenceOpened', from: { kind: 'p', key: 'plan-1' }, ignored: [] });
  await new Promise((resolve) => setTimeout(resolve, 5));
  stepBack();
  expect(planStore.get().document.title).toBe('Ours');
});

test('a copy has a name that tells it apart', async () => {
  const { persistence, library } = open();
  await persistence.save('Ours');
  await library.duplicate('plan-1');
  expect(titles()).toEqual(['Ours', 'Ours (copy)']);
});

test('two clicks keep one plan', async () => {
  const { persistence } = open();
  expect(await Promise.all([persistence.save('Ours'), persistence.save('Ours')])).toEqual([true, false]);
  expect(disk.plans.size).toBe(1);
});

test('a plan that was edited after it was deleted stays, and the one from the bin comes back beside it', async () => {
  const { persistence, library } = open();
  await persistence.save('Ours');
  await library.remove(['plan-1']);
  await persistence.writer.write(
    { document: newPlan('plan-1', 'Edited', initialFacts), history: emptyHistory },
    'seen',
  );
  expect(await library.undoRemove()).toMatchObject({ kind: 'broughtBack', beside: ['Ours (restored)'] });
  expect(titles()).toEqual(['Edited', 'Ours (restored)']);
});

test('what storage has refused is not deleted with the older record', async () => {
  const { persistence, library } = open();
  await persistence.save('Ours');
  disk.failure = 'full';
  dispatch({ kind: 'titled', title: 'Better' });
  expect(await library.remove(['plan-1'])).toEqual({ kind: 'failed', failure: 'full' });
  disk.failure = undefined;
  await library.remove(['plan-1']);
  await library.undoRemove();
  expect(titles()).toEqual(['Better']);
});

test('a file of plans that storage refuses half-way names what was added', async () => {
  const { persistence, library } = open();
  const plans = ['One', 'Two'].map((title) => newPlan('x', title, initialFacts));
  const each = async function* () {
    yield* plans;
  };
  const add = persistence.add;
  let adds = 0;
  const failing = Object.assign(persistence, {
    add: (...given: Parameters<typeof add>) => {
      adds += 1;
      if (adds === 2) disk.failure = 'full';
      return add(...given);
    },
  });
  expect(failing).toBe(persistence);
  expect(await library.addAll(2, each())).toEqual({ kind: 'added', ids: ['plan-1'], of: 2, failure: 'full' });
});

test.each(['one text', 'lines'])(
  'plans that are saved to a file together open again as they were, read as %s',
  async (way) => {
    const { persistence, library } = open();
    await persistence.save('Ours');
    await library.duplicate('plan-1');
    const parts: string[] = [];
    for (const file of bundleFiles(['plan-1', 'gone', 'plan-2'], library.planFor, 'plans')) {
      for await (const part of file.text) parts.push(part);
    }
    const text = parts.join('');
    const lines = async function* () {
      yield* text.split('\n');
    };
    const asks = await library.addFile(way === 'lines' ? { name: 'x', lines } : { name: 'x', text });
    if (asks.kind !== 'asks') throw new Error('It is not read.');
    expect(asks).toMatchObject({ plans: 2, refused: 0 });
    await library.addAll(asks.plans, asks.each());
    expect(titles()).toEqual(['Ours', 'Ours (copy)', 'Ours', 'Ours (copy)']);
  },
);

test('a large file that is no file of plans is refused, and so is one with too many', async () => {
  const { library } = open();
  const linesOf = (lines: readonly string[]) =>
    async function* () {
      yield* lines;
    };
  const many = ['{"format":"formation-plans","plans":[', ...Array.from({ length: 2001 }, () => ',7'), ']}'];
  for (const lines of [['{', '}'], many]) {
    expect(await library.addFile({ name: 'x', lines: linesOf(lines) })).toMatchObject({ kind: 'refused' });
  }
});
