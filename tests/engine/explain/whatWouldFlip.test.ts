import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { type Conclusion, conclusionValue } from '../../../src/engine/explain/conclusion.ts';
import {
  type Flip,
  pairFlips,
  singleChanges,
  singleFlips,
  whatWouldFlip,
} from '../../../src/engine/explain/whatWouldFlip.ts';
import { applyChange, type Facts } from '../../../src/engine/playbook/facts.ts';
import type { Playbook } from '../../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { factsOf, teamKinds, unhurried } from '../answers.ts';
import { rosterlessFacts } from '../arbitraryFacts.ts';
import { rule, smallPlaybook } from '../smallPlaybook.ts';

const answer = (fact: string, value: boolean | string | undefined) =>
  ({ kind: 'answer', fact, value }) as const;
const changesOf = (flips: readonly Flip[]) => flips.map((flip) => flip.changes);

function expectToFlip(
  playbook: Playbook,
  facts: Facts,
  conclusion: Conclusion,
  flips: readonly Flip[],
): void {
  const now = conclusionValue(playbook, deriveTeam(playbook, facts), conclusion);
  for (const { changes, becomes } of flips) {
    const after = conclusionValue(
      playbook,
      deriveTeam(playbook, changes.reduce(applyChange, facts)),
      conclusion,
    );
    expect(after).toBe(becomes);
    expect(after).not.toBe(now);
  }
}

describe('the single changes', () => {
  const playbook = smallPlaybook({ roles: ['A'], duties: { d: { holders: 'O', effort: 1 } } });

  it('are the other setups, the other answers, and taking an answer back', () => {
    const changes = singleChanges(playbook, factsOf('low-batch', { p: true }));
    expect(changes.filter((change) => change.kind === 'team')).toHaveLength(4);
    expect(changes).not.toContainEqual({ kind: 'team', team: teamKinds['low-batch'] });
    expect(changes.filter((change) => change.kind === 'answer')).toEqual([
      answer('p', false),
      answer('p', undefined),
      answer('q', true),
      answer('q', false),
    ]);
  });
});

describe('what would flip a conclusion', () => {
  it('is the smaller change of setup first, then answers, then larger changes of setup', () => {
    const flips = changesOf(
      whatWouldFlip(builtinPlaybook, factsOf('low-batch'), { kind: 'seat', role: 'AS' }),
    );
    expect(flips).toEqual([
      [{ kind: 'team', team: teamKinds['high-batch'] }],
      [answer('modelOrigin', 'tuned')],
      [{ kind: 'team', team: teamKinds['high-online'] }],
      [{ kind: 'team', team: teamKinds.horizontal }],
    ]);
    const seat = changesOf(
      whatWouldFlip(builtinPlaybook, factsOf('high-batch'), { kind: 'seat', role: 'AS' }),
    );
    expect(seat).toEqual([
      [{ kind: 'team', team: teamKinds['low-batch'] }],
      [answer('mlDifferentiator', false)],
      [answer('smallGainsPay', false)],
      [answer('coreSoftwareReady', false)],
      [answer('modelOrigin', 'api')],
      [{ kind: 'team', team: teamKinds['low-online'] }],
      [{ kind: 'team', team: teamKinds.horizontal }],
    ]);
  });

  it('says what the team would say then', () => {
    const flips = whatWouldFlip(builtinPlaybook, factsOf('high-batch', { smallGainsPay: false }), {
      kind: 'seat',
      role: 'AS',
    });
    expect(flips.find((flip) => flip.changes[0]?.kind === 'answer')).toEqual({
      changes: [answer('smallGainsPay', true)],
      becomes: 'needed',
    });
    expect(changesOf(flips)).toContainEqual([answer('smallGainsPay', undefined)]);
  });

  it('is a pair of changes when no single one does it', unhurried, () => {
    const context = { dataInfraReady: false, mlDifferentiator: false };
    const conclusion = { kind: 'seat', role: 'DS' } as const;
    const flips = whatWouldFlip(builtinPlaybook, factsOf('low-batch', context), conclusion);
    expect(singleFlips(builtinPlaybook, factsOf('low-batch', context), conclusion)).toEqual([]);
    expect(changesOf(flips)).toContainEqual([
      answer('dataInfraReady', true),
      answer('mlDifferentiator', true),
    ]);
    expect(flips.every((flip) => flip.changes.length === 2)).toBe(true);
    expectToFlip(builtinPlaybook, factsOf('low-batch', context), conclusion, flips);
  });

  it('is nothing where no change of answers helps', () => {
    expect(
      whatWouldFlip(builtinPlaybook, factsOf('low-batch'), { kind: 'seat', role: 'SWE' }),
    ).not.toHaveLength(0);
    const always = smallPlaybook({ roles: ['A'], duties: { d: { holders: 'O', effort: 1 } } });
    expect(whatWouldFlip(always, factsOf('low-batch'), { kind: 'seat', role: 'A' })).toEqual([]);
  });

  it('never asks for two answers to one question, nor for what a roster answers', () => {
    const rules = [
      rule('r', [{ kind: 'gate', role: 'A' }], {
        when: {
          any: [
            { fact: 'crew', is: [true] },
            {
              all: [
                { fact: 'p', is: [true] },
                { fact: 'q', is: [true] },
              ],
            },
          ],
        },
      }),
    ];
    const playbook = smallPlaybook({ roles: ['A', 'B'], duties: { d: { holders: 'OC', effort: 1 } }, rules });
    const flips = pairFlips(playbook, factsOf('low-batch'), { kind: 'seat', role: 'A' });
    expect(changesOf(flips)).toEqual([[answer('p', true), answer('q', true)]]);
  });

  it('never pairs two answers to one question', () => {
    const rules = [rule('r', [{ kind: 'gate', role: 'A' }], { when: { fact: 'p', is: [false] } })];
    const playbook = smallPlaybook({ roles: ['A', 'B'], duties: { d: { holders: 'OC', effort: 1 } }, rules });
    const flips = changesOf(pairFlips(playbook, factsOf('low-batch'), { kind: 'seat', role: 'A' }));
    expect(flips).toHaveLength(6);
    expect(flips).not.toContainEqual([answer('p', true), answer('p', false)]);
  });

  it('does flip it, whatever the plan and the conclusion', unhurried, () => {
    const roles = builtinPlaybook.roles.map((role) => role.id);
    const duties = builtinPlaybook.duties.map((duty) => duty.id);
    const conclusions: fc.Arbitrary<Conclusion> = fc.oneof(
      fc.record({ kind: fc.constant('seat'), role: fc.constantFrom(...roles) }),
      fc.record({
        kind: fc.constant('responsibility'),
        duty: fc.constantFrom(...duties),
        role: fc.constantFrom(...roles),
      }),
      fc.record({ kind: fc.constant('duty'), duty: fc.constantFrom(...duties) }),
      fc.record({
        kind: fc.constant('overlap'),
        roles: fc.constantFrom<[string, string][]>(['SWE', 'DS'], ['PM', 'DS'], ['AS', 'MLE']),
      }),
      fc.record({
        kind: fc.constant('advice'),
        code: fc.constantFrom('upkeep', 'independent-review', 'no-dedicated-team'),
      }),
    );
    fc.assert(
      fc.property(rosterlessFacts, conclusions, (facts, conclusion) => {
        expectToFlip(builtinPlaybook, facts, conclusion, singleFlips(builtinPlaybook, facts, conclusion));
      }),
      { numRuns: 60 },
    );
  });
});
