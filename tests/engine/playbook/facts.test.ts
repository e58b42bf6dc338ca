import { describe, expect, it } from 'vitest';
import { assertNever } from '../../../src/engine/assertNever.ts';
import {
  allTeams,
  applyChange,
  askedFacts,
  factValueOf,
  initialFacts,
  sameTeam,
  setupOf,
} from '../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { factsOf, setupIds, teamKinds } from '../answers.ts';
import { deepFreeze } from '../invariants.ts';

describe('the facts', () => {
  it('begin with a young batch product and no answer', () => {
    expect(initialFacts).toEqual(factsOf('low-batch'));
  });

  it('know five setups, each with its own key', () => {
    expect(allTeams.map(setupOf)).toEqual(setupIds);
    expect(allTeams.every((a) => allTeams.filter((b) => sameTeam(a, b)).length === 1)).toBe(true);
  });

  it('ask for everything but what a roster answers', () => {
    const asked = askedFacts(builtinPlaybook).map((fact) => fact.id);
    expect(asked).toHaveLength(23);
    expect(asked).not.toContain('hasDS');
    expect(builtinPlaybook.facts.filter((fact) => fact.from === 'roster').map((fact) => fact.id)).toEqual([
      'hasDS',
      'plansDS',
      'hasMLE',
      'hasSenior',
      'level',
      'levelAbove',
      'homogeneousTeam',
    ]);
  });
});

describe('a change', () => {
  const facts = deepFreeze(factsOf('low-batch', { risk: 'low', alsoBatch: true }));

  it('of the setup keeps the answers', () => {
    expect(applyChange(facts, { kind: 'team', team: teamKinds.horizontal })).toEqual(
      factsOf('horizontal', { risk: 'low', alsoBatch: true }),
    );
  });

  it('of an answer replaces it, adds it, or takes it back', () => {
    const answer = (fact: string, value: boolean | string | undefined) =>
      applyChange(facts, { kind: 'answer', fact, value }).context;
    expect(answer('risk', 'high')).toEqual({ risk: 'high', alsoBatch: true });
    expect(answer('batchSolid', false)).toEqual({ risk: 'low', alsoBatch: true, batchSolid: false });
    expect(Object.keys(answer('risk', undefined))).toEqual(['alsoBatch']);
  });
});

describe('the value of a fact', () => {
  it('is the answer, or what the setup says, or nothing', () => {
    const online = factsOf('high-online', { risk: 'low' });
    expect(
      ['horizontal', 'maturity', 'mode', 'risk', 'alsoBatch'].map((fact) => factValueOf(online, fact)),
    ).toEqual([false, 'high', 'online', 'low', undefined]);
    expect(factValueOf(factsOf('horizontal'), 'horizontal')).toBe(true);
    expect(factValueOf(factsOf('horizontal'), 'mode')).toBeUndefined();
  });
});

describe('assertNever', () => {
  it('names the case that nobody handled', () => {
    // @ts-expect-error: a case that the types rule out
    expect(() => assertNever({ kind: 'odd' })).toThrow('Unhandled case: {"kind":"odd"}');
  });
});
