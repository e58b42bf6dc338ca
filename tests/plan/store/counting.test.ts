import { beforeEach, expect, it } from 'vitest';
import type { Member } from '../../../src/engine/people/roster.ts';
import { emptyHeadcount } from '../../../src/engine/size/headcount.ts';
import { startCounting } from '../../../src/plan/store/counting.ts';
import { editHeadcount, numberEdit, rosterEdit } from '../../../src/plan/store/headcountEdits.ts';
import { dispatch, planStore } from '../../../src/plan/store/planStore.ts';
import { selectPlanned } from '../../../src/plan/store/selectors.ts';
import { openDraft } from '../../fixtures/openDraft.ts';

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

beforeEach(() => {
  startCounting(() => '2026-11-21');
  openDraft();
});

it('answers what the roster knows, and only while there is one', () => {
  expect(planStore.get().facts.context).toEqual({});
  editHeadcount(rosterEdit(people, imported));
  expect(planStore.get().facts.context).toEqual({ hasDS: true, hasMLE: false, hasSenior: true });
  expect(planStore.get().document.facts.context).toEqual({});
  expect(selectPlanned(planStore.get()).team.waiting.map(({ rule }) => rule)).not.toContain('R06');
  expect(selectPlanned(planStore.get()).team.advice.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['coverage', 'add-ml-engineer']),
  );
  editHeadcount(rosterEdit([], imported));
  expect(planStore.get().facts.context).toEqual({});
  expect(selectPlanned(planStore.get()).team.waiting.map(({ rule }) => rule)).toContain('R06');
});

it('makes effort the share of demand from the first number on, and keeps what did not change', () => {
  const { playbook } = planStore.get();
  editHeadcount(numberEdit('drivers', 'models', 5));
  const sized = planStore.get().playbook;
  expect(sized.effort.of).toBe('demand');
  dispatch({ kind: 'noted', notes: 'Not about numbers' });
  expect(planStore.get().playbook).toBe(sized);
  editHeadcount({ name: { kind: 'numbersCleared' }, change: () => emptyHeadcount });
  expect(planStore.get().playbook).toBe(playbook);
});
