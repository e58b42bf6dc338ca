import type { DutyId, Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { counted, fractionPercent, inSentence, listAnd } from '../../engine/words/format.ts';
import { dutyName, rolePlural } from '../../engine/words/words.ts';
import type { HiresProblem } from '../model/hiresProblem.ts';
import type { OnCallShortage, RoleAtEnd, RoleNotHired } from '../model/planOutcome.ts';
import { peopleOf, periodWords } from './hires.ts';
import { limitWords } from './hiresReasons.ts';

/**
 * "Team at the end: 6 software engineers (need 3); no data scientists (need 1)."; undefined: the plan
 * ends with the people that the title asks for.
 */
export function endWords(
  playbook: Playbook,
  team: readonly RoleAtEnd[],
  needs: ReadonlyMap<RoleId, number>,
): string | undefined {
  const others = team.flatMap(({ role, people: there }) => {
    const need = needs.get(role) ?? 0;
    if (there === need) return [];
    const who = there === 0 ? `no ${rolePlural(playbook, role)}` : peopleOf(playbook, role, there);
    return [`${who} (need ${need})`];
  });
  if (others.length === 0) return undefined;
  const later = team.reduce((sum, item) => sum + item.later, 0);
  const rest = later > 0 ? ` ${later} more ${later === 1 ? 'starts' : 'start'} after the last quarter.` : '';
  return `Team at the end: ${others.join('; ')}.${rest}`;
}

/**
 * "On-call needs 8 people; you have 2 in Nov to Feb 2027 and 3 in Feb to May 2027. The plan does not hire for it."
 */
export function onCallWords(problem: HiresProblem, { asked, periods }: OnCallShortage): string {
  const at = periods.flatMap(({ period, people }) => {
    const is = problem.periods[period];
    return is ? [`${people === 0 ? 'nobody' : people} in ${periodWords(is)}`] : [];
  });
  return `On-call needs ${counted(asked, 'person', 'people')}; you have ${listAnd(at)}. The plan does not hire for it.`;
}

/**
 * "Needed, not hired in this horizon: 1 applied scientist. Stopped by the budget per quarter."; undefined: the plan has somebody for
 * each needed role.
 */
export function notHiredWords(
  playbook: Playbook,
  roles: readonly RoleNotHired[],
  needs: ReadonlyMap<RoleId, number>,
): string | undefined {
  if (roles.length === 0) return undefined;
  const who = roles.map(({ role }) => peopleOf(playbook, role, Math.max(1, needs.get(role) ?? 1)));
  const stops = [...new Set(roles.flatMap((item) => item.stops))].map((kind) => limitWords[kind]);
  const why =
    stops.length > 0 ? `Stopped by ${listAnd(stops)}.` : 'No limit stops this: the plan is better without.';
  return `Needed, not hired in this horizon: ${listAnd(who)}. ${why}`;
}

/** Why the people at the end are others than the work is planned for; undefined: they are not. */
export function splitWords(
  playbook: Playbook,
  { kinds }: HiresProblem,
  team: readonly RoleAtEnd[],
  needs: ReadonlyMap<RoleId, number>,
): string | undefined {
  const off = team.map((item) => ({
    role: item.role,
    by: item.people + item.later - (needs.get(item.role) ?? 0),
  }));
  const short = off.filter(({ by }) => by < 0).map(({ role }) => role);
  if (short.length === 0 || off.every(({ by }) => by <= 0)) return undefined;
  const leads = kinds.map(({ leadDays }) => leadDays);
  const soonest = Math.min(...leads);
  const slow = short.flatMap((role) => {
    const days = (kinds.find((kind) => kind.role === role)?.leadDays ?? soonest) - soonest;
    return days > 0
      ? [`${rolePlural(playbook, role)} take ${counted(days, 'day', 'days')} longer to fill`]
      : [];
  });
  return slow.length > 0
    ? `Other roles do more of their work: ${listAnd(slow)}.`
    : 'Other roles do more of their work, because of today’s team, levels, ramp-up and hiring limits.';
}

/** The most duties that are named; the others are counted. */
const NAMED = 4;

/** "Never done in this plan: new model architectures, experiments and 2 more."; undefined: there is none. */
export function neverDoneWords(playbook: Playbook, duties: readonly DutyId[]): string | undefined {
  if (duties.length === 0) return undefined;
  const named = duties.slice(0, NAMED).map((duty) => inSentence(dutyName(playbook, duty)));
  const more = duties.length - named.length;
  return `Never done in this plan: ${listAnd(more > 0 ? [...named, `${more} more`] : named)}.`;
}

/** Plans this near are not told apart by the search, and a plan this far is no rival: parts of all that a plan decides on. */
export const SAME = 0.005;
export const FAR = 0.03;

const decides = 'The horizon and the costs below decide.';

/** How firm the headline is, once the plan is final; `others`: how much worse the next best plan without each of its hires is. */
export function closeWords(others: readonly (number | undefined)[]): string {
  const known = others.filter((part) => part !== undefined);
  const loose = known.filter((part) => part <= SAME).length;
  if (known.length === 0 || known.length < others.length)
    return `Plans within ${worse(SAME)} of this one may hire others. ${decides}`;
  if (loose > 0)
    return `${loose} of ${counted(known.length, 'choice', 'choices')} ${loose === 1 ? 'has' : 'have'} an alternative within ${worse(SAME)} of this plan. ${decides}`;
  const nearest = Math.min(...known);
  return nearest >= FAR
    ? 'Each of these hires is firm while the horizon and the costs below stay the same.'
    : `The next best plan is only ${worse(nearest)} worse. ${decides}`;
}

/** "0.8 %": how much worse another plan is. */
export function worse(part: number): string {
  return fractionPercent(100 * part);
}

/** The limits without which there would be a better plan. */
export function limitedByWords(limits: string): string {
  return `Limited by ${limits}.`;
}
