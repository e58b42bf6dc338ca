import { expect, test } from 'vitest';
import { initialFacts } from '../../../src/engine/playbook/facts.ts';
import { initialPlanState, reducePlan } from '../../../src/plan/store/planStore.ts';

const online = { kind: 'team', team: { kind: 'product', maturity: 'high', mode: 'online' } } as const;
const gains = { kind: 'answer', fact: 'smallGainsPay', value: false } as const;

test('opens as a young product that predicts in batch, with nothing answered', () => {
  expect(initialPlanState.facts).toEqual({
    team: { kind: 'product', maturity: 'low', mode: 'batch' },
    context: {},
  });
});

test('several changes of facts are one command', () => {
  const { facts } = reducePlan(initialPlanState, { kind: 'factsChanged', changes: [online, gains] });
  expect(facts).toEqual({ team: online.team, context: { smallGainsPay: false } });
});

test('a command leaves the state before it as it was', () => {
  const before = structuredClone(initialPlanState.facts);
  reducePlan(initialPlanState, { kind: 'factsChanged', changes: [online, gains] });
  expect(initialPlanState.facts).toEqual(before);
});

test('answers can be taken back without touching the scenario', () => {
  const answered = reducePlan(initialPlanState, { kind: 'factsChanged', changes: [online, gains] });
  expect(reducePlan(answered, { kind: 'contextCleared' }).facts).toEqual({ team: online.team, context: {} });
});

test('reset gives the first scenario and forgets what was inspected', () => {
  const used = { ...initialPlanState, inspected: { kind: 'seat', role: 'DS' } } as const;
  const state = reducePlan(reducePlan(used, { kind: 'factsChanged', changes: [online] }), { kind: 'reset' });
  expect(state.facts).toEqual(initialFacts);
  expect(state.inspected).toBeUndefined();
});

test('a notice of an address stays until it is dismissed', () => {
  const told = reducePlan(initialPlanState, { kind: 'addressOpened', facts: initialFacts, ignored: ['No.'] });
  expect(told.ignored).toEqual(['No.']);
  expect(reducePlan(told, { kind: 'noticeDismissed' }).ignored).toEqual([]);
});

test('what is inspected stays while facts change, so that its reasons can be compared', () => {
  const inspected = reducePlan(initialPlanState, {
    kind: 'inspected',
    conclusion: { kind: 'seat', role: 'AS' },
  });
  expect(reducePlan(inspected, { kind: 'factsChanged', changes: [online] }).inspected).toEqual({
    kind: 'seat',
    role: 'AS',
  });
});
