import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialFacts } from '../../../src/engine/playbook/facts.ts';
import { emptyHistory } from '../../../src/plan/document/history.ts';
import { headcountModel } from '../../../src/plan/store/headcountModel.ts';
import {
  initialPlanState,
  type PlanCommand,
  type PlanSource,
  type PlanState,
  reducePlan,
} from '../../../src/plan/store/planState.ts';
import { rosterlessFacts } from '../../engine/arbitraryFacts.ts';
import { anyPlan } from '../document/plans.ts';

const online = { kind: 'team', team: { kind: 'product', maturity: 'high', mode: 'online' } } as const;
const gains = { kind: 'answer', fact: 'smallGainsPay', value: false } as const;

test('opens as a young product that predicts in batch, with nothing answered', () => {
  expect(initialPlanState.document.facts).toEqual({
    team: { kind: 'product', maturity: 'low', mode: 'batch' },
    context: {},
  });
});

test('several changes of facts are one command', () => {
  const { document } = reducePlan(initialPlanState, { kind: 'factsChanged', changes: [online, gains] });
  expect(document.facts).toEqual({ team: online.team, context: { smallGainsPay: false } });
});

test('answers can be taken back without touching the setup', () => {
  const answered = reducePlan(initialPlanState, { kind: 'factsChanged', changes: [online, gains] });
  expect(reducePlan(answered, { kind: 'contextCleared' }).document.facts).toEqual({
    team: online.team,
    context: {},
  });
});

test('reset gives the first setup and forgets what was inspected', () => {
  const used = reducePlan(initialPlanState, { kind: 'inspected', conclusion: { kind: 'seat', role: 'DS' } });
  const state = reducePlan(reducePlan(used, { kind: 'factsChanged', changes: [online] }), { kind: 'reset' });
  expect(state.document.facts).toEqual(initialFacts);
  expect(state.session.inspected).toBeUndefined();
});

test('a notice of an address stays until it is dismissed', () => {
  const told = reducePlan(initialPlanState, { kind: 'addressOpened', facts: initialFacts, ignored: ['No.'] });
  expect(told.session.ignored).toEqual(['No.']);
  expect(reducePlan(told, { kind: 'noticeDismissed' }).session.ignored).toEqual([]);
});

test('what is inspected stays while facts change, so that its reasons can be compared', () => {
  const inspected = reducePlan(initialPlanState, {
    kind: 'inspected',
    conclusion: { kind: 'seat', role: 'AS' },
  });
  expect(reducePlan(inspected, { kind: 'factsChanged', changes: [online] }).session.inspected).toEqual({
    kind: 'seat',
    role: 'AS',
  });
});

describe('whatever is commanded', () => {
  const from = fc.constantFrom({ kind: 'p', key: 'x' } as const, { kind: 'v', key: 'y' } as const);
  const source: fc.Arbitrary<PlanSource> = fc.oneof(
    fc.constant({ kind: 'draft' } as const),
    fc.record({ kind: fc.constant('saved' as const), from }),
    fc.record({ kind: fc.constant('shared' as const), from, isBrief: fc.boolean() }),
  );
  const history = fc.constant(emptyHistory);
  const ignored = fc.constantFrom([], ['No.']);
  const text = fc.string({ maxLength: 3 });
  const kind = <Kind extends PlanCommand['kind']>(word: Kind) => fc.constant(word);
  const command: fc.Arbitrary<PlanCommand> = fc.oneof(
    fc.record({ kind: kind('factsChanged'), changes: fc.subarray([online, gains]) }),
    fc.record({ kind: kind('addressOpened'), facts: rosterlessFacts, ignored }),
    fc.record({ kind: kind('referenceOpened'), from, ignored }),
    fc.record({ kind: kind('documentOpened'), source, document: anyPlan, history }),
    fc.record({ kind: kind('openFailed'), from, problems: fc.constant([]) }),
    fc.record({ kind: kind('titled'), title: text }),
    fc.record({ kind: kind('noted'), notes: text }),
    fc.record({
      kind: kind('partEdited'),
      part: anyPlan.map(({ headcount, baseline }) => ({ headcount, baseline })),
      name: fc.constant({ kind: 'baselineSet' } as const),
    }),
    fc.record({ kind: kind('recorded'), history }),
    fc.record({ kind: kind('stepped'), document: anyPlan, history }),
    fc.record({ kind: fc.constantFrom('contextCleared', 'reset', 'noticeDismissed') }),
    fc.record({
      kind: kind('inspected'),
      conclusion: fc.constantFrom(undefined, { kind: 'seat', role: 'DS' } as const),
    }),
    fc.record({ kind: kind('dayBegan'), today: fc.constantFrom('2026-11-21', '2026-11-22') }),
    fc.record({ kind: kind('headcountModelLoaded'), model: fc.constant(headcountModel) }),
  );
  const commands = fc.array(command, { maxLength: 12 });
  const stateAfter = (given: readonly PlanCommand[]) =>
    given.reduce<PlanState>((state, each) => frozen(reducePlan(state, each)), frozen(initialPlanState));

  test('leaves the state before it as it was, and gives the same state each time', () => {
    fc.assert(
      fc.property(commands, (given) => {
        expect(stateAfter(given)).toEqual(stateAfter(given));
      }),
    );
  });

  test('puts nothing into the state that could be derived', () => {
    fc.assert(
      fc.property(commands, (given) => {
        expect(Object.keys(stateAfter(given)).sort()).toEqual(['document', 'history', 'session', 'source']);
      }),
    );
  });

  test('changes a plan only where it may be changed, and remembers what is not recorded', () => {
    fc.assert(
      fc.property(commands, fc.constantFrom(...(['titled', 'noted'] as const)), (given, what) => {
        const state = stateAfter(given);
        const edit = { kind: what, title: 'New', notes: 'New' } as const;
        const { document, session } = reducePlan(state, edit);
        const isOwn = state.source.kind === 'draft' || state.source.kind === 'saved';
        expect(document === state.document).toBe(!isOwn);
        expect(session.unrecorded.length - state.session.unrecorded.length).toBe(isOwn ? 1 : 0);
        const isRefused = state.source.kind === 'shared';
        expect(session.refusals - state.session.refusals).toBe(isRefused ? 1 : 0);
      }),
    );
  });
});

/** Frozen to the last part, so that whoever changes it throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
