import { expect, test } from 'vitest';
import { initialFacts } from '../../../src/engine/playbook/facts.ts';
import { emptyHistory } from '../../../src/plan/document/history.ts';
import { newPlan } from '../../../src/plan/document/planDocument.ts';
import {
  initialPlanState,
  type PlanSource,
  type PlanState,
  reducePlan,
} from '../../../src/plan/store/planState.ts';
import { selectPlanSides } from '../../../src/plan/store/sides.ts';

const kept: PlanSource = { kind: 'saved', from: { kind: 'p', key: 'x' } };
const strange = { ...initialFacts, context: { weather: 'rain', smallGainsPay: true } };
const plan = { ...newPlan('x', 'Ours', initialFacts), whatIfs: [{ id: 'now', name: 'Wet', facts: strange }] };

function opened(source: PlanSource): PlanState {
  return reducePlan(initialPlanState, {
    kind: 'documentOpened',
    source,
    document: plan,
    history: emptyHistory,
  });
}

const words = (source: PlanSource) => selectPlanSides(opened(source)).map(({ side }) => side);

test('a plan has itself, its baseline and its what-ifs, whatever these are called', () => {
  expect(words(kept)).toEqual(['now', 'baseline', 'whatif-now']);
  expect(words({ kind: 'shared', from: { kind: 'v', key: 'x' }, isBrief: false })).toHaveLength(3);
});

test('a draft has nothing to be compared but setups, a brief has the plan alone', () => {
  expect(words({ kind: 'draft' })).toEqual([]);
  expect(words({ kind: 'shared', from: { kind: 'v', key: 'x' }, isBrief: true })).toEqual(['now']);
});

test('answers that the playbook does not know have no part in it', () => {
  expect(selectPlanSides(opened(kept))[2]?.facts.context).toEqual({ smallGainsPay: true });
});

test('a letter of the title leaves the same list, an answer does not', () => {
  const state = opened(kept);
  const sides = selectPlanSides(state);
  expect(selectPlanSides(reducePlan(state, { kind: 'titled', title: 'Ours too' }))).toBe(sides);
  expect(selectPlanSides(reducePlan(state, { kind: 'noted', notes: 'x' }))).toBe(sides);
  const team = { kind: 'horizontal' } as const;
  const changed = reducePlan(state, { kind: 'factsChanged', changes: [{ kind: 'team', team }] });
  expect(selectPlanSides(changed)[0]?.facts.team).toEqual(team);
});
