import { assertNever } from '../assertNever.ts';
import type { Effect, Rule } from '../playbook/playbook.ts';
import { checkCondition } from './checkCondition.ts';
import { quote } from './playbookProblem.ts';
import {
  checkContributors,
  checkPlaces,
  checkSources,
  type Entry,
  expectAll,
  expectOne,
  report,
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
  switch (effect.kind) {
    case 'seat':
    case 'unseat':
      expectOne(context, 'role', effect.role, entry, 'role');
      break;
    case 'gate':
      checkGate(context, effect, entry);
      break;
    case 'variant':
      expectOne(context, 'role', effect.role, entry, 'role');
      expectOne(context, 'variant', effect.variant, entry, 'variant');
      break;
    case 'own':
      expectOne(context, 'duty', effect.duty, entry, 'duty');
      expectOne(context, 'role', effect.role, entry, 'role');
      break;
    case 'contribute':
      expectOne(context, 'duty', effect.duty, entry, 'duty');
      expectAll(context, 'role', effect.roles, entry, 'roles');
      break;
    case 'release':
      expectOne(context, 'role', effect.role, entry, 'role');
      expectAll(context, 'duty', effect.duties, entry, 'duties');
      break;
    case 'disjoint':
      checkDisjoint(context, effect, entry);
      break;
    case 'activate':
      expectOne(context, 'duty', effect.duty, entry, 'duty');
      expectOne(context, 'role', effect.owner, entry, 'owner');
      checkContributors(context, effect.owner, effect.contributors, entry);
      break;
    case 'deactivate':
    case 'scaleEffort':
      expectAll(context, 'duty', effect.duties, entry, 'duties');
      break;
    case 'shiftEffort':
      expectAll(context, 'duty', effect.from, entry, 'from');
      expectAll(context, 'duty', effect.to, entry, 'to');
      break;
    case 'advise':
      expectAll(context, 'role', effect.roles ?? [], entry, 'roles');
      expectAll(context, 'duty', effect.duties ?? [], entry, 'duties');
      break;
    case 'requireCoverage':
    case 'requireUpkeep':
      break;
    default:
      assertNever(effect);
  }
}

function checkGate(
  context: ValidationContext,
  effect: Extract<Effect, { kind: 'gate' }>,
  entry: Entry,
): void {
  expectOne(context, 'role', effect.role, entry, 'role');
  if (effect.lendTo === undefined) return;
  expectOne(context, 'role', effect.lendTo, entry, 'lendTo');
  if (effect.lendTo === effect.role) {
    const message = `${entry.who} has the duties of ${quote(effect.role)} covered by itself.`;
    report(context, `${entry.path}.lendTo`, message);
  }
}

function checkDisjoint(
  context: ValidationContext,
  effect: Extract<Effect, { kind: 'disjoint' }>,
  entry: Entry,
): void {
  expectAll(context, 'role', effect.pair, entry, 'pair');
  for (const field of ['engineering', 'other'] as const) {
    const keeper = effect.keeps[field];
    if (effect.pair.includes(keeper)) continue;
    const message = `${entry.who} lets ${quote(keeper)} keep duties of a pair that it does not belong to.`;
    report(context, `${entry.path}.keeps.${field}`, message);
  }
}
