import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Conclusion } from '../../../src/engine/explain/conclusion.ts';
import { reasonsOf } from '../../../src/engine/explain/reasons.ts';
import { pairOverlaps, roleEfforts } from '../../../src/engine/measure/overlap.ts';
import type { Facts } from '../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import {
  answerSentence,
  changePhrase,
  firstReason,
  flipPhrase,
  lostSentence,
  printedSetup,
  reasonTitle,
  stepSentence,
} from '../../../src/team/words/reasons.ts';
import { anyFacts } from '../../engine/arbitraryFacts.ts';

const matureOnline: Facts = { team: { kind: 'product', maturity: 'high', mode: 'online' }, context: {} };
const title = (conclusion: Conclusion, facts = matureOnline) =>
  reasonTitle(builtinPlaybook, deriveTeam(builtinPlaybook, facts), conclusion);

test.each<[Conclusion, string]>([
  [{ kind: 'overlap', roles: ['SWE', 'DS'] }, 'Why software engineers and data scientists share nothing'],
  [{ kind: 'overlap', roles: ['SWE', 'MLE'] }, 'Why software engineers and ML engineers share work'],
  [{ kind: 'region', roles: ['DS'] }, 'Why only data scientists could do 13\u00a0% of the work'],
  [
    { kind: 'region', roles: ['MLE', 'AS', 'DS'] },
    'Why only ML engineers, applied scientists, and data scientists could do 5\u00a0% of the work',
  ],
  [
    { kind: 'region', roles: ['SWE', 'DS'] },
    'There is no work that only software engineers and data scientists could do',
  ],
  [{ kind: 'seat', role: 'AS' }, 'Why applied scientists are needed'],
  [{ kind: 'seat', role: 'PM' }, 'Why product managers are not in this team'],
  [{ kind: 'responsibility', duty: 'latency', role: 'MLE' }, 'Why ML engineers own latency'],
  [{ kind: 'responsibility', duty: 'latency', role: 'SWE' }, 'Why software engineers contribute to latency'],
  [{ kind: 'responsibility', duty: 'latency', role: 'DS' }, 'Why data scientists take no part in latency'],
  [{ kind: 'duty', duty: 'latency' }, 'Why 6.3\u00a0% of the work is latency'],
  [{ kind: 'duty', duty: 'enablement' }, 'Why nobody does enablement here'],
  [
    { kind: 'advice', code: 'lean-to-engineer' },
    'Between a strong engineer and an ML expert, prefer the engineer',
  ],
  [{ kind: 'advice', code: 'trophy-ds' }, 'This advice no longer applies'],
])('%j is titled “%s”', (conclusion, expected) => {
  expect(title(conclusion)).toBe(expected);
});

test('every pair that shares nothing can be asked about, and there is an answer', () => {
  let asked = 0;
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const team = deriveTeam(builtinPlaybook, facts);
      for (const { roles, shared } of pairOverlaps(roleEfforts(builtinPlaybook, team))) {
        if (shared.length > 0) continue;
        asked += 1;
        const conclusion: Conclusion = { kind: 'overlap', roles };
        expect(reasonTitle(builtinPlaybook, team, conclusion)).toMatch(/share nothing$/);
        const reasons = reasonsOf(builtinPlaybook, team, conclusion);
        const sentences = reasons?.steps.map((step) =>
          step.kind === 'rule'
            ? reasons.rules.find((rule) => rule.id === step.rule)?.because
            : stepSentence(builtinPlaybook, step, { team, conclusion, base: reasons.base }),
        );
        expect(sentences?.filter(Boolean).length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
  // Some seeds meet few such pairs; without any the test would say nothing.
  expect(asked).toBeGreaterThan(10);
});

test('the first reason of a pair that shares nothing is why the rule says so, or else the base table', () => {
  const team = deriveTeam(builtinPlaybook, matureOnline);
  const of = (...roles: [string, string]) => firstReason(builtinPlaybook, team, { kind: 'overlap', roles });
  expect(of('SWE', 'DS')).toBe('An online platform needs more careful engineering.');
  expect(firstReason(builtinPlaybook, team, { kind: 'advice', code: 'none' })).toBeUndefined();
});

test('a waiting seat and a later seat are told apart', () => {
  expect(title({ kind: 'seat', role: 'AS' }, { ...matureOnline, context: { smallGainsPay: false } })).toBe(
    'Why applied scientists wait',
  );
  expect(
    title(
      { kind: 'seat', role: 'AS' },
      { team: { kind: 'product', maturity: 'low', mode: 'batch' }, context: {} },
    ),
  ).toBe('Why applied scientists come later');
});

test('the variant is part of the question', () => {
  expect(
    title({ kind: 'seat', role: 'MLE' }, { ...matureOnline, context: { pipelineMaturity: 'high' } }),
  ).toBe('Why ML engineers are needed (specialist)');
});

test('answers read as a question with its answer', () => {
  expect(answerSentence(builtinPlaybook, { fact: 'mode', value: 'online' })).toBe('Predictions: online');
  expect(answerSentence(builtinPlaybook, { fact: 'smallGainsPay', value: false })).toBe(
    'Does a gain of one percent pay for a salary? No',
  );
  expect(answerSentence(builtinPlaybook, { fact: 'smallGainsPay', value: undefined })).toContain('Not known');
});

test('changes of the setup name only what moves', () => {
  const phrase = (team: Facts['team']) => changePhrase(builtinPlaybook, matureOnline, { kind: 'team', team });
  expect(phrase({ kind: 'product', maturity: 'high', mode: 'batch' })).toBe('in batch');
  expect(phrase({ kind: 'product', maturity: 'low', mode: 'online' })).toBe('with a young product');
  expect(phrase({ kind: 'product', maturity: 'low', mode: 'batch' })).toBe(
    'as a young product team, predicting in batch',
  );
  expect(phrase({ kind: 'horizontal' })).toBe('as a platform team');
});

test('a flip of two answers names both', () => {
  const phrase = flipPhrase(builtinPlaybook, matureOnline, {
    becomes: 'warning',
    changes: [
      { kind: 'answer', fact: 'wantsStreaming', value: true },
      { kind: 'answer', fact: 'batchSolid', value: false },
    ],
  });
  expect(phrase).toBe('Is streaming wanted? Yes and Are the batch jobs reliable? No');
});

test('every step of every cell in every setup has a sentence or a rule', () => {
  for (const context of [{}, { smallGainsPay: false }, { mlDifferentiator: false }]) {
    const team = deriveTeam(builtinPlaybook, { ...matureOnline, context });
    for (const { duty, cells } of team.duties) {
      for (const role of cells.keys()) {
        const conclusion: Conclusion = { kind: 'responsibility', duty, role };
        const reasons = reasonsOf(builtinPlaybook, team, conclusion);
        expect(reasons?.steps.length).toBeGreaterThan(0);
        for (const step of reasons?.steps ?? []) {
          const sentence = stepSentence(builtinPlaybook, step, { team, conclusion, base: reasons?.base });
          expect(step.kind === 'rule' || Boolean(sentence)).toBe(true);
        }
      }
    }
  }
});

test('a shared overlap is never said to have no duty in common', () => {
  const youngBatch: Facts = { team: { kind: 'product', maturity: 'low', mode: 'batch' }, context: {} };
  const team = deriveTeam(builtinPlaybook, youngBatch);
  const conclusion: Conclusion = { kind: 'overlap', roles: ['SWE', 'DS'] };
  const sentence = stepSentence(builtinPlaybook, { kind: 'base' }, { team, conclusion, base: undefined });
  expect(sentence).toContain(
    'Both take part in pipelines, batch scoring, operation, and baseline. We start from a mature product team with every role.',
  );
  expect(sentence).not.toContain('no duty in common');
});

test('a rule that an answer holds back is said to be held back, not overridden', () => {
  const team = deriveTeam(builtinPlaybook, { ...matureOnline, context: { smallGainsPay: false } });
  const reasons = reasonsOf(builtinPlaybook, team, { kind: 'seat', role: 'AS' });
  const lost = reasons?.disagreement.flatMap((item) =>
    item.kind === 'lost' ? [lostSentence(builtinPlaybook, item)] : [],
  );
  expect(lost).toEqual(['It applies to this plan, but an answer says to wait with this role.']);
});

describe('what follows from the numbers of the work', () => {
  const facts = { team: { kind: 'product', maturity: 'low', mode: 'batch' }, context: {} } as const;
  const team = deriveTeam(builtinPlaybook, facts);

  it('is named as that among reasons', () => {
    expect(answerSentence(builtinPlaybook, { fact: 'modellingWork', value: '0' })).toBe(
      'How much modelling work is there? Less than 0.75 FTE, from the numbers of the work',
    );
  });

  it('is no answer of the setup, on paper and in exports', () => {
    expect(team.facts.context).toHaveProperty('modellingWork');
    expect(printedSetup(builtinPlaybook, team.facts)).toBe(printedSetup(builtinPlaybook, facts));
  });
});
