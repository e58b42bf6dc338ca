import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleEfforts, roleShares } from '../../../src/engine/measure/overlap.ts';
import { allTeams, type Facts } from '../../../src/engine/playbook/facts.ts';
import { parameterValue } from '../../../src/engine/size/demand.ts';
import { emptyHeadcount, type Headcount } from '../../../src/engine/size/headcount.ts';
import { sizeTeam } from '../../../src/engine/size/sizeTeam.ts';
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
    // 2.5 FTE / 0.85 = 2.97; 4.08; 11.1; 16.5; 12.07, by largest remainder.
    expect(peopleOf(0)).toEqual({ SWE: 1, MLE: 1, DS: 1 });
    expect(peopleOf(1)).toEqual({ SWE: 1, MLE: 2, DS: 1 });
    expect(peopleOf(2)).toEqual({ SWE: 2, MLE: 3, AS: 2, DS: 4 });
    expect(peopleOf(3)).toEqual({ SWE: 3, MLE: 6, AS: 3, DS: 5 });
    expect(peopleOf(4)).toEqual({ SWE: 2, MLE: 4, AS: 1, DS: 4, PM: 1 });
  });
});

describe('any team', () => {
  it('has a person for every needed seat, and no more people than its work and its seats ask for', () => {
    fc.assert(
      fc.property(rosterlessFacts, anyNumbers, (facts, headcount) => {
        const { team, size } = sized(facts, headcount);
        const needed = team.seats.filter(({ status }) => status === 'needed').length;
        for (const { role, people } of size.roles) {
          const seat = team.seats.find((candidate) => candidate.role === role);
          if (seat?.status === 'needed') expect(people).toBeGreaterThanOrEqual(1);
        }
        const load = parameterValue(builtinSizing, headcount, 'planningLoad');
        const work = team.workload / load;
        expect(size.people).toBeLessThanOrEqual(Math.max(Math.ceil(work + 1e-6), 0) + needed);
        // Within a person of the work: rounded over the team, not role by role.
        expect(size.people).toBeGreaterThanOrEqual(Math.floor(work + 0.65 - 1e-6) - size.roles.length * 1e-6);
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
