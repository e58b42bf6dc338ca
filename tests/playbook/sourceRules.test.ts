import { describe, expect, it } from 'vitest';
import type { Seat, Team } from '../../src/engine/derive/team.ts';
import type { Context } from '../../src/engine/playbook/facts.ts';
import type { DutyId, RoleId, RuleId, SetupId } from '../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';
import { sourceRules } from '../../src/playbook/sourceRules.ts';
import {
  builtinTeam,
  dutyOf,
  effortOf,
  found,
  heldBy,
  holdersOf,
  setupIds,
  statusOf,
} from '../engine/answers.ts';
import { brokenPromises } from '../engine/invariants.ts';

/** Every executable rule of the built-in playbook does what it says once its facts are answered. */
const seatIn = (team: Team, role: RoleId): Seat =>
  found(
    team.seats.find((seat) => seat.role === role),
    role,
  );
const variantOf = (team: Team, role: RoleId) => seatIn(team, role).variant;
const firedBy = (team: Team, code: string) => team.advice.find((item) => item.code === code);
const mature: readonly SetupId[] = ['high-batch', 'high-online'];
const young: readonly SetupId[] = ['low-batch', 'low-online'];

describe('a seat waits', () => {
  const cases: readonly [RuleId, SetupId, Context, RoleId, RoleId][] = [
    ['R01', 'low-batch', { dataInfraReady: false }, 'DS', 'MLE'],
    ['R01', 'high-online', { dataInfraReady: 'in-progress' }, 'DS', 'MLE'],
    ['R01', 'horizontal', { dataInfraReady: false }, 'DS', 'MLE'],
    ['R30', 'low-online', { mlDifferentiator: false }, 'DS', 'MLE'],
    ['R37', 'low-batch', { coreSoftwareReady: false }, 'DS', 'MLE'],
    ['R37', 'high-batch', { coreSoftwareReady: false }, 'AS', 'MLE'],
    ['R52', 'high-batch', { smallGainsPay: false }, 'AS', 'DS'],
    ['R52', 'high-online', { smallGainsPay: false }, 'AS', 'DS'],
    ['X08', 'low-batch', { modelOrigin: 'api' }, 'DS', 'MLE'],
    ['X08', 'low-online', { modelOrigin: 'api' }, 'DS', 'MLE'],
  ];

  it.each(cases)(
    'by %s in %s with %o: %s, whose duties %s holds meanwhile',
    (rule, setup, context, role, lender) => {
      const team = builtinTeam(setup, context);
      const seat = seatIn(team, role);
      expect(seat.status).toBe('gated');
      expect(seat.lentTo).toBe(lender);
      expect(seat.provenance.rules).toContain(rule);
      expect(seat.provenance.facts).toEqual(expect.arrayContaining(Object.keys(context)));
      expect(heldBy(team, role)).toEqual([]);
      const loans = team.duties.flatMap((item) => item.loans.filter((loan) => loan.from === role));
      expect(loans.length).toBeGreaterThan(5);
      expect(seatIn(builtinTeam(setup), role).status).not.toBe('gated');
      expect(brokenPromises(builtinPlaybook, team)).toEqual([]);
    },
  );

  it('and the rules that want the seat are kept as dissent', () => {
    const dissent = seatIn(builtinTeam('low-batch', { dataInfraReady: false }), 'DS').provenance.dissent;
    expect(dissent).toContainEqual({ rule: 'R43', lostTo: 'R01' });
    expect(dissent).toContainEqual({ rule: 'R51', lostTo: 'R01' });
    expect(seatIn(builtinTeam('high-batch', { smallGainsPay: false }), 'AS').provenance.dissent).toEqual([
      { rule: 'R44', lostTo: 'R52' },
    ]);
  });

  it('only where the setup wants it: a young product has no applied scientist to gate', () => {
    for (const setup of young) {
      const team = builtinTeam(setup, {
        mlDifferentiator: false,
        coreSoftwareReady: false,
        modelOrigin: 'api',
      });
      expect(statusOf(team, 'AS')).toBe('later');
    }
  });

  it('only for an answer that says so', () => {
    const answers = {
      dataInfraReady: true,
      mlDifferentiator: true,
      coreSoftwareReady: true,
      smallGainsPay: true,
      modelOrigin: 'own',
    };
    for (const setup of setupIds) {
      const team = builtinTeam(setup, answers);
      expect(team.seats.map((seat) => seat.status)).not.toContain('gated');
    }
    expect(statusOf(builtinTeam('horizontal', { smallGainsPay: false }), 'AS')).toBe('optional');
  });

  it('and not for an answer that only the numbers contradict: 3 FTE of modelling are no sideline', () => {
    for (const context of [{ mlDifferentiator: false }, { coreSoftwareReady: false }]) {
      const team = builtinTeam('high-online', context);
      expect(team.facts.context['modellingWork']).toBe('3');
      expect(team.seats.map(({ status }) => status)).not.toContain('gated');
    }
  });

  it('and lends on when the role that stands in waits too', () => {
    const team = builtinTeam('high-online', { smallGainsPay: false, dataInfraReady: false });
    expect(seatIn(team, 'AS').lentTo).toBe('MLE');
    expect(dutyOf(team, 'model-improvement').loans).toContainEqual({
      from: 'AS',
      to: 'MLE',
      as: 'contributes',
    });
  });

  it('and all that say so are named', () => {
    const context = {
      mlDifferentiator: false,
      coreSoftwareReady: false,
      smallGainsPay: false,
    };
    const rules = seatIn(builtinTeam('high-batch', context), 'AS').provenance.rules;
    expect([...rules].sort()).toEqual(['R37', 'R52', 'X37']);
  });
});

describe('a seat is drawn', () => {
  it('R43, R51: a young product has engineers and a data scientist, and needs no applied scientist', () => {
    for (const setup of young) {
      const team = builtinTeam(setup);
      expect(team.seats.map((seat) => seat.status)).toEqual([
        'needed',
        'needed',
        'later',
        'needed',
        'not-drawn',
      ]);
      expect(seatIn(team, 'AS').provenance.rules).toEqual(['R43']);
      expect([...seatIn(team, 'DS').provenance.rules].sort()).toEqual(['R43', 'R51']);
    }
  });

  it('R44: a mature product brings an applied scientist on board', () => {
    for (const setup of mature) expect(seatIn(builtinTeam(setup), 'AS').provenance.rules).toEqual(['R44']);
  });

  it('R47, I4: the product manager is drawn in a horizontal team and outside the picture elsewhere', () => {
    expect(seatIn(builtinTeam('horizontal'), 'PM')).toMatchObject({
      status: 'needed',
      provenance: { rules: ['R47'] },
    });
    expect(seatIn(builtinTeam('low-batch'), 'PM')).toMatchObject({
      status: 'not-drawn',
      provenance: { rules: ['I4'] },
    });
  });

  it('R04: a data foundation that stands supports the data scientist', () => {
    const seat = seatIn(builtinTeam('high-batch', { dataInfraReady: true }), 'DS');
    expect(seat).toMatchObject({
      status: 'needed',
      provenance: { rules: ['R04'], facts: ['dataInfraReady'] },
    });
  });
});

describe('the variant of the ML engineer', () => {
  const cases: readonly [string, SetupId, Context, string | undefined, RuleId | undefined][] = [
    ['M08: a young product gets a generalist', 'low-batch', {}, 'generalist', 'M08'],
    ['a mature one says nothing of it', 'high-batch', {}, undefined, undefined],
    [
      'R02: data infrastructure under construction asks for a generalist',
      'high-batch',
      { dataInfraReady: 'in-progress' },
      'generalist',
      'R02',
    ],
    [
      'R21: mature pipelines justify a specialist',
      'high-online',
      { pipelineMaturity: 'high' },
      'specialist',
      'R21',
    ],
    [
      'R21 against the expectation for a young product',
      'low-batch',
      { pipelineMaturity: 'high' },
      'specialist',
      'R21',
    ],
    ['R22: a startup hires generalists', 'high-batch', { companySize: 'startup' }, 'generalist', 'R22'],
    ['R22 over R21', 'high-batch', { companySize: 'startup', pipelineMaturity: 'high' }, 'generalist', 'R22'],
    [
      'R34: work that may dry up asks for a generalist',
      'high-batch',
      { mlWorkContinuous: false },
      'generalist',
      'R34',
    ],
    [
      'R34 loses to R21',
      'high-batch',
      { mlWorkContinuous: false, pipelineMaturity: 'high' },
      'specialist',
      'R21',
    ],
    [
      'R02 loses to R21',
      'high-batch',
      { dataInfraReady: 'in-progress', pipelineMaturity: 'high' },
      'specialist',
      'R21',
    ],
  ];

  it.each(cases)('%s', (_name, setup, context, variant, rule) => {
    const seat = seatIn(builtinTeam(setup, context), 'MLE');
    expect(seat.variant).toBe(variant);
    expect(seat.variantProvenance?.rules[0]).toBe(rule);
  });

  it('keeps the side that lost as dissent', () => {
    const dissent = (context: Context) =>
      seatIn(builtinTeam('high-batch', context), 'MLE').variantProvenance?.dissent;
    expect(dissent({ mlWorkContinuous: false, pipelineMaturity: 'high' })).toEqual([
      { rule: 'R34', lostTo: 'R21' },
    ]);
    expect(dissent({ companySize: 'startup', pipelineMaturity: 'high' })).toEqual([
      { rule: 'R21', lostTo: 'R22' },
    ]);
  });

  it('R30: where ML is no differentiator, software engineers do ML when it pays', () => {
    const team = builtinTeam('low-batch', { mlDifferentiator: false });
    expect(variantOf(team, 'SWE')).toBe('drive-by-ml');
    expect(variantOf(builtinTeam('low-batch'), 'SWE')).toBeUndefined();
  });
});

describe('who holds what', () => {
  it('R25, R26: online, ML engineers translate the need, both rules in agreement', () => {
    const team = builtinTeam('high-online');
    expect(dutyOf(team, 'requirements-translation').owner).toBe('MLE');
    const rules = dutyOf(team, 'requirements-translation').cells.get('MLE')?.provenance.rules;
    expect(rules).toEqual(['R25', 'R26']);
  });

  it('R48: in a horizontal team the data scientist translates, engineers take part, and the product manager keeps apart', () => {
    const team = builtinTeam('horizontal');
    expect(holdersOf(team, 'requirements-translation')).toEqual(['DS', 'SWE', 'MLE', 'AS']);
    expect(team.disjointPairs.every((pair) => pair.provenance.rules.includes('R48'))).toBe(true);
  });

  it('R29: ML engineers build the tools, by the base table and by the rule', () => {
    for (const setup of setupIds) {
      const cell = dutyOf(builtinTeam(setup), 'internal-tools').cells.get('MLE');
      expect(cell?.responsibility).toBe('owns');
      expect(cell?.provenance.rules).toEqual(['R29']);
    }
  });

  it('R45: online, software engineers and data scientists share nothing, whatever else is answered', () => {
    for (const setup of ['low-online', 'high-online'] as const) {
      for (const context of [{}, { modelOrigin: 'api' }, { smallGainsPay: false }, { alsoBatch: true }]) {
        const team = builtinTeam(setup, context);
        expect(team.disjointPairs.map((pair) => pair.provenance.rules)).toEqual([['R45']]);
        expect(brokenPromises(builtinPlaybook, team)).toEqual([]);
      }
    }
  });

  it('R46, M05: a young batch team shares the platform, simple models, pipelines and schedules', () => {
    const team = builtinTeam('low-batch');
    for (const [duty, rule] of [
      ['platform-operation', 'R46'],
      ['baseline', 'R46'],
      ['data-pipelines', 'M05'],
      ['batch-scoring', 'M05'],
    ] as const) {
      expect([...holdersOf(team, duty)].sort(), duty).toEqual(['DS', 'MLE', 'SWE']);
      const rules = [...dutyOf(team, duty).cells.values()].flatMap((cell) => cell.provenance.rules);
      expect(rules, duty).toContain(rule);
    }
  });

  it('M04: a seated applied scientist takes science work off the ML engineer, a waiting one does not', () => {
    expect(holdersOf(builtinTeam('high-batch'), 'eda')).toEqual(['DS', 'AS']);
    expect(holdersOf(builtinTeam('high-batch', { smallGainsPay: false }), 'eda')).toEqual(['DS', 'MLE']);
  });

  it('M02: nobody works on new architectures where there is no applied scientist, not even one who waits', () => {
    for (const [setup, context] of [
      ['low-online', {}],
      ['high-online', { smallGainsPay: false }],
    ] as const) {
      const { absentDuties } = builtinTeam(setup, context);
      const absent = absentDuties.find(({ duty }) => duty === 'new-architecture');
      expect(absent?.provenance.rules, setup).toContain('M02');
    }
    expect(dutyOf(builtinTeam('high-online'), 'new-architecture').owner).toBe('AS');
  });

  it('M06, M07, M09, I2, I3, I6: the cells that tell the setups apart name their rules', () => {
    const rulesOf = (setup: SetupId, duty: DutyId, role: RoleId) =>
      found(dutyOf(builtinTeam(setup), duty).cells.get(role), role).provenance.rules;
    expect(rulesOf('low-online', 'ab-testing', 'MLE')).toContain('M06');
    expect(rulesOf('horizontal', 'eda', 'AS')).toContain('M07');
    expect(rulesOf('high-online', 'training-infra', 'DS')).toContain('M09');
    expect(rulesOf('high-batch', 'platform-operation', 'DS')).toContain('I2');
    expect(rulesOf('horizontal', 'requirements-translation', 'SWE')).toContain('I3');
    expect(rulesOf('low-online', 'data-pipelines', 'DS')).toContain('I6');
  });

  it('M01, M03: what does not occur names its rule', () => {
    const absent = (setup: SetupId, duty: DutyId) =>
      builtinTeam(setup).absentDuties.find((item) => item.duty === duty)?.provenance.rules;
    expect(absent('high-batch', 'streaming')).toEqual(['M01']);
    expect(absent('high-batch', 'enablement')).toEqual(['M03']);
    expect(absent('horizontal', 'enablement')).toBeUndefined();
  });
});

describe('effort', () => {
  /** How much a duty grows against one that no answer touches. */
  const growth = (setup: SetupId, context: Context, duty: DutyId): number => {
    const reference = 'client-discovery';
    const [before, after] = [builtinTeam(setup), builtinTeam(setup, context)];
    return (
      effortOf(after, duty) /
      effortOf(after, reference) /
      (effortOf(before, duty) / effortOf(before, reference))
    );
  };

  const scaled: readonly [RuleId, SetupId, Context, Readonly<Record<DutyId, number>>][] = [
    ['R18', 'low-batch', { notebookOnly: true }, { productionisation: 1.5, eda: 1 }],
    ['R23', 'high-batch', { featureStore: false, modelsShareFeatures: true }, { features: 1.5, eda: 1 }],
    [
      'R33',
      'low-online',
      { datasetIsBottleneck: true },
      { 'data-pipelines': 1.5, 'data-quality': 1.5, labelling: 2, 'model-improvement': 0.7, eda: 1 },
    ],
  ];

  it.each(scaled)('follows %s in %s with %o', (rule, setup, context, factors) => {
    const team = builtinTeam(setup, context);
    for (const [duty, factor] of Object.entries(factors)) {
      expect(growth(setup, context, duty), duty).toBeCloseTo(factor, 9);
      const rules = dutyOf(team, duty).provenance.rules;
      if (factor === 1) expect(rules).not.toContain(rule);
      else expect(rules).toContain(rule);
    }
  });

  it('R32: ready-made solutions move a quarter of the modelling work to engineering', () => {
    const [before, after] = [
      builtinTeam('high-online'),
      builtinTeam('high-online', { readyMadeSolutions: true }),
    ];
    const total = (team: Team, ...duties: readonly DutyId[]) =>
      duties.reduce((sum, duty) => sum + effortOf(team, duty), 0);
    const maths = ['model-improvement', 'new-architecture', 'features'];
    const software = ['productionisation', 'batch-scoring', 'online-serving', 'ci-cd'];
    expect(total(after, ...maths)).toBeCloseTo(0.75 * total(before, ...maths), 9);
    expect(total(after, ...software)).toBeCloseTo(
      total(before, ...software) + 0.25 * total(before, ...maths),
      9,
    );
    expect(effortOf(after, 'eda')).toBeCloseTo(effortOf(before, 'eda'), 9);
  });
});

describe('advice', () => {
  const cases: readonly [RuleId, SetupId, Context, string, string][] = [
    ['R01', 'low-batch', { dataInfraReady: false }, 'data-before-scientists', 'next-step'],
    ['R02', 'low-batch', { dataInfraReady: 'in-progress' }, 'ml-engineer-early', 'next-step'],
    ['R16', 'horizontal', {}, 'lead-level-engineer', 'next-step'],
    ['R17', 'low-batch', { centralCrossFunctional: true }, 'weight-project-management', 'note'],
    ['R18', 'low-batch', { notebookOnly: true }, 'path-to-production', 'next-step'],
    ['R22', 'low-batch', { companySize: 'startup' }, 'generalists-first', 'next-step'],
    ['R23', 'low-batch', { modelsShareFeatures: true }, 'feature-layer-next', 'next-step'],
    ['R24', 'low-online', { wantsStreaming: true, batchSolid: false }, 'streaming-before-batch', 'warning'],
    ['R30', 'low-batch', { mlDifferentiator: false }, 'no-dedicated-team', 'next-step'],
    ['R31', 'low-batch', {}, 'lean-to-engineer', 'note'],
    ['R33', 'low-batch', { datasetIsBottleneck: true }, 'label-owner', 'next-step'],
    ['R34', 'low-batch', { mlWorkContinuous: false }, 'work-may-dry-up', 'next-step'],
    ['R35', 'high-batch', { liveOverAYear: true }, 'upkeep', 'note'],
    ['R35', 'horizontal', { liveOverAYear: true }, 'upkeep', 'warning'],
    ['R37', 'low-batch', { coreSoftwareReady: false }, 'software-first', 'next-step'],
    ['R49', 'low-batch', {}, 'six-months-ahead', 'note'],
    ['R03', 'low-batch', { dataInfraReady: false, hasDS: false }, 'path-before-scientists', 'next-step'],
    ['R05', 'low-batch', { dataInfraReady: false, plansDS: true }, 'trophy-ds', 'warning'],
    ['R14', 'low-batch', { levelAbove: 'senior' }, 'levels-accumulate', 'note'],
    ['R19', 'low-batch', { level: 'junior', hasSenior: false }, 'junior-without-mentor', 'warning'],
    ['R20', 'low-batch', { homogeneousTeam: true }, 'homogeneous', 'note'],
    ['R27', 'low-batch', { hasMLE: true, hasDS: false }, 'plan-ds-support', 'next-step'],
    ['R28', 'low-batch', { hasMLE: false }, 'add-ml-engineer', 'next-step'],
  ];

  it.each(cases)('%s in %s with %o says %s as a %s', (rule, setup, context, code, severity) => {
    const advice = found(firedBy(builtinTeam(setup, context), code), code);
    expect(advice.severity).toBe(severity);
    expect(advice.provenance.rules).toEqual([rule]);
    if (Object.keys(context).length > 0) {
      const { [found(Object.keys(context)[0], 'a fact')]: _unanswered, ...others } = context;
      expect(firedBy(builtinTeam(setup, others), code), 'unanswered').toBeUndefined();
    }
  });

  it('covers every code that the sources give', () => {
    const codes = sourceRules.flatMap((rule) =>
      rule.effects.flatMap((effect) =>
        effect.kind === 'advise' ? [effect.code] : effect.kind === 'requireUpkeep' ? ['upkeep'] : [],
      ),
    );
    expect([...new Set(cases.map((item) => item[3]))].sort()).toEqual([...codes].sort());
  });

  it('R35: says what share of the work keeps things running, against the 40 percent it asks for', () => {
    const detail = (setup: SetupId) => firedBy(builtinTeam(setup, { liveOverAYear: true }), 'upkeep')?.detail;
    // 2.5625 of 5.5525 FTE, and 2.436 of 7.773.
    expect(detail('high-batch')).toEqual({
      kind: 'upkeep',
      met: expect.closeTo(2.5625 / 5.5525, 9),
      asked: 0.4,
      isMet: true,
    });
    expect(detail('horizontal')).toEqual({
      kind: 'upkeep',
      met: expect.closeTo(2.436 / 7.773, 9),
      asked: 0.4,
      isMet: false,
    });
    expect(detail('low-batch')).toBeUndefined();
  });

  it('puts warnings first', () => {
    const rank = ['warning', 'next-step', 'note'];
    const severities = builtinTeam('low-online', {
      risk: 'high',
      dataInfraReady: false,
      wantsStreaming: true,
      batchSolid: false,
    }).advice.map((item) => item.severity);
    expect(severities).toEqual([...severities].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)));
    expect(new Set(severities)).toEqual(new Set(rank));
  });

  it('of hiring falls silent where ML is no differentiator, or waits for the software', () => {
    const roster = { hasDS: false, hasMLE: false };
    const codes = (context: Context) =>
      builtinTeam('low-batch', { ...roster, ...context }).advice.map((item) => item.code);
    for (const context of [{ mlDifferentiator: false }, { coreSoftwareReady: false }]) {
      expect(codes(context)).not.toContain('path-before-scientists');
      expect(codes(context)).not.toContain('add-ml-engineer');
    }
    expect(codes({ mlDifferentiator: true, coreSoftwareReady: true })).toContain('add-ml-engineer');
  });
});

describe('a rule that needs the roster', () => {
  const waitingFor: Readonly<Record<RuleId, readonly string[]>> = {
    R05: ['plansDS'],
    R06: [],
    R14: ['levelAbove'],
    R19: ['level', 'hasSenior'],
    R20: ['homogeneousTeam'],
    R27: ['hasMLE', 'hasDS'],
    R28: ['hasMLE'],
    X13: ['hasDS', 'hasMLE'],
    X14: ['hasDS'],
  };

  it('waits and says for what, in every setup; R03 only where the data scientist waits', () => {
    const gated = builtinTeam('low-batch', { dataInfraReady: false }).waiting;
    expect(gated).toContainEqual({ rule: 'R03', facts: ['hasDS'] });
    expect(gated.map(({ rule }) => rule)).not.toContain('R27');
    for (const setup of setupIds) {
      const waiting = builtinTeam(setup).waiting.map(({ rule, facts }) => [rule, facts] as const);
      expect(Object.fromEntries(waiting)).toEqual(waitingFor);
    }
  });

  it('stops waiting once the roster answers, whatever it says', () => {
    const roster = {
      hasDS: true,
      plansDS: false,
      hasMLE: true,
      hasSenior: true,
      level: 'senior',
      levelAbove: 'junior',
      homogeneousTeam: false,
    };
    expect(builtinTeam('low-batch', roster).waiting).toEqual([{ rule: 'R06', facts: [] }]);
  });

  it('stops waiting when an answer settles it without the roster', () => {
    const waiting = builtinTeam('low-batch', { dataInfraReady: true, mlDifferentiator: false }).waiting.map(
      (item) => item.rule,
    );
    expect([...waiting].sort()).toEqual(['R06', 'R14', 'R19', 'R20', 'X13']);
  });
});
