import { beforeEach, expect, it } from 'vitest';
import type { Member } from '../../../src/engine/people/roster.ts';
import { emptyHeadcount } from '../../../src/engine/size/headcount.ts';
import { editHeadcount, numberEdit, rosterEdit } from '../../../src/plan/store/headcountEdits.ts';
import { selectSized } from '../../../src/plan/store/headcountSelectors.ts';
import { dispatch, planStore } from '../../../src/plan/store/planStore.ts';
import { selectDerived } from '../../../src/plan/store/selectors.ts';
import { openDraft } from '../../fixtures/openDraft.ts';
import { startCounting } from '../../fixtures/startCounting.ts';

const person = (id: string, role: string): Member => ({
  id,
  name: id,
  kind: 'person',
  role,
  level: 'senior',
  fte: 1,
});
const imported = { kind: 'rosterImported', mode: 'replace', count: 3 } as const;
const people = [person('m1', 'DS'), person('m2', 'DS'), person('m3', 'SWE')];

beforeEach(async () => {
  await startCounting('2026-11-21');
  openDraft();
});

const derived = () => selectDerived(planStore.get());

it('answers what the roster knows, and only while there is one', () => {
  expect(derived().facts.context).toEqual({});
  editHeadcount(rosterEdit(people, imported));
  expect(derived().facts.context).toEqual({
    hasDS: true,
    plansDS: false,
    hasMLE: false,
    hasSenior: true,
  });
  expect(planStore.get().document.facts.context).toEqual({});
  expect(derived().team.waiting.map(({ rule }) => rule)).not.toContain('R06');
  expect(derived().team.advice.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['coverage', 'add-ml-engineer']),
  );
  editHeadcount(rosterEdit([], imported));
  expect(derived().facts.context).toEqual({});
  expect(derived().team.waiting.map(({ rule }) => rule)).toContain('R06');
});

it('makes effort the share of demand from the first number on, and keeps what did not change', () => {
  const { playbook } = derived();
  editHeadcount(numberEdit('drivers', 'models', 5));
  const sized = derived();
  expect(sized.playbook.effort.of).toBe('demand');
  dispatch({ kind: 'noted', notes: 'Not about numbers' });
  expect(derived()).toBe(sized);
  editHeadcount({ name: { kind: 'numbersCleared' }, change: () => emptyHeadcount });
  expect(derived().playbook).toBe(playbook);
});

it('counts who is there on the day that begins', () => {
  editHeadcount(rosterEdit([{ ...person('m1', 'DS'), end: '2026-11-21' }], imported));
  expect(derived().facts.context).toMatchObject({ hasDS: true });
  dispatch({ kind: 'dayBegan', today: '2026-11-22' });
  expect(derived().facts.context).toMatchObject({ hasDS: false });
});

it('gives a plan with numbers the same playbook and team wherever it is shown', () => {
  editHeadcount(numberEdit('drivers', 'models', 5));
  editHeadcount(rosterEdit(people, imported));
  const sized = selectSized(planStore.get());
  expect(sized.playbook).toBe(derived().playbook);
  expect(sized.team).toBe(derived().team);
});
