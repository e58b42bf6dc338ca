import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedAnswers } from '../../../src/compare/model/changeReasons.ts';
import { type Facts, initialFacts } from '../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { rosterlessFacts } from '../../engine/arbitraryFacts.ts';

const between = (before: Facts, after: Facts) => changedAnswers(builtinPlaybook, before, after);

test('the setup comes first, then answers in the order of the playbook', () => {
  const after: Facts = {
    team: { kind: 'product', maturity: 'low', mode: 'online' },
    context: { smallGainsPay: false, dataInfraReady: true },
  };
  expect(between(initialFacts, after)).toEqual([
    { fact: 'mode', before: 'batch', after: 'online' },
    { fact: 'dataInfraReady', before: undefined, after: true },
    { fact: 'smallGainsPay', before: undefined, after: false },
  ]);
});

test('an answer that the playbook has no question for does not count', () => {
  expect(between(initialFacts, { ...initialFacts, context: { weather: 'rain' } })).toEqual([]);
});

test('nothing differs from itself, and the other way round the same answers differ', () => {
  fc.assert(
    fc.property(rosterlessFacts, rosterlessFacts, (a, b) => {
      expect(between(a, a)).toEqual([]);
      const back = between(b, a).map(({ fact, before, after }) => ({ fact, before: after, after: before }));
      expect(between(a, b)).toEqual(back);
    }),
  );
});
