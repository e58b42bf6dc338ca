import type { DutyId, Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { counted, fractionPercent, inSentence, listAnd } from '../../engine/words/format.ts';
import { dutyName, rolePlural } from '../../engine/words/words.ts';
import type { PagerShort, RoleAtEnd } from '../model/planResult.ts';
import type { HiresProblem } from '../model/problem.ts';
import { peopleOf, periodWords } from './hires.ts';

/**
 * "Team at the end: 6 software engineers, against a need of 3; no data scientists, against a need of 1."; undefined: the plan
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
    return [`${who}, against a need of ${need}`];
  });
  if (others.length === 0) return undefined;
  const later = team.reduce((sum, item) => sum + item.later, 0);
  const rest = later > 0 ? ` ${later} more ${later === 1 ? 'comes' : 'come'} after the last quarter.` : '';
  return `Team at the end: ${others.join('; ')}.${rest}`;
}

/**
 * "Too few for the pager: the rota asks for 8 people, and there are 2 in Nov to Feb 2027 and 3 in Feb to May 2027. The plan does
 * not hire for it."
 */
export function pagerWords(problem: HiresProblem, { asked, periods }: PagerShort): string {
  const at = periods.flatMap(({ period, people }) => {
    const is = problem.periods[period];
    return is ? [`${people} in ${periodWords(is)}`] : [];
  });
  return `Too few for the pager: the rota asks for ${counted(asked, 'person', 'people')}, and there are ${listAnd(at)}. The plan does not hire for it.`;
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
    ? `Others do more in their place: ${listAnd(slow)}.`
    : 'Others do more in their place: who is there already, levels, ramp-up and the limits of hiring decide.';
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

/** How firm the headline is, once the plan is final; `others`: how much worse the next best plan without each of its hires is. */
export function closeWords(others: readonly (number | undefined)[]): string {
  const known = others.filter((part) => part !== undefined);
  const loose = known.filter((part) => part <= SAME).length;
  if (known.length === 0 || known.length < others.length)
    return `Plans within ${worse(SAME)} of this one may choose others; the horizon and the costs below decide.`;
  if (loose > 0)
    return `${loose} of ${counted(known.length, 'choice', 'choices')} could as well be another, within ${worse(SAME)} of this plan; the horizon and the costs below decide.`;
  const nearest = Math.min(...known);
  return nearest >= FAR
    ? 'Each of these hires is firm, as long as the horizon and the costs below stay.'
    : `The nearest other plan is only ${worse(nearest)} worse; the horizon and the costs below decide.`;
}

/** "0.8 %": how much worse another plan is. */
export function worse(part: number): string {
  return fractionPercent(100 * part);
}

/** The limits without which there would be a better plan. */
export function heldBackWords(limits: string): string {
  return `Held back by ${limits}.`;
}
