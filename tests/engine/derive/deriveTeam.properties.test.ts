import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Team } from '../../../src/engine/derive/team.ts';
import { allTeams, type Context, type Facts } from '../../../src/engine/playbook/facts.ts';
import type { FactDefinition, FactValue, Playbook, RoleId } from '../../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { found, unhurried } from '../answers.ts';
import { anyFacts } from '../arbitraryFacts.ts';
import { brokenPromises, deepFreeze } from '../invariants.ts';

/** What holds for every combination of answers to the built-in playbook, unanswered ones included. */
const playbook = deepFreeze(structuredClone(builtinPlaybook));

/** Collects breaches with the facts that show them, so that thousands of teams need one expectation. */
function breachesOf(allFacts: Iterable<Facts>): string[] {
  const broken: string[] = [];
  for (const facts of allFacts) {
    const promises = brokenPromises(playbook, deriveTeam(playbook, deepFreeze(facts)));
    if (promises.length > 0) broken.push(`${JSON.stringify(facts)}: ${promises.join('; ')}`);
  }
  return broken;
}

const definitions = (...ids: readonly string[]) =>
  ids.map((id) =>
    found(
      playbook.facts.find((fact) => fact.id === id),
      id,
    ),
  );
const answersTo = (fact: FactDefinition): readonly (FactValue | undefined)[] => [
  undefined,
  ...fact.answers.map((answer) => answer.value),
];

/** Every combination of answers to these facts. */
function* contexts(facts: readonly FactDefinition[]): Generator<Context> {
  const [first, ...others] = facts;
  if (!first) {
    yield {};
    return;
  }
  for (const rest of contexts(others)) {
    for (const value of answersTo(first)) yield value === undefined ? rest : { ...rest, [first.id]: value };
  }
}

function* inEveryTeam(all: Iterable<Context>): Generator<Facts> {
  for (const context of all) for (const team of allTeams) yield { team, context };
}

describe('every promise holds', () => {
  it('for every combination of the answers that decide seats', unhurried, () => {
    const seatFacts = definitions(
      'dataInfraReady',
      'mlDifferentiator',
      'coreSoftwareReady',
      'smallGainsPay',
      'modelOrigin',
    );
    expect(breachesOf(inEveryTeam(contexts(seatFacts)))).toEqual([]);
  });

  it('for every two answers, those of the roster included', unhurried, () => {
    const pairs = playbook.facts.flatMap((first, index) =>
      playbook.facts
        .slice(index + 1)
        .flatMap((second) =>
          [...contexts([first, second])].filter((context) => Object.keys(context).length === 2),
        ),
    );
    const teams = pairs.map(
      (context, index): Facts => ({ team: allTeams[index % 5] ?? { kind: 'horizontal' }, context }),
    );
    expect(breachesOf(teams)).toEqual([]);
  });

  it('for any answers at all', unhurried, () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const frozen = deepFreeze(facts);
        const team = deriveTeam(playbook, frozen);
        expect(brokenPromises(playbook, team)).toEqual([]);
        expect(deriveTeam(playbook, structuredClone(frozen))).toEqual(team);
      }),
      { numRuns: 400 },
    );
  });
});

/** The same playbook without the gates on a role. */
function withoutGates(role: RoleId): Playbook {
  return {
    ...playbook,
    rules: playbook.rules.map((rule) => ({
      ...rule,
      effects: rule.effects.filter((effect) => effect.kind !== 'gate' || effect.role !== role),
    })),
  };
}

const ungated = new Map(playbook.roles.map((role) => [role.id, withoutGates(role.id)]));

/** What a waiting role would hold if it were seated, and is not lent as such. */
function notLent(team: Team, role: RoleId): string[] {
  const lifted = deriveTeam(ungated.get(role) ?? playbook, team.facts);
  return lifted.duties.flatMap((item) => {
    const level = item.cells.get(role)?.responsibility;
    const here = team.duties.find((candidate) => candidate.duty === item.duty);
    // What the role would only hold for another one that waits too is lent by that one.
    const isStandIn = item.loans.some((loan) => loan.to === role);
    if (level === 'none' || !here || isStandIn) return [];
    const loan = here.loans.find((candidate) => candidate.from === role);
    return loan?.as === level ? [] : [`${role} ${level} ${item.duty}, lent ${JSON.stringify(loan)}`];
  });
}

describe('a waiting seat', () => {
  it('lends everything that it would hold if it were seated', unhurried, () => {
    const seatFacts = definitions('dataInfraReady', 'mlDifferentiator', 'smallGainsPay', 'modelOrigin');
    let gates = 0;
    for (const facts of inEveryTeam(contexts(seatFacts))) {
      const team = deriveTeam(playbook, facts);
      for (const seat of team.seats.filter((candidate) => candidate.status === 'gated')) {
        gates += 1;
        expect(notLent(team, seat.role), JSON.stringify(facts)).toEqual([]);
      }
    }
    expect(gates).toBeGreaterThan(400);
  });
});
