import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChanges, compareTeams } from '../../../src/compare/model/compareTeams.ts';
import type { Change, ChangeReasons, ComparedTeam } from '../../../src/compare/model/teamChanges.ts';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { conclusionValue } from '../../../src/engine/explain/conclusion.ts';
import { pairOverlap, roleEfforts } from '../../../src/engine/measure/overlap.ts';
import { applyChange, type Facts } from '../../../src/engine/playbook/facts.ts';
import type { Playbook, SetupId } from '../../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { factsOf, setupIds } from '../../engine/answers.ts';
import { anyFacts } from '../../engine/arbitraryFacts.ts';
import { valid } from '../../engine/brokenPlaybook.ts';

function sideOf(facts: Facts, playbook: Playbook = builtinPlaybook): ComparedTeam {
  const team = deriveTeam(playbook, facts);
  return { playbook, team, efforts: roleEfforts(playbook, team) };
}

const setup = (id: SetupId, context = {}) => sideOf(factsOf(id, context));
const changesOf = (before: ComparedTeam, after: ComparedTeam) => allChanges(compareTeams(before, after));

/** The same change seen from the other side. */
function mirrored(change: Change): Change {
  const { before, after, gone, come, answers } = change.reasons;
  const reasons: ChangeReasons = {
    before: after,
    after: before,
    gone: come,
    come: gone,
    answers: answers.map((answer) => ({ ...answer, before: answer.after, after: answer.before })),
  };
  switch (change.kind) {
    case 'seat': {
      const moves = { comes: 'goes', goes: 'comes', changes: 'changes' } as const;
      return { ...change, move: moves[change.move], before: change.after, after: change.before, reasons };
    }
    case 'responsibility':
      return { ...change, before: change.after, after: change.before, reasons };
    case 'effort':
      return { ...change, before: change.after, after: change.before, reasons };
    case 'overlap':
      return {
        ...change,
        before: change.after,
        after: change.before,
        gone: change.come,
        come: change.gone,
        reasons,
      };
    case 'advice':
      return { ...change, before: change.after, after: change.before, reasons };
  }
}

const pairs = setupIds.flatMap((a) => setupIds.filter((b) => a !== b).map((b) => [a, b] as const));

describe('comparing two of the five setups', () => {
  it.each(setupIds)('finds nothing between %s and itself', (id) => {
    expect(changesOf(setup(id), setup(id))).toEqual([]);
  });

  it.each(pairs)('finds between %s and %s what it finds the other way round', (a, b) => {
    const there = changesOf(setup(a), setup(b));
    expect(there.length).toBeGreaterThan(0);
    expect(changesOf(setup(b), setup(a)).map(mirrored)).toEqual(there);
  });

  it.each(pairs)('gives a reason for every change of a seat or of advice from %s to %s', (a, b) => {
    const { seats, advice } = compareTeams(setup(a), setup(b));
    for (const { reasons } of [...seats, ...advice]) {
      expect(reasons.gone.length + reasons.come.length).toBeGreaterThan(0);
    }
  });

  it('says that applied scientists come when the product matures', () => {
    const { seats, efforts } = compareTeams(setup('low-batch'), setup('high-batch'));
    const scientists = seats.find(({ role }) => role === 'AS');
    expect(scientists).toMatchObject({ move: 'comes', before: { status: 'later' } });
    expect(scientists?.reasons.answers).toContainEqual({ fact: 'maturity', before: 'low', after: 'high' });
    expect(efforts.length).toBeGreaterThan(5);
  });

  it('traces every change of a seat, from a product team to a horizontal one, to the setup', () => {
    const { seats } = compareTeams(setup('high-online'), setup('horizontal'));
    for (const { reasons } of seats) {
      expect(
        reasons.answers.some(({ fact }) => fact === 'horizontal' || fact === 'maturity' || fact === 'mode'),
      ).toBe(true);
    }
  });
});

describe('comparing a plan with an answer more', () => {
  it('says that data scientists go while the data is not ready, by the rule that holds them back', () => {
    const { seats } = compareTeams(setup('low-batch'), setup('low-batch', { dataInfraReady: false }));
    expect(seats.find(({ role }) => role === 'DS')).toMatchObject({
      move: 'goes',
      before: { lentTo: undefined },
      after: { status: 'gated', lentTo: 'MLE' },
      reasons: {
        come: expect.arrayContaining(['R01']),
        answers: [{ fact: 'dataInfraReady', before: undefined, after: false }],
      },
    });
  });
});

describe('any two plans', () => {
  const twoSides = fc.tuple(anyFacts, anyFacts).map(([a, b]) => [sideOf(a), sideOf(b)] as const);

  it('differ in the same, seen from either', () => {
    fc.assert(
      fc.property(twoSides, ([before, after]) => {
        const there = changesOf(before, after);
        expect(changesOf(after, before).map(mirrored)).toEqual(there);
        expect(changesOf(before, before)).toEqual([]);
      }),
    );
  });

  it('have every difference listed, and nothing else', () => {
    fc.assert(
      fc.property(twoSides, ([before, after]) => {
        const changes = compareTeams(before, after);
        for (const { id: role } of builtinPlaybook.roles) {
          const about = { kind: 'seat', role } as const;
          const differs =
            conclusionValue(builtinPlaybook, before.team, about) !==
            conclusionValue(builtinPlaybook, after.team, about);
          if (differs) expect(changes.seats.some((change) => change.role === role)).toBe(true);
          for (const { id: duty } of builtinPlaybook.duties) {
            const held = { kind: 'responsibility', duty, role } as const;
            const words = [before, after].map(({ team }) =>
              conclusionValue(builtinPlaybook, team, held).replace('absent', 'none'),
            );
            const isListed = changes.responsibilities.some(
              (change) => change.role === role && change.duty === duty,
            );
            expect(isListed).toBe(words[0] !== words[1]);
          }
        }
        // All work is 100 percent on both sides, so what some duties gain the others lose.
        const gained = changes.efforts.reduce((sum, change) => sum + change.after - change.before, 0);
        expect(gained).toBeCloseTo(0, 6);
        for (const { roles, before: was, after: is } of changes.overlaps) {
          expect(pairOverlap(before.efforts, ...roles).effort).toBe(was);
          expect(pairOverlap(after.efforts, ...roles).effort).toBe(is);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('that are one answer apart name no other answer', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const next = applyChange(facts, {
          kind: 'answer',
          fact: 'risk',
          value: facts.context['risk'] === 'high' ? 'low' : 'high',
        });
        for (const { reasons } of changesOf(sideOf(facts), sideOf(next))) {
          for (const { fact } of reasons.answers) expect(fact).toBe('risk');
        }
      }),
    );
  });
});

describe('plans with different playbooks', () => {
  const own = sideOf(factsOf('low-batch'), valid);

  it('differ in all that only one of them knows', () => {
    const changes = compareTeams(setup('low-batch'), own);
    expect(changes.seats.map(({ role }) => role)).toEqual(expect.arrayContaining(['SWE', 'A', 'B']));
    expect(changes.seats.find(({ role }) => role === 'A')).toMatchObject({
      move: 'comes',
      before: undefined,
    });
    expect(changes.efforts.find(({ duty }) => duty === 'd')).toMatchObject({ before: 0 });
    expect(changesOf(own, own)).toEqual([]);
  });

  it('differ in the same, seen from either, in whatever order', () => {
    const key = (change: Change) => JSON.stringify(change);
    const there = changesOf(setup('low-batch'), own).map(key).sort();
    expect(changesOf(own, setup('low-batch')).map(mirrored).map(key).sort()).toEqual(there);
  });
});
