import type { Context, Player } from '../playbook/facts.ts';
import type { FactId, RoleId } from '../playbook/playbook.ts';
import { isOnField, type RampMonths } from './coverage.ts';
import { type Day, isPresent, type Member } from '../people/roster.ts';

/**
 * What a roster answers on a day. Nothing without a roster. `roleFacts` names the facts that ask whether somebody with a role is there. `level` is that of the first vacancy, in the order of the roster;
 * backgrounds (`homogeneousTeam`) and assessments (`levelAbove`) are in no roster and stay unknown.
 */
export function rosterFacts(
  people: readonly Member[],
  today: Day,
  roleFacts: Readonly<Record<FactId, RoleId>>,
): Context {
  if (people.length === 0) return {};
  const present = people.filter((member) => isPresent(member, today));
  const roles = Object.entries(roleFacts).map(
    ([fact, role]) => [fact, present.some((member) => member.role === role)] as const,
  );
  const vacancy = people.find(({ kind, end }) => kind === 'vacancy' && (end === undefined || end >= today));
  return {
    ...Object.fromEntries(roles),
    hasSenior: present.some(({ level }) => level !== 'junior'),
    ...(vacancy && { level: vacancy.level }),
  };
}

/** Who covers duties on a day, see `dutyCoverage`. */
export function rosterPlayers(people: readonly Member[], day: Day, months: RampMonths): readonly Player[] {
  return people
    .filter((member) => isOnField(member, day, months))
    .map(({ role, duties }) => (duties ? { role, duties } : { role }));
}
