import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../src/engine/effects/effects.ts';
import type { Condition } from '../../../src/engine/playbook/playbook.ts';
import { problemsOf, problemsWith, replaced, valid, withRules } from '../brokenPlaybook.ts';
import { rule } from '../smallPlaybook.ts';

describe('rings', () => {
  it('of rules that override one another are refused where they close', () => {
    const rules = [
      rule('a', [], { overrides: ['b'] }),
      rule('b', [], { overrides: ['c'] }),
      rule('c', [], { overrides: ['a'] }),
    ];
    expect(problemsOf(withRules(...rules))).toEqual([
      [
        'rules[2].overrides[0]',
        'The rules "a", "b" and "c" override one another in a circle, so none of them can win.',
      ],
    ]);
    expect(problemsOf(withRules(rule('a', [], { overrides: ['a'] })))).toEqual([
      ['rules[0].overrides[0]', 'Rule "a" overrides itself.'],
    ]);
  });

  it('are not seen in chains that meet again', () => {
    const rules = [
      rule('a', [], { overrides: ['b', 'c'] }),
      rule('b', [], { overrides: ['d'] }),
      rule('c', [], { overrides: ['d'] }),
      rule('d', []),
    ];
    expect(problemsOf(withRules(...rules))).toEqual([]);
  });

  it('of roles that merge into one another are refused', () => {
    const ring = replaced(replaced(valid, ['roles', 0, 'mergeInto'], 'B'), ['roles', 1, 'mergeInto'], 'A');
    expect(problemsOf(ring)).toEqual([
      [
        'roles[1].mergeInto',
        'The roles "A" and "B" merge into one another in a circle: "A" would wait for itself.',
      ],
    ]);
    expect(problemsWith(['roles', 0, 'mergeInto'], 'A')).toEqual([
      ['roles[0].mergeInto', 'Role "A" merges into itself.'],
    ]);
  });

  it('of seats that depend on seats are refused', () => {
    const kinds: readonly Effect[] = [
      { kind: 'seat', role: 'A', as: 'needed' },
      { kind: 'unseat', role: 'A', as: 'later' },
      { kind: 'gate', role: 'A' },
      { kind: 'variant', role: 'A', variant: 'v1' },
    ];
    const reads: Condition = { not: { seat: 'B', is: ['gated'] } };
    const message =
      'Rule "r0" changes the seat of "A", but its condition reads the seat of "B": seats would depend on themselves.';
    for (const effect of kinds) {
      expect(problemsOf(withRules(rule('r0', [effect], { when: reads }))), effect.kind).toEqual([
        ['rules[0].effects[0]', message],
      ]);
      expect(problemsOf(withRules(rule('r0', [effect], { unless: reads }))), effect.kind).toEqual([
        ['rules[0].effects[0]', message],
      ]);
    }
    expect(
      problemsOf(withRules(rule('r0', [{ kind: 'own', duty: 'd', role: 'A' }], { when: reads }))),
    ).toEqual([]);
  });
});
