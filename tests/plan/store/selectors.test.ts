import { expect, test } from 'vitest';
import { initialPlanState, reducePlan } from '../../../src/plan/store/planStore.ts';
import { selectQuestionEffects } from '../../../src/plan/store/questionSelectors.ts';
import { selectPlanned, selectScenarios } from '../../../src/plan/store/selectors.ts';

test.each([
  ['the planned team', selectPlanned],
  ['the five scenarios', selectScenarios],
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
  expect(selectPlanned(changed).team.seats).not.toEqual(selectPlanned(initialPlanState).team.seats);
});

test('the five scenarios carry the same answers', () => {
  const changed = reducePlan(initialPlanState, {
    kind: 'factsChanged',
    changes: [{ kind: 'answer', fact: 'mlDifferentiator', value: false }],
  });
  const statuses = selectScenarios(changed).map(
    ({ team }) => team.seats.find((seat) => seat.role === 'DS')?.status,
  );
  expect(statuses).toEqual(['gated', 'gated', 'gated', 'gated', 'gated']);
});
