import type { PlanDocument } from '../document/planDocument.ts';
import type { Facts } from '../domain/facts.ts';
import { builtinSizing } from '../domain/headcount/builtinSizing.ts';
import { rampMonths } from '../domain/headcount/coverage.ts';
import { playbookOfDemand } from '../domain/headcount/demand.ts';
import { type Headcount, isSized } from '../domain/headcount/headcount.ts';
import type { Day } from '../domain/headcount/roster.ts';
import { rosterFacts, rosterPlayers } from '../domain/headcount/rosterFacts.ts';
import type { Playbook } from '../domain/playbook.ts';
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

interface Demanded {
  readonly headcount: Headcount;
  readonly playbook: Playbook;
  readonly result: Playbook;
}
let lastDemanded: Demanded | undefined;

/** The same playbook again while the numbers stay the same, so that nothing is derived again for nothing. */
function demanded(headcount: Headcount, playbook: Playbook): Playbook {
  if (!isSized(headcount)) return playbook;
  if (lastDemanded?.headcount !== headcount || lastDemanded.playbook !== playbook) {
    lastDemanded = { headcount, playbook, result: playbookOfDemand(playbook, builtinSizing, headcount) };
  }
  return lastDemanded.result;
}

interface Answered {
  readonly headcount: Headcount;
  readonly facts: Facts;
  readonly today: Day;
  readonly result: Facts;
}
let lastAnswered: Answered | undefined;

function answered({ headcount }: PlanDocument, facts: Facts, today: Day): Facts {
  const { people } = headcount;
  if (people.length === 0) return facts;
  if (lastAnswered?.headcount !== headcount || lastAnswered.facts !== facts || lastAnswered.today !== today) {
    const context = { ...facts.context, ...rosterFacts(people, today) };
    const players = rosterPlayers(people, today, rampMonths(builtinSizing, headcount));
    lastAnswered = { headcount, facts, today, result: { ...facts, context, players } };
  }
  return lastAnswered.result;
}
