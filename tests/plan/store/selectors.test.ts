import { expect, test } from 'vitest';
import { initialPlanState, type PlanState, reducePlan } from '../../../src/plan/store/planState.ts';
import { planQuestionEffects } from '../../../src/plan/store/questionEffects.ts';
import { selectDerived, selectSetups } from '../../../src/plan/store/selectors.ts';

const selectQuestionEffects = (state: PlanState) => {
  const { playbook, facts } = selectDerived(state);
  return planQuestionEffects(playbook, facts);
};

test.each([
  ['the derived plan', selectDerived],
  ['the five setups', selectSetups],
  ['the question effects', selectQuestionEffects],
])('%s are the same object while the facts are', (_, select) => {
  const inspected = reducePlan(initialPlanState, {
    kind: 'inspected',
    conclusion: { kind: 'seat', role: 'DS' },
  });
  expect(select(inspected)).toBe(select(initialPlanState));
});

test('a changed answer gives another team', () => {
  const changed = reducePlan(initialPlanState, {
    kind: 'factsChanged',
    changes: [{ kind: 'answer', fact: 'dataInfraReady', value: false }],
  });
  expect(selectDerived(changed).team.seats).not.toEqual(selectDerived(initialPlanState).team.seats);
});

test('the five setups carry the same answers', () => {
  const changed = reducePlan(initialPlanState, {
    kind: 'factsChanged',
    changes: [{ kind: 'answer', fact: 'dataInfraReady', value: false }],
  });
  const statuses = selectSetups(changed).map(
    ({ team }) => team.seats.find((seat) => seat.role === 'DS')?.status,
  );
  expect(statuses).toEqual(['gated', 'gated', 'gated', 'gated', 'gated']);
});
