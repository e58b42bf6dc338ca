import { type Effect, effectProblems, namedBy } from '../effects/effects.ts';
import type { Rule } from '../playbook/playbook.ts';
import { checkCondition } from './checkCondition.ts';
import {
  checkPlaces,
  checkSources,
  type Entry,
  expectAll,
  expectOne,
  reportAll,
  type ValidationContext,
} from './validationContext.ts';

/** What a rule names in its conditions and effects. */
export function checkRule(context: ValidationContext, rule: Rule, entry: Entry): void {
  checkSources(context, rule, entry);
  expectAll(context, 'rule', rule.overrides ?? [], entry, 'overrides');
  expectAll(context, 'rule', rule.disagreesWith ?? [], entry, 'disagreesWith');
  checkPlaces(context, rule.shownAt ?? [], entry);
  if (rule.when !== null) checkCondition(context, rule.when, { ...entry, path: `${entry.path}.when` });
  if (rule.unless) checkCondition(context, rule.unless, { ...entry, path: `${entry.path}.unless` });
  for (const [index, effect] of rule.effects.entries()) {
    checkEffect(context, effect, { ...entry, path: `${entry.path}.effects[${index}]` });
  }
}

function checkEffect(context: ValidationContext, effect: Effect, entry: Entry): void {
  for (const { kind, field, ids } of namedBy(effect)) {
    if (typeof ids === 'string') expectOne(context, kind, ids, entry, field);
    else expectAll(context, kind, ids, entry, field);
  }
  reportAll(context, effectProblems(effect), entry);
}
