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
export function checkRule(desk: ValidationContext, rule: Rule, entry: Entry): void {
  checkSources(desk, rule, entry);
  expectAll(desk, 'rule', rule.overrides ?? [], entry, 'overrides');
  expectAll(desk, 'rule', rule.disagreesWith ?? [], entry, 'disagreesWith');
  checkPlaces(desk, rule.shownAt ?? [], entry);
  if (rule.when !== null) checkCondition(desk, rule.when, { ...entry, path: `${entry.path}.when` });
  if (rule.unless) checkCondition(desk, rule.unless, { ...entry, path: `${entry.path}.unless` });
  for (const [index, effect] of rule.effects.entries()) {
    checkEffect(desk, effect, { ...entry, path: `${entry.path}.effects[${index}]` });
  }
}

function checkEffect(desk: ValidationContext, effect: Effect, entry: Entry): void {
  for (const { kind, field, ids } of namedBy(effect)) {
    if (typeof ids === 'string') expectOne(desk, kind, ids, entry, field);
    else expectAll(desk, kind, ids, entry, field);
  }
  reportAll(desk, effectProblems(effect), entry);
}
