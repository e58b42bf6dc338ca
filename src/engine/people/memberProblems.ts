import { isBlank } from '../foreignText.ts';
import type { DutyId, Playbook } from '../playbook/playbook.ts';
import { isDay } from './days.ts';
import type { Member } from './roster.ts';

/** A place of a member that can be edited. */
export const memberFields = [
  'name',
  'kind',
  'role',
  'level',
  'fte',
  'start',
  'end',
  'duties',
  'cost',
] as const;
export type MemberField = (typeof memberFields)[number];

/** What is wrong with a member, and in which field. The words are in `src/roster/words/roster.ts`. */
export type MemberProblem =
  | { readonly field: 'name'; readonly kind: 'noName' }
  | { readonly field: 'role'; readonly kind: 'unknownRole'; readonly role: string }
  | { readonly field: 'fte'; readonly kind: 'fteOutside' }
  | { readonly field: 'start' | 'end'; readonly kind: 'noDay'; readonly text: string }
  | { readonly field: 'end'; readonly kind: 'endBeforeStart' }
  | { readonly field: 'duties'; readonly kind: 'unknownDuties'; readonly duties: readonly DutyId[] }
  | { readonly field: 'cost'; readonly kind: 'costOutside' };

/** Thousands a year; whatever is above is a slip, most often a cost that is not in thousands. */
export const mostCost = 100_000;

/** Everything that is wrong with a member, in the order of the fields. An unknown role or duty counts for nothing but is kept. */
export function memberProblems(member: Member, playbook: Playbook): readonly MemberProblem[] {
  const { name, kind, role, fte, start, end, cost } = member;
  const unknown = (member.duties ?? []).filter((id) => !playbook.duties.some((duty) => duty.id === id));
  const problems: (MemberProblem | false)[] = [
    kind === 'person' && isBlank(name) && { field: 'name', kind: 'noName' },
    !playbook.roles.some(({ id }) => id === role) && { field: 'role', kind: 'unknownRole', role },
    !(fte >= 0 && fte <= 1) && { field: 'fte', kind: 'fteOutside' },
    start !== undefined && !isDay(start) && { field: 'start', kind: 'noDay', text: start },
    end !== undefined && !isDay(end) && { field: 'end', kind: 'noDay', text: end },
    endsBeforeStart(member) && { field: 'end', kind: 'endBeforeStart' },
    unknown.length > 0 && { field: 'duties', kind: 'unknownDuties', duties: unknown },
    cost !== undefined && !(cost >= 0 && cost <= mostCost) && { field: 'cost', kind: 'costOutside' },
  ];
  return problems.filter((problem) => problem !== false);
}

function endsBeforeStart({ start, end }: Member): boolean {
  return start !== undefined && end !== undefined && isDay(start) && isDay(end) && end < start;
}
