import { newMemberIds } from './memberIds.ts';
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
