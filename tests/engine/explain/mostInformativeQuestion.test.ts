import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../src/engine/effects/effects.ts';
import {
  isMoot,
  mostInformativeOf,
  mostInformativeQuestion,
  questionEffects,
} from '../../../src/engine/explain/mostInformativeQuestion.ts';
import type { Rule } from '../../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { factsOf, found } from '../answers.ts';
import { rule, smallPlaybook } from '../smallPlaybook.ts';

const duties = { a: { holders: 'O-', effort: 60 }, b: { holders: '-O', effort: 40 } };
const ifYes = (fact: string, effects: readonly Effect[]): Rule =>
  rule(fact, effects, { when: { fact, is: [true] } });
const book = (rules: readonly Rule[]) => smallPlaybook({ roles: ['A', 'B'], duties, rules });
const distance = (rules: readonly Rule[]) => {
  const effects = questionEffects(book(rules), factsOf('low-batch'));
  return found(
    effects.find((effect) => effect.fact.id === 'p'),
    'the question p',
  ).change;
};

describe('the distance of two teams', () => {
  it('is nothing between equal teams', () => {
    expect(distance([])).toBe(0);
  });

  it('is the share of the work that changes hands, and ten for a seat that goes', () => {
    expect(distance([ifYes('p', [{ kind: 'gate', role: 'B', lendTo: 'A' }])])).toBeCloseTo(50, 9);
    expect(distance([ifYes('p', [{ kind: 'own', duty: 'b', role: 'A' }])])).toBeCloseTo(24, 9);
  });

  it('is five for another variant, one for a piece of advice', () => {
    expect(distance([ifYes('p', [{ kind: 'variant', role: 'B', variant: 'v1' }])])).toBe(5);
    expect(distance([ifYes('p', [{ kind: 'advise', code: 'c', severity: 'note' }])])).toBe(1);
  });
});

describe('the most informative question', () => {
  const small = ifYes('p', [{ kind: 'variant', role: 'B', variant: 'v1' }]);
  const large = ifYes('q', [{ kind: 'gate', role: 'B', lendTo: 'A' }]);

  it('is the one whose answers change the team most', () => {
    const effect = found(mostInformativeQuestion(book([small, large]), factsOf('low-batch')), 'a question');
    expect(effect.fact.id).toBe('q');
    expect(effect.change).toBeCloseTo(50, 9);
    expect(effect.movesWork).toBeCloseTo(40, 9);
    expect(effect.decides).toEqual(['B']);
    expect(effect.answers).toEqual([true]);
  });

  it('is one that is still open', () => {
    expect(mostInformativeQuestion(book([small, large]), factsOf('low-batch', { q: false }))?.fact.id).toBe(
      'p',
    );
    const ids = questionEffects(book([small, large]), factsOf('low-batch', { q: false })).map(
      (effect) => effect.fact.id,
    );
    expect(ids).toEqual(['p']);
  });

  it('is the first of two that change as much', () => {
    const rules = [ifYes('q', [{ kind: 'variant', role: 'B', variant: 'v1' }]), small];
    expect(mostInformativeQuestion(book(rules), factsOf('low-batch'))?.fact.id).toBe('p');
  });

  it('is none when no answer changes anything, or none is open', () => {
    expect(mostInformativeQuestion(book([]), factsOf('low-batch'))).toBeUndefined();
    expect(mostInformativeOf([])).toBeUndefined();
    expect(
      mostInformativeQuestion(book([small, large]), factsOf('low-batch', { p: true, q: true })),
    ).toBeUndefined();
  });

  it('is never one that the roster answers', () => {
    const crew = ifYes('crew', [{ kind: 'gate', role: 'B' }]);
    expect(mostInformativeQuestion(book([crew]), factsOf('low-batch'))).toBeUndefined();
  });

  it('asks a young batch team first where its models come from, which decides two seats', () => {
    const effect = found(mostInformativeQuestion(builtinPlaybook, factsOf('low-batch')), 'a question');
    expect(effect.fact.id).toBe('modelOrigin');
    // An API lets the data scientist wait; adapted models make room for an applied one.
    expect(effect.decides).toEqual(['AS', 'DS']);
  });

  it('asks for what still matters after an answer', () => {
    const next = mostInformativeQuestion(builtinPlaybook, factsOf('low-batch', { mlDifferentiator: false }));
    expect(next?.fact.id).not.toBe('mlDifferentiator');
    expect(next?.change).toBeGreaterThan(0);
  });
});

describe('a question is moot', () => {
  it('when no rule that reads it can fire any more', () => {
    expect(isMoot(builtinPlaybook, factsOf('low-batch'), 'alsoBatch')).toBe(true);
    expect(isMoot(builtinPlaybook, factsOf('low-online'), 'alsoBatch')).toBe(false);
    expect(isMoot(builtinPlaybook, factsOf('horizontal'), 'smallGainsPay')).toBe(true);
    expect(isMoot(builtinPlaybook, factsOf('low-batch'), 'horizontalKind')).toBe(true);
    expect(isMoot(builtinPlaybook, factsOf('horizontal'), 'horizontalKind')).toBe(false);
    expect(isMoot(builtinPlaybook, factsOf('high-batch'), 'smallGainsPay')).toBe(false);
  });

  it('not because of its own answer', () => {
    expect(isMoot(builtinPlaybook, factsOf('low-online', { alsoBatch: false }), 'alsoBatch')).toBe(false);
  });
});
