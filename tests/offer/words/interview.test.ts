import { describe, expect, it } from 'vitest';
import { judgeAnswer, type Signal } from '../../../src/engine/playbook/candidateQuestions.ts';
import { askWhomWords, setupsPhrase, verdictSentence } from '../../../src/offer/words/interview.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { candidateQuestions } from '../../../src/playbook/interviewQuestions.ts';
import { factsOf, setupIds } from '../../engine/answers.ts';

const facts = factsOf('low-batch', { mlDifferentiator: true });
const says = (...signals: readonly Signal[]) =>
  verdictSentence(builtinPlaybook, judgeAnswer(facts, { says: '', signals }));

describe('what an answer means', () => {
  it.each<[string, readonly Signal[]]>([
    ['fits this plan', [{ kind: 'setups', setups: ['low-batch', 'high-batch'] }]],
    ['suggests a mature product online', [{ kind: 'setups', setups: ['high-online'] }]],
    ['points to a product that is about to go online', [{ kind: 'trajectory', to: 'online' }]],
    [
      'warning sign: too few people share on-call; suggests a mature product',
      [
        { kind: 'setups', setups: ['high-batch', 'high-online'] },
        { kind: 'warning', code: 'rota-too-small' },
      ],
    ],
    [
      'suggests “no” as the answer to “Is machine learning the product’s edge?”',
      [{ kind: 'answer', fact: 'mlDifferentiator', value: false }],
    ],
    [
      'not answered in this plan; suggests “not ready” as the answer to “Is the data infrastructure ready?”',
      [{ kind: 'answer', fact: 'dataInfraReady', value: false }],
    ],
    ['good sign: at least two people can do each duty', [{ kind: 'sign', code: 'duties-covered' }]],
  ])('%s', (sentence, signals) => {
    expect(says(...signals)).toBe(sentence);
  });

  it('is said of every answer in every setup', () => {
    for (const setup of setupIds) {
      for (const answer of candidateQuestions.flatMap((question) => question.answers)) {
        const sentence = verdictSentence(builtinPlaybook, judgeAnswer(factsOf(setup), answer));
        expect(sentence).toMatch(/\w/);
        expect(sentence).not.toMatch(/undefined|(suggests|points to|sign:) *$/);
      }
    }
  });
});

describe('setups in words', () => {
  it.each([
    [['low-batch', 'low-online'], 'a young product'],
    [['low-online', 'high-online'], 'online predictions'],
    [['low-batch', 'low-online', 'high-batch', 'high-online'], 'a product team'],
    [['low-online', 'high-batch', 'high-online'], 'a mature product or online predictions'],
    [['high-batch', 'horizontal'], 'a mature product in batch or a platform team'],
    [['high-batch', 'high-online', 'horizontal'], 'a mature product or a platform team'],
  ] as const)('%j: %s', (setups, phrase) => {
    expect(setupsPhrase(setups)).toBe(phrase);
  });
});

describe('whom to ask', () => {
  it('is a person or a role of the playbook', () => {
    expect(askWhomWords(builtinPlaybook, { kind: 'peer' })).toBe('Ask a future colleague');
    expect(askWhomWords(builtinPlaybook, { kind: 'role', role: 'DS' })).toBe('Ask data scientists');
  });
});
