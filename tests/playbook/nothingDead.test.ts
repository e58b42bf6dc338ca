// Enumerates the built-in playbook: every rule does something for somebody, every warning can be answered or met, every question
// matters, and no advice contradicts another.
import { describe, expect, it } from 'vitest';
import { ruleFacts } from '../../src/engine/derive/claims.ts';
import { deriveTeam } from '../../src/engine/derive/deriveTeam.ts';
import type { Team } from '../../src/engine/derive/team.ts';
import { asThePlanAssumes } from '../../src/engine/explain/asThePlanAssumes.ts';
import { type Context, type Facts, type Player, setupOf } from '../../src/engine/playbook/facts.ts';
import type { Playbook, RuleId } from '../../src/engine/playbook/playbook.ts';
import { playbookOfDemand } from '../../src/engine/size/demandedEffort.ts';
import { emptyHeadcount } from '../../src/engine/size/headcount.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../src/playbook/builtinSizing.ts';
import { codesOf, found, setupIds, teamKinds } from '../engine/answers.ts';

const unhurried = { timeout: 240_000 };
const asked = builtinPlaybook.facts.filter(({ from }) => from === 'answer');
const answersTo = (facts: typeof asked): readonly Context[] =>
  facts.flatMap(({ id, answers }) => answers.map(({ value }): Context => ({ [id]: value })));

/** No answer, each alone, and every two to different questions. */
function singlesAndPairs(facts: typeof asked): readonly Context[] {
  const singles = answersTo(facts);
  const pairs = singles.flatMap((first, index) =>
    singles
      .slice(index + 1)
      .map((second): Context => ({ ...first, ...second }))
      .filter((context) => Object.keys(context).length === 2),
  );
  return [{}, ...singles, ...pairs];
}

/** What a roster may answer: nothing, nobody, a scientist only, an engineer with an open position for a scientist, everybody. */
const rosters: readonly Context[] = [
  {},
  { hasDS: false, hasMLE: false, plansDS: false, hasSenior: false, level: 'junior' },
  { hasDS: true, hasMLE: false, plansDS: false, hasSenior: true },
  { hasDS: false, hasMLE: true, plansDS: true, hasSenior: true, level: 'senior' },
  { hasDS: true, hasMLE: true, plansDS: false, hasSenior: true },
];

const facts = (setup: (typeof setupIds)[number], context: Context, players?: readonly Player[]): Facts => ({
  team: teamKinds[setup],
  context,
  ...(players ? { players } : {}),
});

/** The rules that show in a team: whatever they did, it names them. */
function rulesIn(team: Team): ReadonlySet<RuleId> {
  const reasons = [
    ...team.seats.flatMap(({ provenance, variantProvenance }) => [
      provenance,
      variantProvenance ?? provenance,
    ]),
    ...team.duties.flatMap(({ provenance, cells }) => [
      provenance,
      ...[...cells.values()].map((cell) => cell.provenance),
    ]),
    ...[...team.absentDuties, ...team.partners, ...team.disjointPairs, ...team.advice].map(
      ({ provenance }) => provenance,
    ),
  ];
  return new Set(reasons.flatMap(({ rules }) => rules));
}

/** The playbook with little work, that of the worked examples, and much. */
const byAmount = Object.fromEntries(
  (
    [
      ['little', 0.2],
      ['usual', 1],
      ['much', 4],
    ] as const
  ).map(([name, times]) => {
    const headcounts = setupIds.map((setup) => {
      const drivers = Object.entries(builtinSizing.examples[setup].drivers);
      const scaled = Object.fromEntries(drivers.map(([id, value]) => [id, value * times]));
      return [
        setup,
        playbookOfDemand(builtinPlaybook, builtinSizing, { ...emptyHeadcount, drivers: scaled }),
      ] as const;
    });
    return [name, new Map<string, Playbook>(headcounts)] as const;
  }),
);
const amounts = Object.keys(byAmount);
const teamOf = (amount: string, { team, ...others }: Facts): Team =>
  deriveTeam(found(byAmount[amount]?.get(setupOf(team)), amount), { team, ...others });

describe('rules', () => {
  it('show in some team, each of them', unhurried, () => {
    const left = new Set(builtinPlaybook.rules.filter(({ when }) => when !== null).map(({ id }) => id));
    const look = (team: Team) => {
      for (const id of rulesIn(team)) left.delete(id);
    };
    const three = Array.from({ length: 3 }, (): Player => ({ role: 'MLE' }));
    for (const setup of setupIds) {
      for (const context of [{}, ...answersTo(builtinPlaybook.facts.filter(({ from }) => from !== 'work'))]) {
        look(deriveTeam(builtinPlaybook, facts(setup, context, three)));
        look(teamOf('little', facts(setup, context)));
      }
    }
    // What needs several answers at once.
    for (const id of left) {
      const rule = found(
        builtinPlaybook.rules.find((candidate) => candidate.id === id),
        id,
      );
      const read = builtinPlaybook.facts.filter(
        (fact) => ruleFacts(rule).includes(fact.id) && fact.from !== 'work',
      );
      let together: readonly Context[] = [{}];
      for (const { id: fact, answers } of read) {
        together = together.flatMap((context) => [
          context,
          ...answers.map(({ value }) => ({ ...context, [fact]: value })),
        ]);
      }
      for (const setup of setupIds)
        for (const context of together) look(deriveTeam(builtinPlaybook, facts(setup, context)));
    }
    expect([...left]).toEqual([]);
  });
});

describe('warnings', () => {
  const warningsOf = (team: Team) =>
    team.advice.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
  const codes = builtinPlaybook.rules.flatMap(({ effects }) =>
    effects.flatMap((effect) => {
      if (effect.kind === 'advise') return effect.severity === 'warning' ? [effect.code] : [];
      return effect.kind === 'requireUpkeep'
        ? ['upkeep']
        : effect.kind === 'requireCoverage'
          ? ['coverage']
          : [];
    }),
  );
  const situations: Readonly<Record<string, { readonly warned: Facts; readonly met: Facts }>> = {
    'trophy-ds': {
      warned: facts('low-batch', { dataInfraReady: false, plansDS: true }),
      met: facts('low-batch', { dataInfraReady: false, plansDS: false }),
    },
    'junior-without-mentor': {
      warned: facts('low-batch', { level: 'junior', hasSenior: false }),
      met: facts('low-batch', { level: 'junior', hasSenior: true }),
    },
    'streaming-before-batch': {
      warned: facts('low-online', { wantsStreaming: true, batchSolid: false }),
      met: facts('low-online', { wantsStreaming: true, batchSolid: true }),
    },
    'large-for-no-edge': {
      warned: facts('high-online', { mlDifferentiator: false }),
      met: facts('high-batch', { mlDifferentiator: false }),
    },
    'large-before-software': {
      warned: facts('high-online', { coreSoftwareReady: false }),
      met: facts('high-batch', { coreSoftwareReady: false }),
    },
    'independent-review': {
      warned: facts('low-batch', { risk: 'high' }),
      met: facts('low-batch', { risk: 'medium' }),
    },
    // The condition holds in both.
    upkeep: {
      warned: facts('horizontal', { liveOverAYear: true }),
      met: facts('high-batch', { liveOverAYear: true }),
    },
    coverage: {
      warned: facts('low-batch', {}, [{ role: 'SWE' }, { role: 'MLE' }, { role: 'PM' }]),
      met: facts(
        'low-batch',
        {},
        ['SWE', 'MLE', 'DS'].flatMap((role) => [{ role }, { role }]),
      ),
    },
  };

  it.each(codes)('%s is said, and can be met', (code) => {
    const { warned, met } = found(situations[code], code);
    expect(warningsOf(deriveTeam(builtinPlaybook, warned))).toContain(code);
    expect(warningsOf(deriveTeam(builtinPlaybook, met))).not.toContain(code);
  });

  it('are known, each of them', () => {
    expect(Object.keys(situations).sort()).toEqual([...codes].sort());
  });
});

describe('answers', () => {
  it('change something in some setup, or are what the plan assumes in all of them', unhurried, () => {
    const assumed = asked.map(({ id, answers }) => ({
      id,
      everywhere: answers.filter(({ value }) =>
        setupIds.every((setup) => asThePlanAssumes(builtinPlaybook, facts(setup, {}), id, value)),
      ),
      answers,
    }));
    // A question is worth asking if an answer to it can matter.
    for (const { id, everywhere, answers } of assumed)
      expect(everywhere.length, id).toBeLessThan(answers.length);
    const count = assumed.reduce((sum, { everywhere }) => sum + everywhere.length, 0);
    expect(count).toBeLessThan(answersTo(asked).length / 2);
  });

  it('that are what the plan assumes leave a team as it is, whatever else is answered', () => {
    const usual = facts('low-batch', { risk: 'high' });
    expect(asThePlanAssumes(builtinPlaybook, usual, 'companySize', 'mid')).toBe(true);
    expect(asThePlanAssumes(builtinPlaybook, usual, 'companySize', 'startup')).toBe(false);
    // What was answered before is taken back, not compared with.
    expect(asThePlanAssumes(builtinPlaybook, usual, 'risk', 'low')).toBe(true);
    expect(asThePlanAssumes(builtinPlaybook, usual, 'risk', 'high')).toBe(false);
    // A rule supports what holds anyway: a reason more, and no other conclusion.
    expect(asThePlanAssumes(builtinPlaybook, facts('high-batch', {}), 'dataInfraReady', true)).toBe(true);
  });
});

describe('advice', () => {
  const notForML = [
    'add-ml-engineer',
    'ml-engineer-early',
    'plan-ds-support',
    'path-before-scientists',
    'applied-scientist-later',
    'scientist-before-data',
    'large-for-no-edge',
    'large-before-software',
  ];
  /** What an expert would not say in one breath. */
  const contradictions: readonly (readonly [string, readonly string[]])[] = [
    // Hire nobody for ML, and: hire somebody, or keep them.
    ['no-dedicated-team', [...notForML, 'keep-inside']],
    ['software-first', notForML],
    ['drive-by-ml', [...notForML, 'generalists-first', 'lead-level-engineer']],
    // Not yet, and: now.
    ['data-before-scientists', ['plan-ds-support']],
    ['trophy-ds', ['plan-ds-support']],
    ['path-before-scientists', ['plan-ds-support']],
    // The work ends, and: build up for it.
    [
      'work-may-dry-up',
      [
        'add-ml-engineer',
        'plan-ds-support',
        'path-before-scientists',
        'applied-scientist-later',
        'large-for-no-edge',
      ],
    ],
    ['redeploy', notForML.filter((code) => code !== 'large-before-software')],
    // Maintenance is enough or not, and: it will come.
    ['upkeep-will-grow', ['upkeep']],
    // A scientist is there, and: expect none.
    ['applied-scientist-later', ['fine-tuning-experience']],
  ];
  const codesMeant = new Set(contradictions.flatMap(([code, others]) => [code, ...others]));
  const clashes = (team: Team): readonly string[] => {
    const codes = new Set(codesOf(team));
    return contradictions.flatMap(([code, others]) =>
      codes.has(code)
        ? others.filter((other) => codes.has(other)).map((other) => `${code} and ${other}`)
        : [],
    );
  };
  const given = new Set(
    builtinPlaybook.rules.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.kind === 'advise' ? [effect.code] : [])),
    ),
  );

  it('that would contradict other advice is there to be given', () => {
    expect([...codesMeant].filter((code) => code !== 'upkeep' && !given.has(code))).toEqual([]);
  });

  it.each(setupIds)(
    'never contradicts other advice in %s, for any answer or two, with any roster',
    unhurried,
    (setup) => {
      // Only questions that decide on such advice, or on a seat that it is about.
      const deciding = builtinPlaybook.rules.filter(({ effects }) =>
        effects.some(
          (effect) =>
            (effect.kind === 'advise' && codesMeant.has(effect.code)) ||
            effect.kind === 'gate' ||
            effect.kind === 'unseat' ||
            effect.kind === 'seat',
        ),
      );
      const read = new Set(deciding.flatMap(ruleFacts));
      const contexts = singlesAndPairs(asked.filter(({ id }) => read.has(id)));
      const isAboutAmount = ({ mlDifferentiator, coreSoftwareReady }: Context) =>
        mlDifferentiator === false || coreSoftwareReady === false;
      const found = new Map<string, string>();
      for (const context of contexts) {
        for (const roster of rosters) {
          for (const amount of isAboutAmount(context) ? amounts : ['usual']) {
            const all = { ...context, ...roster };
            for (const clash of clashes(teamOf(amount, facts(setup, all)))) {
              if (!found.has(clash)) found.set(clash, `${amount} ${JSON.stringify(all)}`);
            }
          }
        }
      }
      expect([...found].map(([clash, where]) => `${clash}: ${where}`).join('\n')).toBe('');
    },
  );
});
