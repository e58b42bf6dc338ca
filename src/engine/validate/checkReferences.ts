import { ownerAmongContributors } from '../effects/activate.ts';
import { scenarioFactIds } from '../playbook/facts.ts';
import type { BaseRow, Conflict, FactDefinition, OtherTitle, Playbook, Role } from '../playbook/playbook.ts';
import { quote } from '../quote.ts';
import { checkRule } from './checkRule.ts';
import type { PlaybookProblem } from './playbookProblem.ts';
import {
  checkPlaces,
  checkSources,
  createValidationContext,
  type Entry,
  expectAll,
  expectOne,
  report,
  reportAll,
  type ValidationContext,
} from './validationContext.ts';

/** Ids that name nothing, ids given twice, duties with two owners, and entries that contradict themselves. */
export function checkReferences(playbook: Playbook): readonly PlaybookProblem[] {
  const desk = createValidationContext(playbook);
  const each = <Item>(
    list: string,
    items: readonly Item[],
    who: (item: Item) => string,
    check: (desk: ValidationContext, item: Item, entry: Entry) => void,
  ): void => {
    for (const [index, item] of items.entries()) {
      check(desk, item, { path: `${list}[${index}]`, who: who(item) });
    }
  };
  checkDuplicates(desk);
  each('roles', playbook.roles, (role) => `Role ${quote(role.id)}`, checkRole);
  each('otherTitles', playbook.otherTitles, (title) => `Title ${quote(title.id)}`, checkTitle);
  each('duties', playbook.duties, (duty) => `Duty ${quote(duty.id)}`, checkSources);
  each('base', playbook.base, (row) => `The base row of ${quote(row.duty)}`, checkBaseRow);
  each('facts', playbook.facts, (fact) => `Fact ${quote(fact.id)}`, checkFact);
  each('rules', playbook.rules, (rule) => `Rule ${quote(rule.id)}`, checkRule);
  each('conflicts', playbook.conflicts, (conflict) => `Disagreement ${quote(conflict.id)}`, checkConflict);
  checkEffort(desk);
  return desk.problems;
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

function checkDuplicates(desk: ValidationContext): void {
  for (const [list, noun] of listsWithIds) {
    const seen = new Set(list === 'otherTitles' ? desk.known.role : []);
    for (const [index, { id }] of desk.playbook[list].entries()) {
      if (seen.has(id)) {
        report(desk, `${list}[${index}].id`, `The id ${quote(id)} is taken: every ${noun} needs its own.`);
      }
      seen.add(id);
    }
  }
  const rows = new Map<string, number>();
  for (const [index, { duty }] of desk.playbook.base.entries()) {
    const first = rows.get(duty);
    if (first === undefined) rows.set(duty, index);
    else {
      const message = `The duty ${quote(duty)} has two owners: base[${first}] already says who holds it.`;
      report(desk, `base[${index}].duty`, message);
    }
  }
}

function checkRole(desk: ValidationContext, role: Role, entry: Entry): void {
  if (role.mergeInto !== null) expectOne(desk, 'role', role.mergeInto, entry, 'mergeInto');
  checkProfile(desk, role, entry);
}

function checkTitle(desk: ValidationContext, title: OtherTitle, entry: Entry): void {
  if (title.mergeInto !== null) expectOne(desk, 'title', title.mergeInto, entry, 'mergeInto');
  expectAll(desk, 'duty', title.takesFrom, entry, 'takesFrom');
  checkProfile(desk, title, entry);
}

function checkProfile(desk: ValidationContext, role: Role, entry: Entry): void {
  checkSources(desk, role, entry);
  const [from, to] = role.range;
  if (from > to) {
    const message = `${entry.who} has a range that ends at ${to}, before it begins at ${from}.`;
    report(desk, `${entry.path}.range`, message);
  }
}

function checkBaseRow(desk: ValidationContext, row: BaseRow, entry: Entry): void {
  expectOne(desk, 'duty', row.duty, entry, 'duty');
  checkSources(desk, row, entry);
  if (row.owner !== null) expectOne(desk, 'role', row.owner, entry, 'owner');
  expectAll(desk, 'role', row.contributors, entry, 'contributors');
  reportAll(desk, ownerAmongContributors(row.owner, row.contributors), entry);
  if (row.owner === null && row.contributors.length > 0) {
    report(desk, `${entry.path}.owner`, `${entry.who} has contributors but no owner.`);
  }
}

/** Words that an address uses for itself; a question of that name could not be written down. */
const addressWords = new Set(['team', 'role', 'step']);

function checkFact(desk: ValidationContext, fact: FactDefinition, entry: Entry): void {
  if (addressWords.has(fact.id)) {
    report(
      desk,
      `${entry.path}.id`,
      `${entry.who} needs another id: addresses use ${quote(fact.id)} for something else.`,
    );
  }
  if (scenarioFactIds.includes(fact.id)) {
    const message = `${entry.who} cannot be asked, because the scenario answers it.`;
    report(desk, `${entry.path}.id`, message);
  }
  const seen = new Set<unknown>();
  for (const [index, { value }] of fact.answers.entries()) {
    if (seen.has(value)) {
      const message = `${entry.who} has the answer ${quote(String(value))} twice.`;
      report(desk, `${entry.path}.answers[${index}].value`, message);
    }
    seen.add(value);
  }
}

function checkConflict(desk: ValidationContext, conflict: Conflict, entry: Entry): void {
  checkSources(desk, conflict, entry);
  for (const [index, side] of conflict.sides.entries()) {
    expectOne(desk, 'rule', side.rule, entry, `sides[${index}].rule`);
  }
  expectAll(desk, 'fact', conflict.decidedBy, entry, 'decidedBy');
  checkPlaces(desk, conflict.shownAt, entry);
}

function checkEffort(desk: ValidationContext): void {
  const { effort } = desk.playbook;
  checkSources(desk, effort, { path: 'effort', who: 'The effort table' });
  for (const [scenario, table] of Object.entries(effort.values)) {
    const entry = { path: `effort.values.${scenario}`, who: 'The effort table' };
    for (const duty of Object.keys(table)) expectOne(desk, 'duty', duty, entry, duty);
  }
}
