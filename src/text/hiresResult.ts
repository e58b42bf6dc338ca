import type { RoleAtEnd } from '../domain/headcount/hires/planResult.ts';
import type { DutyId, Playbook, RoleId } from '../domain/playbook.ts';
import { counted, inSentence, listAnd } from './format.ts';
import { peopleOf } from './hires.ts';
import { dutyName, rolePlural } from './words.ts';

/**
 * "Team at the end: 6 software engineers against a need of 3, and no data scientists against a need of 1."; undefined: the plan
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
    return [`${who} against a need of ${need}`];
  });
  if (others.length === 0) return undefined;
  const later = team.reduce((sum, item) => sum + item.later, 0);
  const rest = later > 0 ? ` ${later} more ${later === 1 ? 'comes' : 'come'} after the last quarter.` : '';
  return `Team at the end: ${listAnd(others)}.${rest}`;
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

/** How firm the headline is, once the plan is final: how many of its groups of hires could as well be others. */
export function closeWords(could: readonly (boolean | undefined)[]): string {
  const loose = could.filter((item) => item === true).length;
  if (could.length > 0 && could.every((item) => item === false))
    return 'Each of these hires is firm: without it every plan is more than 0.5\u00a0% worse, with this horizon and these costs.';
  if (loose > 0 && could.every((item) => item !== undefined))
    return `${counted(loose, 'group', 'groups')} of ${could.length} could as well be others: such plans are within 0.5\u00a0% of this one, and the horizon and the costs below decide.`;
  return 'Plans within 0.5\u00a0% of this one may choose others; the horizon and the costs below decide.';
}

/** The limits without which there would be a better plan. */
export function heldBackWords(limits: string): string {
  return `Held back by ${limits}.`;
}
