import { ownerAmongContributors } from '../effects/activate.ts';
import { setupFactIds } from '../playbook/facts.ts';
import type { BaseRow, Conflict, FactDefinition, OtherTitle, Playbook, Role } from '../playbook/playbook.ts';
import { quote } from '../quote.ts';
import { CheckedEntry, knownIds } from './checkedEntry.ts';
import { checkRule } from './checkRule.ts';
import type { PlaybookProblem } from './playbookProblem.ts';

/** Ids that name nothing, ids given twice, duties with two owners, and entries that contradict themselves. */
export function checkReferences(playbook: Playbook): readonly PlaybookProblem[] {
  const problems = [...duplicates(playbook)];
  const known = knownIds(playbook);
  const entry = (path: string, who: string) => new CheckedEntry(problems, known, path, who);
  const each = <Item>(
    list: string,
    items: readonly Item[],
    nameOf: (item: Item) => string,
    check: (item: Item, entry: CheckedEntry) => void,
  ): void => {
    for (const [index, item] of items.entries()) check(item, entry(`${list}[${index}]`, nameOf(item)));
  };
  each('roles', playbook.roles, ({ id }) => `Role ${quote(id)}`, checkRole);
  each('otherTitles', playbook.otherTitles, ({ id }) => `Title ${quote(id)}`, checkTitle);
  each(
    'duties',
    playbook.duties,
    ({ id }) => `Duty ${quote(id)}`,
    (duty, at) => at.expectSources(duty),
  );
  each('base', playbook.base, ({ duty }) => `The base row of ${quote(duty)}`, checkBaseRow);
  each('facts', playbook.facts, ({ id }) => `Fact ${quote(id)}`, checkFact);
  each(
    'rules',
    playbook.rules,
    ({ id }) => `Rule ${quote(id)}`,
    (rule, at) => checkRule(playbook, rule, at),
  );
  each('conflicts', playbook.conflicts, ({ id }) => `Disagreement ${quote(id)}`, checkConflict);
  checkEffort(playbook, entry('effort', 'The effort table'));
  return problems;
}

const listsWithIds = [
  ['roles', 'role'],
  ['otherTitles', 'title'],
  ['variants', 'variant'],
  ['duties', 'duty'],
  ['facts', 'fact'],
  ['rules', 'rule'],
  ['conflicts', 'disagreement'],
  ['sources', 'source'],
] as const;

function duplicates(playbook: Playbook): readonly PlaybookProblem[] {
  const problems: PlaybookProblem[] = [];
  for (const [list, noun] of listsWithIds) {
    const seen = new Set(list === 'otherTitles' ? playbook.roles.map(({ id }) => id) : []);
    for (const [index, { id }] of playbook[list].entries()) {
      const message = `The id ${quote(id)} is used twice: every ${noun} needs its own.`;
      if (seen.has(id)) problems.push({ path: `${list}[${index}].id`, message });
      seen.add(id);
    }
  }
  const rows = new Map<string, number>();
  for (const [index, { duty }] of playbook.base.entries()) {
    const first = rows.get(duty);
    if (first === undefined) rows.set(duty, index);
    else {
      const message = `The duty ${quote(duty)} has two owners: base[${first}] already says who holds it.`;
      problems.push({ path: `base[${index}].duty`, message });
    }
  }
  return problems;
}

function checkRole(role: Role, entry: CheckedEntry): void {
  if (role.mergeInto !== null) entry.expectOne('role', role.mergeInto, 'mergeInto');
  checkProfile(role, entry);
}

function checkTitle(title: OtherTitle, entry: CheckedEntry): void {
  if (title.mergeInto !== null) entry.expectOne('title', title.mergeInto, 'mergeInto');
  entry.expectAll('duty', title.takesFrom, 'takesFrom');
  checkProfile(title, entry);
}

function checkProfile(role: Role, entry: CheckedEntry): void {
  entry.expectSources(role);
  const [from, to] = role.range;
  if (from <= to) return;
  entry.report({ field: 'range', says: `has a range that ends at ${to}, before it begins at ${from}` });
}

function checkBaseRow(row: BaseRow, entry: CheckedEntry): void {
  entry.expectOne('duty', row.duty, 'duty');
  entry.expectSources(row);
  if (row.owner !== null) entry.expectOne('role', row.owner, 'owner');
  entry.expectAll('role', row.contributors, 'contributors');
  for (const problem of ownerAmongContributors(row.owner, row.contributors)) entry.report(problem);
  if (row.owner === null && row.contributors.length > 0) {
    entry.report({ field: 'owner', says: 'has contributors but no owner' });
  }
}

/** Words that an address uses for itself; a question of that name could not be written down. */
const addressWords = new Set(['team', 'role', 'step']);

function checkFact(fact: FactDefinition, entry: CheckedEntry): void {
  if (addressWords.has(fact.id)) {
    const says = `needs another id: addresses use ${quote(fact.id)} for something else`;
    entry.report({ field: 'id', says });
  }
  if (setupFactIds.includes(fact.id)) {
    entry.report({ field: 'id', says: 'cannot be asked, because the setup answers it' });
  }
  const seen = new Set<unknown>();
  for (const [index, { value }] of fact.answers.entries()) {
    const says = `has the answer ${quote(String(value))} twice`;
    if (seen.has(value)) entry.report({ field: `answers[${index}].value`, says });
    seen.add(value);
  }
}

function checkConflict(conflict: Conflict, entry: CheckedEntry): void {
  entry.expectSources(conflict);
  for (const [index, { rule }] of conflict.sides.entries()) {
    entry.expectOne('rule', rule, `sides[${index}].rule`);
  }
  entry.expectAll('fact', conflict.decidedBy, 'decidedBy');
  entry.expectPlaces(conflict.shownAt);
}

function checkEffort({ effort }: Playbook, entry: CheckedEntry): void {
  entry.expectSources(effort);
  for (const [setup, table] of Object.entries(effort.values)) {
    for (const duty of Object.keys(table)) entry.expectOne('duty', duty, `values.${setup}.${duty}`);
  }
}
