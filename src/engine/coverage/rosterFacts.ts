import { assertNever } from '../assertNever.ts';
import { type Day, isPresent, type Member } from '../people/roster.ts';
import type { Context, Player } from '../playbook/facts.ts';
import type { FactId, FactValue, RoleId } from '../playbook/playbook.ts';
import { isOnField, type RampMonths } from './coverage.ts';

/**
 * What in a roster answers a fact: somebody there with a role, an open position for one, somebody there above junior, or the first
 * vacancy's level.
 */
export type RosterAnswer =
  | { readonly kind: 'hasRole' | 'hasVacancy'; readonly role: RoleId }
  | { readonly kind: 'hasSenior' | 'vacancyLevel' | 'nothing' };

/**
 * What a roster answers on a day, by what in it answers which fact. Nothing without a roster. The first vacancy is that in the
 * order of the roster; a fact that nothing answers stays unknown.
 */
export function rosterFacts(
  people: readonly Member[],
  today: Day,
  answers: Readonly<Record<FactId, RosterAnswer>>,
): Context {
  if (people.length === 0) return {};
  const present = people.filter((member) => isPresent(member, today));
  const vacancies = people.filter(
    ({ kind, end }) => kind === 'vacancy' && (end === undefined || end >= today),
  );
  return Object.fromEntries(
    Object.entries(answers).flatMap(([fact, answer]): readonly (readonly [FactId, FactValue])[] => {
      const value = answerIn(answer, present, vacancies);
      return value === undefined ? [] : [[fact, value]];
    }),
  );
}

function answerIn(
  answer: RosterAnswer,
  present: readonly Member[],
  vacancies: readonly Member[],
): FactValue | undefined {
  switch (answer.kind) {
    case 'hasRole':
      return present.some(({ role }) => role === answer.role);
    case 'hasVacancy':
      return vacancies.some(({ role }) => role === answer.role);
    case 'hasSenior':
      return present.some(({ level }) => level !== 'junior');
    case 'vacancyLevel':
      return vacancies[0]?.level;
    case 'nothing':
      return undefined;
    default:
      return assertNever(answer);
  }
}

/** Who covers duties on a day, see `dutyCoverage`. */
export function rosterPlayers(people: readonly Member[], day: Day, months: RampMonths): readonly Player[] {
  return people
    .filter((member) => isOnField(member, day, months))
    .map(({ role, duties }) => (duties ? { role, duties } : { role }));
}
