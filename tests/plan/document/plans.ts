import fc from 'fast-check';
import { cleanText } from '../../../src/engine/foreignText.ts';
import { levels, type Member } from '../../../src/engine/people/roster.ts';
import type { Facts } from '../../../src/engine/playbook/facts.ts';
import type { Headcount } from '../../../src/engine/size/headcount.ts';
import {
  newPlan,
  type PlanDocument,
  planVersion,
  type WhatIf,
} from '../../../src/plan/document/planDocument.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { rosterlessFacts } from '../../engine/arbitraryFacts.ts';
import { valid } from '../../engine/brokenPlaybook.ts';

const now: Facts = {
  team: { kind: 'product', maturity: 'high', mode: 'online' },
  context: {
    dataInfraReady: true,
    datasetIsBottleneck: false,
    modelsShareFeatures: true,
    mlDifferentiator: true,
    smallGainsPay: true,
    coreSoftwareReady: true,
    risk: 'medium',
    modelOrigin: 'own',
    pipelineMaturity: 'high',
    companySize: 'mid',
    platformProvider: 'other-team',
  },
};
const before: Facts = {
  team: { kind: 'product', maturity: 'low', mode: 'batch' },
  context: {
    dataInfraReady: 'in-progress',
    modelOrigin: 'api',
    companySize: 'startup',
    mlDifferentiator: false,
  },
};

/** A plan as somebody has it after a week. */
export const ordinaryPlan: PlanDocument = {
  ...newPlan('0190f3c2-6a1e-7c44-9d2b-5f0e8a1b2c3d', 'Fraud detection, autumn', now),
  notes: 'Anna may leave in spring. Ask finance about a second ML engineer.',
  baseline: before,
  whatIfs: [
    {
      id: 'w1',
      name: 'Stay in batch',
      facts: { ...now, team: { kind: 'product', maturity: 'high', mode: 'batch' } },
    },
    { id: 'w2', name: 'Join the platform team', facts: { ...now, team: { kind: 'horizontal' } } },
    {
      id: 'w3',
      name: 'Small gains do not pay',
      facts: { ...now, context: { ...now.context, smallGainsPay: false } },
    },
  ],
};

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 }).map(cleanText);
const anyWhatIf: fc.Arbitrary<WhatIf> = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/),
  name: anyText,
  facts: rosterlessFacts,
});

const anyAmount = fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => value + 0);
const anyDay = fc.constantFrom('2026-01-01', '2026-11-30', '2028-02-29');
const anyMember: fc.Arbitrary<Member> = fc.record(
  {
    id: fc.stringMatching(/^m[0-9]{1,3}$/),
    name: anyText,
    kind: fc.constantFrom('person' as const, 'vacancy' as const),
    role: fc.constantFrom('MLE', 'DS', 'nobody'),
    level: fc.constantFrom(...levels),
    fte: fc.constantFrom(0, 0.5, 0.8, 1),
    start: anyDay,
    end: anyDay,
    duties: fc.uniqueArray(fc.constantFrom('eda', 'on-call', 'unheard-of')),
    cost: anyAmount,
  },
  { requiredKeys: ['id', 'name', 'kind', 'role', 'level', 'fte'] },
);

/** Somebody entered numbers, and wrote down who is there. */
const anyHeadcount: fc.Arbitrary<Headcount> = fc.record({
  drivers: fc.dictionary(fc.constantFrom(...builtinSizing.drivers.map(({ id }) => id)), anyAmount),
  modifiers: fc.dictionary(
    fc.constantFrom('retraining', 'support'),
    fc.constantFrom('weekly', 'always', 'no such'),
  ),
  coefficients: fc.dictionary(fc.constantFrom('eda.1', 'on-call.2', 'of-an-own-duty.1'), anyAmount),
  parameters: fc.dictionary(fc.constantFrom(...builtinSizing.parameters.map(({ id }) => id)), anyAmount),
  people: fc.uniqueArray(anyMember, { selector: ({ id }) => id, maxLength: 5 }),
});

/** Any plan with known answers; one in five has a playbook of its own, which knows none of them. */
export const anyPlan: fc.Arbitrary<PlanDocument> = fc.record({
  format: fc.constant('formation-plan' as const),
  version: fc.constant(planVersion),
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,40}$/),
  title: anyText,
  notes: fc.string({ unit: 'binary', maxLength: 200 }).map(cleanText),
  facts: rosterlessFacts,
  baseline: rosterlessFacts,
  whatIfs: fc.uniqueArray(anyWhatIf, { maxLength: 5, selector: ({ id }) => id }),
  playbook: fc.oneof(
    { weight: 4, arbitrary: fc.constant({ kind: 'builtin' } as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'own', playbook: valid } as const) },
  ),
  headcount: anyHeadcount,
});

/** The same plan after its lead has counted the work and the people. */
export const sizedPlan: PlanDocument = {
  ...ordinaryPlan,
  headcount: {
    drivers: { models: 9, improving: 3, experiments: 12 },
    modifiers: { automation: 'pipeline', support: 'extended' },
    coefficients: { 'productionisation.1': 0.3 },
    parameters: { planningLoad: 0.8, seniorCost: 115, quarters: 6 },
    people: [
      {
        id: 'm1',
        name: 'Anna',
        kind: 'person',
        role: 'MLE',
        level: 'senior',
        fte: 1,
        end: '2027-03-31',
        cost: 118,
      },
      {
        id: 'm2',
        name: 'Bo',
        kind: 'person',
        role: 'DS',
        level: 'junior',
        fte: 0.8,
        start: '2026-02-01',
        duties: ['eda', 'dashboards'],
      },
      { id: 'm3', name: '', kind: 'vacancy', role: 'SWE', level: 'senior', fte: 1 },
    ],
  },
};

/** The plan with the built-in playbook embedded as an own one. */
export const largePlan: PlanDocument = {
  ...ordinaryPlan,
  playbook: { kind: 'own', playbook: builtinPlaybook },
};
