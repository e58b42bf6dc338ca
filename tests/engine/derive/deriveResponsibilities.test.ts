import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Team } from '../../../src/engine/derive/team.ts';
import type { Effect } from '../../../src/engine/effects/effects.ts';
import type { Rule } from '../../../src/engine/playbook/playbook.ts';
import { dutyOf, factsOf, found, holdersOf } from '../answers.ts';
import { brokenPromises } from '../invariants.ts';
import { rule, smallPlaybook } from '../smallPlaybook.ts';

const roles = ['A', 'B', 'C', 'D'];

/** A team of four with the duty `d` held as in `holders`, and `other`, so that nobody is without work. */
function team(holders: string, rules: readonly Rule[], engineering = false): Team {
  const duties = { d: { holders, effort: 4, engineering }, other: { holders: 'OCCC', effort: 6 } };
  const playbook = smallPlaybook({ roles, duties, rules });
  const derived = deriveTeam(playbook, factsOf('low-batch'));
  expect(brokenPromises(playbook, derived)).toEqual([]);
  return derived;
}

const away = (role: string): Effect => ({ kind: 'unseat', role, as: 'later' });
const gate = (role: string, lendTo: string): Effect => ({ kind: 'gate', role, lendTo });
const stepsOf = (from: Team, role: string, duty = 'd') =>
  found(dutyOf(from, duty).cells.get(role), role).provenance.steps.map((step) => step.kind);

describe('a duty', () => {
  it('is held as the base table says when no rule speaks of it', () => {
    const derived = team('-OC-', []);
    expect(holdersOf(derived, 'd')).toEqual(['B', 'C']);
    expect(stepsOf(derived, 'A')).toEqual(['base']);
  });

  it('gains the contributors and loses the holders that rules name', () => {
    const rules = [
      rule('joins', [{ kind: 'contribute', duty: 'd', roles: ['A'] }]),
      rule('leaves', [{ kind: 'release', role: 'C', duties: ['d'] }]),
    ];
    expect(holdersOf(team('-OC-', rules), 'd')).toEqual(['B', 'A']);
  });

  it('keeps its owner when a rule lets the owner contribute', () => {
    const rules = [rule('joins', [{ kind: 'contribute', duty: 'd', roles: ['B'] }])];
    expect(holdersOf(team('-OC-', rules), 'd')).toEqual(['B', 'C']);
  });

  it('keeps its former owner as a contributor when a rule gives it to another', () => {
    expect(holdersOf(team('-OC-', [rule('takes', [{ kind: 'own', duty: 'd', role: 'D' }])]), 'd')).toEqual([
      'D',
      'B',
      'C',
    ]);
  });

  it('settles a quarrel about one cell by strength, and remembers the loser', () => {
    const rules = [
      rule('joins', [{ kind: 'contribute', duty: 'd', roles: ['A'] }], { strength: 'weak' }),
      rule('stays out', [{ kind: 'release', role: 'A', duties: ['d'] }]),
    ];
    const derived = team('-OC-', rules);
    expect(holdersOf(derived, 'd')).not.toContain('A');
    expect(dutyOf(derived, 'd').cells.get('A')?.provenance.dissent).toEqual([
      { rule: 'joins', lostTo: 'stays out' },
    ]);
  });
});

describe('succession', () => {
  it('passes the duty of an absent owner to the nearest contributor', () => {
    const derived = team('C-CO', [rule('away', [away('D')])]);
    expect(holdersOf(derived, 'd')).toEqual(['C', 'A']);
    expect(stepsOf(derived, 'C')).toContain('succession');
  });

  it('passes it to the nearest seated role when nobody contributes', () => {
    expect(holdersOf(team('---O', [rule('away', [away('D')])]), 'd')).toEqual(['C']);
  });

  it('passes the duty of an owner whom a rule releases to the contributor nearest to that owner', () => {
    const rules = [rule('leaves', [{ kind: 'release', role: 'D', duties: ['d'] }])];
    expect(holdersOf(team('C-CO', rules), 'd')).toEqual(['C', 'A']);
  });

  it('does not lose a duty when the only one who held it is released', () => {
    const rules = [rule('leaves', [{ kind: 'release', role: 'B', duties: ['d'] }])];
    expect(holdersOf(team('-O--', rules), 'd')).toEqual(['A']);
  });

  it('says which rule sent the owner away', () => {
    const derived = team('C-CO', [rule('away', [away('D')])]);
    expect(dutyOf(derived, 'd').cells.get('C')?.provenance.rules).toEqual(['away']);
    expect(dutyOf(derived, 'd').cells.get('D')?.provenance.rules).toEqual(['away']);
  });
});

describe('a loan', () => {
  it('gives what the waiting role would own to the role that stands in, even when it held nothing', () => {
    const derived = team('C-CO', [rule('wait', [gate('D', 'B')])]);
    expect(holdersOf(derived, 'd')).toEqual(['B', 'A', 'C']);
    expect(dutyOf(derived, 'd').loans).toEqual([{ from: 'D', to: 'B', as: 'owns' }]);
    expect(stepsOf(derived, 'B')).toEqual(['base', 'loan', 'rule']);
  });

  it('makes the stand-in a contributor where the waiting role would contribute', () => {
    const derived = team('O--C', [rule('wait', [gate('D', 'B')])]);
    expect(holdersOf(derived, 'd')).toEqual(['A', 'B']);
    expect(dutyOf(derived, 'd').loans).toEqual([{ from: 'D', to: 'B', as: 'contributes' }]);
  });

  it('leaves an owner the owner when it stands in for a contributor', () => {
    const derived = team('O--C', [rule('wait', [gate('D', 'A')])]);
    expect(holdersOf(derived, 'd')).toEqual(['A']);
    expect(dutyOf(derived, 'd').loans).toEqual([{ from: 'D', to: 'A', as: 'contributes' }]);
  });

  it('covers what the waiting role would inherit from an absent one', () => {
    // Without the gate, C is nearest to the absent D and owns the duty; B stands in for C, not the next contributor.
    const rules = [rule('away', [away('D')]), rule('wait', [gate('C', 'A')])];
    const derived = team('-CCO', rules);
    expect(holdersOf(derived, 'd')).toEqual(['A', 'B']);
    expect(dutyOf(derived, 'd').loans).toEqual([{ from: 'C', to: 'A', as: 'owns' }]);
  });

  it('covers what the waiting role would inherit as the nearest one, where nobody contributes', () => {
    const rules = [rule('away', [away('D')]), rule('wait', [gate('C', 'A')])];
    expect(dutyOf(team('---O', rules), 'd').loans).toEqual([{ from: 'C', to: 'A', as: 'owns' }]);
    expect(holdersOf(team('---O', rules), 'd')).toEqual(['A']);
  });

  it('falls to the owner when the stand-in must keep apart from the owner', () => {
    const apart: Effect = { kind: 'disjoint', pair: ['A', 'B'], keeps: { engineering: 'A', other: 'B' } };
    const derived = team('O--C', [rule('wait', [gate('D', 'B')]), rule('apart', [apart])]);
    expect(holdersOf(derived, 'd')).toEqual(['A']);
    expect(dutyOf(derived, 'd').loans).toEqual([{ from: 'D', to: 'A', as: 'contributes' }]);
  });

  it('is not made of duties that the waiting role would not hold', () => {
    expect(dutyOf(team('OC--', [rule('wait', [gate('D', 'B')])]), 'd').loans).toEqual([]);
  });
});

describe('a pair that must share nothing', () => {
  const apart = (pair: readonly [string, string] = ['A', 'B']): Effect => ({
    kind: 'disjoint',
    pair,
    keeps: { engineering: 'A', other: 'B' },
  });

  it('leaves a duty to its owner, on either side of the pair', () => {
    expect(holdersOf(team('OCC-', [rule('apart', [apart()])]), 'd')).toEqual(['A', 'C']);
    expect(holdersOf(team('COC-', [rule('apart', [apart()])]), 'd')).toEqual(['B', 'C']);
    expect(holdersOf(team('COC-', [rule('apart', [apart()])], true), 'd')).toEqual(['B', 'C']);
    expect(holdersOf(team('COC-', [rule('apart', [apart(['B', 'A'])])]), 'd')).toEqual(['B', 'C']);
  });

  it('leaves engineering that both contribute to the one whom the rule names, and other work to the other', () => {
    expect(holdersOf(team('CCO-', [rule('apart', [apart()])], true), 'd')).toEqual(['C', 'A']);
    expect(holdersOf(team('CCO-', [rule('apart', [apart()])], false), 'd')).toEqual(['C', 'B']);
  });

  it('keeps a duty that only one of them holds', () => {
    expect(holdersOf(team('O-C-', [rule('apart', [apart()])]), 'd')).toEqual(['A', 'C']);
  });

  it('says which rule took the duty away and who keeps it', () => {
    const derived = team('OC--', [rule('apart', [apart()])]);
    const steps = found(dutyOf(derived, 'd').cells.get('B'), 'B').provenance.steps;
    expect(steps).toContainEqual({ kind: 'disjoint', rule: 'apart', from: 'A' });
    expect(derived.disjointPairs.map((pair) => pair.roles)).toEqual([['A', 'B']]);
  });

  it('is listed once, with every rule that keeps it apart', () => {
    const derived = team('OC--', [rule('one', [apart()]), rule('two', [apart(['B', 'A'])])]);
    expect(derived.disjointPairs).toHaveLength(1);
    expect(derived.disjointPairs[0]?.provenance.rules).toEqual(['one', 'two']);
  });
});

describe('an activated duty', () => {
  const start = (id: string, owner: string, effort: number, more: Partial<Rule> = {}) =>
    rule(id, [{ kind: 'activate', duty: 'd', owner, contributors: ['D'], effort }], more);

  it('has the holders of the rule, whatever the base table says', () => {
    const derived = team('----', [start('new', 'B', 4)]);
    expect(holdersOf(derived, 'd')).toEqual(['B', 'D']);
    expect(stepsOf(derived, 'B')).toEqual(['rule']);
    expect(holdersOf(team('O-C-', [start('new', 'B', 4)]), 'd')).toEqual(['B', 'D']);
  });

  it('takes holders and effort from the same rule when two activate it', () => {
    const rules = [
      start('weak', 'A', 6, { strength: 'weak' }),
      start('strong', 'B', 18, { strength: 'strong' }),
    ];
    const derived = team('----', rules);
    expect(holdersOf(derived, 'd')).toEqual(['B', 'D']);
    expect(dutyOf(derived, 'd').effort).toBeCloseTo(75, 9);
    expect(dutyOf(derived, 'd').cells.get('B')?.provenance.dissent).toEqual([
      { rule: 'weak', lostTo: 'strong' },
    ]);
  });

  it('may still be changed by rules that own, join and leave', () => {
    const rules = [start('new', 'B', 4), rule('joins', [{ kind: 'contribute', duty: 'd', roles: ['A'] }])];
    expect(holdersOf(team('----', rules), 'd')).toEqual(['B', 'A', 'D']);
  });
});
