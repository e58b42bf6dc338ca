import { type Facts, factValueOf, setupFactIds } from '../playbook/facts.ts';
import type { Condition, FactId, RoleId, Rule, SeatStatus } from '../playbook/playbook.ts';

/** Kleene's third value is `unknown`: neither true nor false until somebody answers. */
export type Truth = true | false | 'unknown';

/** Seats as known so far; undefined while the seats themselves are being derived. */
export type KnownSeats = ReadonlyMap<RoleId, SeatStatus> | undefined;

/**
 * The truth of a condition (Kleene's strong three-valued logic: `all` is the minimum, `any` the maximum of
 * false < unknown < true, `not` swaps true and false and leaves unknown), with one addition: `unless` is never unknown.
 */
export function evaluate(condition: Condition, facts: Facts, seats: KnownSeats): Truth {
  if ('fact' in condition) {
    const value = factValueOf(facts, condition.fact);
    if (value !== undefined) return condition.is.includes(value);
    // That a team has no maturity and no mode is known, not unknown.
    return setupFactIds.includes(condition.fact) ? false : 'unknown';
  }
  if ('seat' in condition) {
    const status = seats?.get(condition.seat);
    return status === undefined ? 'unknown' : condition.is.includes(status);
  }
  if ('all' in condition) return combine(condition.all, facts, seats, false);
  if ('any' in condition) return combine(condition.any, facts, seats, true);
  if ('unless' in condition) return evaluate(condition.unless, facts, seats) !== true;
  const inner = evaluate(condition.not, facts, seats);
  return inner === 'unknown' ? 'unknown' : !inner;
}

/** `decisive` ends the search: one false decides an `all`, one true decides an `any`. */
function combine(parts: readonly Condition[], facts: Facts, seats: KnownSeats, decisive: boolean): Truth {
  let sawUnknown = false;
  for (const part of parts) {
    const truth = evaluate(part, facts, seats);
    if (truth === decisive) return decisive;
    if (truth === 'unknown') sawUnknown = true;
  }
  return sawUnknown ? 'unknown' : !decisive;
}

/** What a rule reads: its condition and its exception. */
export function conditionsOf({ when, unless }: Rule): readonly Condition[] {
  return [when, unless].filter((condition) => condition !== null && condition !== undefined);
}

/** The facts that a condition reads, each once, in order of appearance. */
export function factsRead(condition: Condition): readonly FactId[] {
  const found = new Set<FactId>();
  visit(condition, (leaf) => {
    if ('fact' in leaf) found.add(leaf.fact);
  });
  return [...found];
}

/** The roles whose seat a condition reads. */
export function seatsRead(condition: Condition): readonly RoleId[] {
  const found = new Set<RoleId>();
  visit(condition, (leaf) => {
    if ('seat' in leaf) found.add(leaf.seat);
  });
  return [...found];
}

/** How many tests a condition makes: the more, the more specific. */
export function specificity(condition: Condition): number {
  let tests = 0;
  visit(condition, () => {
    tests += 1;
  });
  return tests;
}

type Leaf = Extract<Condition, { fact: FactId } | { seat: RoleId }>;

function visit(condition: Condition, onLeaf: (leaf: Leaf) => void): void {
  if ('fact' in condition || 'seat' in condition) onLeaf(condition);
  else if ('all' in condition) for (const part of condition.all) visit(part, onLeaf);
  else if ('any' in condition) for (const part of condition.any) visit(part, onLeaf);
  else visit('unless' in condition ? condition.unless : condition.not, onLeaf);
}
