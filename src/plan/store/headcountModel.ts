import { rampMonths } from '../../engine/coverage/coverage.ts';
import { rosterFacts, rosterPlayers } from '../../engine/coverage/rosterFacts.ts';
import { memoise } from '../../engine/memoise.ts';
import type { Day } from '../../engine/people/roster.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { playbookOfDemand } from '../../engine/size/demandedEffort.ts';
import { emptyHeadcount, type Headcount, isSized } from '../../engine/size/headcount.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { rosterAnswers } from '../../playbook/rosterAnswers.ts';
import type { HeadcountModel } from './derivePlan.ts';

/** From the first number on, effort is the share of demand; from the first person on, the roster answers its facts. */
export const headcountModel: HeadcountModel = {
  countDemand: (playbook, headcount) =>
    isSized(headcount) ? demandedPlaybook(playbook, headcount) : playbook,
  countRoster: (facts, { people, parameters }, today) =>
    people.length > 0 ? rosteredFacts(facts, people, parameters, today) : facts,
};

/** The playbook with demand in the place of its effort table, the worked example where the headcount says nothing. */
export function demandedPlaybook(playbook: Playbook, headcount: Headcount): Playbook {
  const { drivers, modifiers, coefficients } = headcount;
  return playbookWithNumbers(playbook, drivers, modifiers, coefficients);
}

/** People and what they are paid change no demand, so they make no other playbook. */
const playbookWithNumbers = memoise(
  (
    playbook: Playbook,
    drivers: Headcount['drivers'],
    modifiers: Headcount['modifiers'],
    coefficients: Headcount['coefficients'],
  ) => playbookOfDemand(playbook, builtinSizing, { ...emptyHeadcount, drivers, modifiers, coefficients }),
);

const rosteredFacts = memoise(
  (facts: Facts, people: Headcount['people'], parameters: Headcount['parameters'], today: Day): Facts => ({
    ...facts,
    context: { ...facts.context, ...rosterFacts(people, today, rosterAnswers) },
    players: rosterPlayers(people, today, rampMonths(builtinSizing, { ...emptyHeadcount, parameters })),
  }),
);
