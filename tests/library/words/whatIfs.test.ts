import { describe, expect, it } from 'vitest';
import { factsPhrase, sideName, sidesSentence } from '../../../src/compare/words/sides.ts';
import { type Context, type Facts, initialFacts } from '../../../src/engine/playbook/facts.ts';
import { besidePlan, sinceBaseline, whatIfsLabel } from '../../../src/library/words/whatIfs.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';

const online = { kind: 'product', maturity: 'low', mode: 'online' } as const;
const answered = (context: Context): Facts => ({ ...initialFacts, context });

describe('what became of a plan since its baseline', () => {
  it('names the scenario and up to four answers', () => {
    expect(sinceBaseline(builtinPlaybook, initialFacts, { ...initialFacts, team: online })).toBe(
      'Since then: Predictions: online instead of in batch.',
    );
    const four = { dataInfraReady: true, smallGainsPay: false, companySize: 'mid', risk: 'low' };
    expect(sinceBaseline(builtinPlaybook, initialFacts, answered(four)).split('; ')).toHaveLength(4);
    const six = { ...four, modelOrigin: 'own', pipelineMaturity: 'low' };
    expect(sinceBaseline(builtinPlaybook, initialFacts, answered(six))).toMatch(/; and 3 more answers\.$/);
  });

  it('says that nothing did', () => {
    expect(sinceBaseline(builtinPlaybook, initialFacts, initialFacts)).toBe(
      'The answers have not changed since then.',
    );
  });
});

describe('a what-if beside the plan', () => {
  it('of another kind of team differs in its kind, not in what follows from it', () => {
    const horizontal: Facts = { team: { kind: 'horizontal' }, context: { smallGainsPay: true } };
    expect(besidePlan(builtinPlaybook, initialFacts, horizontal)).toBe(
      'Different from the plan: platform team instead of young product, batch; Does a gain of one percent pay for a salary? Yes instead of not known.',
    );
  });

  it('has the same answers or says which', () => {
    expect(besidePlan(builtinPlaybook, initialFacts, initialFacts)).toBe('Same answers as the plan.');
  });
});

describe('the sides of a comparison', () => {
  it('are named so that a scenario is not taken for a setup', () => {
    expect(sideName({ kind: 'now' })).toBe('Plan now');
    expect(sideName({ kind: 'whatIf', name: 'Mature product, batch' })).toBe(
      'Mature product, batch (scenario)',
    );
    expect(sideName({ kind: 'whatIf', name: ' ' })).toBe('Untitled scenario');
  });

  it('are told with how much each of them answers', () => {
    expect(factsPhrase(answered({ companySize: 'mid' }))).toMatch(/, with 1\sanswer$/);
    expect(sidesSentence(initialFacts, { team: { kind: 'horizontal' }, context: {} })).toBe(
      'Before: a young product team, predicting in batch, with no answers. After: a platform team, with no answers.',
    );
  });
});

it('the button counts what it opens', () => {
  expect(whatIfsLabel(0)).toBe('Scenarios');
  expect(whatIfsLabel(3)).toBe('Scenarios, 3');
});
