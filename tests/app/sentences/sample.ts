import fc from 'fast-check';
import { rampMonths } from '../../../src/engine/coverage/coverage.ts';
import { rosterFacts, rosterPlayers } from '../../../src/engine/coverage/rosterFacts.ts';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Team } from '../../../src/engine/derive/team.ts';
import { type RoleEfforts, roleEfforts } from '../../../src/engine/measure/overlap.ts';
import { type Day, levels, type Member } from '../../../src/engine/people/roster.ts';
import type { Facts } from '../../../src/engine/playbook/facts.ts';
import type { Playbook } from '../../../src/engine/playbook/playbook.ts';
import { playbookOfDemand } from '../../../src/engine/size/demandedEffort.ts';
import type { Headcount } from '../../../src/engine/size/headcount.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { rosterAnswers } from '../../../src/playbook/rosterAnswers.ts';
import { rosterlessFacts } from '../../engine/arbitraryFacts.ts';
import { anyNumbers } from '../../engine/size/arbitraryHeadcount.ts';

/** A plan as somebody may have it, with all that words are made of. */
export interface SentenceSample {
  readonly playbook: Playbook;
  readonly facts: Facts;
  readonly team: Team;
  readonly efforts: RoleEfforts;
  readonly headcount: Headcount;
  /** Another plan with the same playbook, to compare with. */
  readonly other: { readonly facts: Facts; readonly team: Team; readonly efforts: RoleEfforts };
}

export const today: Day = '2026-11-30';

const anyMember: fc.Arbitrary<Omit<Member, 'id'>> = fc.record(
  {
    name: fc.constantFrom('Ada Byron', 'Bo', 'Chidi Okafor', 'Dana'),
    kind: fc.constantFrom('person' as const, 'vacancy' as const),
    role: fc.constantFrom(...builtinPlaybook.roles.map(({ id }) => id)),
    level: fc.constantFrom(...levels),
    fte: fc.constantFrom(0, 0.5, 0.8, 1),
    start: fc.constantFrom('2020-01-01', '2026-10-01', '2027-02-01'),
    end: fc.constantFrom('2027-01-31', '2028-06-30'),
    duties: fc.subarray(
      builtinPlaybook.duties.map(({ id }) => id),
      { maxLength: 4 },
    ),
    cost: fc.constantFrom(90, 140),
  },
  { requiredKeys: ['name', 'kind', 'role', 'level', 'fte'] },
);

const anyPeople: fc.Arbitrary<readonly Member[]> = fc
  .array(anyMember, { maxLength: 8 })
  .map((people) => people.map((member, index) => ({ ...member, id: `m${index + 1}` })));

const anyHeadcount: fc.Arbitrary<Headcount> = fc
  .tuple(anyNumbers, anyPeople)
  .map(([numbers, people]) => ({ ...numbers, people }));

/** Facts as they are with what a roster answers. */
function withRoster(facts: Facts, headcount: Headcount): Facts {
  const { people } = headcount;
  if (people.length === 0) return facts;
  return {
    ...facts,
    context: { ...facts.context, ...rosterFacts(people, today, rosterAnswers) },
    players: rosterPlayers(people, today, rampMonths(builtinSizing, headcount)),
  };
}

/** Every setup with whatever answers and people, by the estimates of the playbook and by the numbers of a plan. */
export const anySample: fc.Arbitrary<SentenceSample> = fc
  .record({
    facts: rosterlessFacts,
    otherFacts: rosterlessFacts,
    headcount: anyHeadcount,
    isSized: fc.boolean(),
  })
  .map(({ facts, otherFacts, headcount, isSized }) => {
    const playbook = isSized ? playbookOfDemand(builtinPlaybook, builtinSizing, headcount) : builtinPlaybook;
    const derived = (given: Facts) => {
      const counted = withRoster(given, headcount);
      const team = deriveTeam(playbook, counted);
      return { facts: counted, team, efforts: roleEfforts(playbook, team) };
    };
    return { playbook, headcount, ...derived(facts), other: derived(otherFacts) };
  });
