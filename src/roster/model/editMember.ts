import type { Member } from '../../engine/people/roster.ts';
import { type CellFault, readCost, readDay, readFte } from './cells.ts';
import { longestName, tidyName } from './tidyName.ts';

/** The fields of a member that are typed; the others are chosen. */
export type TypedField = 'name' | 'fte' | 'start' | 'end' | 'cost';
export type EditFault = CellFault | 'noName' | 'longName' | 'endBeforeStart';

export type MemberEdit =
  | { readonly kind: 'ok'; readonly member: Member }
  | { readonly kind: 'refused'; readonly why: EditFault };

/** A member after somebody typed a text into a field; an empty day or cost is taken away. Whatever is refused changes nothing. */
export function editMember(member: Member, field: TypedField, text: string): MemberEdit {
  switch (field) {
    case 'name':
      return editName(member, tidyName(text));
    case 'fte': {
      const reading = readFte(text);
      return reading.kind === 'ok' ? ok({ ...member, fte: reading.value }) : refused(reading.why);
    }
    case 'start':
    case 'end':
      return editDay(member, field, text);
    case 'cost': {
      const { cost: _, ...without } = member;
      if (text.trim() === '') return ok(without);
      const reading = readCost(text, 'thousands');
      return reading.kind === 'ok' ? ok({ ...member, cost: reading.value }) : refused(reading.why);
    }
  }
}

function editName(member: Member, name: string): MemberEdit {
  if (name === '' && member.kind === 'person') return refused('noName');
  return name.length > longestName ? refused('longName') : ok({ ...member, name });
}

function editDay(member: Member, field: 'start' | 'end', text: string): MemberEdit {
  const { [field]: _, ...without } = member;
  if (text.trim() === '') return ok(without);
  const reading = readDay(text, field === 'start' ? 'first' : 'last', undefined);
  if (reading.kind === 'bad') return refused(reading.why);
  const changed: Member = { ...member, [field]: reading.value };
  const { start, end } = changed;
  return start !== undefined && end !== undefined && end < start ? refused('endBeforeStart') : ok(changed);
}

function ok(member: Member): MemberEdit {
  return { kind: 'ok', member };
}

function refused(why: EditFault): MemberEdit {
  return { kind: 'refused', why };
}
