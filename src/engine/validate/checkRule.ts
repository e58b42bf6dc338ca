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
  switch (effect.kind) {
    case 'seat':
    case 'unseat':
      expectOne(desk, 'role', effect.role, entry, 'role');
      break;
    case 'gate':
      checkGate(desk, effect, entry);
      break;
    case 'variant':
      expectOne(desk, 'role', effect.role, entry, 'role');
      expectOne(desk, 'variant', effect.variant, entry, 'variant');
      break;
    case 'own':
      expectOne(desk, 'duty', effect.duty, entry, 'duty');
      expectOne(desk, 'role', effect.role, entry, 'role');
      break;
    case 'contribute':
      expectOne(desk, 'duty', effect.duty, entry, 'duty');
      expectAll(desk, 'role', effect.roles, entry, 'roles');
      break;
    case 'release':
      expectOne(desk, 'role', effect.role, entry, 'role');
      expectAll(desk, 'duty', effect.duties, entry, 'duties');
      break;
    case 'disjoint':
      checkDisjoint(desk, effect, entry);
      break;
    case 'activate':
      expectOne(desk, 'duty', effect.duty, entry, 'duty');
      expectOne(desk, 'role', effect.owner, entry, 'owner');
      checkContributors(desk, effect.owner, effect.contributors, entry);
      break;
    case 'deactivate':
    case 'scaleEffort':
      expectAll(desk, 'duty', effect.duties, entry, 'duties');
      break;
    case 'shiftEffort':
      expectAll(desk, 'duty', effect.from, entry, 'from');
      expectAll(desk, 'duty', effect.to, entry, 'to');
      break;
    case 'advise':
      expectAll(desk, 'role', effect.roles ?? [], entry, 'roles');
      expectAll(desk, 'duty', effect.duties ?? [], entry, 'duties');
      break;
    case 'requireCoverage':
    case 'requireUpkeep':
      break;
    default:
      assertNever(effect);
  }
}

function checkGate(desk: ValidationContext, effect: Extract<Effect, { kind: 'gate' }>, entry: Entry): void {
  expectOne(desk, 'role', effect.role, entry, 'role');
  if (effect.lendTo === undefined) return;
  expectOne(desk, 'role', effect.lendTo, entry, 'lendTo');
  if (effect.lendTo === effect.role) {
    const message = `${entry.who} lends the duties of ${quote(effect.role)} to itself.`;
    report(desk, `${entry.path}.lendTo`, message);
  }
}

function checkDisjoint(
  desk: ValidationContext,
  effect: Extract<Effect, { kind: 'disjoint' }>,
  entry: Entry,
): void {
  expectAll(desk, 'role', effect.pair, entry, 'pair');
  for (const field of ['engineering', 'other'] as const) {
    const keeper = effect.keeps[field];
    if (effect.pair.includes(keeper)) continue;
    const message = `${entry.who} lets ${quote(keeper)} keep duties of a pair that it does not belong to.`;
    report(desk, `${entry.path}.keeps.${field}`, message);
  }
}
