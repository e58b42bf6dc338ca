import { effectProblems, namedBy } from '../effects/effects.ts';
import { setupAnswers } from '../playbook/facts.ts';
import type { Condition, Playbook, Rule } from '../playbook/playbook.ts';
import { quote } from '../quote.ts';
import type { CheckedEntry } from './checkedEntry.ts';

const deepestCondition = 20;

/** What a rule names in its conditions and effects. */
export function checkRule(playbook: Playbook, rule: Rule, entry: CheckedEntry): void {
  entry.expectSources(rule);
  entry.expectAll('rule', rule.overrides ?? [], 'overrides');
  entry.expectAll('rule', rule.disagreesWith ?? [], 'disagreesWith');
  entry.expectPlaces(rule.shownAt ?? []);
  if (rule.when !== null) checkCondition(playbook, rule.when, entry.part('when'));
  if (rule.unless) checkCondition(playbook, rule.unless, entry.part('unless'));
  for (const [index, effect] of rule.effects.entries()) {
    const part = entry.part(`effects[${index}]`);
    for (const { kind, field, ids } of namedBy(effect)) {
      if (typeof ids === 'string') part.expectOne(kind, ids, field);
      else part.expectAll(kind, ids, field);
    }
    for (const problem of effectProblems(effect)) part.report(problem);
  }
}

/** Facts, seats and answers that the playbook does not have, and nesting that nobody can read. */
export function checkCondition(
  playbook: Playbook,
  condition: Condition,
  entry: CheckedEntry,
  depth = 1,
): void {
  const checkPart = (part: Condition, field: string) =>
    checkCondition(playbook, part, entry.part(field), depth + 1);
  if (depth > deepestCondition) {
    entry.report({ field: '', says: `has a condition nested more than ${deepestCondition} levels deep` });
  } else if ('fact' in condition) checkFactTest(playbook, condition, entry);
  else if ('seat' in condition) entry.expectOne('role', condition.seat, 'seat');
  else if ('not' in condition) checkPart(condition.not, 'not');
  else if ('unless' in condition) checkPart(condition.unless, 'unless');
  else {
    const [key, parts] =
      'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
    for (const [index, part] of parts.entries()) checkPart(part, `${key}[${index}]`);
  }
}

function checkFactTest(
  playbook: Playbook,
  { fact, is }: Extract<Condition, { fact: string }>,
  entry: CheckedEntry,
): void {
  entry.expectOne('fact', fact, 'fact');
  const asked = playbook.facts.find(({ id }) => id === fact);
  const possible = setupAnswers.get(fact) ?? asked?.answers.map(({ value }) => value);
  for (const [index, value] of is.entries()) {
    if (!possible || possible.includes(value)) continue;
    const says = `tests the fact ${quote(fact)} for ${quote(String(value))}, which is not one of its answers`;
    entry.report({ field: `is[${index}]`, says });
  }
}
