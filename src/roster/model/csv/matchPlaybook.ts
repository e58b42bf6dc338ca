import type { Level } from '../../../engine/people/roster.ts';
import type { DutyId, Playbook, Role, RoleId } from '../../../engine/playbook/playbook.ts';
import { folded } from './folded.ts';

export interface RoleMatch {
  readonly role: RoleId;
  /** A level that the title itself names: "Senior data scientist". */
  readonly level?: Level;
}

const levelWords: readonly (readonly [Level, readonly string[]])[] = [
  ['junior', 'junior jr entry trainee graduate intern associate beginner werkstudent'.split(' ')],
  ['senior', 'senior sr experienced mid middle intermediate regular professional'.split(' ')],
  ['lead', 'lead principal staff head chief expert leitung'.split(' ')],
];

/** The level that a cell names in one of the usual words, or in several: "Senior II", "mid-level". */
export function matchLevel(text: string): Level | undefined {
  const words = folded(text).split(' ');
  const found = levelWords.filter(([, known]) => words.some((word) => known.includes(word)));
  // "Lead, formerly senior" is for somebody to read.
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Short and other forms of the words of titles. */
const usualWords: ReadonlyMap<string, string> = new Map([
  ['eng', 'engineer'],
  ['engr', 'engineer'],
  ['dev', 'engineer'],
  ['developer', 'engineer'],
  ['programmer', 'engineer'],
  ['sw', 'software'],
  ['sci', 'scientist'],
  ['mgr', 'manager'],
]);
/** What software engineers work on. */
const softwareWords = new Set(
  'software backend frontend back front end full stack fullstack web application'.split(' '),
);

/** A title in the usual words: "SW Eng" and "Backend developer" are both "software engineer", "ML Eng" is "ml engineer". */
function inUsualWords(words: readonly string[]): string {
  const usual = words.map((word) => usualWords.get(word) ?? word);
  const rest = usual.filter((word) => !softwareWords.has(word));
  // A programmer writes software; an engineer of nothing may be any.
  const isSoftware = rest.length < usual.length || !words.includes('engineer');
  return isSoftware && rest.join(' ') === 'engineer' ? 'software engineer' : usual.join(' ');
}

/** Finds roles by what a playbook calls them. Built once for many cells. */
export function roleMatcher({ roles, otherTitles }: Playbook): (text: string) => RoleMatch | undefined {
  const isRole = (id: RoleId | null): id is RoleId => roles.some((role) => role.id === id);
  const known = nameTable([
    ...namesInOrder(roles, (role) => role.id),
    ...namesInOrder(otherTitles, ({ mergeInto }) => (isRole(mergeInto) ? mergeInto : undefined)),
  ]);
  return (text) => {
    const exact = roles.find(({ id }) => id === text.trim());
    if (exact) return { role: exact.id };
    // "Data scientist (m/f/d)"
    const plain = folded(text.replaceAll(/\([^()]*\/[^()]*\)/g, ' '));
    const whole = known.get(plain) ?? known.get(folded(text));
    if (whole !== undefined) return { role: whole };
    const words = plain.split(' ');
    const isLevel = (word: string) => levelWords.some(([, list]) => list.includes(word));
    const title = words.filter((word) => !isLevel(word));
    const role = known.get(title.join(' ')) ?? known.get(inUsualWords(title));
    if (role === undefined) return undefined;
    const level = matchLevel(plain);
    return { role, ...(level && { level }) };
  };
}

/** Finds duties by what a playbook calls them; a name that two duties have finds neither. */
export function dutyMatcher({ duties }: Playbook): (text: string) => DutyId | undefined {
  const known = nameTable([
    duties.map((duty) => [duty.id, duty.id] as const),
    duties.map((duty) => [duty.name, duty.id] as const),
    duties.map((duty) => [duty.short, duty.id] as const),
    duties.flatMap((duty) => duty.alsoCalled.map((name) => [name, duty.id] as const)),
  ]);
  return (text) => duties.find(({ id }) => id === text.trim())?.id ?? known.get(folded(text));
}

type Naming = readonly (readonly [name: string, id: string | undefined])[];

function namesInOrder<Title extends Role>(
  titles: readonly Title[],
  idOf: (title: Title) => RoleId | undefined,
): readonly Naming[] {
  return [
    titles.map((title) => [title.id, idOf(title)]),
    titles.map((title) => [title.name, idOf(title)]),
    titles.map((title) => [title.short, idOf(title)]),
    titles.map((title) => [title.plural, idOf(title)]),
    titles.flatMap((title) => title.alsoCalled.map((name) => [name, idOf(title)] as const)),
  ];
}

/** Names by rank: an earlier list wins over a later one, and what one list says of two ids it says of neither. */
function nameTable(lists: readonly Naming[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const unclear = new Set<string>();
  for (const list of lists) {
    const ids = new Map<string, Set<string | undefined>>();
    for (const [name, id] of list) {
      const key = folded(name);
      if (key !== '') ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
    for (const [key, [id, ...more]] of ids) {
      if (table.has(key) || unclear.has(key)) continue;
      if (more.length > 0) unclear.add(key);
      else if (id !== undefined) table.set(key, id);
    }
  }
  return table;
}

/** The cell of somebody who can do none of the duties: an empty cell means those of the role. */
export const noDuties = 'none';

/** The duties that a cell names, between `;`, `|` or line ends; between commas where a name has none itself. */
export function splitDuties(
  cell: string,
  knows: (text: string) => DutyId | undefined,
): { readonly known: readonly DutyId[]; readonly unknown: readonly string[] } {
  const known = new Set<DutyId>();
  const unknown: string[] = [];
  const take = (text: string) => {
    const duty = knows(text);
    if (duty !== undefined) known.add(duty);
    return duty !== undefined;
  };
  if (cell.toLowerCase() === noDuties) return { known: [], unknown };
  for (const part of pieces(cell, /[;|\n]/)) {
    if (take(part)) continue;
    for (const piece of pieces(part, /,/)) if (!take(piece)) unknown.push(piece);
  }
  return { known: [...known], unknown };
}

function pieces(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
