import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../src/engine/derive/deriveTeam.ts';
import type { Team } from '../../src/engine/derive/team.ts';
import type { Context } from '../../src/engine/playbook/facts.ts';
import type { DutyId, RuleId, SetupId } from '../../src/engine/playbook/playbook.ts';
import { playbookOfDemand } from '../../src/engine/size/demandedEffort.ts';
import { emptyHeadcount } from '../../src/engine/size/headcount.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../src/playbook/builtinSizing.ts';
import { practiceRules } from '../../src/playbook/practiceRules.ts';
import { builtinTeam, codesOf, dutyOf, factsOf, found, holdersOf, statusOf } from '../engine/answers.ts';

/** Every rule of practice (X) does what it says, and nothing where its condition does not hold. */
const fteOf = (team: Team, duty: DutyId) =>
  (team.workload * (team.duties.find((item) => item.duty === duty)?.effort ?? 0)) / 100;
const variantOf = (team: Team, role: string) => team.seats.find((seat) => seat.role === role)?.variant;
const partnersOf = (team: Team) => team.partners.map(({ partner }) => partner);
const language = { languageModel: true } as const;
const few: Readonly<Record<string, number>> = { useCases: 0.2, models: 1, sources: 2, experiments: 0 };

/** A team by its own numbers. */
function numbered(setup: SetupId, context: Context, drivers: Readonly<Record<string, number>>): Team {
  const headcount = { ...emptyHeadcount, drivers };
  return deriveTeam(playbookOfDemand(builtinPlaybook, builtinSizing, headcount), factsOf(setup, context));
}

describe('the work', () => {
  type Factors = Readonly<Record<DutyId, number>>;
  const platform = { horizontalKind: 'platform', pipelineMaturity: 'low' } as const;
  const cases: readonly [RuleId, SetupId, Context, Context, Factors][] = [
    [
      'X01',
      'high-online',
      { languageModel: false },
      { modelOrigin: 'api' },
      {
        features: 0.25,
        'model-improvement': 0.25,
        eda: 0.5,
        baseline: 0.5,
        productionisation: 0.5,
        'data-quality': 0.6,
        'online-serving': 0.6,
        'data-pipelines': 1,
        'training-infra': 0,
        'new-architecture': 0,
      },
    ],
    [
      'X02',
      'high-batch',
      language,
      { modelOrigin: 'tuned' },
      {
        labelling: 1.6,
        'offline-eval': 1.2,
        'model-improvement': 1.2,
        'training-infra': 2,
        features: 0.4,
        eda: 0.5,
        baseline: 0.5,
        'prompt-retrieval': 0.5,
        'data-pipelines': 1,
      },
    ],
    [
      'X03',
      'high-batch',
      {},
      { platformProvider: 'other-team' },
      { 'experiment-platform': 0.25, 'training-infra': 0.35, 'ci-cd': 0.5, eda: 1 },
    ],
    [
      'X04',
      'low-batch',
      {},
      { dataEngineeringProvider: 'other-team' },
      { 'data-pipelines': 0.35, 'data-quality': 1 },
    ],
    [
      'X05',
      'high-online',
      language,
      { risk: 'high' },
      { governance: 8, 'offline-eval': 1.3, monitoring: 1.3, guardrails: 1.3, 'agents-tools': 1.3, eda: 1 },
    ],
    ['X06', 'high-online', {}, { alsoBatch: true }, { 'batch-scoring': 3, eda: 1 }],
    ['X06', 'low-batch', {}, { alsoBatch: true }, { 'batch-scoring': 1 }],
    [
      'X11',
      'low-batch',
      {},
      { dataInfraReady: false },
      { 'data-pipelines': 1.25 * 1.2, 'data-quality': 1.25 * 1.2 },
    ],
    [
      'X11',
      'low-batch',
      { dataEngineeringProvider: 'other-team' },
      { dataInfraReady: false },
      { 'data-pipelines': 1.25 },
    ],
    [
      'X16',
      'horizontal',
      {},
      { horizontalKind: 'consulting' },
      {
        'problem-framing': 1.4,
        'requirements-translation': 1.4,
        enablement: 1.3,
        productionisation: 0.7,
        'on-call': 0.3,
        'ci-cd': 0.3,
        'internal-tools': 0.3,
        eda: 1,
      },
    ],
    [
      'X17',
      'horizontal',
      {},
      { horizontalKind: 'evaluation' },
      {
        'offline-eval': 1.3,
        labelling: 2,
        'training-infra': 0.1,
        productionisation: 0.3,
        'client-discovery': 0.5,
        'ab-testing': 0.5,
        dashboards: 1,
      },
    ],
    ['X18', 'low-batch', {}, { risk: 'medium' }, { governance: 3, monitoring: 1 }],
    ['X19', 'high-online', {}, { wantsStreaming: true }, { streaming: 1.3, eda: 1 }],
    [
      'X20',
      'low-batch',
      {},
      { batchSolid: false },
      { 'platform-operation': 1.2, 'data-quality': 1.2, 'batch-scoring': 1.2, eda: 1 },
    ],
    ['X21', 'high-batch', {}, { featureStore: true }, { features: 0.8, eda: 1 }],
    ['X27', 'high-online', {}, { wantsStreaming: false }, { streaming: 0, eda: 1 }],
    ['X28', 'high-online', {}, { alsoBatch: false }, { 'batch-scoring': 0, eda: 1 }],
    [
      'X32',
      'horizontal',
      { pipelineMaturity: 'low' },
      platform,
      {
        'offline-eval': 0,
        enablement: 0.5,
        productionisation: 0.5,
        'internal-tools': 2,
        'data-pipelines': 1,
      },
    ],
    [
      'X33',
      'horizontal',
      { ...language },
      { horizontalKind: 'platform' },
      {
        guardrails: 0.5,
        'prompt-retrieval': 0.2,
        'product-integration': 0.2,
        'internal-tools': 1.3,
        'experiment-platform': 1.3,
        enablement: 0.5,
      },
    ],
    [
      'X38',
      'high-online',
      { modelOrigin: 'api', languageModel: false },
      { modelOrigin: 'api', languageModel: true },
      { eda: 0.5, baseline: 0.5, productionisation: 0.7, 'online-serving': 0.7, 'ab-testing': 1 },
    ],
    [
      'X39',
      'high-online',
      { risk: 'high' },
      { dataInfraReady: 'in-progress' },
      { 'data-pipelines': 1.25, 'data-quality': 1.25, eda: 1 },
    ],
  ];

  it.each(cases)('follows %s in %s beside %o with %o', (rule, setup, beside, answer, factors) => {
    const before = builtinTeam(setup, beside);
    const after = builtinTeam(setup, { ...beside, ...answer });
    for (const [duty, factor] of Object.entries(factors)) {
      expect(fteOf(before, duty), duty).toBeGreaterThan(0);
      expect(fteOf(after, duty) / fteOf(before, duty), duty).toBeCloseTo(factor, 9);
    }
    const isTouched = [...after.duties, ...after.absentDuties].some(({ provenance }) =>
      provenance.rules.includes(rule),
    );
    expect(isTouched).toBe(
      Object.values(factors).some((factor) => factor !== 1 && (factor !== 1.25 || rule === 'X39')),
    );
  });

  it('X07: a language model brings five duties, by the numbers of features, cases and tools', () => {
    const team = builtinTeam('high-online', language);
    // Three features, one of them new; 20 sources count 15; 6 tools; 1,000 cases; 60 thousand a month count 32.
    expect(fteOf(team, 'prompt-retrieval')).toBeCloseTo(0.25 + 0.08 * 3 + 0.02 * 15, 9);
    expect(fteOf(team, 'guardrails')).toBeCloseTo(0.06 + 0.03 * 3 + 0.02 * 6, 9);
    expect(fteOf(team, 'agents-tools')).toBeCloseTo(0.05 * 6, 9);
    expect(fteOf(team, 'product-integration')).toBeCloseTo(0.2 + 0.05 * 3, 9);
    expect(fteOf(team, 'model-supply')).toBeCloseTo(0.06 + 0.03 * 3 + 0.004 * 32, 9);
    // 0.43 of other models, and 0.1 for the new feature, 0.06 for each, 0.04 for a hundred cases.
    expect(fteOf(team, 'offline-eval')).toBeCloseTo(0.43 + 0.1 + 0.06 * 3 + 0.04 * 10, 9);
    for (const duty of [
      'prompt-retrieval',
      'guardrails',
      'agents-tools',
      'product-integration',
      'model-supply',
    ]) {
      expect(fteOf(builtinTeam('high-online'), duty), duty).toBe(0);
    }
    expect(variantOf(team, 'MLE')).toBe('ai-engineer');
    expect(partnersOf(team)).toContain('domain-expert');
    expect(codesOf(team)).toEqual(
      expect.arrayContaining(['evaluation-first', 'prompt-injection', 'vendor-change']),
    );
  });

  it('X07: models through an API are language models unless somebody says otherwise', () => {
    const prompts = (context: Context) => fteOf(builtinTeam('high-batch', context), 'prompt-retrieval');
    expect(prompts({ modelOrigin: 'api' })).toBeGreaterThan(0);
    expect(prompts({ modelOrigin: 'api', languageModel: true })).toBe(prompts({ modelOrigin: 'api' }));
    expect(prompts({ modelOrigin: 'api', languageModel: false })).toBe(0);
    expect(prompts({ modelOrigin: 'own' })).toBe(0);
    expect(prompts({ modelOrigin: 'own', languageModel: true })).toBeGreaterThan(0);
  });
});

describe('who holds it', () => {
  const owners: readonly [RuleId, SetupId, Context, DutyId, string][] = [
    ['X01', 'high-batch', { modelOrigin: 'api' }, 'productionisation', 'SWE'],
    ['X01', 'high-online', { modelOrigin: 'api' }, 'latency', 'SWE'],
    ['X07', 'low-batch', language, 'prompt-retrieval', 'MLE'],
    ['X07', 'low-batch', language, 'product-integration', 'SWE'],
    ['X07', 'low-online', language, 'agents-tools', 'SWE'],
    ['X08', 'low-online', { modelOrigin: 'api' }, 'offline-eval', 'MLE'],
    ['X08', 'low-batch', { modelOrigin: 'api' }, 'baseline', 'MLE'],
    ['X12', 'high-online', { smallGainsPay: true, mlDifferentiator: true }, 'model-improvement', 'AS'],
    ['X12', 'high-online', { smallGainsPay: true, mlDifferentiator: true }, 'ab-testing', 'DS'],
    ['X15', 'horizontal', { horizontalKind: 'platform' }, 'enablement', 'SWE'],
    ['X15', 'horizontal', { horizontalKind: 'platform' }, 'requirements-translation', 'MLE'],
    ['X17', 'horizontal', { horizontalKind: 'evaluation' }, 'offline-eval', 'DS'],
    ['X33', 'horizontal', { horizontalKind: 'platform', languageModel: true }, 'offline-eval', 'MLE'],
    ['X38', 'low-online', { modelOrigin: 'api' }, 'guardrails', 'SWE'],
    ['X38', 'high-online', { modelOrigin: 'api' }, 'monitoring', 'SWE'],
    ['X40', 'low-batch', { dataInfraReady: 'in-progress' }, 'data-quality', 'SWE'],
    [
      'X41',
      'high-online',
      { modelOrigin: 'tuned', languageModel: true, smallGainsPay: true },
      'offline-eval',
      'AS',
    ],
  ];
  it.each(owners)('by %s in %s with %o, %s is owned by %s', (_rule, setup, context, duty, owner) => {
    expect(dutyOf(builtinTeam(setup, context), duty).owner).toBe(owner);
  });

  it('X12 leaves a batch product, and one on an API, as they are', () => {
    const context = { smallGainsPay: true, mlDifferentiator: true } as const;
    expect(dutyOf(builtinTeam('high-batch', context), 'model-improvement').owner).toBe('DS');
    expect(
      dutyOf(builtinTeam('high-online', { ...context, modelOrigin: 'api' }), 'model-improvement').owner,
    ).toBe('DS');
  });

  it('X07: online, software engineers and data scientists still share nothing of the new duties', () => {
    for (const setup of ['low-online', 'high-online'] as const) {
      const team = builtinTeam(setup, language);
      for (const duty of [
        'prompt-retrieval',
        'guardrails',
        'agents-tools',
        'product-integration',
        'model-supply',
      ]) {
        const holders = holdersOf(team, duty);
        expect(holders.includes('SWE') && holders.includes('DS'), `${setup} ${duty}`).toBe(false);
      }
    }
  });
});

describe('the seats', () => {
  const seats: readonly [RuleId, SetupId, Context, string, string][] = [
    ['X08', 'low-batch', { modelOrigin: 'api' }, 'DS', 'gated'],
    ['X08', 'low-batch', { modelOrigin: 'api', languageModel: false }, 'DS', 'needed'],
    ['X09', 'high-batch', { modelOrigin: 'api' }, 'AS', 'optional'],
    ['X09', 'high-online', { modelOrigin: 'api', smallGainsPay: false }, 'AS', 'gated'],
    ['X15', 'horizontal', { horizontalKind: 'platform' }, 'DS', 'not-drawn'],
    ['X15', 'horizontal', { horizontalKind: 'platform', modelOrigin: 'api' }, 'AS', 'not-drawn'],
    ['X17', 'horizontal', { horizontalKind: 'evaluation' }, 'AS', 'not-drawn'],
    ['X29', 'low-batch', { modelOrigin: 'tuned' }, 'AS', 'optional'],
    ['X29', 'high-batch', { modelOrigin: 'tuned' }, 'AS', 'needed'],
    ['X17', 'horizontal', { horizontalKind: 'evaluation' }, 'PM', 'optional'],
    ['X37', 'high-batch', { mlDifferentiator: false }, 'AS', 'gated'],
    ['X37', 'high-batch', { mlDifferentiator: false }, 'DS', 'needed'],
    ['X39', 'low-batch', { dataInfraReady: 'in-progress' }, 'DS', 'gated'],
    ['X39', 'low-batch', { dataInfraReady: 'in-progress', risk: 'high' }, 'DS', 'needed'],
    ['X39', 'low-batch', { dataInfraReady: false, risk: 'high' }, 'DS', 'gated'],
  ];
  it.each(seats)('by %s in %s with %o: %s is %s', (_rule, setup, context, role, status) => {
    expect(statusOf(builtinTeam(setup, context), role)).toBe(status);
  });

  it('X30: below 0.75 FTE of modelling, one software engineer does it for part of the week', () => {
    for (const context of [{ mlDifferentiator: false }, { coreSoftwareReady: false }]) {
      const team = numbered('low-batch', context, few);
      expect(team.facts.context['modellingWork']).toBe('0');
      expect(team.seats.map(({ status }) => status)).toEqual([
        'needed',
        'gated',
        'later',
        'gated',
        'not-drawn',
      ]);
      expect(variantOf(team, 'SWE')).toBe('drive-by-ml');
      expect(new Set(team.duties.map(({ owner }) => owner))).toEqual(new Set(['SWE']));
      expect(codesOf(team)).toContain('drive-by-ml');
    }
    expect(statusOf(numbered('low-batch', {}, few), 'MLE')).toBe('needed');
    expect(statusOf(builtinTeam('low-batch', { mlDifferentiator: false }), 'MLE')).toBe('needed');
    expect(statusOf(numbered('horizontal', { mlDifferentiator: false }, { ...few, teams: 0 }), 'MLE')).toBe(
      'needed',
    );
  });

  it('X15 to X17 say nothing of a product team that once was a platform team', () => {
    for (const setup of ['low-batch', 'high-online'] as const) {
      for (const horizontalKind of ['platform', 'consulting', 'evaluation']) {
        const { facts: _facts, ...team } = builtinTeam(setup, { horizontalKind });
        const { facts: _none, ...usual } = builtinTeam(setup);
        expect(team, `${setup} ${horizontalKind}`).toEqual(usual);
      }
    }
  });

  const variants: readonly [RuleId, SetupId, Context, string, string][] = [
    ['X07', 'low-batch', language, 'MLE', 'ai-engineer'],
    ['X07', 'high-batch', { ...language, pipelineMaturity: 'high' }, 'MLE', 'ai-engineer'],
    ['X11', 'low-batch', { dataInfraReady: false }, 'SWE', 'data-engineer'],
    ['X24', 'high-batch', { pipelineMaturity: 'low' }, 'MLE', 'generalist'],
  ];
  it.each(variants)('by %s in %s with %o, the %s is a %s', (_rule, setup, context, role, variant) => {
    expect(variantOf(builtinTeam(setup, context), role)).toBe(variant);
  });
});

describe('advice', () => {
  const cases: readonly [RuleId, SetupId, Context, string][] = [
    ['X02', 'high-batch', { modelOrigin: 'tuned' }, 'fine-tuning-experience'],
    ['X05', 'low-batch', { risk: 'high' }, 'independent-review'],
    ['X05', 'low-batch', { risk: 'high' }, 'human-oversight'],
    ['X05', 'low-batch', { risk: 'high' }, 'explainability'],
    ['X07', 'low-batch', language, 'evaluation-first'],
    ['X07', 'low-batch', language, 'prompt-injection'],
    ['X07', 'low-batch', language, 'vendor-change'],
    ['X11', 'low-batch', { dataInfraReady: false }, 'named-data-engineer'],
    ['X13', 'low-batch', { mlWorkContinuous: false, hasMLE: true }, 'redeploy'],
    ['X13', 'low-batch', { mlDifferentiator: false, hasDS: true }, 'redeploy'],
    ['X14', 'low-batch', { dataInfraReady: false, hasDS: true }, 'scientist-before-data'],
    ['X20', 'low-batch', { batchSolid: false }, 'stabilise-batch'],
    ['X22', 'low-batch', { companySize: 'large' }, 'shared-services'],
    ['X23', 'low-batch', { mlDifferentiator: true }, 'keep-inside'],
    ['X24', 'low-batch', { pipelineMaturity: 'low' }, 'automate-first'],
    ['X25', 'low-batch', { liveOverAYear: true }, 'upkeep-will-grow'],
    ['X26', 'low-batch', { smallGainsPay: true }, 'applied-scientist-later'],
    ['X31', 'high-online', { mlDifferentiator: false }, 'large-for-no-edge'],
    ['X34', 'high-online', { coreSoftwareReady: false }, 'large-before-software'],
  ];

  it.each(cases)('%s in %s with %o says %s', (rule, setup, context, code) => {
    const advice = found(
      builtinTeam(setup, context).advice.find((item) => item.code === code),
      code,
    );
    expect(advice.provenance.rules).toEqual([rule]);
    for (const fact of Object.keys(context)) {
      const { [fact]: _unanswered, ...others } = context;
      expect(codesOf(builtinTeam(setup, others)), `without ${fact}`).not.toContain(code);
    }
  });

  it('X10, X36: no rule first where customers would notice it at once, and an owner all the same', () => {
    const codes = codesOf(builtinTeam('low-online', { mlDifferentiator: true }));
    expect(codes).not.toContain('rule-first');
    expect(codes).toContain('business-owner');
  });

  it('X10: of every young product, and of no other', () => {
    for (const setup of ['low-batch', 'low-online', 'high-batch', 'high-online', 'horizontal'] as const) {
      const codes = codesOf(builtinTeam(setup));
      expect(codes.includes('rule-first'), setup).toBe(setup.startsWith('low'));
      expect(codes.includes('business-owner'), setup).toBe(setup.startsWith('low'));
    }
  });

  it('X13: somebody whose seat the plan has is not sent away', () => {
    // An ML engineer does the little modelling; only below 0.75 FTE this seat waits too.
    const context = { mlDifferentiator: false, hasMLE: true } as const;
    expect(codesOf(builtinTeam('low-batch', context))).not.toContain('redeploy');
    expect(codesOf(numbered('low-batch', context, few))).toContain('redeploy');
    expect(codesOf(builtinTeam('high-online', { mlDifferentiator: false, hasDS: true }))).not.toContain(
      'redeploy',
    );
  });

  it('covers every code that these rules give', () => {
    const codes = practiceRules.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.kind === 'advise' ? [effect.code] : [])),
    );
    const covered = [...cases.map(([, , , code]) => code), 'rule-first', 'business-owner', 'drive-by-ml'];
    expect([...new Set(covered)].sort()).toEqual([...new Set(codes)].sort());
  });

  const partners: readonly [RuleId, SetupId, Context, string][] = [
    ['X02', 'high-batch', { modelOrigin: 'tuned' }, 'annotators'],
    ['X03', 'low-batch', { platformProvider: 'other-team' }, 'platform-team'],
    ['X04', 'low-batch', { dataEngineeringProvider: 'other-team' }, 'data-engineering-team'],
    ['X05', 'low-batch', { risk: 'high' }, 'independent-reviewer'],
    ['X07', 'low-batch', language, 'domain-expert'],
    ['X17', 'horizontal', { horizontalKind: 'evaluation' }, 'domain-expert'],
    ['X05', 'low-batch', { risk: 'high' }, 'domain-expert'],
    ['X16', 'horizontal', { horizontalKind: 'consulting' }, 'system-owners'],
    ['X35', 'low-online', { ...language, companySize: 'large' }, 'system-owners'],
  ];
  it.each(partners)('%s in %s with %o asks for %s beside the team', (rule, setup, context, partner) => {
    const needed = builtinTeam(setup, context).partners.find((item) => item.partner === partner);
    expect(needed?.provenance.rules).toContain(rule);
  });
});

it('every rule of practice is tried here', () => {
  const text = readFileSync('tests/playbook/practiceRules.test.ts', 'utf8');
  const isTried = (id: RuleId) => text.includes(`'${id}'`) || text.includes(`${id}:`);
  expect(practiceRules.map(({ id }) => id).filter((id) => !isTried(id))).toEqual([]);
});
