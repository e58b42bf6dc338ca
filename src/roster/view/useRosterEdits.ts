import { useEffect, useMemo, useRef } from 'react';
import type { MemberField } from '../../engine/people/memberProblems.ts';
import type { Member } from '../../engine/people/roster.ts';
import { newMemberIds, type RosterChange } from '../../engine/people/rosterChange.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { copyName, rosterWords } from '../words/roster.ts';

export type OnRosterChange = (people: readonly Member[], what: RosterChange) => void;

/** The edits of a roster. They stay the same while it changes, so that only rows that change are drawn anew. */
export interface RosterEdits {
  /** Edits the line as it is by then; an edit that changes nothing is none. */
  readonly change: (id: string, field: MemberField, edit: (member: Member) => Member) => void;
  /** Each answers with the id of the line that the focus should go to; undefined: there is none. */
  readonly add: (kind: Member['kind']) => string | undefined;
  readonly copy: (id: string) => string | undefined;
  readonly remove: (id: string) => void;
}

export function useRosterEdits(
  people: readonly Member[],
  playbook: Playbook,
  onChange: OnRosterChange,
): RosterEdits {
  const latest = useRef({ people, playbook, onChange });
  useEffect(() => {
    latest.current = { people, playbook, onChange };
  });
  return useMemo(() => {
    const put = (next: readonly Member[], what: RosterChange) => {
      // A second edit may come before the first was drawn: leaving a field by a click on "Duplicate".
      latest.current = { ...latest.current, people: next };
      latest.current.onChange(next, what);
    };
    return {
      change(id, field, edit) {
        const { people: now } = latest.current;
        const old = now.find((member) => member.id === id);
        const edited = old && edit(old);
        if (!edited || edited[field] === old[field]) return;
        put(
          now.map((member) => (member === old ? edited : member)),
          { kind: 'memberChanged', field },
        );
      },
      add(kind) {
        const { people: now, playbook: book } = latest.current;
        const [id] = newMemberIds(now, 1);
        // Like the last line of its kind: teams are entered role by role.
        const role = now.findLast((member) => member.kind === kind)?.role ?? book.roles[0]?.id;
        if (id === undefined || role === undefined) return undefined;
        const name = kind === 'person' ? rosterWords.newPerson : '';
        put([...now, { id, name, kind, role, level: 'senior', fte: 1 }], {
          kind: 'memberAdded',
          member: kind,
        });
        return id;
      },
      copy(id) {
        const { people: now } = latest.current;
        const index = now.findIndex((member) => member.id === id);
        const original = now[index];
        const [next] = newMemberIds(now, 1);
        if (!original || next === undefined) return undefined;
        const copy = { ...original, id: next, name: copyName(original.name) };
        put([...now.slice(0, index + 1), copy, ...now.slice(index + 1)], {
          kind: 'memberCopied',
          member: copy.kind,
        });
        return next;
      },
      remove(id) {
        const { people: now } = latest.current;
        const gone = now.find((member) => member.id === id);
        if (!gone) return;
        put(
          now.filter((member) => member.id !== id),
          { kind: 'memberRemoved', member: gone.kind },
        );
      },
    };
  }, []);
}
