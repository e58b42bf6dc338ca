import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleEfforts, roleShares } from '../../../src/engine/measure/overlap.ts';
import { allTeams, type Facts } from '../../../src/engine/playbook/facts.ts';
import type { RoleId } from '../../../src/engine/playbook/playbook.ts';
import { parameterValue } from '../../../src/engine/size/demand.ts';
import { emptyHeadcount, type Headcount } from '../../../src/engine/size/headcount.ts';
import { type RoleSize, sizeTeam } from '../../../src/engine/size/sizeTeam.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { rosterlessFacts } from '../arbitraryFacts.ts';
import { anyNumbers } from './arbitraryHeadcount.ts';
import { demandedTeam } from './demandedTeam.ts';

function sized(facts: Facts, headcount: Headcount, scale = 1) {
  const team = demandedTeam(builtinPlaybook, builtinSizing, headcount, facts);
  return { team, size: sizeTeam(builtinPlaybook, team, builtinSizing, headcount, scale) };
}

const peopleOf = (index: number) => {
  const team = allTeams[index] ?? { kind: 'horizontal' as const };
  const { size } = sized({ team, context: {} }, emptyHeadcount);
  return Object.fromEntries(size.roles.map(({ role, people }) => [role, people]));
};

describe('the worked examples', () => {
  it('take these people', () => {
    // 2.60 FTE / 0.75 = 3.47; 4.08; 7.40; 12.03; 10.36, by largest remainder.
    expect(peopleOf(0)).toEqual({ SWE: 1, MLE: 1, DS: 1 });
    expect(peopleOf(1)).toEqual({ SWE: 1, MLE: 2, DS: 1 });
    expect(peopleOf(2)).toEqual({ SWE: 1, MLE: 3, AS: 1, DS: 2 });
    expect(peopleOf(3)).toEqual({ SWE: 3, MLE: 4, AS: 2, DS: 3 });
    // The optional applied scientist has 0.58 FTE, which is too little for a seat.
    expect(peopleOf(4)).toEqual({ SWE: 2, MLE: 4, AS: 0, DS: 3, PM: 1 });
  });
});

describe('second roles', () => {
  const young: Facts = { team: { kind: 'product', maturity: 'low', mode: 'batch' }, context: {} };
  const hats = (drivers: Headcount['drivers']) => {
    const { size } = sized(young, { ...emptyHeadcount, drivers });
    return {
      people: Object.fromEntries(size.roles.map(({ role, people }) => [role, people])),
      held: Object.fromEntries(size.roles.map(({ role, heldBy }) => [role, heldBy])),
    };
  };

  it('make three roles of two people: the smallest one is a second role of the nearest that shares a duty', () => {
    // 1.28 FTE / 0.75 = 1.7 people; the software engineer has the least to do.
    const { people, held } = hats({ useCases: 0.5, models: 1, sources: 2, labels: 0, experiments: 0 });
    expect(people).toEqual({ SWE: 0, MLE: 1, DS: 1 });
    expect(held).toEqual({ SWE: 'MLE', MLE: undefined, DS: undefined });
  });

  it('make a team of one, who has all roles', () => {
    const { people, held } = hats({ useCases: 0, models: 1, sources: 1, labels: 0, experiments: 0 });
    expect(Object.values(people).reduce((sum, count) => sum + count, 0)).toBe(1);
    const [one] = Object.entries(people).flatMap(([role, count]) => (count === 1 ? [role] : []));
    for (const [role, holder] of Object.entries(held)) expect(holder).toBe(role === one ? undefined : one);
  });

  it('are none where there are people for all', () => {
    expect(hats({}).held).toEqual({ SWE: undefined, MLE: undefined, DS: undefined });
  });
});

describe('any team', () => {
  it('has a person, or somebody’s second role, for every needed seat, and as many people as its work', () => {
    fc.assert(
      fc.property(rosterlessFacts, anyNumbers, (facts, headcount) => {
        const { team, size } = sized(facts, headcount);
        const load = parameterValue(builtinSizing, headcount, 'planningLoad');
        expect(size.people).toBe(Math.max(1, Math.floor(team.workload / load + 0.5 + 1e-9)));
        const peopleOf = new Map(size.roles.map(({ role, people }) => [role, people]));
        for (const { role, people, heldBy, mergedInto } of size.roles) {
          const seat = team.seats.find((candidate) => candidate.role === role);
          if (heldBy !== undefined) {
            expect(people).toBe(0);
            expect(peopleOf.get(heldBy)).toBeGreaterThanOrEqual(1);
            expect(size.roles.find((holder) => holder.role === heldBy)?.heldBy).toBeUndefined();
          } else if (seat?.status === 'needed') {
            expect(people).toBeGreaterThanOrEqual(1);
            expect(mergedInto).toEqual([]);
          }
        }
      }),
    );
  });

  it('gives a second person to those who can be on call first, while the rota is short', () => {
    fc.assert(
      fc.property(rosterlessFacts, anyNumbers, (facts, numbers) => {
        const headcount = { ...numbers, modifiers: { ...numbers.modifiers, support: 'always' } };
        const { team, size } = sized(facts, headcount);
        const duty = team.duties.find((item) => item.duty === 'on-call');
        const load = parameterValue(builtinSizing, headcount, 'planningLoad');
        const floor = parameterValue(builtinSizing, headcount, 'sites') === 2 ? 12 : 8;
        const canAnswer = (role: RoleId) =>
          duty?.owner === role || duty?.contributors.includes(role) === true;
        const answering = size.roles.filter(({ role }) => canAnswer(role));
        const able = answering.reduce((sum, { people }) => sum + people, 0);
        fc.pre(duty !== undefined && able < floor && size.roles.every(({ heldBy }) => heldBy === undefined));
        const isRoundedUp = ({ fte, people }: RoleSize) => people > 1 && people > fte / load + 1e-6;
        const isLeftShort = ({ fte, people }: RoleSize) =>
          people > 0 && people < Math.floor(fte / load + 1 - 1e-6);
        const roundedUp = size.roles.filter((role) => !canAnswer(role.role) && isRoundedUp(role));
        if (roundedUp.length > 0) expect(answering.filter(isLeftShort)).toEqual([]);
      }),
    );
  });

  it('lies in a band that begins with one person, and around its own size', () => {
    fc.assert(
      fc.property(rosterlessFacts, anyNumbers, (facts, headcount) => {
        const { low, high } = builtinSizing.uncertainty;
        const [least, size, most] = [low, 1, high].map((scale) => sized(facts, headcount, scale).size.people);
        expect(least).toBeGreaterThanOrEqual(1);
        expect(least).toBeLessThanOrEqual(size ?? 0);
        expect(size).toBeLessThanOrEqual(most ?? 0);
      }),
    );
  });

  it('loses no work where a seat is merged', () => {
    fc.assert(
      fc.property(
        rosterlessFacts,
        anyNumbers,
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        (facts, headcount, scale) => {
          const { team, size } = sized(facts, headcount, scale);
          const summed = size.roles.reduce((sum, { fte }) => sum + fte, 0);
          const shared = [...roleShares(roleEfforts(builtinPlaybook, team)).values()].reduce(
            (a, b) => a + b,
            0,
          );
          expect(summed).toBeCloseTo((shared / 100) * team.workload * scale, 6);
        },
      ),
    );
  });

  it('is never smaller with more work', () => {
    fc.assert(
      fc.property(rosterlessFacts, anyNumbers, (facts, headcount) => {
        const sizes = [0.7, 1, 1.4].map((scale) => sized(facts, headcount, scale).size.people);
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
      }),
    );
  });
});

it('an optional seat with too little work is nobody’s, and its work is a neighbour’s', () => {
  // In a horizontal team the applied scientist is optional; without bets and improvements there is hardly any work.
  const facts: Facts = { team: { kind: 'horizontal' }, context: {} };
  const headcount = { ...emptyHeadcount, drivers: { bets: 0, improving: 0, useCases: 0.5 } };
  const { size } = sized(facts, headcount);
  const scientist = size.roles.find(({ role }) => role === 'AS');
  expect(scientist).toMatchObject({ people: 0, fte: 0 });
  expect(scientist?.mergedInto.length).toBeGreaterThan(0);
});
