import type { RosterAnswer } from '../engine/coverage/rosterFacts.ts';
import type { Context } from '../engine/playbook/facts.ts';
import type { FactId } from '../engine/playbook/playbook.ts';

/** What in a roster answers the facts that no person is asked for (`from: 'roster'`). */
export const rosterAnswers: Readonly<Record<FactId, RosterAnswer>> = {
  hasDS: { kind: 'hasRole', role: 'DS' },
  plansDS: { kind: 'hasVacancy', role: 'DS' },
  hasMLE: { kind: 'hasRole', role: 'MLE' },
  hasSenior: { kind: 'hasSenior' },
  level: { kind: 'vacancyLevel' },
  levelAbove: { kind: 'nothing' },
  homogeneousTeam: { kind: 'nothing' },
};

/** What the numbers of the work answer: no person is asked. */
const workFact: FactId = 'modellingWork';

/** What in a roster tells a fact. */
export function rosterAnswerTo(fact: FactId): RosterAnswer {
  return rosterAnswers[fact] ?? { kind: 'nothing' };
}

/** How many questions somebody has answered; what follows from a roster is not counted. */
export function answerCount(context: Context): number {
  return Object.keys(context).filter((fact) => !Object.hasOwn(rosterAnswers, fact) && fact !== workFact)
    .length;
}
