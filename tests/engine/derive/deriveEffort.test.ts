import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Team } from '../../../src/engine/derive/team.ts';
import type { Effect } from '../../../src/engine/effects/effects.ts';
import type { Rule } from '../../../src/engine/playbook/playbook.ts';
import { dutyOf, effortOf, factsOf, found } from '../answers.ts';
import { brokenPromises } from '../invariants.ts';
import { rule, smallPlaybook } from '../smallPlaybook.ts';

const duties = {
  a: { holders: 'O-', effort: 10 },
  b: { holders: 'OC', effort: 20 },
  c: { holders: '-O', effort: 30 },
  none: { holders: 'O-', effort: 0 },
  nobody: { holders: '--', effort: 40 },
};

function team(rules: readonly Rule[]): Team {
  const playbook = smallPlaybook({ roles: ['A', 'B'], duties, rules });
  const derived = deriveTeam(playbook, factsOf('horizontal'));
  expect(brokenPromises(playbook, derived)).toEqual([]);
  return derived;
}

const scale = (factor: number, ...named: string[]): Effect => ({
  kind: 'scaleEffort',
  duties: named,
  factor,
});
const shift = (share: number, from: string[], to: string[]): Effect => ({
  kind: 'shiftEffort',
  from,
  to,
  share,
});
const absence = (derived: Team, duty: string) =>
  found(
    derived.absentDuties.find((item) => item.duty === duty),
    duty,
  );

describe('effort', () => {
  it('is the share of the setup’s table among the duties that somebody holds', () => {
    const derived = team([]);
    expect(effortOf(derived, 'a')).toBeCloseTo(100 / 6, 9);
    expect(effortOf(derived, 'c')).toBeCloseTo(50, 9);
    expect(dutyOf(derived, 'a').provenance.steps).toEqual([{ kind: 'effort-table' }]);
  });

  it('grows by a factor, and the rest shrinks in proportion', () => {
    const derived = team([rule('more', [scale(4, 'a')])]);
    expect(effortOf(derived, 'a')).toBeCloseTo(400 / 9, 9);
    expect(effortOf(derived, 'b')).toBeCloseTo(200 / 9, 9);
    expect(dutyOf(derived, 'a').provenance.rules).toEqual(['more']);
    expect(dutyOf(derived, 'b').provenance.rules).toEqual([]);
  });

  it('multiplies the factors of two rules', () => {
    expect(effortOf(team([rule('one', [scale(2, 'a')]), rule('two', [scale(2, 'a')])]), 'a')).toBeCloseTo(
      400 / 9,
      9,
    );
  });

  it('moves a share to other duties in proportion to what they have', () => {
    const derived = team([rule('moves', [shift(0.5, ['c'], ['a', 'b'])])]);
    expect(effortOf(derived, 'a')).toBeCloseTo(25, 9);
    expect(effortOf(derived, 'b')).toBeCloseTo(50, 9);
    expect(effortOf(derived, 'c')).toBeCloseTo(25, 9);
    expect(dutyOf(derived, 'a').provenance.rules).toEqual(['moves']);
  });

  it('moves nothing to duties that do not occur, nor from duties that do not', () => {
    expect(effortOf(team([rule('moves', [shift(0.5, ['c'], ['none', 'nobody'])])]), 'c')).toBeCloseTo(50, 9);
    const derived = team([rule('moves', [shift(0.5, ['none'], ['c'])])]);
    expect(effortOf(derived, 'c')).toBeCloseTo(50, 9);
    expect(dutyOf(derived, 'c').provenance.rules).toEqual([]);
  });

  it('stays a number however often a factor applies', () => {
    const grow = Array.from({ length: 400 }, (_, index) => rule(`grow ${index}`, [scale(100, 'a')]));
    expect(effortOf(team(grow), 'a')).toBeGreaterThan(99);
  });
});

describe('a duty is absent', () => {
  it('when the table gives it no effort', () => {
    expect(absence(team([]), 'none').provenance.steps).toEqual([{ kind: 'effort-table' }]);
  });

  it('when nobody holds it', () => {
    expect(absence(team([]), 'nobody').provenance.steps.map((step) => step.kind)).toContain('base');
  });

  it('when a rule switches it off, which names the rule', () => {
    const derived = team([rule('off', [{ kind: 'deactivate', duties: ['c'] }])]);
    expect(absence(derived, 'c').provenance.rules).toEqual(['off']);
    expect(effortOf(derived, 'b')).toBeCloseTo(200 / 3, 9);
  });

  it('when a rule scales its effort down to nothing', () => {
    expect(absence(team([rule('zero', [scale(0, 'c')])]), 'c').provenance.rules).toEqual(['zero']);
  });

  it('when a rule moves all of its effort elsewhere', () => {
    expect(absence(team([rule('all', [shift(1, ['c'], ['a'])])]), 'c').provenance.rules).toEqual(['all']);
  });

  it('but not when a stronger rule switches it on', () => {
    const on: Effect = { kind: 'activate', duty: 'none', owner: 'B', contributors: [], effort: 60 };
    const off: Effect = { kind: 'deactivate', duties: ['none'] };
    const derived = team([rule('off', [off]), rule('on', [on], { strength: 'strong' })]);
    expect(effortOf(derived, 'none')).toBeCloseTo(50, 9);
    expect(dutyOf(derived, 'none').provenance.dissent).toEqual([{ rule: 'off', lostTo: 'on' }]);
    expect(
      absence(team([rule('off', [off], { strength: 'strong' }), rule('on', [on])]), 'none').provenance
        .dissent,
    ).toEqual([{ rule: 'on', lostTo: 'off' }]);
  });
});
