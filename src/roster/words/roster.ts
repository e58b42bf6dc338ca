import { assertNever } from '../../engine/assertNever.ts';
import type { MemberField, MemberProblem } from '../../engine/people/memberProblems.ts';
import { fteOn } from '../../engine/people/presence.ts';
import { type Day, isPresent, type Level, type Member } from '../../engine/people/roster.ts';
import type { RosterChange } from '../../engine/people/rosterChange.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { counted, inSentence } from '../../engine/words/format.ts';
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
  start: 'First day; empty: has always been there',
  end: 'Last day; empty: stays',
  duties: 'What somebody can do, where it is not what the role does',
  cost: 'All in, thousands a year; stays in this browser',
};

export const rosterWords = {
  table: 'Roster',
  addPerson: 'Add a person',
  addVacancy: 'Add a vacancy',
  newPerson: 'New person',
  openPosition: 'Open position',
  search: 'Search the roster',
  nobodyFound: 'Nobody has these words.',
  keys: 'Enter goes to the next line, Shift and Enter to the one above, Escape takes back what was typed.',
  always: 'always',
  whenFilled: 'when filled',
  stays: 'open',
  noCost: '–',
  dutiesOfRole: 'Of the role',
  dutiesTitle: 'What they can do',
  dutiesAbout:
    'Coverage counts people who can do a duty. Left alone, they can do what the role does in this plan.',
  dutiesReset: 'As the role',
  dutiesTake: 'Take over',
  cancel: 'Cancel',
  ofRole: 'of the role',
  notInPlan: 'not in this plan',
  emptyTitle: 'Nobody is in the roster yet',
  empty: 'Add the people you have and the vacancies that are approved, or import them from a table.',
  exportTable: 'Export as CSV',
  exportTemplate: 'Save a template',
  exportFailed: 'The file could not be made. Reload the page and try again.',
} as const;

/** "Ada", "Vacancy 3": what to call a line where its name may be missing. */
export function lineName({ name, kind }: Member, index: number): string {
  return name === '' ? `${kindWords[kind]} ${index + 1}` : name;
}

/** "12 people, 10.6 FTE today, 1 other not at work today, and 3 vacancies." */
export function rosterSentence(people: readonly Member[], today: Day): string {
  const persons = people.filter(({ kind }) => kind === 'person');
  const vacancies = people.length - persons.length;
  const here = persons.filter((member) => isPresent(member, today) && member.fte > 0).length;
  const away = persons.length - here;
  const present = `${counted(here, 'person', 'people')}, ${fteWords(fteOn(people, today))} FTE today`;
  const others = away === 0 ? '' : `, ${counted(away, 'other', 'others')} not at work today`;
  return `${present}${others}, and ${vacancies === 0 ? 'no vacancy' : counted(vacancies, 'vacancy', 'vacancies')}.`;
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
  return shown === all ? counted(all, 'line', 'lines') : `${shown} of ${counted(all, 'line', 'lines')}`;
}

export function moreWords(count: number): string {
  return `Show ${counted(count, 'more line', 'more lines')}`;
}

export const faultSentences: Readonly<Record<EditFault, string>> = {
  noName: 'A person needs a name.',
  longName: 'A name has 200 letters at most.',
  fte: 'Write 0 to 1, or percent: 0.8 or 80 %.',
  hours: 'Write hours a week, 40 at most.',
  fewHours: 'The column counts hours a week: write 20, or 50 % for half a week.',
  day: 'Write a day: 2026-12-31, or a month: 2026-12.',
  ambiguousDay: 'Day or month first? Write 2026-12-31.',
  endBeforeStart: 'The end is before the start.',
  cost: 'Write thousands a year: 120.',
};

/** What is wrong with a member of a plan. */
export function problemSentence(problem: MemberProblem): string {
  switch (problem.kind) {
    case 'noName':
      return faultSentences.noName;
    case 'unknownRole':
      return `The playbook has no role “${problem.role}”: it counts for nothing.`;
    case 'fteOutside':
      return faultSentences.fte;
    case 'noDay':
      return `“${problem.text}” is no day. ${faultSentences.day}`;
    case 'endBeforeStart':
      return faultSentences.endBeforeStart;
    case 'unknownDuties':
      return `Not in the playbook: ${problem.duties.join(', ')}.`;
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
      return `${counted(change.count, 'line', 'lines')} imported`;
    default:
      return assertNever(change);
  }
}

/** What the table says after a line was duplicated or removed. */
export function spokenChange(change: 'copied' | 'removed', name: string): string {
  const said = {
    copied: 'is duplicated',
    removed: 'is removed; undo brings it back',
  };
  return `${name} ${said[change]}.`;
}

export function copyName(name: string): string {
  return name === '' ? '' : `${name.slice(0, 190)} (copy)`;
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
