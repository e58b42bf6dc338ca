import { describe, expect, it } from 'vitest';
import {
  evaluate,
  factsRead,
  seatsRead,
  specificity,
  type Truth,
} from '../../../src/engine/derive/condition.ts';
import type { Facts } from '../../../src/engine/playbook/facts.ts';
import type { Condition, SeatStatus } from '../../../src/engine/playbook/playbook.ts';
import { teamKinds } from '../answers.ts';

const facts: Facts = { team: teamKinds['low-batch'], context: { yes: true, no: false, size: 'large' } };
const answered: Readonly<Record<string, Condition>> = {
  true: { fact: 'yes', is: [true] },
  false: { fact: 'no', is: [true] },
  unknown: { fact: 'open', is: [true] },
};
const truths: readonly Truth[] = [true, false, 'unknown'];
const condition = (truth: Truth): Condition => answered[String(truth)] ?? { all: [] };
const truthOf = (tested: Condition, seats?: ReadonlyMap<string, SeatStatus>) =>
  evaluate(tested, facts, seats);

/** Kleene's strong logic: false < unknown < true, `all` is the minimum, `any` the maximum. */
const order: readonly Truth[] = [false, 'unknown', true];
const minimum = (a: Truth, b: Truth) => order[Math.min(order.indexOf(a), order.indexOf(b))];
const maximum = (a: Truth, b: Truth) => order[Math.max(order.indexOf(a), order.indexOf(b))];

const pairs = truths.flatMap((a) => truths.map((b) => [a, b] as const));

describe('a condition', () => {
  it.each(pairs)('all of %s and %s is the lesser truth', (a, b) => {
    expect(truthOf({ all: [condition(a), condition(b)] })).toBe(minimum(a, b));
  });

  it.each(pairs)('any of %s and %s is the greater truth', (a, b) => {
    expect(truthOf({ any: [condition(a), condition(b)] })).toBe(maximum(a, b));
  });

  it.each([
    [true, false],
    [false, true],
    ['unknown', 'unknown'],
  ] as const)('not %s is %s', (inner, outer) => {
    expect(truthOf({ not: condition(inner) })).toBe(outer);
  });

  it.each([
    [true, false],
    [false, true],
    ['unknown', true],
  ] as const)('unless %s is %s: only what is known to hold stands in the way', (inner, outer) => {
    expect(truthOf({ unless: condition(inner) })).toBe(outer);
  });

  it('all of nothing is true, any of nothing is false', () => {
    expect(truthOf({ all: [] })).toBe(true);
    expect(truthOf({ any: [] })).toBe(false);
  });

  it('accepts any of the answers that a test lists', () => {
    expect(truthOf({ fact: 'size', is: ['mid', 'large'] })).toBe(true);
    expect(truthOf({ fact: 'size', is: ['mid'] })).toBe(false);
  });

  it('does not take what every object has for an answer', () => {
    expect(truthOf({ fact: 'constructor', is: [true] })).toBe('unknown');
    expect(truthOf({ fact: '__proto__', is: [true] })).toBe('unknown');
  });
});

describe('the setup', () => {
  const inTeam = (team: Facts['team'], tested: Condition) =>
    evaluate(tested, { team, context: {} }, undefined);
  const isLow: Condition = { fact: 'maturity', is: ['low'] };
  const isOnline: Condition = { fact: 'mode', is: ['online'] };

  it('answers maturity and mode for a product team', () => {
    expect(
      inTeam(teamKinds['low-online'], { all: [isLow, isOnline, { fact: 'horizontal', is: [false] }] }),
    ).toBe(true);
    expect(
      inTeam(teamKinds['high-batch'], { any: [isLow, isOnline, { fact: 'horizontal', is: [true] }] }),
    ).toBe(false);
  });

  it('leaves a horizontal team without maturity and mode: known to be false, so their negation is true', () => {
    expect(inTeam(teamKinds.horizontal, isLow)).toBe(false);
    expect(inTeam(teamKinds.horizontal, isOnline)).toBe(false);
    expect(inTeam(teamKinds.horizontal, { not: isLow })).toBe(true);
    expect(inTeam(teamKinds.horizontal, { fact: 'horizontal', is: [true] })).toBe(true);
  });
});

describe('a test of a seat', () => {
  const waits: Condition = { seat: 'A', is: ['gated', 'later'] };

  it('is unknown while seats are being derived, and for a role that does not exist', () => {
    expect(truthOf(waits)).toBe('unknown');
    expect(truthOf({ not: waits })).toBe('unknown');
    expect(truthOf(waits, new Map())).toBe('unknown');
  });

  it('compares the status once it is known', () => {
    expect(truthOf(waits, new Map([['A', 'later']]))).toBe(true);
    expect(truthOf(waits, new Map([['A', 'needed']]))).toBe(false);
  });
});

describe('what a condition reads', () => {
  const nested: Condition = {
    all: [
      { fact: 'a', is: [true] },
      { any: [{ fact: 'b', is: [true] }, { not: { fact: 'a', is: [false] } }] },
      { seat: 'X', is: ['needed'] },
    ],
  };

  it('is each fact and each seat once, in order of appearance', () => {
    expect(factsRead(nested)).toEqual(['a', 'b']);
    expect(seatsRead(nested)).toEqual(['X']);
  });

  it('counts as specific by its number of tests', () => {
    expect(specificity(nested)).toBe(4);
    expect(specificity({ all: [] })).toBe(0);
  });
});
