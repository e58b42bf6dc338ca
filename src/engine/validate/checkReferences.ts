import { ownerAmongContributors } from '../effects/activate.ts';
import { setupFactIds } from '../playbook/facts.ts';
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
  const context = createValidationContext(playbook);
  const each = <Item>(
    list: string,
    items: readonly Item[],
    who: (item: Item) => string,
    check: (context: ValidationContext, item: Item, entry: Entry) => void,
  ): void => {
    for (const [index, item] of items.entries()) {
      check(context, item, { path: `${list}[${index}]`, who: who(item) });
    }
  };
  checkDuplicates(context);
  each('roles', playbook.roles, (role) => `Role ${quote(role.id)}`, checkRole);
  each('otherTitles', playbook.otherTitles, (title) => `Title ${quote(title.id)}`, checkTitle);
  each('duties', playbook.duties, (duty) => `Duty ${quote(duty.id)}`, checkSources);
  each('base', playbook.base, (row) => `The base row of ${quote(row.duty)}`, checkBaseRow);
  each('facts', playbook.facts, (fact) => `Fact ${quote(fact.id)}`, checkFact);
  each('rules', playbook.rules, (rule) => `Rule ${quote(rule.id)}`, checkRule);
  each('conflicts', playbook.conflicts, (conflict) => `Disagreement ${quote(conflict.id)}`, checkConflict);
  checkEffort(context);
  return context.problems;
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

function checkDuplicates(context: ValidationContext): void {
  for (const [list, noun] of listsWithIds) {
    const seen = new Set(list === 'otherTitles' ? context.known.role : []);
    for (const [index, { id }] of context.playbook[list].entries()) {
      if (seen.has(id)) {
        report(
          context,
          `${list}[${index}].id`,
          `The id ${quote(id)} is used twice: every ${noun} needs its own.`,
        );
      }
      seen.add(id);
    }
  }
  const rows = new Map<string, number>();
  for (const [index, { duty }] of context.playbook.base.entries()) {
    const first = rows.get(duty);
    if (first === undefined) rows.set(duty, index);
    else {
      const message = `The duty ${quote(duty)} has two owners: base[${first}] already says who holds it.`;
      report(context, `base[${index}].duty`, message);
    }
  }
}

function checkRole(context: ValidationContext, role: Role, entry: Entry): void {
  if (role.mergeInto !== null) expectOne(context, 'role', role.mergeInto, entry, 'mergeInto');
  checkProfile(context, role, entry);
}

function checkTitle(context: ValidationContext, title: OtherTitle, entry: Entry): void {
  if (title.mergeInto !== null) expectOne(context, 'title', title.mergeInto, entry, 'mergeInto');
  expectAll(context, 'duty', title.takesFrom, entry, 'takesFrom');
  checkProfile(context, title, entry);
}

function checkProfile(context: ValidationContext, role: Role, entry: Entry): void {
  checkSources(context, role, entry);
  const [from, to] = role.range;
  if (from > to) {
    const message = `${entry.who} has a range that ends at ${to}, before it begins at ${from}.`;
    report(context, `${entry.path}.range`, message);
  }
}

function checkBaseRow(context: ValidationContext, row: BaseRow, entry: Entry): void {
  expectOne(context, 'duty', row.duty, entry, 'duty');
  checkSources(context, row, entry);
  if (row.owner !== null) expectOne(context, 'role', row.owner, entry, 'owner');
  expectAll(context, 'role', row.contributors, entry, 'contributors');
  reportAll(context, ownerAmongContributors(row.owner, row.contributors), entry);
  if (row.owner === null && row.contributors.length > 0) {
    report(context, `${entry.path}.owner`, `${entry.who} has contributors but no owner.`);
  }
}

/** Words that an address uses for itself; a question of that name could not be written down. */
const addressWords = new Set(['team', 'role', 'step']);

function checkFact(context: ValidationContext, fact: FactDefinition, entry: Entry): void {
  if (addressWords.has(fact.id)) {
    report(
      context,
      `${entry.path}.id`,
      `${entry.who} needs another id: addresses use ${quote(fact.id)} for something else.`,
    );
  }
  if (setupFactIds.includes(fact.id)) {
    const message = `${entry.who} cannot be asked, because the setup answers it.`;
    report(context, `${entry.path}.id`, message);
  }
  const seen = new Set<unknown>();
  for (const [index, { value }] of fact.answers.entries()) {
    if (seen.has(value)) {
      const message = `${entry.who} has the answer ${quote(String(value))} twice.`;
      report(context, `${entry.path}.answers[${index}].value`, message);
    }
    seen.add(value);
  }
}

function checkConflict(context: ValidationContext, conflict: Conflict, entry: Entry): void {
  checkSources(context, conflict, entry);
  for (const [index, side] of conflict.sides.entries()) {
    expectOne(context, 'rule', side.rule, entry, `sides[${index}].rule`);
  }
  expectAll(context, 'fact', conflict.decidedBy, entry, 'decidedBy');
  checkPlaces(context, conflict.shownAt, entry);
}

function checkEffort(context: ValidationContext): void {
  const { effort } = context.playbook;
  checkSources(context, effort, { path: 'effort', who: 'The effort table' });
  for (const [setup, table] of Object.entries(effort.values)) {
    const entry = { path: `effort.values.${setup}`, who: 'The effort table' };
    for (const duty of Object.keys(table)) expectOne(context, 'duty', duty, entry, duty);
  }
}
