import { expect, test } from 'vitest';
import { startRecording, stepBack } from '../../../src/plan/persistence/editSteps.ts';
import { headcountModel } from '../../../src/plan/store/headcountModel.ts';
import { createPlanStore, planStore } from '../../../src/plan/store/planStore.ts';
import { selectDerived } from '../../../src/plan/store/selectors.ts';
import { sizedPlan } from '../document/plans.ts';

const newStore = () => createPlanStore({ loadHeadcountModel: () => Promise.resolve(headcountModel) });
const opened = {
  kind: 'documentOpened',
  source: { kind: 'saved', from: { kind: 'p', key: 'x' } },
  document: sizedPlan,
  history: { done: [], undone: [] },
} as const;

test('numbers and people count once the model of headcount is loaded, and whoever subscribes is told', async () => {
  const store = newStore();
  store.dispatch({ kind: 'dayBegan', today: '2026-11-21' });
  store.dispatch(opened);
  expect(selectDerived(store.get()).playbook.effort.of).toBeUndefined();
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  await store.loadHeadcount();
  expect(told).toBe(1);
  expect(selectDerived(store.get()).playbook.effort.of).toBe('demand');
  expect(selectDerived(store.get()).facts.context).toMatchObject({ hasMLE: true });
});

test('the same day again tells nobody', () => {
  const store = newStore();
  store.dispatch({ kind: 'dayBegan', today: '2026-11-21' });
  const before = store.get();
  store.dispatch({ kind: 'dayBegan', today: '2026-11-21' });
  expect(store.get()).toBe(before);
});

test('stores share nothing', () => {
  const [one, other] = [newStore(), newStore()];
  one.dispatch({ kind: 'titled', title: 'One' });
  expect(other.get().document.title).toBe('');
});

test('what a subscriber dispatches follows when all have been told', () => {
  const store = newStore();
  const told: string[] = [];
  store.subscribe(({ document }) => {
    if (document.title === 'One') store.dispatch({ kind: 'titled', title: 'Two' });
  });
  store.subscribe(({ document }, before) => {
    told.push(`${before.document.title} to ${document.title}`);
  });
  store.dispatch({ kind: 'titled', title: 'One' });
  expect(told).toEqual([' to One', 'One to Two']);
});

test('a subscriber that fails does not stop the store', () => {
  const store = newStore();
  const stop = store.subscribe(() => {
    throw new Error('No.');
  });
  expect(() => store.dispatch({ kind: 'titled', title: 'One' })).toThrow('No.');
  stop();
  store.dispatch({ kind: 'titled', title: 'Two' });
  expect(store.get().document.title).toBe('Two');
});

test('edits made before the code that records them was loaded are steps of undo all the same', () => {
  planStore.dispatch({ ...opened, document: { ...sizedPlan, title: 'Ours' } });
  planStore.dispatch({ kind: 'titled', title: 'Ours too' });
  planStore.dispatch({ kind: 'reset' });
  expect(planStore.get().history.done).toEqual([]);
  const stop = startRecording(() => 0);
  expect(planStore.get().history.done).toHaveLength(2);
  expect(planStore.get().session.unrecorded).toEqual([]);
  expect(stepBack()).toEqual({ kind: 'reset' });
  expect(stepBack()).toEqual({ kind: 'title' });
  expect(planStore.get().document.title).toBe('Ours');
  stop();
});
