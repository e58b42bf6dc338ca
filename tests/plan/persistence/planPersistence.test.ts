import { afterEach, beforeEach, expect, test } from 'vitest';
import { initialFacts, type TeamKind } from '../../../src/engine/playbook/facts.ts';
import { emptyHistory } from '../../../src/plan/document/history.ts';
import { parseDocument } from '../../../src/plan/document/parseDocument.ts';
import { newPlan, type PlanDocument } from '../../../src/plan/document/planDocument.ts';
import { formatShareLink } from '../../../src/plan/document/shareLink.ts';
import { startRecording, stepBack, stepForward } from '../../../src/plan/persistence/editSteps.ts';
import { historyText } from '../../../src/plan/persistence/historyText.ts';
import { PlanPersistence } from '../../../src/plan/persistence/planPersistence.ts';
import { saveStatusStore } from '../../../src/plan/persistence/saveStatus.ts';
import { dispatch, planStore } from '../../../src/plan/store/planStore.ts';
import { type Disk, emptyDisk, memoryStorage, usualPorts } from '../../fixtures/memoryStorage.ts';

const mature: TeamKind = { kind: 'product', maturity: 'high', mode: 'batch' };
const online: TeamKind = { kind: 'product', maturity: 'high', mode: 'online' };

let disk: Disk = emptyDisk();
let stop = () => {};
let ids = 0;
let time = 0;

/** Five seconds later each time: no two edits of a text are one. */
function tick() {
  time += 5000;
  return time;
}

function startPersistence(storage = memoryStorage(disk)) {
  const ports = {
    storage,
    now: tick,
    newId: () => {
      ids += 1;
      return `plan-${ids}`;
    },
    ...usualPorts,
  };
  const persistence = new PlanPersistence(ports);
  stop = persistence.start();
  return persistence;
}

function choose(team: TeamKind) {
  dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team }] });
}

function stored(id: string): PlanDocument {
  const parsed = parseDocument(disk.plans.get(id)?.plan);
  if (parsed.kind !== 'ok') throw new Error('The stored plan is no plan.');
  return parsed.document;
}

/** As another tab would write it, without this one noticing at first. */
async function writeElsewhere(change: (plan: PlanDocument) => PlanDocument, quietly = false) {
  const [id = ''] = disk.plans.keys();
  const plan = change(stored(id));
  const parent = disk.plans.get(id)?.token;
  const revision = { token: usualPorts.newToken(), parent };
  const tabs = [...disk.tabs];
  if (quietly) disk.tabs.clear();
  const summary = { id, title: plan.title, team: plan.facts.team, changedAt: 0 };
  await memoryStorage(disk).write({ summary, plan, history: historyText(emptyHistory) }, revision);
  for (const tab of tabs) disk.tabs.add(tab);
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  disk = emptyDisk();
  ids = 0;
  saveStatusStore.set({ saving: 'saved', notice: undefined, damaged: undefined, isNew: false, unsaved: [] });
  dispatch({ kind: 'addressOpened', facts: { ...initialFacts }, ignored: [] });
  return startRecording(tick);
});
afterEach(() => stop());

test('a draft that is kept has an address of its own, its edits so far as undo steps, and itself as baseline', async () => {
  const persistence = startPersistence();
  choose(mature);
  expect(await persistence.save('Ours')).toBe(true);
  expect(planStore.get().source).toEqual({ kind: 'saved', from: { kind: 'p', key: 'plan-1' } });
  expect(stored('plan-1')).toMatchObject({
    title: 'Ours',
    facts: { team: mature },
    baseline: { team: mature },
  });
  expect(stepBack()).toEqual({ kind: 'maturity', value: 'high' });
  expect(planStore.get().document.facts.team).toEqual(initialFacts.team);
});

test('each edit is stored at once with its history, and an opened plan can be undone and redone', async () => {
  const persistence = startPersistence();
  await persistence.save('Ours');
  choose(mature);
  choose(online);
  await persistence.settle();
  expect(stored('plan-1').facts.team).toEqual(online);
  expect(saveStatusStore.get().saving).toBe('saved');
  dispatch({ kind: 'addressOpened', facts: { ...initialFacts }, ignored: [] });
  dispatch({ kind: 'referenceOpened', from: { kind: 'p', key: 'plan-1' }, ignored: [] });
  await soon();
  expect(planStore.get().document.facts.team).toEqual(online);
  stepBack();
  expect(planStore.get().document.facts.team).toEqual(mature);
  stepForward();
  await persistence.settle();
  expect(stored('plan-1').facts.team).toEqual(online);
});

test('many edits while one is written end in one more write, of the last', async () => {
  const persistence = startPersistence();
  await persistence.save('Ours');
  const before = disk.writes;
  dispatch({ kind: 'titled', title: 'a' });
  await Promise.resolve();
  for (const title of ['ab', 'abc', 'abcd']) dispatch({ kind: 'titled', title });
  await persistence.settle();
  expect(disk.writes - before).toBe(2);
  expect(stored('plan-1').title).toBe('abcd');
});

test('an edit of another tab is shown, and nothing is written for it', async () => {
  const persistence = startPersistence();
  await persistence.save('Ours');
  await writeElsewhere((plan) => ({ ...plan, facts: { ...plan.facts, team: online } }));
  await soon();
  expect(planStore.get().document.facts.team).toEqual(online);
  await persistence.settle();
  expect(disk.writes).toBe(2);
});

test('two edits at once are both kept: ours goes on as a copy, and it is said', async () => {
  const persistence = startPersistence();
  await persistence.save('Ours');
  await writeElsewhere((plan) => ({ ...plan, notes: 'theirs' }), true);
  choose(online);
  choose(mature);
  await persistence.settle();
  expect(stored('plan-1')).toMatchObject({ notes: 'theirs', facts: { team: initialFacts.team } });
  expect(stored('plan-2')).toMatchObject({ title: 'Ours (copy)', notes: '', facts: { team: mature } });
  expect(planStore.get().source).toMatchObject({ kind: 'saved', from: { key: 'plan-2' } });
  expect(saveStatusStore.get().notice).toEqual({ kind: 'conflict', title: 'Ours', id: 'plan-1' });
  choose(online);
  await persistence.settle();
  expect(stored('plan-2').facts.team).toEqual(online);
});

test('full storage is said once, the plan stays on screen, and the next edit saves all of it', async () => {
  const persistence = startPersistence();
  await persistence.save('Ours');
  disk.failure = 'full';
  choose(mature);
  await persistence.settle();
  expect(saveStatusStore.get()).toMatchObject({
    saving: 'failed',
    notice: { kind: 'storage', failure: 'full' },
  });
  saveStatusStore.set({ notice: undefined });
  dispatch({ kind: 'noted', notes: 'On' });
  await persistence.settle();
  expect(saveStatusStore.get().notice).toBeUndefined();
  disk.failure = undefined;
  choose(online);
  await persistence.settle();
  expect(stored('plan-1')).toMatchObject({ notes: 'On', facts: { team: online } });
  expect(saveStatusStore.get().saving).toBe('saved');
});

test('what storage refused is not lost when another plan is opened, and is written when there is room', async () => {
  const persistence = startPersistence();
  await persistence.save('Ours');
  await persistence.add(newPlan('other', 'Other', initialFacts));
  disk.failure = 'full';
  choose(mature);
  await persistence.settle();
  disk.failure = undefined;
  dispatch({ kind: 'referenceOpened', from: { kind: 'p', key: 'other' }, ignored: [] });
  await soon();
  expect(planStore.get().document.title).toBe('Other');
  expect(saveStatusStore.get().unsaved).toEqual([{ id: 'plan-1', title: 'Ours' }]);
  dispatch({ kind: 'referenceOpened', from: { kind: 'p', key: 'plan-1' }, ignored: [] });
  await soon();
  expect(planStore.get().document.facts.team).toEqual(mature);
  expect(stored('plan-1').facts.team).toEqual(mature);
  expect(saveStatusStore.get()).toMatchObject({ saving: 'saved', unsaved: [], notice: undefined });
  expect(stepBack()).toEqual({ kind: 'maturity', value: 'high' });
});

test('refused edits of a plan that is not on screen are written when they are tried again', async () => {
  const persistence = startPersistence();
  await persistence.save('Ours');
  disk.failure = 'failed';
  choose(mature);
  dispatch({ kind: 'addressOpened', facts: { ...initialFacts }, ignored: [] });
  await persistence.settle();
  await persistence.retry();
  expect(saveStatusStore.get().unsaved).toHaveLength(1);
  disk.failure = undefined;
  await persistence.retry();
  expect(stored('plan-1').facts.team).toEqual(mature);
  expect(saveStatusStore.get().unsaved).toEqual([]);
  expect(planStore.get().source.kind).toBe('draft');
});

test('an edit of another tab does not take the place of edits that storage refused here: they become a copy', async () => {
  const persistence = startPersistence();
  await persistence.save('Ours');
  disk.failure = 'full';
  choose(online);
  await persistence.settle();
  disk.failure = undefined;
  await writeElsewhere((plan) => ({ ...plan, notes: 'theirs' }));
  await soon();
  expect(stored('plan-1')).toMatchObject({ notes: 'theirs' });
  expect(stored('plan-2')).toMatchObject({ title: 'Ours (copy)', facts: { team: online } });
  expect(planStore.get()).toMatchObject({
    source: { from: { key: 'plan-2' } },
    document: { facts: { team: online } },
  });
});

test('an edit that is made while a draft is being kept stays', async () => {
  const persistence = startPersistence();
  const keeping = persistence.save('Ours');
  await Promise.resolve();
  choose(online);
  expect(await keeping).toBe(true);
  await persistence.settle();
  expect(planStore.get().document.facts.team).toEqual(online);
  expect(stored('plan-1')).toMatchObject({ title: 'Ours', facts: { team: online } });
});

test('answers that the playbook does not know are kept, and said when the plan is opened', async () => {
  const plan = newPlan('x', 'Ours', { ...initialFacts, context: { moon: true } });
  disk.plans.set('x', { id: 'x', token: '1', plan, history: undefined });
  startPersistence();
  dispatch({ kind: 'referenceOpened', from: { kind: 'p', key: 'x' }, ignored: [] });
  await soon();
  expect(saveStatusStore.get().notice).toMatchObject({
    kind: 'remarks',
    remarks: [expect.stringContaining('"moon"')],
  });
  expect(planStore.get().document.facts.context).toEqual({ moon: true });
});

test('without storage a draft stays a draft', async () => {
  disk.failure = 'missing';
  const persistence = startPersistence();
  expect(await persistence.save('Ours')).toBe(false);
  expect(planStore.get().source).toEqual({ kind: 'draft' });
  expect(saveStatusStore.get().notice).toEqual({ kind: 'storage', failure: 'missing' });
});

test('a plan deleted in another tab comes back with the next edit', async () => {
  const persistence = startPersistence();
  await persistence.save('Ours');
  await memoryStorage(disk).remove(['plan-1'], 0);
  await soon();
  expect(saveStatusStore.get().notice).toEqual({ kind: 'removedElsewhere' });
  choose(online);
  await persistence.settle();
  expect(stored('plan-1').facts.team).toEqual(online);
});

test('a damaged record does not open, is kept for whoever can repair it, and stays in storage', async () => {
  disk.plans.set('x', {
    id: 'x',
    token: '3',
    plan: { format: 'formation-plan', version: 1 },
    history: null,
  });
  startPersistence();
  dispatch({ kind: 'referenceOpened', from: { kind: 'p', key: 'x' }, ignored: [] });
  await soon();
  expect(planStore.get().source.kind).toBe('unreadable');
  expect(saveStatusStore.get().damaged).toMatchObject({ id: 'x', record: { token: '3' } });
  expect(disk.plans.get('x')?.token).toBe('3');
});

test('a plan with a damaged history opens without it, and says so', async () => {
  disk.plans.set('x', { id: 'x', token: '1', plan: newPlan('x', 'Ours', initialFacts), history: ['?'] });
  startPersistence();
  dispatch({ kind: 'referenceOpened', from: { kind: 'p', key: 'x' }, ignored: [] });
  await soon();
  expect(planStore.get().source.kind).toBe('saved');
  expect(saveStatusStore.get().notice).toEqual({ kind: 'historyLost' });
});

test('a shared plan stays as it is and writes nothing; its copy is a plan of one’s own', async () => {
  const persistence = startPersistence();
  const theirs = { ...newPlan('theirs', 'Theirs', { ...initialFacts, team: online }), notes: 'Secret' };
  const key = formatShareLink(theirs, { notes: false, people: false, brief: false });
  dispatch({ kind: 'referenceOpened', from: { kind: 'v', key }, ignored: [] });
  await soon();
  expect(planStore.get()).toMatchObject({
    source: { kind: 'shared' },
    document: { title: 'Theirs', notes: '' },
  });
  choose(mature);
  expect(planStore.get().document.facts.team).toEqual(online);
  expect(planStore.get().session.refusals).toBeGreaterThan(0);
  expect(disk.writes).toBe(0);
  await persistence.save('Theirs');
  expect(stored('plan-1')).toMatchObject({ id: 'plan-1', title: 'Theirs', facts: { team: online } });
});

test('a broken link says what is wrong with it', async () => {
  startPersistence();
  dispatch({ kind: 'referenceOpened', from: { kind: 'v', key: '1abc' }, ignored: [] });
  await soon();
  expect(planStore.get().source).toMatchObject({
    kind: 'unreadable',
    problems: [{ message: 'The link was cut off: it is too short for a plan.' }],
  });
});

test.each(['{"format":', 'null', '[]'])(
  'a history that says %s is none, and the plan opens',
  async (history) => {
    disk.plans.set('x', { id: 'x', token: '1', plan: newPlan('x', 'Ours', initialFacts), history });
    startPersistence();
    dispatch({ kind: 'referenceOpened', from: { kind: 'p', key: 'x' }, ignored: [] });
    await soon();
    expect(planStore.get().source.kind).toBe('saved');
    expect(saveStatusStore.get().notice).toEqual({ kind: 'historyLost' });
  },
);

test('a write that reached the disk without an answer is no conflict with oneself', async () => {
  const storage = memoryStorage(disk);
  let isSilent = false;
  const write: typeof storage.write = async (...given) => {
    const written = await storage.write(...given);
    return isSilent ? { kind: 'failed', failure: 'silent' } : written;
  };
  const persistence = startPersistence({ ...storage, write });
  await persistence.save('Ours');
  isSilent = true;
  choose(mature);
  await persistence.settle();
  expect(saveStatusStore.get()).toMatchObject({ saving: 'failed', notice: { failure: 'silent' } });
  isSilent = false;
  choose(online);
  await persistence.settle();
  expect(saveStatusStore.get()).toMatchObject({ saving: 'saved', notice: undefined });
  expect([...disk.plans.keys()]).toEqual(['plan-1']);
  expect(stored('plan-1').facts.team).toEqual(online);
});

test('when the browser has lost its storage, the plan on screen is written again', async () => {
  const persistence = startPersistence();
  await persistence.save('Ours');
  choose(online);
  await persistence.settle();
  disk.plans.clear();
  disk.summaries.clear();
  for (const tell of disk.losses) tell();
  await soon();
  expect(stored('plan-1')).toMatchObject({ title: 'Ours', facts: { team: online } });
  expect(saveStatusStore.get().saving).toBe('saved');
});

test('an edit over a disk that was set back to an older state leaves that state there, and goes on as a copy', async () => {
  const persistence = startPersistence();
  await persistence.save('Ours');
  const older = disk.plans.get('plan-1');
  for (const team of [mature, online]) {
    choose(team);
    await persistence.settle();
  }
  if (older) disk.plans.set('plan-1', older);
  dispatch({ kind: 'noted', notes: 'On' });
  await persistence.settle();
  expect(disk.plans.get('plan-1')).toEqual(older);
  expect(stored('plan-2')).toMatchObject({ title: 'Ours (copy)', notes: 'On', facts: { team: online } });
});

test('a plan that comes back from the bin in another tab is no longer said to be deleted', async () => {
  const persistence = startPersistence();
  await persistence.save('Ours');
  const other = memoryStorage(disk);
  const removed = await other.remove(['plan-1'], 0);
  await soon();
  expect(saveStatusStore.get().notice).toEqual({ kind: 'removedElsewhere' });
  const keys = removed.kind === 'removed' ? removed.entries.map(({ key }) => key) : [];
  await other.bringBack(keys, () => 'other');
  await soon();
  expect(saveStatusStore.get().notice).toBeUndefined();
});
