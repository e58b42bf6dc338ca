import { describe, expect, it } from 'vitest';
import {
  asJson,
  type Problem,
  problemsOf,
  replaced,
  valid,
  withCondition,
  withEffect,
  withRules,
} from '../brokenPlaybook.ts';
import { always, rule } from '../smallPlaybook.ts';

describe('what the entries of a playbook say of one another', () => {
  const conflict = {
    id: 'k',
    topic: 'A question',
    sides: [
      { rule: 'r0', says: 'yes' },
      { rule: 'r1', says: 'no' },
    ],
    settledBy: '',
    decidedBy: ['mode', 'p'],
    shownAt: [],
    basis: 'assumption',
    sources: [],
  };
  const title = { ...valid.roles[0], id: 'T', takesFrom: [] };

  const names: readonly [string, unknown, string, string][] = [
    [
      'a role that a rule seats',
      withEffect({ kind: 'seat', role: 'Z', as: 'needed' }),
      'rules[0].effects[0].role',
      'Rule "r0" names the role "Z", which the playbook does not have.',
    ],
    [
      'a role that a rule leaves out',
      withEffect({ kind: 'unseat', role: 'Z', as: 'later' }),
      'rules[0].effects[0].role',
      'the role "Z"',
    ],
    [
      'a role that a rule gates',
      withEffect({ kind: 'gate', role: 'Z' }),
      'rules[0].effects[0].role',
      'the role "Z"',
    ],
    [
      'a stand-in',
      withEffect({ kind: 'gate', role: 'A', lendTo: 'Z' }),
      'rules[0].effects[0].lendTo',
      'the role "Z"',
    ],
    [
      'a role of a variant',
      withEffect({ kind: 'variant', role: 'Z', variant: 'v1' }),
      'rules[0].effects[0].role',
      'the role "Z"',
    ],
    [
      'a variant',
      withEffect({ kind: 'variant', role: 'A', variant: 'v9' }),
      'rules[0].effects[0].variant',
      'the variant "v9"',
    ],
    [
      'a duty that a rule gives away',
      withEffect({ kind: 'own', duty: 'z', role: 'A' }),
      'rules[0].effects[0].duty',
      'the duty "z"',
    ],
    [
      'a new owner',
      withEffect({ kind: 'own', duty: 'd', role: 'Z' }),
      'rules[0].effects[0].role',
      'the role "Z"',
    ],
    [
      'a contributor',
      withEffect({ kind: 'contribute', duty: 'd', roles: ['A', 'Z'] }),
      'rules[0].effects[0].roles[1]',
      'the role "Z"',
    ],
    [
      'a duty to contribute to',
      withEffect({ kind: 'contribute', duty: 'z', roles: ['A'] }),
      'rules[0].effects[0].duty',
      'the duty "z"',
    ],
    [
      'a role to release',
      withEffect({ kind: 'release', role: 'Z', duties: ['d'] }),
      'rules[0].effects[0].role',
      'the role "Z"',
    ],
    [
      'a duty to release',
      withEffect({ kind: 'release', role: 'A', duties: ['d', 'z'] }),
      'rules[0].effects[0].duties[1]',
      'the duty "z"',
    ],
    [
      'one of a pair',
      withEffect({ kind: 'disjoint', pair: ['A', 'Z'], keeps: { engineering: 'A', other: 'A' } }),
      'rules[0].effects[0].pair[1]',
      'the role "Z"',
    ],
    [
      'a duty to switch off',
      withEffect({ kind: 'deactivate', duties: ['z'] }),
      'rules[0].effects[0].duties[0]',
      'the duty "z"',
    ],
    [
      'a duty to switch on',
      withEffect({ kind: 'activate', duty: 'z', owner: 'A', contributors: [], effort: 1 }),
      'rules[0].effects[0].duty',
      'the duty "z"',
    ],
    [
      'the owner of a new duty',
      withEffect({ kind: 'activate', duty: 'd', owner: 'Z', contributors: [], effort: 1 }),
      'rules[0].effects[0].owner',
      'the role "Z"',
    ],
    [
      'a contributor to a new duty',
      withEffect({ kind: 'activate', duty: 'd', owner: 'A', contributors: ['Z'], effort: 1 }),
      'rules[0].effects[0].contributors[0]',
      'the role "Z"',
    ],
    [
      'a duty to scale',
      withEffect({ kind: 'scaleEffort', duties: ['z'], factor: 2 }),
      'rules[0].effects[0].duties[0]',
      'the duty "z"',
    ],
    [
      'a duty to shift from',
      withEffect({ kind: 'shiftEffort', from: ['z'], to: ['d'], share: 0.5 }),
      'rules[0].effects[0].from[0]',
      'the duty "z"',
    ],
    [
      'a duty to shift to',
      withEffect({ kind: 'shiftEffort', from: ['d'], to: ['z'], share: 0.5 }),
      'rules[0].effects[0].to[0]',
      'the duty "z"',
    ],
    [
      'a role that advice is about',
      withEffect({ kind: 'advise', code: 'c', severity: 'note', roles: ['Z'] }),
      'rules[0].effects[0].roles[0]',
      'the role "Z"',
    ],
    [
      'a duty that advice is about',
      withEffect({ kind: 'advise', code: 'c', severity: 'note', duties: ['z'] }),
      'rules[0].effects[0].duties[0]',
      'the duty "z"',
    ],
    [
      'a fact in a condition',
      withCondition({ all: [always, { fact: 'x', is: [true] }] }),
      'rules[0].when.all[1].fact',
      'Rule "r0" names the fact "x", which the playbook does not have.',
    ],
    [
      'a seat in a condition',
      withCondition({ not: { seat: 'Z', is: ['needed'] } }),
      'rules[0].when.not.seat',
      'the role "Z"',
    ],
    [
      'a fact in an exception',
      withRules(rule('r0', [], { unless: { any: [{ fact: 'x', is: [true] }] } })),
      'rules[0].unless.any[0].fact',
      'the fact "x"',
    ],
    [
      'an overridden rule',
      withRules(rule('r0', [], { overrides: ['r9'] })),
      'rules[0].overrides[0]',
      'Rule "r0" names the rule "r9"',
    ],
    [
      'a rule that disagrees',
      withRules(rule('r0', [], { disagreesWith: ['r9'] })),
      'rules[0].disagreesWith[0]',
      'the rule "r9"',
    ],
    [
      'a source of a rule',
      withRules(rule('r0', [], { sources: ['s', 'x'] })),
      'rules[0].sources[1]',
      'the source "x"',
    ],
    [
      'a role where guidance is shown',
      withRules(rule('r0', [], { shownAt: [{ kind: 'role', role: 'Z' }] })),
      'rules[0].shownAt[0].role',
      'the role "Z"',
    ],
    [
      'a duty where guidance is shown',
      withRules(rule('r0', [], { shownAt: [{ kind: 'duty', duty: 'z' }] })),
      'rules[0].shownAt[0].duty',
      'the duty "z"',
    ],
    [
      'the role to merge into',
      replaced(valid, ['roles', 0, 'mergeInto'], 'Z'),
      'roles[0].mergeInto',
      'Role "A" names the role "Z"',
    ],
    [
      'the title to merge into',
      { ...valid, otherTitles: [{ ...title, mergeInto: 'Z' }] },
      'otherTitles[0].mergeInto',
      'Title "T" names the title "Z"',
    ],
    [
      'a duty that a title takes',
      { ...valid, otherTitles: [{ ...title, takesFrom: ['z'] }] },
      'otherTitles[0].takesFrom[0]',
      'the duty "z"',
    ],
    [
      'a source of a role',
      replaced(valid, ['roles', 0, 'sources'], ['x']),
      'roles[0].sources[0]',
      'Role "A" names the source "x"',
    ],
    [
      'a source of a duty',
      replaced(valid, ['duties', 0, 'sources'], ['x']),
      'duties[0].sources[0]',
      'Duty "d" names the source "x"',
    ],
    [
      'a source of the effort table',
      replaced(valid, ['effort', 'sources'], ['x']),
      'effort.sources[0]',
      'The effort table names the source "x"',
    ],
    [
      'a duty of the base table',
      replaced(valid, ['base', 0, 'duty'], 'z'),
      'base[0].duty',
      'The base row of "z" names the duty "z"',
    ],
    [
      'an owner of the base table',
      replaced(valid, ['base', 0, 'owner'], 'Z'),
      'base[0].owner',
      'The base row of "d" names the role "Z"',
    ],
    [
      'a contributor of the base table',
      replaced(valid, ['base', 0, 'contributors'], ['Z']),
      'base[0].contributors[0]',
      'the role "Z"',
    ],
    [
      'a source of the base table',
      replaced(valid, ['base', 0, 'sources'], ['x']),
      'base[0].sources[0]',
      'the source "x"',
    ],
    [
      'a duty of the effort table',
      replaced(valid, ['effort', 'values', 'low-batch', 'z'], 1),
      'effort.values.low-batch.z',
      'The effort table names the duty "z"',
    ],
    [
      'a rule of a disagreement',
      { ...valid, conflicts: [replaced(conflict, ['sides', 1, 'rule'], 'r9')] },
      'conflicts[0].sides[1].rule',
      'Disagreement "k" names the rule "r9"',
    ],
    [
      'a fact that decides',
      { ...valid, conflicts: [{ ...conflict, decidedBy: ['x'] }] },
      'conflicts[0].decidedBy[0]',
      'the fact "x"',
    ],
    [
      'a place of a disagreement',
      { ...valid, conflicts: [{ ...conflict, shownAt: [{ kind: 'duty', duty: 'z' }] }] },
      'conflicts[0].shownAt[0].duty',
      'the duty "z"',
    ],
    [
      'a source of a disagreement',
      { ...valid, conflicts: [{ ...conflict, sources: ['x'] }] },
      'conflicts[0].sources[0]',
      'the source "x"',
    ],
  ];

  it.each(names)('must exist: %s', (_name, input, path, message) => {
    const [problem, ...others] = problemsOf(asJson(input)).filter((item) => item[0] === path);
    expect(problem?.[1]).toContain(message);
    expect(others).toEqual([]);
  });

  it('may name facts of the setup and a title to merge into', () => {
    expect(problemsOf({ ...valid, conflicts: [conflict] })).toEqual([]);
    expect(problemsOf({ ...valid, otherTitles: [title, { ...title, id: 'U', mergeInto: 'T' }] })).toEqual([]);
  });

  const clashes: readonly [string, unknown, readonly Problem[]][] = [
    [
      'two roles of one id',
      { ...valid, roles: [...valid.roles, valid.roles[0]] },
      [['roles[2].id', 'The id "A" is used twice: every role needs its own.']],
    ],
    [
      'a title with the id of a role',
      { ...valid, otherTitles: [{ ...title, id: 'A' }] },
      [['otherTitles[0].id', 'The id "A" is used twice: every title needs its own.']],
    ],
    [
      'two duties of one id',
      { ...valid, duties: [...valid.duties, valid.duties[1]] },
      [['duties[2].id', 'The id "e" is used twice: every duty needs its own.']],
    ],
    [
      'two facts of one id',
      { ...valid, facts: [...valid.facts, valid.facts[0]] },
      [['facts[3].id', 'The id "p" is used twice: every fact needs its own.']],
    ],
    [
      'two rules of one id',
      withRules(rule('r0', []), rule('r0', [])),
      [['rules[1].id', 'The id "r0" is used twice: every rule needs its own.']],
    ],
    [
      'two sources of one id',
      { ...valid, sources: [...valid.sources, ...valid.sources] },
      [['sources[1].id', 'The id "s" is used twice: every source needs its own.']],
    ],
    [
      'two variants of one id',
      { ...valid, variants: [...valid.variants, ...valid.variants.slice(1)] },
      [['variants[2].id', 'The id "v2" is used twice: every variant needs its own.']],
    ],
    [
      'two disagreements of one id',
      { ...valid, conflicts: [conflict, conflict] },
      [['conflicts[1].id', 'The id "k" is used twice: every disagreement needs its own.']],
    ],
    [
      'two owners of one duty',
      { ...valid, base: [...valid.base, { ...valid.base[0], owner: 'B', contributors: [] }] },
      [['base[2].duty', 'The duty "d" has two owners: base[0] already says who holds it.']],
    ],
    [
      'an owner who contributes as well',
      replaced(valid, ['base', 0, 'contributors'], ['B', 'A']),
      [['base[0].contributors[1]', 'The base row of "d" lists its owner "A" as a contributor too.']],
    ],
    [
      'contributors without an owner',
      replaced(valid, ['base', 0, 'owner'], null),
      [['base[0].owner', 'The base row of "d" has contributors but no owner.']],
    ],
    [
      'an owner of a new duty who contributes as well',
      withEffect({ kind: 'activate', duty: 'd', owner: 'A', contributors: ['A'], effort: 1 }),
      [['rules[0].effects[0].contributors[0]', 'Rule "r0" lists its owner "A" as a contributor too.']],
    ],
    [
      'one name twice in a list',
      withEffect({ kind: 'deactivate', duties: ['d', 'd'] }),
      [['rules[0].effects[0].duties[1]', 'Rule "r0" names the duty "d" twice in one list.']],
    ],
    [
      'an answer that a fact does not have',
      withCondition({ fact: 'p', is: [true, 'maybe'] }),
      [['rules[0].when.is[1]', 'Rule "r0" tests the fact "p" for "maybe", which is not one of its answers.']],
    ],
    [
      'an answer that the setup does not have',
      withCondition({ fact: 'maturity', is: ['medium'] }),
      [
        [
          'rules[0].when.is[0]',
          'Rule "r0" tests the fact "maturity" for "medium", which is not one of its answers.',
        ],
      ],
    ],
    [
      'a question that the setup answers',
      { ...valid, facts: [...valid.facts, { ...valid.facts[0], id: 'mode' }] },
      [['facts[3].id', 'Fact "mode" cannot be asked, because the setup answers it.']],
    ],
    [
      'one answer twice',
      replaced(valid, ['facts', 0, 'answers', 1, 'value'], true),
      [['facts[0].answers[1].value', 'Fact "p" has the answer "true" twice.']],
    ],
    [
      'a range that ends before it begins',
      replaced(valid, ['roles', 0, 'range'], [0.6, 0.5]),
      [['roles[0].range', 'Role "A" has a range that ends at 0.5, before it begins at 0.6.']],
    ],
    [
      'a role that lends to itself',
      withEffect({ kind: 'gate', role: 'A', lendTo: 'A' }),
      [['rules[0].effects[0].lendTo', 'Rule "r0" has the duties of "A" covered by itself.']],
    ],
    [
      'a pair of one',
      withEffect({ kind: 'disjoint', pair: ['A', 'A'], keeps: { engineering: 'A', other: 'A' } }),
      [['rules[0].effects[0].pair[1]', 'Rule "r0" names the role "A" twice in one list.']],
    ],
    [
      'a keeper from outside the pair',
      {
        ...valid,
        roles: [...valid.roles, { ...valid.roles[0], id: 'C' }],
        rules: [
          rule('r0', [{ kind: 'disjoint', pair: ['A', 'B'], keeps: { engineering: 'A', other: 'C' } }]),
        ],
      },
      [
        [
          'rules[0].effects[0].keeps.other',
          'Rule "r0" lets "C" keep duties of a pair that it does not belong to.',
        ],
      ],
    ],
  ];

  it.each(clashes)('must not clash: %s', (_name, input, expected) => {
    expect(problemsOf(asJson(input))).toEqual(expected);
  });
});
