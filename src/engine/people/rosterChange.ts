import type { MemberField } from './memberProblems.ts';
import type { Member } from './roster.ts';

/** What an edit did to a roster, for undo: without names, which may be private. */
export type RosterChange =
  | { readonly kind: 'memberAdded'; readonly member: Member['kind'] }
  | { readonly kind: 'memberCopied'; readonly member: Member['kind'] }
  | { readonly kind: 'memberRemoved'; readonly member: Member['kind'] }
  | { readonly kind: 'memberChanged'; readonly field: MemberField }
  | { readonly kind: 'rosterImported'; readonly mode: ImportMode; readonly count: number };

export type ImportMode = 'add' | 'replace';

/** A member that has no id yet. */
export type NewMember = Omit<Member, 'id'>;

/** More lines are no plan of one company. */
export const mostMembers = 10_000;

/** A roster after an import. Who is replaced by somebody of the same name and kind keeps the id, so that what refers to it holds. */
export function importMembers(
  people: readonly Member[],
  incoming: readonly NewMember[],
  mode: ImportMode,
): readonly Member[] {
  const kept = new Map<string, string[]>();
  if (mode === 'replace') {
    for (const member of people) {
      const ids = kept.get(sameness(member));
      if (ids) ids.push(member.id);
      else kept.set(sameness(member), [member.id]);
    }
  }
  const ids = newMemberIds(people, incoming.length);
  let used = 0;
  const added = incoming.map((member): Member => {
    const id = kept.get(sameness(member))?.shift() ?? ids[used++] ?? '';
    return { id, ...member };
  });
  return mode === 'add' ? [...people, ...added] : added;
}

function sameness({ kind, name }: NewMember): string {
  return `${kind} ${name}`;
}

/** Ids for new members: counted on from the highest number so far, so that an id of somebody who is still there never returns. */
export function newMemberIds(people: readonly Member[], count: number): readonly string[] {
  const used = new Set(people.map(({ id }) => id));
  const numbers = people.map(({ id }) => Number(/^m(\d{1,9})$/.exec(id)?.[1] ?? 0));
  let number = numbers.reduce((most, next) => Math.max(most, next), 0);
  const ids: string[] = [];
  while (ids.length < count) {
    number += 1;
    // Ids of files that somebody wrote may have any number of digits.
    if (!used.has(`m${number}`)) ids.push(`m${number}`);
  }
  return ids;
}
