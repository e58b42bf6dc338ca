import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Effect } from '../../../src/engine/effects/effects.ts';
import type { Severity } from '../../../src/engine/effects/finding.ts';
import type { Context, Facts } from '../../../src/engine/playbook/facts.ts';
import type { Rule } from '../../../src/engine/playbook/playbook.ts';
import { codesOf, factsOf } from '../answers.ts';
import { rule, smallPlaybook } from '../smallPlaybook.ts';

const duties = {
  keep: { holders: 'O', effort: 40, upkeep: true },
  build: { holders: 'O', effort: 60 },
};

const team = (rules: readonly Rule[], context: Context = {}) =>
  deriveTeam(smallPlaybook({ roles: ['A'], duties, rules }), factsOf('low-batch', context));
const advise = (code: string, severity: Severity): Effect => ({ kind: 'advise', code, severity });
const known = { fact: 'p', is: [true] } as const;
const crew = { fact: 'crew', is: [true] } as const;

describe('advice', () => {
  it('comes most serious first, then by strength, then in the order of the playbook', () => {
    const rules = [
      rule('1', [advise('note', 'note')], { strength: 'strong' }),
      rule('2', [advise('weak warning', 'warning')], { strength: 'weak' }),
      rule('3', [advise('step', 'next-step'), advise('second step', 'next-step')]),
      rule('4', [advise('warning', 'warning')], { strength: 'strong' }),
      rule('5', [advise('strong step', 'next-step')], { strength: 'strong' }),
    ];
    expect(codesOf(team(rules))).toEqual([
      'warning',
      'weak warning',
      'strong step',
      'step',
      'second step',
      'note',
    ]);
  });

  it('carries what it is about and why', () => {
    const about: Effect = { kind: 'advise', code: 'c', severity: 'note', roles: ['A'], duties: ['keep'] };
    const [advice] = team([rule('why', [about], { when: known })], { p: true }).advice;
    expect(advice).toEqual({
      code: 'c',
      severity: 'note',
      roles: ['A'],
      duties: ['keep'],
      detail: { kind: 'plain' },
      provenance: { steps: [{ kind: 'rule', rule: 'why' }], rules: ['why'], facts: ['p'], dissent: [] },
    });
  });

  it('is silent while its condition is unknown or false, and when its exception holds', () => {
    const rules = [rule('r', [advise('c', 'note')], { when: known, unless: { fact: 'q', is: [true] } })];
    expect(codesOf(team(rules))).toEqual([]);
    expect(codesOf(team(rules, { p: false }))).toEqual([]);
    expect(codesOf(team(rules, { p: true, q: true }))).toEqual([]);
  });

  it('speaks when its exception is unknown or does not hold', () => {
    const rules = [rule('r', [advise('c', 'note')], { when: known, unless: { fact: 'q', is: [true] } })];
    expect(codesOf(team(rules, { p: true }))).toEqual(['c']);
    expect(codesOf(team(rules, { p: true, q: false }))).toEqual(['c']);
  });
});

describe('the check of upkeep', () => {
  const asks = (min: number) => [rule('upkeep', [{ kind: 'requireUpkeep', min }])];

  it('warns when less than the share it asks for keeps things running', () => {
    expect(team(asks(0.5)).advice[0]).toMatchObject({
      code: 'upkeep',
      severity: 'warning',
      detail: { kind: 'upkeep', asked: 0.5 },
    });
    expect(team(asks(0.5)).advice[0]?.detail).toHaveProperty('met', expect.closeTo(0.4, 9));
  });

  it('notes that the share is reached, exactly or with more', () => {
    expect(team(asks(0.4)).advice[0]?.severity).toBe('note');
    expect(team(asks(0.3)).advice[0]?.severity).toBe('note');
    expect(team(asks(0.41)).advice[0]?.severity).toBe('warning');
  });
});

describe('the check of upkeep over many duties', () => {
  it('does not warn of a share that only rounding keeps from being reached', () => {
    const tenths = Array.from({ length: 10 }, (_, index) => [
      `d${index}`,
      { holders: 'O', effort: 1, upkeep: index < 8 },
    ]);
    const rules = [rule('upkeep', [{ kind: 'requireUpkeep', min: 0.8 }])];
    const playbook = smallPlaybook({ roles: ['A'], duties: Object.fromEntries(tenths), rules });
    expect(deriveTeam(playbook, factsOf('low-batch')).advice[0]?.severity).toBe('note');
  });
});

describe('a rule that counts people', () => {
  const rules = [rule('r', [{ kind: 'requireCoverage', min: 2, fromPeople: 3 }])];
  const playbook = smallPlaybook({
    roles: ['A', 'B'],
    duties: { d1: { holders: 'OC', effort: 60 }, d2: { holders: 'O-', effort: 40 } },
    rules,
  });
  const adviceFor = (players: Facts['players']) => {
    const facts = factsOf('low-batch');
    return deriveTeam(playbook, players ? { ...facts, players } : facts);
  };

  it('names the duties that too few can do, by role or by what they say themselves', () => {
    const three = adviceFor([{ role: 'A' }, { role: 'B' }, { role: 'B' }]);
    expect(three.advice[0]).toMatchObject({ code: 'coverage', severity: 'warning', duties: ['d2'] });
    expect(three.waiting).toEqual([]);
    const skilled = adviceFor([{ role: 'A' }, { role: 'B', duties: ['d2'] }, { role: 'B' }]);
    expect(skilled.advice[0]).toMatchObject({ severity: 'note', duties: [], detail: { isMet: true } });
  });

  it('asks it of three people or more, and waits without a roster', () => {
    expect(adviceFor([{ role: 'A' }, { role: 'A' }])).toMatchObject({ advice: [], waiting: [] });
    expect(adviceFor(undefined).waiting).toHaveLength(1);
  });
});

describe('a rule that waits for the roster', () => {
  it('is listed while the roster is all or part of what it waits for', () => {
    const rules = [rule('r', [advise('c', 'note')], { when: { all: [known, crew] } })];
    expect(team(rules).waiting).toEqual([{ rule: 'r', facts: ['crew'] }]);
    expect(team(rules, { p: true }).waiting).toEqual([{ rule: 'r', facts: ['crew'] }]);
  });

  it('is not listed when it could not fire anyway', () => {
    const rules = [rule('r', [], { when: { all: [known, crew] }, unless: { fact: 'q', is: [true] } })];
    expect(team(rules, { p: false }).waiting).toEqual([]);
    expect(team(rules, { q: true }).waiting).toEqual([]);
    expect(team(rules, { q: false }).waiting).toHaveLength(1);
  });

  it('is not listed when only a question is open, nor once the roster has answered', () => {
    expect(team([rule('r', [], { when: known })]).waiting).toEqual([]);
    expect(team([rule('r', [], { when: crew })], { crew: true }).waiting).toEqual([]);
    expect(team([rule('r', [], { when: crew })], { crew: false }).waiting).toEqual([]);
    expect(team([rule('r', [], { when: { all: [known, crew] } })], { crew: true }).waiting).toEqual([]);
  });

  it('is listed without facts when it counts people', () => {
    expect(team([rule('r', [{ kind: 'requireCoverage', min: 2, fromPeople: 3 }])]).waiting).toEqual([
      { rule: 'r', facts: [] },
    ]);
  });

  it('is never guidance', () => {
    expect(team([rule('r', [], { when: null, unless: crew })]).waiting).toEqual([]);
  });
});
