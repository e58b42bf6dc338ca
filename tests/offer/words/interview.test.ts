import { describe, expect, it } from 'vitest';
import { judgeAnswer, type Signal } from '../../../src/engine/playbook/candidateQuestions.ts';
import { askWhomWords, scenariosPhrase, verdictSentence } from '../../../src/offer/words/interview.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { candidateQuestions } from '../../../src/playbook/interviewQuestions.ts';
import { factsOf, scenarioIds } from '../../engine/answers.ts';

const facts = factsOf('low-batch', { mlDifferentiator: true });
const says = (...signals: readonly Signal[]) =>
  verdictSentence(builtinPlaybook, judgeAnswer(facts, { says: '', signals }));

describe('what an answer means', () => {
  it.each<[string, readonly Signal[]]>([
    ['fits this plan', [{ kind: 'scenarios', scenarios: ['low-batch', 'high-batch'] }]],
    ['speaks for high maturity, online', [{ kind: 'scenarios', scenarios: ['high-online'] }]],
    ['points to a product that is about to go online', [{ kind: 'trajectory', to: 'online' }]],
    [
      'would be a warning: too few people for the rota; speaks for high maturity',
      [
        { kind: 'scenarios', scenarios: ['high-batch', 'high-online'] },
        { kind: 'warning', code: 'rota-too-small' },
      ],
    ],
    [
      'speaks for “no” as the answer to “Is machine learning the product’s edge?”',
      [{ kind: 'answer', fact: 'mlDifferentiator', value: false }],
    ],
    [
      'the plan leaves it open; this speaks for “not ready” as the answer to “Is the data infrastructure ready?”',
      [{ kind: 'answer', fact: 'dataInfraReady', value: false }],
    ],
    ['good to hear: at least two people can do each duty', [{ kind: 'sign', code: 'duties-covered' }]],
  ])('%s', (sentence, signals) => {
    expect(says(...signals)).toBe(sentence);
  });

  it('is said of every answer in every scenario', () => {
    for (const scenario of scenarioIds) {
      for (const answer of candidateQuestions.flatMap((question) => question.answers)) {
        const sentence = verdictSentence(builtinPlaybook, judgeAnswer(factsOf(scenario), answer));
        expect(sentence).toMatch(/\w/);
        expect(sentence).not.toMatch(/undefined|(speaks for|points to|warning:|hear:) *$/);
      }
    }
  });
});

describe('scenarios in words', () => {
  it.each([
    [['low-batch', 'low-online'], 'low maturity'],
    [['low-online', 'high-online'], 'online'],
    [['low-batch', 'low-online', 'high-batch', 'high-online'], 'a product team'],
    [['low-online', 'high-batch', 'high-online'], 'high maturity or online'],
    [['high-batch', 'horizontal'], 'high maturity, batch or a horizontal team'],
    [['high-batch', 'high-online', 'horizontal'], 'high maturity or a horizontal team'],
  ] as const)('%j: %s', (scenarios, phrase) => {
    expect(scenariosPhrase(scenarios)).toBe(phrase);
  });
});

describe('whom to ask', () => {
  it('is a person or a role of the playbook', () => {
    expect(askWhomWords(builtinPlaybook, { kind: 'peer' })).toBe('Ask somebody you would work with');
    expect(askWhomWords(builtinPlaybook, { kind: 'role', role: 'DS' })).toBe('Ask data scientists');
  });
});
