import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { initialFacts } from '../../../src/engine/playbook/facts.ts';
import { emptyHistory } from '../../../src/plan/document/history.ts';
import { parseDocument } from '../../../src/plan/document/parseDocument.ts';
import { mostWhatIfs, newPlan, type PlanDocument } from '../../../src/plan/document/planDocument.ts';
import { startRecording, stepBack, stepForward } from '../../../src/plan/persistence/editSteps.ts';
import type { PlanSource } from '../../../src/plan/store/planState.ts';
import { dispatch, planStore } from '../../../src/plan/store/planStore.ts';
import { editWhatIfs, freeId, type WhatIfCommand } from '../../../src/plan/store/whatIfs.ts';
import { anyPlan } from '../document/plans.ts';

const kept: PlanSource = { kind: 'saved', from: { kind: 'p', key: 'x' } };
const shared: PlanSource = { kind: 'shared', from: { kind: 'v', key: 'x' }, isBrief: false };
const grownUp = {
  team: { kind: 'product', maturity: 'high', mode: 'online' },
  context: { smallGainsPay: false },
} as const;
const plan: PlanDocument = { ...newPlan('x', 'Ours', initialFacts), facts: grownUp };

function open(document: PlanDocument, source = kept): void {
  dispatch({ kind: 'documentOpened', source, document, history: emptyHistory });
}

const now = () => planStore.get().document;
const names = () => now().whatIfs.map(({ name }) => name);
const add = (id: string, name: string) => editWhatIfs({ kind: 'whatIfAdded', id, name });

beforeEach(() => {
  let time = 0;
  const stop = startRecording(() => {
    time += 5000;
    return time;
  });
  open(plan);
  return stop;
});

describe('the baseline', () => {
  test('is set to what the plan is now, and set back by undo', () => {
    editWhatIfs({ kind: 'baselineSet' });
    expect(now().baseline).toEqual(grownUp);
    expect(stepBack()).toEqual({ kind: 'baselineSet' });
    expect(now().baseline).toEqual(initialFacts);
  });

  test('that is the plan already is no step of undo', () => {
    open({ ...plan, baseline: grownUp });
    editWhatIfs({ kind: 'baselineSet' });
    expect(planStore.get().history.done).toEqual([]);
  });
});

describe('a what-if', () => {
  test('is the answers of the plan under a name, and stays when the plan goes on', () => {
    add('w1', '  Slow\n year ');
    dispatch({ kind: 'reset' });
    expect(now().whatIfs).toEqual([{ id: 'w1', name: 'Slow year', facts: grownUp }]);
    expect(now().facts).toEqual(initialFacts);
  });

  test('has a name of its own', () => {
    for (const id of ['w1', 'w2', 'w3']) add(id, 'Slow year');
    expect(names()).toEqual(['Slow year', 'Slow year 2', 'Slow year 3']);
    editWhatIfs({ kind: 'whatIfRenamed', id: 'w3', name: 'Slow year 2' });
    expect(names()[2]).toBe('Slow year 2 2');
    editWhatIfs({ kind: 'whatIfRenamed', id: 'w3', name: 'Slow year 3' });
    expect(names()[2]).toBe('Slow year 3');
  });

  test('has an id of its own, whatever the others are called', () => {
    expect(freeId([])).toBe('w1');
    const others = ['w2', 'w7', 'later', 'w01x'].map((id) => ({ id, name: id, facts: grownUp }));
    expect(freeId(others)).toBe('w8');
  });

  test('with a name as long as names can be still gets its number', () => {
    add('w1', 'x'.repeat(200));
    add('w2', 'x'.repeat(200));
    expect(names()[1]).toBe(`${'x'.repeat(198)} 2`);
    expect(parseDocument(now()).kind).toBe('ok');
  });

  test('is renamed; an empty name leaves it as it was', () => {
    add('w1', 'Slow year');
    editWhatIfs({ kind: 'whatIfRenamed', id: 'w1', name: 'Lean year' });
    editWhatIfs({ kind: 'whatIfRenamed', id: 'w1', name: ' ' });
    expect(names()).toEqual(['Lean year']);
    expect(stepBack()).toEqual({ kind: 'whatIfRenamed', id: 'w1', name: 'Lean year' });
  });

  test('is removed, and comes back where it was', () => {
    for (const id of ['w1', 'w2', 'w3']) add(id, id);
    editWhatIfs({ kind: 'whatIfRemoved', id: 'w2' });
    expect(names()).toEqual(['w1', 'w3']);
    stepBack();
    expect(names()).toEqual(['w1', 'w2', 'w3']);
  });

  test('becomes the plan and stays in the list; the baseline stays what it was', () => {
    add('w1', 'Slow year');
    dispatch({ kind: 'reset' });
    editWhatIfs({ kind: 'whatIfTaken', id: 'w1' });
    expect(planStore.get().document.facts).toEqual(grownUp);
    expect(now().baseline).toEqual(initialFacts);
    expect(names()).toEqual(['Slow year']);
    expect(stepBack()).toEqual({ kind: 'whatIfTaken', id: 'w1', name: 'Slow year' });
    expect(planStore.get().document.facts).toEqual(initialFacts);
  });

  test('that is not there changes nothing', () => {
    const before = planStore.get();
    for (const kind of ['whatIfRemoved', 'whatIfTaken'] as const) editWhatIfs({ kind, id: 'w9' });
    editWhatIfs({ kind: 'whatIfRenamed', id: 'w9', name: 'x' });
    expect(planStore.get()).toBe(before);
  });

  test('finds no room in a plan that is full of them', () => {
    for (let count = 0; count <= mostWhatIfs; count += 1) add(freeId(now().whatIfs), 'One more');
    expect(now().whatIfs).toHaveLength(mostWhatIfs);
    expect(parseDocument(now()).kind).toBe('ok');
  });
});

test('somebody else’s plan stays as it is, and that is said', () => {
  open(plan, shared);
  const { refusals } = planStore.get().session;
  add('w1', 'Slow year');
  editWhatIfs({ kind: 'baselineSet' });
  expect(now()).toBe(plan);
  expect(planStore.get().session.refusals).toBe(refusals + 2);
});

test('undo after any edits of what-ifs gives the plan as it was, redo gives it as it became, and both can be stored', () => {
  const id = fc.constantFrom('w1', 'w2', 'w3', 'other');
  const name = fc.oneof(fc.constantFrom('Slow year', 'Slow year 2', ''), fc.string({ maxLength: 210 }));
  const command: fc.Arbitrary<WhatIfCommand> = fc.oneof(
    fc.constant({ kind: 'baselineSet' } as const),
    fc.record({ kind: fc.constantFrom('whatIfAdded', 'whatIfRenamed'), id, name }),
    fc.record({ kind: fc.constantFrom('whatIfRemoved', 'whatIfTaken'), id }),
  );
  fc.assert(
    fc.property(anyPlan, fc.array(command, { maxLength: 8 }), (document, commands) => {
      open(document);
      for (const each of commands) editWhatIfs(each);
      const after = now();
      const { whatIfs } = after;
      expect(parseDocument(after).kind).toBe('ok');
      expect(new Set(whatIfs.map((whatIf) => whatIf.id)).size).toBe(whatIfs.length);
      while (stepBack()) expect(parseDocument(now()).kind).toBe('ok');
      expect(now()).toEqual(document);
      while (stepForward());
      expect(now()).toEqual(after);
    }),
  );
});
