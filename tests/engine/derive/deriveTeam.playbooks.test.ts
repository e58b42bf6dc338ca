import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatsRead } from '../../../src/engine/derive/condition.ts';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Effect } from '../../../src/engine/effects/effects.ts';
import { conclusionValue } from '../../../src/engine/explain/conclusion.ts';
import { mostInformativeQuestion } from '../../../src/engine/explain/mostInformativeQuestion.ts';
import { whatWouldFlip } from '../../../src/engine/explain/whatWouldFlip.ts';
import { allTeams, applyChange, type Facts } from '../../../src/engine/playbook/facts.ts';
import type { Condition, Playbook, Rule } from '../../../src/engine/playbook/playbook.ts';
import { parsePlaybook } from '../../../src/engine/validate/parsePlaybook.ts';
import { unhurried } from '../answers.ts';
import { brokenPromises, deepFreeze } from '../invariants.ts';
import { rule, smallPlaybook } from '../smallPlaybook.ts';

/** What holds for any playbook, rings and contradictions included: the engine is total. */
const roles = ['A', 'B', 'C', 'D'];
const duties = ['d0', 'd1', 'd2', 'd3', 'd4'];
const role = fc.constantFrom(...roles);
const duty = fc.constantFrom(...duties);
const someDuties = fc.uniqueArray(duty, { minLength: 1, maxLength: 4 });
const someRoles = fc.uniqueArray(role, { minLength: 1, maxLength: 3 });

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constantFrom('p', 'q', 'crew'), is: fc.constantFrom([true], [false]) }),
  fc.record({ fact: fc.constant('mode'), is: fc.constantFrom(['batch'], ['online']) }),
  fc.record({
    seat: role,
    is: fc.constantFrom<('needed' | 'gated' | 'later')[][]>(['needed'], ['gated', 'later']),
  }),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Condition>({ all: [] }) },
  { weight: 3, arbitrary: leaf },
  fc.record({ all: fc.array(leaf, { maxLength: 2 }) }),
  fc.record({ any: fc.array(leaf, { maxLength: 2 }) }),
  fc.record({ not: leaf }),
  fc.record({ unless: leaf }),
);

const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ kind: fc.constant('seat'), role, as: fc.constantFrom('needed', 'optional') }),
  fc.record({ kind: fc.constant('unseat'), role, as: fc.constantFrom('later', 'not-drawn') }),
  fc.record({ kind: fc.constant('gate'), role }),
  fc.record({ kind: fc.constant('gate'), role, lendTo: role }),
  fc.record({ kind: fc.constant('variant'), role, variant: fc.constantFrom('v1', 'v2') }),
  fc.record({ kind: fc.constant('own'), duty, role }),
  fc.record({ kind: fc.constant('contribute'), duty, roles: someRoles }),
  fc.record({ kind: fc.constant('release'), role, duties: someDuties }),
  fc.uniqueArray(role, { minLength: 2, maxLength: 2 }).chain(([a = 'A', b = 'B']) => {
    const keeper = fc.constantFrom(a, b);
    const keeps = fc.record({ engineering: keeper, other: keeper });
    return fc.record({ kind: fc.constant('disjoint'), pair: fc.constant<[string, string]>([a, b]), keeps });
  }),
  fc.record({ kind: fc.constant('deactivate'), duties: someDuties }),
  fc.record({
    kind: fc.constant('activate'),
    duty,
    owner: role,
    contributors: fc.uniqueArray(role, { maxLength: 2 }),
    effort: fc.constantFrom(0, 5, 40),
  }),
  fc.record({
    kind: fc.constant('scaleEffort'),
    duties: someDuties,
    factor: fc.constantFrom(0, 0.1, 2, 100),
  }),
  fc.record({
    kind: fc.constant('shiftEffort'),
    from: someDuties,
    to: someDuties,
    share: fc.constantFrom(0, 0.25, 1),
  }),
  fc.record({ kind: fc.constant('requireUpkeep'), min: fc.constantFrom(0, 0.5, 1) }),
  fc.record({ kind: fc.constant('requireCoverage'), min: fc.constant(2), fromPeople: fc.constant(3) }),
  fc.record({
    kind: fc.constant('advise'),
    code: fc.constantFrom('c1', 'c2'),
    severity: fc.constantFrom('warning', 'note'),
  }),
);

const ruleIds = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5'];
const rules: fc.Arbitrary<readonly Rule[]> = fc
  .array(
    fc.record(
      {
        effects: fc.array(effect, { minLength: 1, maxLength: 3 }),
        when: fc.oneof({ weight: 9, arbitrary: condition }, fc.constant(null)),
        strength: fc.constantFrom('strong', 'medium', 'weak'),
        unless: leaf,
        overrides: fc.uniqueArray(fc.constantFrom(...ruleIds), { maxLength: 3 }),
      },
      { requiredKeys: ['effects', 'when', 'strength'] },
    ),
    { minLength: 1, maxLength: ruleIds.length },
  )
  .map((parts) =>
    parts.map(({ effects, ...more }, index) => withoutSelfReading(rule(`r${index}`, effects, more))),
  );

/** Seats that depend on seats have no meaning: `parsePlaybook` refuses such rules. */
function withoutSelfReading(given: Rule): Rule {
  const conditions = [given.when, given.unless].flatMap((part) => (part ? [part] : []));
  if (!conditions.some((part) => seatsRead(part).length > 0)) return given;
  const isOfSeats = (kind: Effect['kind']) => ['seat', 'unseat', 'gate', 'variant'].includes(kind);
  return { ...given, effects: given.effects.filter((part) => !isOfSeats(part.kind)) };
}

/** One letter per role: an owner or none, and contributors. */
const holders = fc
  .tuple(fc.option(fc.nat({ max: roles.length - 1 })), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
  .map(([owner, contribute]) =>
    roles
      .map((_role, index) => (index === owner ? 'O' : owner !== null && contribute[index] ? 'C' : '-'))
      .join(''),
  );
const table = fc.tuple(
  ...duties.map(() =>
    fc.record({ holders, effort: fc.nat({ max: 9 }), engineering: fc.boolean(), upkeep: fc.boolean() }),
  ),
);

const playbooks: fc.Arbitrary<Playbook> = fc
  .record({ rules, table, mergeInto: fc.dictionary(role, role), ownerShare: fc.constantFrom(0, 0.6, 1) })
  .map(({ rules: given, table: rows, mergeInto, ownerShare }) =>
    smallPlaybook({
      roles,
      duties: Object.fromEntries(rows.map((row, index) => [`d${index}`, row])),
      rules: given,
      mergeInto,
      ownerShare,
    }),
  );

const yesNoOpen = fc.constantFrom(undefined, true, false);
const smallFacts: fc.Arbitrary<Facts> = fc
  .record({ team: fc.constantFrom(...allTeams), p: yesNoOpen, q: yesNoOpen, crew: yesNoOpen })
  .map(({ team, p, q, crew }) => ({
    team,
    context: {
      ...(p === undefined ? {} : { p }),
      ...(q === undefined ? {} : { q }),
      ...(crew === undefined ? {} : { crew }),
    },
  }));

describe('any playbook', () => {
  it('gives a team that keeps every promise, the same each time, and stays as it was', unhurried, () => {
    fc.assert(
      fc.property(playbooks, smallFacts, (playbook, facts) => {
        const team = deriveTeam(deepFreeze(playbook), deepFreeze(facts));
        expect(brokenPromises(playbook, team)).toEqual([]);
        expect(deriveTeam(structuredClone(playbook), structuredClone(facts))).toEqual(team);
      }),
      { numRuns: 2500 },
    );
  });

  it('answers what would flip a seat, and which question matters, without giving up', unhurried, () => {
    fc.assert(
      fc.property(playbooks, smallFacts, role, (playbook, facts, seat) => {
        const conclusion = { kind: 'seat', role: seat } as const;
        const now = conclusionValue(playbook, deriveTeam(playbook, facts), conclusion);
        for (const { changes, becomes } of whatWouldFlip(playbook, facts, conclusion)) {
          const after = deriveTeam(playbook, changes.reduce(applyChange, facts));
          expect(conclusionValue(playbook, after, conclusion)).toBe(becomes);
          expect(becomes).not.toBe(now);
        }
        expect(mostInformativeQuestion(playbook, facts)?.change ?? 1).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('is either accepted or refused with a path for each problem', unhurried, () => {
    fc.assert(
      fc.property(playbooks, (playbook) => {
        const parsed = parsePlaybook(JSON.parse(JSON.stringify(playbook)));
        if (parsed.kind === 'ok') expect(parsed.playbook).toEqual(playbook);
        else for (const problem of parsed.problems) expect(problem.path).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
