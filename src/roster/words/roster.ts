import { assertNever } from '../../engine/assertNever.ts';
import { cutText, isBlank, isolate } from '../../engine/foreignText.ts';
import { type MemberField, type MemberProblem, mostCost } from '../../engine/people/memberProblems.ts';
import { type Day, fteOn, isPresent, type Level, type Member } from '../../engine/people/roster.ts';
import type { RosterChange } from '../../engine/people/rosterChange.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { counted, inSentence, wholeNumber } from '../../engine/words/format.ts';
import { roleName } from '../../engine/words/words.ts';
import type { EditFault } from '../model/editMember.ts';

export const levelWords: Readonly<Record<Level, string>> = {
  junior: 'Junior',
  senior: 'Senior',
  lead: 'Lead',
};

/** "senior". */
export function levelInSentence(level: Level): string {
  return levelWords[level].toLowerCase();
}

export const kindWords: Readonly<Record<Member['kind'], string>> = { person: 'Person', vacancy: 'Vacancy' };

/** The fields of a member, as columns are called. */
export const fieldWords: Readonly<Record<MemberField, string>> = {
  name: 'Name',
  kind: 'Type',
  role: 'Role',
  level: 'Level',
  fte: 'FTE',
  start: 'Start',
  end: 'End',
  duties: 'Duties',
  cost: 'Cost',
};

/** What goes into a field, for those who ask. */
export const fieldHints: Readonly<Partial<Record<MemberField, string>>> = {
  fte: 'Part of a working week: 0.8 or 80 %',
  start: 'First day; leave empty for people who are already here',
  end: 'Last day; leave empty for people who stay',
  duties: 'What this person can do, if it differs from the role',
  cost: 'Full cost in thousands a year; stays in this browser',
};

export const rosterWords = {
  newPerson: 'New person',
  openPosition: 'Open position',
  nobodyFound: 'No matching people.',
  keys: 'Press Enter for the next row, Shift and Enter for the row above, Escape to cancel typing.',
  dutiesOfRole: 'Default',
  dutiesTitle: 'What they can do',
  dutiesAbout:
    'Coverage counts people who can do a duty. By default, people can do what their role does in this plan.',
  cancel: 'Cancel',
  empty: 'Add your people and approved vacancies, or import them from a table.',
  exportFailed: 'The file could not be created. Reload the page and try again.',
} as const;

/** "Ada", "Vacancy 3": what to call a line where its name may be missing. */
export function lineName({ name, kind }: Member, index: number): string {
  return isBlank(name) ? `${kindWords[kind]} ${index + 1}` : isolate(name);
}

/** "12 people here today, 10.6 FTE; 1 away; 3 vacancies." */
export function rosterSentence(people: readonly Member[], today: Day): string {
  const persons = people.filter(({ kind }) => kind === 'person');
  const vacancies = people.length - persons.length;
  const here = persons.filter((member) => isPresent(member, today) && member.fte > 0).length;
  const away = persons.length - here;
  const present = `${counted(here, 'person', 'people')} here today, ${fteWords(fteOn(people, today))} FTE`;
  const others = away === 0 ? '' : `; ${wholeNumber(away)} away`;
  return `${present}${others}; ${vacancies === 0 ? 'no vacancies' : counted(vacancies, 'vacancy', 'vacancies')}.`;
}

const twoDecimals = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export function fteWords(fte: number): string {
  return twoDecimals.format(fte);
}

/** "4 duties". */
export function dutiesWords(duties: Member['duties']): string {
  if (duties === undefined) return rosterWords.dutiesOfRole;
  return duties.length === 0 ? 'None' : counted(duties.length, 'duty', 'duties');
}

export function shownSentence(shown: number, all: number): string {
  return shown === all ? counted(all, 'row', 'rows') : `${shown} of ${counted(all, 'row', 'rows')}`;
}

export function moreWords(count: number): string {
  return `Show ${counted(count, 'more row', 'more rows')}`;
}

export const faultSentences: Readonly<Record<EditFault, string>> = {
  noName: 'Enter a name. Only a vacancy may have none.',
  longName: 'Enter a name of at most 200 characters.',
  fte: 'Enter 0 to 1, or a percentage, such as 0.8 or 80 %.',
  hours: 'Enter 0 to 40 hours a week.',
  fewHours: 'This column holds hours a week. Enter 20, or 50 % for half a week.',
  day: 'Enter a date, such as 2026-12-31, or a month, such as 2026-12.',
  ambiguousDay: 'Day or month first? Enter the date as 2026-12-31.',
  endBeforeStart: 'The end is before the start. Enter a later date.',
  cost: `Enter thousands a year, 0 to ${wholeNumber(mostCost)}, such as 120.`,
};

/** What is wrong with a member of a plan. */
export function problemSentence(problem: MemberProblem): string {
  switch (problem.kind) {
    case 'noName':
      return faultSentences.noName;
    case 'unknownRole':
      return `The playbook has no role “${isolate(problem.role)}”. Choose a role, or this row is not counted.`;
    case 'fteOutside':
      return faultSentences.fte;
    case 'noDay':
      return `“${problem.text}” is not a valid date. ${faultSentences.day}`;
    case 'endBeforeStart':
      return faultSentences.endBeforeStart;
    case 'unknownDuties':
      return `The playbook does not have these duties: ${problem.duties.map(isolate).join(', ')}.`;
    case 'costOutside':
      return faultSentences.cost;
    default:
      return assertNever(problem);
  }
}

/** "person added": what an edit did, to stand after "Undo:". */
export function rosterChangePhrase(change: RosterChange): string {
  switch (change.kind) {
    case 'memberAdded':
      return `${change.member} added`;
    case 'memberCopied':
      return `${change.member} duplicated`;
    case 'memberRemoved':
      return `${change.member} removed`;
    case 'memberChanged':
      return `${change.field === 'fte' ? 'FTE' : fieldWords[change.field].toLowerCase()} in the roster`;
    case 'rosterImported':
      return `${counted(change.count, 'row', 'rows')} imported`;
    default:
      return assertNever(change);
  }
}

/** What the table says after a row was duplicated or removed. */
export function spokenChange(change: 'copied' | 'removed', name: string): string {
  const said = {
    copied: 'was duplicated',
    removed: 'was removed. Press Undo to restore the row',
  };
  return `${name} ${said[change]}.`;
}

export function copyName(name: string): string {
  return name === '' ? '' : `${cutText(name, 190)} (copy)`;
}

/** "formation-roster.csv". */
export const rosterFileNames = {
  table: 'formation-roster.csv',
  template: 'formation-roster-template.csv',
} as const;

/** "senior ML engineer". */
export function personOf(playbook: Playbook, role: RoleId, level: Level): string {
  return `${levelInSentence(level)} ${inSentence(roleName(playbook, role))}`;
}
