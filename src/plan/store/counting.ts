import { rampMonths } from '../../engine/coverage/coverage.ts';
import { rosterFacts, rosterPlayers } from '../../engine/coverage/rosterFacts.ts';
import type { Day } from '../../engine/people/roster.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { playbookOfDemand } from '../../engine/size/demand.ts';
import { type Headcount, isSized } from '../../engine/size/headcount.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { rosterAnswers } from '../../playbook/rosterAnswers.ts';
import type { PlanDocument } from '../document/planDocument.ts';
import { countWith } from './planStore.ts';

/**
 * From now on, what a plan says about its work and its people counts everywhere: effort is the share of demand, and the roster
 * answers its facts. `today` is asked each time a plan changes.
 */
export function startCounting(today: () => Day): void {
  countWith((document, playbook, facts) => ({
    playbook: demanded(document.headcount, playbook),
    facts: answered(document, facts, today()),
  }));
}

const lastPlaybook = rememberLast<Playbook>();
const lastFacts = rememberLast<Facts>();

function demanded(headcount: Headcount, playbook: Playbook): Playbook {
  if (!isSized(headcount)) return playbook;
  const { drivers, modifiers, coefficients } = headcount;
  return lastPlaybook([playbook, drivers, modifiers, coefficients], () =>
    playbookOfDemand(playbook, builtinSizing, headcount),
  );
}

function answered({ headcount }: PlanDocument, facts: Facts, today: Day): Facts {
  const { people, parameters } = headcount;
  if (people.length === 0) return facts;
  return lastFacts([facts, people, parameters, today], () => ({
    ...facts,
    context: { ...facts.context, ...rosterFacts(people, today, rosterAnswers) },
    players: rosterPlayers(people, today, rampMonths(builtinSizing, headcount)),
  }));
}

/** The last result again while what it comes from is the same, so that nothing is derived again for nothing. */
function rememberLast<Result>(): (from: readonly unknown[], derive: () => Result) => Result {
  let last: { readonly from: readonly unknown[]; readonly result: Result } | undefined;
  return (from, derive) => {
    if (!last?.from.every((part, index) => part === from[index])) last = { from, result: derive() };
    return last.result;
  };
}
