import type { EffectClaim } from '../effects/effectModule.ts';
import { effectClaims } from '../effects/effects.ts';
import type { FactId, Rule, RuleId } from '../playbook/playbook.ts';
import { conditionsOf, factsRead, specificity } from './condition.ts';
import type { Dissent, Provenance, Step } from './team.ts';

/** A rule that says something about one question, such as who owns a duty. */
export interface Claim<Value> {
  readonly rule: Rule;
  readonly value: Value;
}

export interface Settled<Value> {
  readonly value: Value;
  /** Every rule that claims the winning value, the strongest first. */
  readonly rules: readonly Rule[];
  readonly losers: readonly Rule[];
}

const strengthRank = { strong: 3, medium: 2, weak: 1 } as const;

/**
 * Settles claims on the same question: a claim that another present rule overrides is out, then strength decides, then
 * specificity (the number of tests in the condition), then the order of the playbook. Losers are kept.
 * Total: if overrides form a ring, nobody is out.
 */
export function settle<Value>(claims: readonly Claim<Value>[]): Settled<Value> | undefined {
  const only = claims[0];
  if (!only) return undefined;
  if (claims.length === 1) return { value: only.value, rules: [only.rule], losers: [] };
  const standing = claims.filter((claim) => !claims.some((other) => beats(other, claim)));
  const winner = (standing.length > 0 ? standing : claims).reduce<Claim<Value> | undefined>(
    (best, claim) => (best && !isStronger(claim.rule, best.rule) ? best : claim),
    undefined,
  );
  if (!winner) return undefined;
  const agreeing = claims.filter((claim) => claim !== winner && claim.value === winner.value);
  return {
    value: winner.value,
    rules: [winner.rule, ...agreeing.map((claim) => claim.rule)],
    losers: claims.filter((claim) => claim.value !== winner.value).map((claim) => claim.rule),
  };
}

function beats<Value>(a: Claim<Value>, b: Claim<Value>): boolean {
  return a.value !== b.value && overrides(a.rule, b.rule) && !overrides(b.rule, a.rule);
}

export function overrides(a: Rule, b: Rule): boolean {
  return a.overrides?.includes(b.id) ?? false;
}

/** Strictly stronger, so that equal rules leave the order of the playbook in charge. */
function isStronger(a: Rule, b: Rule): boolean {
  const byStrength = strengthRank[a.strength] - strengthRank[b.strength];
  if (byStrength !== 0) return byStrength > 0;
  return ruleSpecificity(a) > ruleSpecificity(b);
}

function ruleSpecificity(rule: Rule): number {
  return rule.when === null ? 0 : specificity(rule.when);
}

/** The facts that a rule reads, in its condition and in its exception. */
export const ruleFacts = perRule((rule): readonly FactId[] => unique(conditionsOf(rule).flatMap(factsRead)));

type Question = EffectClaim['question'];
/** What one rule says on one kind of question. */
export type ClaimOn<Q extends Question> = Extract<EffectClaim, { readonly question: Q }> & {
  readonly rule: Rule;
};

const ruleClaims = perRule((rule): readonly ClaimOn<Question>[] =>
  rule.effects.flatMap((effect) => effectClaims(effect).map((claim) => ({ ...claim, rule }))),
);

/** What these rules say on one kind of question, in the order of the playbook. */
export function claimsOn<Q extends Question>(rules: readonly Rule[], question: Q): readonly ClaimOn<Q>[] {
  const isOn = (claim: ClaimOn<Question>): claim is ClaimOn<Q> => claim.question === question;
  const found: ClaimOn<Q>[] = [];
  for (const rule of rules) for (const claim of ruleClaims(rule)) if (isOn(claim)) found.push(claim);
  return found;
}

/** Rules never change, and every derivation asks the same of each again. */
function perRule<Value>(read: (rule: Rule) => Value): (rule: Rule) => Value {
  const known = new WeakMap<Rule, Value>();
  return (rule) => {
    const before = known.get(rule);
    if (before !== undefined) return before;
    const value = read(rule);
    known.set(rule, value);
    return value;
  };
}

const noFacts: readonly FactId[] = [];
const noDissent: readonly Dissent[] = [];
const noRules: readonly RuleId[] = [];
const baseSteps: readonly Step[] = [{ kind: 'base' }];

/** The provenance of what the base table says and no rule touched. One object serves all: it never differs. */
export const fromBase: Provenance = { steps: baseSteps, rules: noRules, facts: noFacts, dissent: noDissent };

/** Provenance of a settled question: the winning rules as steps, their facts, and the losers as dissent. */
export function settledProvenance(settled: Settled<unknown>, before: readonly Step[] = []): Provenance {
  const winner = settled.rules[0];
  return {
    steps: [...before, ...settled.rules.map((rule): Step => ({ kind: 'rule', rule: rule.id }))],
    rules: settled.rules.map((rule) => rule.id),
    facts: factsOf(settled.rules),
    dissent: settled.losers.map((rule) => ({ rule: rule.id, lostTo: winner?.id ?? 'base' })),
  };
}

/** Provenance of something that these rules set without contest. */
export function rulesProvenance(rules: readonly Rule[], before: readonly Step[] = []): Provenance {
  return settledProvenance({ value: undefined, rules, losers: [] }, before);
}

/** `first` followed by `next`: what happened later explains what happened before. */
export function joinProvenance(first: Provenance, next: Provenance): Provenance {
  return {
    steps: [...first.steps, ...next.steps],
    rules: unique([...first.rules, ...next.rules]),
    facts: unique([...first.facts, ...next.facts]),
    dissent: [...first.dissent, ...next.dissent],
  };
}

export function stepProvenance(step: Step): Provenance {
  return { steps: [step], rules: noRules, facts: noFacts, dissent: noDissent };
}

function factsOf(rules: readonly Rule[]): readonly FactId[] {
  return unique(rules.flatMap(ruleFacts));
}

function unique<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)];
}
