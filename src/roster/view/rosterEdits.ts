import type { MemberField } from '../../engine/people/memberProblems.ts';
import type { Member } from '../../engine/people/roster.ts';
import { newMemberIds, type RosterChange } from '../../engine/people/rosterChange.ts';
import { editHeadcount, rosterEdit } from '../../plan/store/headcountEdits.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { planStore } from '../../plan/store/planStore.ts';
import { copyName, rosterWords } from '../words/roster.ts';

/** The roster as it is by now: a second edit may come before the first was drawn. */
function peopleNow(): readonly Member[] {
  return planStore.get().document.headcount.people;
}

export function setPeople(people: readonly Member[], what: RosterChange): void {
  editHeadcount(rosterEdit(people, what));
}

/** An edit that changes nothing is none. */
export function changeMember(id: string, field: MemberField, edit: (member: Member) => Member): void {
  const people = peopleNow();
  const old = people.find((member) => member.id === id);
  const edited = old && edit(old);
  if (!edited || edited[field] === old[field]) return;
  setPeople(
    people.map((member) => (member === old ? edited : member)),
    { kind: 'memberChanged', field },
  );
}

/** Gives the id of the new line; undefined: there is none. */
export function addMember(kind: Member['kind']): string | undefined {
  const people = peopleNow();
  const [id] = newMemberIds(people, 1);
  const { roles } = selectSized(planStore.get()).playbook;
  // Like the last line of its kind: teams are entered role by role.
  const role = people.findLast((member) => member.kind === kind)?.role ?? roles[0]?.id;
  if (id === undefined || role === undefined) return undefined;
  const name = kind === 'person' ? rosterWords.newPerson : '';
  setPeople([...people, { id, name, kind, role, level: 'senior', fte: 1 }], {
    kind: 'memberAdded',
    member: kind,
  });
  return id;
}

/** Gives the id of the copy, which stands below its original; undefined: there is none. */
export function copyMember(id: string): string | undefined {
  const people = peopleNow();
  const index = people.findIndex((member) => member.id === id);
  const original = people[index];
  const [next] = newMemberIds(people, 1);
  if (!original || next === undefined) return undefined;
  const copy = { ...original, id: next, name: copyName(original.name) };
  setPeople([...people.slice(0, index + 1), copy, ...people.slice(index + 1)], {
    kind: 'memberCopied',
    member: copy.kind,
  });
  return next;
}

export function removeMember(id: string): void {
  const people = peopleNow();
  const gone = people.find((member) => member.id === id);
  if (!gone) return;
  setPeople(
    people.filter((member) => member.id !== id),
    { kind: 'memberRemoved', member: gone.kind },
  );
}
