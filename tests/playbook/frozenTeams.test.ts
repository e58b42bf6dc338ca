/**
 * What the built-in playbook makes of answers and numbers, frozen whole: seats, duties, efforts, advice, reasons, dissent. The other
 * tests say what must hold; this one says that nothing moved, so that the way in which duties, effects and rules are stored can
 * change without a change of a single team.
 *
 * A failure in such a change is a fault in it. The fixture is written anew only with a deliberate change of what Formation advises,
 * in the same commit, and the message of the commit says what changed and why:
 *
 *     UPDATE_FROZEN=1 npx vitest run tests/playbook/frozenTeams.test.ts
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deriveTeam } from '../../src/engine/derive/deriveTeam.ts';
import type { Context, Facts, Player, TeamKind } from '../../src/engine/playbook/facts.ts';
import type { SetupId } from '../../src/engine/playbook/playbook.ts';
import { askedDrivers, dutyDemands } from '../../src/engine/size/demand.ts';
import { playbookOfDemand } from '../../src/engine/size/demandedEffort.ts';
import { emptyHeadcount, type Headcount } from '../../src/engine/size/headcount.ts';
import { sensitivity } from '../../src/engine/size/sensitivity.ts';
import { type SizeAdvice, sizeAdvice } from '../../src/engine/size/sizeAdvice.ts';
import { sizeTeam } from '../../src/engine/size/sizeTeam.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../src/playbook/builtinSizing.ts';
import { found, setupIds, teamKinds, unhurried } from '../engine/answers.ts';
import { type Chance, chanceOf } from '../plan/document/fuzz/chance.ts';
import stored from './frozenTeams.json' with { type: 'json' };

/** Hashes by the name of the case. */
type Hashes = Readonly<Record<string, string>>;

interface Frozen {
  readonly none: string;
  /** By `fact=value`. */
  readonly single: Hashes;
  /** In the order in which they are drawn. */
  readonly pairs: readonly string[];
  /** By what was derived, for the worked example and for numbers that are drawn. */
  readonly example: Hashes;
  readonly numbers: readonly Hashes[];
}

const FILE = 'tests/playbook/frozenTeams.json';
const PAIRS = 400;
const NUMBERS = 10;

const frozen: Readonly<Record<SetupId, Frozen>> = stored;
const isUpdate = process.env['UPDATE_FROZEN'] === '1';

test.runIf(isUpdate)('writes what is derived today', unhurried, () => {
  const derived = Object.fromEntries(setupIds.map((setup) => [setup, freeze(setup)]));
  writeFileSync(FILE, `${JSON.stringify(derived, null, 2)}\n`);
  expect(Object.keys(derived)).toEqual(setupIds);
});

describe.skipIf(isUpdate).each(setupIds)('%s is what it was', (setup) => {
  const { none, single, pairs, example, numbers } = frozen[setup];
  const team = teamKinds[setup];

  test('without an answer', () => {
    expect(teamHash(team, {})).toBe(none);
  });

  test('with any one answer', unhurried, () => {
    expect(changed(single, singleHashes(team))).toEqual([]);
  });

  test('with two answers', unhurried, () => {
    const contexts = drawnPairs(setup);
    expect(pairs).toHaveLength(contexts.length);
    const off = contexts.filter((context, index) => teamHash(team, context) !== pairs[index]);
    expect(off.map(nameOf)).toEqual([]);
  });

  test('with the numbers of its worked example', () => {
    expect(changed(example, sizeHashes({ team, context: {} }, emptyHeadcount))).toEqual([]);
  });

  test('with other numbers, answers and people', unhurried, () => {
    const plans = drawnPlans(setup);
    expect(numbers).toHaveLength(plans.length);
    const off = plans.flatMap(({ facts, headcount }, index) => {
      const parts = changed(numbers[index] ?? {}, sizeHashes(facts, headcount));
      return parts.map((part) => `${part} of plan ${index + 1}: ${canonicalJson({ facts, headcount })}`);
    });
    expect(off).toEqual([]);
  });
});

function freeze(setup: SetupId): Frozen {
  const team = teamKinds[setup];
  return {
    none: teamHash(team, {}),
    single: singleHashes(team),
    pairs: drawnPairs(setup).map((context) => teamHash(team, context)),
    example: sizeHashes({ team, context: {} }, emptyHeadcount),
    numbers: drawnPlans(setup).map(({ facts, headcount }) => sizeHashes(facts, headcount)),
  };
}

/** The cases that came, went or changed. */
function changed(before: Hashes, now: Hashes): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => before[name] !== now[name]);
}

function teamHash(team: TeamKind, context: Context): string {
  return hashOf(deriveTeam(builtinPlaybook, { team, context }));
}

function singleHashes(team: TeamKind): Hashes {
  const contexts = builtinPlaybook.facts.flatMap(({ id, answers }) =>
    answers.map(({ value }): Context => ({ [id]: value })),
  );
  return Object.fromEntries(contexts.map((context) => [nameOf(context), teamHash(team, context)]));
}

function sizeHashes(facts: Facts, headcount: Headcount): Hashes {
  const team = deriveTeam(playbookOfDemand(builtinPlaybook, builtinSizing, headcount), facts);
  const size = sizeTeam(builtinPlaybook, team, builtinSizing, headcount);
  return {
    team: hashOf(team),
    demands: hashOf(dutyDemands(builtinSizing, headcount, team.facts)),
    size: hashOf(size),
    advice: hashOf(sizeAdvice(builtinPlaybook, team, size, builtinSizing, headcount).map(withoutSentences)),
    sensitivity: hashOf(sensitivity(builtinPlaybook, builtinSizing, headcount, facts)),
  };
}

/** A floor by its id: its sentences may be worded better without a change of the advice. */
function withoutSentences(advice: SizeAdvice) {
  return advice.kind === 'rota' ? { ...advice, floor: advice.floor.id } : advice;
}

/** With these seeds every effect of every rule shows somewhere: a team is another one without it. */
function drawnPairs(setup: SetupId): readonly Context[] {
  const chance = chanceOf(36 + setupIds.indexOf(setup));
  return Array.from({ length: PAIRS }, () => drawPair(chance));
}

/** Drawn from ids in the order of the alphabet: another order in the playbook draws the same. */
function drawPair(chance: Chance): Context {
  const facts = byId(builtinPlaybook.facts);
  const first = drawFrom(chance, facts);
  const second = drawFrom(
    chance,
    facts.filter(({ id }) => id !== first.id),
  );
  return Object.fromEntries(
    [first, second].map(({ id, answers }) => {
      const values = answers.map(({ value }) => value);
      return [id, drawFrom(chance, values.sort(compare))];
    }),
  );
}

function drawnPlans(setup: SetupId) {
  const chance = chanceOf(101 + setupIds.indexOf(setup));
  // With the questions that only a language model asks.
  const asked = askedDrivers(builtinSizing, { team: teamKinds[setup], context: { languageModel: true } });
  return Array.from({ length: NUMBERS }, () => {
    const drivers = byId(asked).map(({ id, usualMost, step }) => {
      return [id, step * chance.below(1 + Math.round(usualMost / step))] as const;
    });
    const modifiers = byId(builtinSizing.modifiers).map(({ id, options }) => {
      return [id, drawFrom(chance, byId(options)).id] as const;
    });
    const players = Array.from(
      { length: chance.below(12) },
      (): Player => ({ role: drawFrom(chance, byId(builtinPlaybook.roles)).id }),
    );
    const facts: Facts = { team: teamKinds[setup], context: drawPair(chance), players };
    const headcount: Headcount = {
      ...emptyHeadcount,
      drivers: Object.fromEntries(drivers),
      modifiers: Object.fromEntries(modifiers),
    };
    return { facts, headcount };
  });
}

function drawFrom<Item>(chance: Chance, items: readonly Item[]): Item {
  return found(items[chance.below(items.length)], 'something to draw');
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => compare(a.id, b.id));
}

function compare(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : 1;
}

function nameOf(context: Context): string {
  return Object.entries(context)
    .map(([fact, value]) => `${fact}=${value}`)
    .join(' & ');
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 12);
}

/** The order of lists and maps is part of it, that of properties is not. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    // The last bits of a sum hang on the order of its parts.
    if (typeof part === 'number') return Number.isFinite(part) ? Number(part.toFixed(9)) : String(part);
    if (part instanceof Map || part instanceof Set) return [...part];
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b)));
  });
}
