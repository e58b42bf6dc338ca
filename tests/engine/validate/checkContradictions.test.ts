import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../src/engine/effects/effects.ts';
import type { Condition, Playbook } from '../../../src/engine/playbook/playbook.ts';
import { problemsOf, withRules } from '../brokenPlaybook.ts';
import { rule } from '../smallPlaybook.ts';

describe('rules that contradict each other', () => {
  const isP: Condition = { fact: 'p', is: [true] };
  const opposites: readonly [string, Effect, Effect][] = [
    ['on the owner of a duty', { kind: 'own', duty: 'd', role: 'A' }, { kind: 'own', duty: 'd', role: 'B' }],
    ['on a seat', { kind: 'seat', role: 'A', as: 'needed' }, { kind: 'unseat', role: 'A', as: 'later' }],
    [
      'on how much a seat is needed',
      { kind: 'seat', role: 'A', as: 'needed' },
      { kind: 'seat', role: 'A', as: 'optional' },
    ],
    ['on whom to lend to', { kind: 'gate', role: 'A', lendTo: 'B' }, { kind: 'gate', role: 'A' }],
    [
      'on a variant',
      { kind: 'variant', role: 'A', variant: 'v1' },
      { kind: 'variant', role: 'A', variant: 'v2' },
    ],
    [
      'on a cell',
      { kind: 'contribute', duty: 'd', roles: ['A'] },
      { kind: 'release', role: 'A', duties: ['e', 'd'] },
    ],
    [
      'on an owner who is released',
      { kind: 'own', duty: 'd', role: 'A' },
      { kind: 'release', role: 'A', duties: ['d'] },
    ],
    [
      'on whether a duty occurs',
      { kind: 'deactivate', duties: ['d'] },
      { kind: 'activate', duty: 'd', owner: 'A', contributors: ['B'], effort: 4 },
    ],
    [
      'on who keeps what',
      { kind: 'disjoint', pair: ['A', 'B'], keeps: { engineering: 'A', other: 'B' } },
      { kind: 'disjoint', pair: ['B', 'A'], keeps: { engineering: 'B', other: 'A' } },
    ],
  ];

  it.each(opposites)('are refused %s', (_name, first, second) => {
    const problems = problemsOf(withRules(rule('r0', [first]), rule('r1', [second])));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.[0]).toBe('rules[1].effects[0]');
    expect(problems[0]?.[1]).toMatch(
      /^Rule "r1" says that .*, but rule "r0", which fires in the same situation with the same strength, says that .*\.$/u,
    );
  });

  it('are refused within one rule, too', () => {
    const [[, first, second] = ['', undefined, undefined]] = opposites;
    const effects = [first, second].flatMap((effect) => effect ?? []);
    expect(problemsOf(withRules(rule('r0', effects)))).toEqual([
      [
        'rules[0].effects[1]',
        'Rule "r0" contradicts itself: it says that "A" owns "d", and that "B" owns "d".',
      ],
    ]);
  });

  const clash = (when: Condition, other: Condition, more: Partial<Playbook['rules'][number]> = {}) =>
    problemsOf(
      withRules(
        rule('r0', [{ kind: 'own', duty: 'd', role: 'A' }], { when }),
        rule('r1', [{ kind: 'own', duty: 'd', role: 'B' }], { when: other, ...more }),
      ),
    ).length;

  it('are found behind conditions that only look different', () => {
    const isQ: Condition = { fact: 'q', is: [true, false] };
    expect(clash(isP, isP)).toBe(1);
    expect(clash(isP, { not: { not: isP } })).toBe(1);
    expect(clash({ unless: isP }, { unless: isP })).toBe(1);
    // Where nobody has answered, only one of the two holds.
    expect(clash({ unless: isP }, { not: isP })).toBe(0);
    expect(clash({ all: [isP, isQ] }, { all: [{ all: [{ fact: 'q', is: [false, true] }] }, isP] })).toBe(1);
    expect(clash({ any: [isP, isQ] }, { any: [{ any: [isQ] }, isP] })).toBe(1);
    expect(clash({ seat: 'A', is: ['later', 'gated'] }, { seat: 'A', is: ['gated', 'later'] })).toBe(1);
  });

  it('are none when something ranks them: strength, specificity, another situation, an exception, an override', () => {
    expect(clash(isP, isP, { strength: 'strong' })).toBe(0);
    expect(clash(isP, { all: [isP, isP] })).toBe(0);
    expect(clash(isP, { fact: 'q', is: [true] })).toBe(0);
    expect(clash({ any: [isP, { fact: 'q', is: [true] }] }, { all: [isP, { fact: 'q', is: [true] }] })).toBe(
      0,
    );
    expect(clash(isP, isP, { unless: { fact: 'q', is: [true] } })).toBe(0);
    expect(clash(isP, isP, { overrides: ['r0'] })).toBe(0);
  });

  it('are none when they agree, or when one is guidance', () => {
    const own: Effect = { kind: 'own', duty: 'd', role: 'A' };
    expect(problemsOf(withRules(rule('r0', [own]), rule('r1', [own])))).toEqual([]);
    const other: Effect = { kind: 'own', duty: 'd', role: 'B' };
    expect(problemsOf(withRules(rule('r0', [own]), rule('r1', [other], { when: null })))).toEqual([]);
  });
});
