import { assertNever } from '../assertNever.ts';
import { overrides } from '../derive/claims.ts';
import { conditionsOf, seatsRead, specificity } from '../derive/condition.ts';
import type { Activation, EffectClaim } from '../effects/effectModule.ts';
import { effectClaims } from '../effects/effects.ts';
import type { Condition, DutyId, Playbook, RoleId, Rule } from '../playbook/playbook.ts';
import { quote, quoteAll } from '../quote.ts';
import type { PlaybookProblem } from './playbookProblem.ts';

/** A claim in words; two different answers to the same question contradict each other. */
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
      for (const statement of effectClaims(effect).flatMap((claim) => statementsOf(playbook, claim))) {
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
  if ('unless' in condition) return `unless ${normalForm(condition.unless)}`;
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

function statementsOf(playbook: Playbook, claim: EffectClaim): readonly Statement[] {
  switch (claim.question) {
    case 'seat': {
      const answer = `the seat of ${quote(claim.role)} is ${claim.value}`;
      return [{ question: `seat ${claim.role}`, answer }];
    }
    case 'gate': {
      const target = claim.value ?? playbook.roles.find((role) => role.id === claim.role)?.mergeInto;
      const answer = `the duties of ${quote(claim.role)} are covered by ${target ? quote(target) : 'nobody in particular'}`;
      return [{ question: `gate ${claim.role}`, answer }];
    }
    case 'variant': {
      const answer = `${quote(claim.role)} is a ${quote(claim.value)}`;
      return [{ question: `variant ${claim.role}`, answer }];
    }
    case 'owner': {
      const answer = `${quote(claim.value)} owns ${quote(claim.duty)}`;
      return [{ question: `owner ${claim.duty}`, answer }, partStatement(claim.value, claim.duty, true)];
    }
    case 'part':
      return [partStatement(claim.role, claim.duty, claim.value)];
    case 'activity': {
      const answer = claim.value
        ? activationText(claim.duty, claim.value)
        : `${quote(claim.duty)} does not occur`;
      return [{ question: `activity ${claim.duty}`, answer }];
    }
    case 'disjoint': {
      const { engineering, other } = claim.value.keeps;
      const pair = [...claim.value.pair].sort();
      const answer = `of the pair ${quoteAll(pair)}, ${quote(engineering)} keeps engineering duties and ${quote(other)} the others`;
      return [{ question: `disjoint ${pair.join(' ')}`, answer }];
    }
    default:
      return assertNever(claim);
  }
}

function partStatement(role: RoleId, duty: DutyId, holds: boolean): Statement {
  const answer = `${quote(role)} ${holds ? 'holds' : 'does not hold'} ${quote(duty)}`;
  return { question: `cell ${role} ${duty}`, answer };
}

function activationText(duty: DutyId, { owner, contributors, effort }: Activation): string {
  const helpers = contributors.length > 0 ? ` with ${quoteAll([...contributors].sort())}` : '';
  return `${quote(owner)} does ${quote(duty)}${helpers} at ${effort} percent`;
}

/** Seats are settled before conditions on seats are read, so such a rule could never have its way. */
function selfReading(playbook: Playbook): readonly PlaybookProblem[] {
  return playbook.rules.flatMap((rule, index) => {
    const read = [...new Set(conditionsOf(rule).flatMap(seatsRead))];
    if (read.length === 0) return [];
    return rule.effects.flatMap((effect, place) =>
      effectClaims(effect).flatMap((claim) => {
        if (claim.question !== 'seat' && claim.question !== 'gate' && claim.question !== 'variant') return [];
        const message = `Rule ${quote(rule.id)} changes the seat of ${quote(claim.role)}, but its condition reads the seat of ${quoteAll(read)}: seats would depend on themselves.`;
        return [{ path: `rules[${index}].effects[${place}]`, message }];
      }),
    );
  });
}
