import { describe, expect, it } from 'vitest';
import {
  joinProvenance,
  ruleFacts,
  rulesProvenance,
  settle,
  settledProvenance,
} from '../../../src/engine/derive/claims.ts';
import type { Rule } from '../../../src/engine/playbook/playbook.ts';
import { found } from '../answers.ts';
import { rule } from '../smallPlaybook.ts';

const claim = (id: string, value: string, more: Partial<Rule> = {}) => ({ rule: rule(id, [], more), value });
const oneTest = { fact: 'p', is: [true] } as const;
const winnerOf = (...claims: ReturnType<typeof claim>[]) => {
  const settled = found(settle(claims), 'a winner');
  return {
    value: settled.value,
    rules: settled.rules.map((item) => item.id),
    losers: settled.losers.map((item) => item.id),
  };
};

describe('claims on one question', () => {
  it('are settled by nobody when there are none', () => {
    expect(settle([])).toBeUndefined();
  });

  it('are no quarrel when there is one', () => {
    expect(winnerOf(claim('only', 'x'))).toEqual({ value: 'x', rules: ['only'], losers: [] });
  });

  it('go to the stronger rule, wherever it stands in the playbook', () => {
    const weak = claim('weak', 'x', { strength: 'weak' });
    const medium = claim('medium', 'y');
    const strong = claim('strong', 'z', { strength: 'strong' });
    expect(winnerOf(weak, medium, strong)).toEqual({
      value: 'z',
      rules: ['strong'],
      losers: ['weak', 'medium'],
    });
    expect(winnerOf(strong, medium, weak).value).toBe('z');
    expect(winnerOf(weak, medium).value).toBe('y');
  });

  it('go to the more specific of two equally strong rules', () => {
    const general = claim('general', 'x', { when: oneTest });
    const specific = claim('specific', 'y', { when: { all: [oneTest, { fact: 'q', is: [true] }] } });
    expect(winnerOf(general, specific).value).toBe('y');
    expect(winnerOf(specific, general).value).toBe('y');
  });

  it('prefer strength to specificity', () => {
    const specific = claim('specific', 'x', { when: { all: [oneTest, oneTest] }, strength: 'medium' });
    expect(winnerOf(specific, claim('strong', 'y', { strength: 'strong' })).value).toBe('y');
  });

  it('go to the first of two equals', () => {
    expect(winnerOf(claim('first', 'x'), claim('second', 'y'))).toEqual({
      value: 'x',
      rules: ['first'],
      losers: ['second'],
    });
  });

  it('go to the rule that overrides, however weak', () => {
    const strong = claim('strong', 'x', { strength: 'strong' });
    const weak = claim('weak', 'y', { strength: 'weak', overrides: ['strong'] });
    expect(winnerOf(strong, weak)).toEqual({ value: 'y', rules: ['weak'], losers: ['strong'] });
  });

  it('are not touched by an override between rules that agree', () => {
    const first = claim('first', 'x', { overrides: ['second'] });
    expect(winnerOf(first, claim('second', 'x'), claim('third', 'y')).rules).toEqual(['first', 'second']);
  });

  it('fall back on strength when overrides form a ring of three', () => {
    const a = claim('a', 'x', { overrides: ['b'] });
    const b = claim('b', 'y', { overrides: ['c'], strength: 'strong' });
    const c = claim('c', 'z', { overrides: ['a'] });
    expect(winnerOf(a, b, c).value).toBe('y');
  });

  it('fall back on strength when two rules override each other', () => {
    const a = claim('a', 'x', { overrides: ['b'] });
    const b = claim('b', 'y', { overrides: ['a'], strength: 'strong' });
    expect(winnerOf(a, b).value).toBe('y');
  });

  it('are not lost to a third rule because two override each other', () => {
    const a = claim('a', 'x', { overrides: ['b'] });
    const b = claim('b', 'y', { overrides: ['a'], strength: 'strong' });
    expect(winnerOf(a, b, claim('c', 'z', { strength: 'weak' })).value).toBe('y');
  });

  it('name everybody who agrees with the winner, the winner first', () => {
    const settled = winnerOf(
      claim('weak', 'x', { strength: 'weak' }),
      claim('no', 'y', { strength: 'weak' }),
      claim('strong', 'x'),
    );
    expect(settled).toEqual({ value: 'x', rules: ['strong', 'weak'], losers: ['no'] });
  });
});

describe('provenance', () => {
  it('names the rules as steps, the facts they read, and who lost to whom', () => {
    const winner = rule('winner', [], { when: oneTest, unless: { fact: 'q', is: [false] } });
    const settled = {
      value: 'x',
      rules: [winner],
      losers: [rule('loser', [], { when: { fact: 'r', is: [true] } })],
    };
    expect(settledProvenance(settled)).toEqual({
      steps: [{ kind: 'rule', rule: 'winner' }],
      rules: ['winner'],
      facts: ['p', 'q'],
      dissent: [{ rule: 'loser', lostTo: 'winner' }],
    });
  });

  it('joins in order, naming each rule and fact once', () => {
    const a = rulesProvenance([rule('a', [], { when: oneTest })]);
    const b = rulesProvenance([
      rule('a', [], { when: oneTest }),
      rule('b', [], { when: { fact: 'q', is: [true] } }),
    ]);
    const joined = joinProvenance(a, b);
    expect(joined.rules).toEqual(['a', 'b']);
    expect(joined.facts).toEqual(['p', 'q']);
    expect(joined.steps).toHaveLength(3);
  });

  it('reads no fact in guidance', () => {
    expect(ruleFacts(rule('guidance', [], { when: null }))).toEqual([]);
  });
});
