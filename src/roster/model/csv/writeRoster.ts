import { csvText } from '../../../engine/csvText.ts';
import type { MemberField } from '../../../engine/people/memberProblems.ts';
import type { NewMember } from '../../../engine/people/rosterChange.ts';
import type { DutyId, Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { tidyName } from '../tidyName.ts';
import { dutyMatcher, noDuties, roleMatcher } from './matchPlaybook.ts';

/** The columns of an export, in their order; each name is one that an import knows. */
const exportColumns: readonly (readonly [field: MemberField, header: string])[] = [
  ['name', 'Name'],
  ['kind', 'Type'],
  ['role', 'Role'],
  ['level', 'Level'],
  ['fte', 'FTE'],
  ['start', 'Start'],
  ['end', 'End'],
  ['duties', 'Duties'],
  ['cost', 'Cost (thousand a year)'],
];

/** A roster as CSV that an import reads back as it is. */
export function rosterCsv(people: readonly NewMember[], playbook: Playbook): string {
  const roleText = roleWriter(playbook);
  const dutyText = dutyWriter(playbook);
  const rows = people.map((member) => {
    const cells: Readonly<Record<MemberField, string>> = {
      name: tidyName(member.name),
      kind: member.kind,
      role: roleText(member.role),
      level: member.level,
      fte: String(member.fte),
      start: member.start ?? '',
      end: member.end ?? '',
      duties: member.duties?.length === 0 ? noDuties : (member.duties ?? []).map(dutyText).join('; '),
      cost: member.cost === undefined ? '' : String(member.cost),
    };
    return exportColumns.map(([field]) => cells[field]);
  });
  return csvText([exportColumns.map(([, header]) => header), ...rows]);
}

/** A table to fill in: the columns of an export with one person and one vacancy as examples. */
export function templateCsv(playbook: Playbook): string {
  const [first] = playbook.roles;
  if (!first) return rosterCsv([], playbook);
  const last = playbook.roles.at(-2) ?? first;
  return rosterCsv(
    [
      {
        name: 'Ada Example',
        kind: 'person',
        role: first.id,
        level: 'senior',
        fte: 0.8,
        start: '2026-01-01',
        cost: 120,
      },
      { name: '', kind: 'vacancy', role: last.id, level: 'junior', fte: 1 },
    ],
    playbook,
  );
}

/** By name where the name finds the role again, else by id. */
function roleWriter(playbook: Playbook): (id: RoleId) => string {
  const find = roleMatcher(playbook);
  return (id) => {
    const name = playbook.roles.find((role) => role.id === id)?.name ?? id;
    const match = find(name);
    return match?.role === id && match.level === undefined ? name : id;
  };
}

function dutyWriter(playbook: Playbook): (id: DutyId) => string {
  const find = dutyMatcher(playbook);
  return (id) => {
    const name = playbook.duties.find((duty) => duty.id === id)?.name ?? id;
    return find(name) === id && !/[;|\n]/.test(name) ? name : id;
  };
}
