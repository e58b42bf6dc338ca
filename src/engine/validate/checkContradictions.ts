import { assertNever } from '../assertNever.ts';
import { overrides } from '../derive/claims.ts';
import { seatsRead, specificity } from '../derive/condition.ts';
import type { Condition, Effect, Playbook, Rule } from '../playbook/playbook.ts';
import { type PlaybookProblem, quote, quoteAll } from './playbookProblem.ts';

/** What an effect says on one question; two different answers to the same question contradict each other. */
interface Statement {
  readonly question: string;
  readonly answer: string;
}

interface Placed extends Statement {
  readonly rule: Rule;
  readonly path: string;
}

/**
 * Rules that always fire together, weigh the same and say opposite things: only the order of the list would decide, and
 * nobody means that. And rules that change the seats which their own condition reads.
 */
export function checkContradictions(playbook: Playbook): readonly PlaybookProblem[] {
  return [...opposites(playbook), ...selfReading(playbook)];
}

function opposites(playbook: Playbook): readonly PlaybookProblem[] {
  const known = new Map<string, Placed[]>();
  const problems: PlaybookProblem[] = [];
  playbook.rules.forEach((rule, index) => {
    if (rule.when === null) return;
    const situation = situationOf(rule, rule.when);
    rule.effects.forEach((effect, place) => {
      for (const statement of statementsOf(playbook, effect)) {
        const placed: Placed = { ...statement, rule, path: `rules[${index}].effects[${place}]` };
        const key = JSON.stringify([situation, statement.question]);
        const before = known.get(key) ?? [];
        const rival = before.find((other) => other.answer !== placed.answer && !areRanked(other.rule, rule));
        if (rival) problems.push(contradiction(placed, rival));
        if (!before.some((other) => other.rule === rule && other.answer === placed.answer)) {
          known.set(key, [...before, placed]);
        }
      }
    });
  });
  return uniqueByPath(problems);
}

function areRanked(a: Rule, b: Rule): boolean {
  return overrides(a, b) || overrides(b, a);
}

function contradiction(here: Placed, there: Placed): PlaybookProblem {
  const message =
    here.rule === there.rule
      ? `Rule ${quote(here.rule.id)} contradicts itself: it says that ${there.answer}, and that ${here.answer}.`
      : `Rule ${quote(here.rule.id)} says that ${here.answer}, but rule ${quote(there.rule.id)}, which fires in the same situation with the same strength, says that ${there.answer}.`;
  return { path: here.path, message };
}

function uniqueByPath(problems: readonly PlaybookProblem[]): readonly PlaybookProblem[] {
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()];
}

/** Equal for two rules when they fire together and neither is stronger or more specific. */
function situationOf(rule: Rule, when: Condition): string {
  const unless = rule.unless ? normalForm(rule.unless) : '';
  return JSON.stringify([normalForm(when), unless, rule.strength, specificity(when)]);
}

/** One text for conditions that differ only in order, nesting, repetition or double negation. */
function normalForm(condition: Condition): string {
  if ('fact' in condition) return `fact ${JSON.stringify([condition.fact, sortedTexts(condition.is)])}`;
  if ('seat' in condition) return `seat ${JSON.stringify([condition.seat, sortedTexts(condition.is)])}`;
  if ('not' in condition) {
    return 'not' in condition.not ? normalForm(condition.not.not) : `not ${normalForm(condition.not)}`;
  }
  const isAll = 'all' in condition;
  const parts = sortedTexts(flatten(condition, isAll).map(normalForm), String);
  const only = parts[0];
  return parts.length === 1 && only !== undefined
    ? only
    : `${isAll ? 'all' : 'any'} ${JSON.stringify(parts)}`;
}

/** The parts of an `all` in an `all`, or of an `any` in an `any`, are parts of the outer one. */
function flatten(condition: Condition, isAll: boolean): readonly Condition[] {
  if (isAll && 'all' in condition) return condition.all.flatMap((part) => flatten(part, true));
  if (!isAll && 'any' in condition) return condition.any.flatMap((part) => flatten(part, false));
  return [condition];
}

function sortedTexts<T>(
  values: readonly T[],
  toText: (value: T) => string = JSON.stringify,
): readonly string[] {
  return [...new Set(values.map(toText))].sort();
}

function statementsOf(playbook: Playbook, effect: Effect): readonly Statement[] {
  switch (effect.kind) {
    case 'seat':
    case 'unseat':
      return [
        { question: `seat ${effect.role}`, answer: `the seat of ${quote(effect.role)} is ${effect.as}` },
      ];
    case 'gate': {
      const target = effect.lendTo ?? playbook.roles.find((role) => role.id === effect.role)?.mergeInto;
      const answer = `the duties of ${quote(effect.role)} are covered by ${target ? quote(target) : 'nobody in particular'}`;
      return [{ question: `gate ${effect.role}`, answer }];
    }
    case 'variant':
      return [
        { question: `variant ${effect.role}`, answer: `${quote(effect.role)} is a ${quote(effect.variant)}` },
      ];
    case 'own':
      return [
        { question: `owner ${effect.duty}`, answer: `${quote(effect.role)} owns ${quote(effect.duty)}` },
        holds(effect.role, effect.duty),
      ];
    case 'contribute':
      return effect.roles.map((role) => holds(role, effect.duty));
    case 'release':
      return effect.duties.map((duty) => ({
        question: `cell ${effect.role} ${duty}`,
        answer: `${quote(effect.role)} does not hold ${quote(duty)}`,
      }));
    case 'deactivate':
      return effect.duties.map((duty) => ({
        question: `activity ${duty}`,
        answer: `${quote(duty)} does not occur`,
      }));
    case 'activate':
      return [{ question: `activity ${effect.duty}`, answer: activationText(effect) }];
    case 'disjoint': {
      const { engineering, other } = effect.keeps;
      const pair = [...effect.pair].sort();
      const answer = `of the pair ${quoteAll(pair)}, ${quote(engineering)} keeps engineering duties and ${quote(other)} the others`;
      return [{ question: `disjoint ${pair.join(' ')}`, answer }];
    }
    // Factors multiply, shifts and demands add up, and two pieces of advice may be given side by side.
    case 'scaleEffort':
    case 'shiftEffort':
    case 'requireCoverage':
    case 'requireUpkeep':
    case 'advise':
      return [];
    default:
      return assertNever(effect);
  }
}

function holds(role: string, duty: string): Statement {
  return { question: `cell ${role} ${duty}`, answer: `${quote(role)} holds ${quote(duty)}` };
}

function activationText(effect: Extract<Effect, { kind: 'activate' }>): string {
  const helpers = effect.contributors.length > 0 ? ` with ${quoteAll([...effect.contributors].sort())}` : '';
  return `${quote(effect.owner)} does ${quote(effect.duty)}${helpers} at ${effect.effort} percent`;
}

/** Seats are settled before conditions on seats are read, so such a rule could never have its way. */
function selfReading(playbook: Playbook): readonly PlaybookProblem[] {
  return playbook.rules.flatMap((rule, index) => {
    const conditions = [rule.when, rule.unless].filter(
      (condition) => condition !== null && condition !== undefined,
    );
    const read = [...new Set(conditions.flatMap(seatsRead))];
    if (read.length === 0) return [];
    return rule.effects.flatMap((effect, place) => {
      if (
        effect.kind !== 'seat' &&
        effect.kind !== 'unseat' &&
        effect.kind !== 'gate' &&
        effect.kind !== 'variant'
      )
        return [];
      const message = `Rule ${quote(rule.id)} changes the seat of ${quote(effect.role)}, but its condition reads the seat of ${quoteAll(read)}: seats would depend on themselves.`;
      return [{ path: `rules[${index}].effects[${place}]`, message }];
    });
  });
}
