import fc from 'fast-check';
import { newPlan, type PlanDocument, type WhatIf } from '../../src/document/planDocument.ts';
import { builtinPlaybook } from '../../src/domain/builtinPlaybook.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { rosterlessFacts } from '../domain/arbitraryFacts.ts';
import { valid } from '../domain/brokenPlaybook.ts';

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

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });
const anyWhatIf: fc.Arbitrary<WhatIf> = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/),
  name: anyText,
  facts: rosterlessFacts,
});

/** Any plan with known answers; one in five has a playbook of its own, which knows none of them. */
export const anyPlan: fc.Arbitrary<PlanDocument> = fc.record({
  format: fc.constant('formation-plan' as const),
  version: fc.constant(1 as const),
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,40}$/),
  title: anyText,
  notes: fc.string({ unit: 'binary', maxLength: 200 }),
  facts: rosterlessFacts,
  baseline: rosterlessFacts,
  whatIfs: fc.uniqueArray(anyWhatIf, { maxLength: 5, selector: ({ id }) => id }),
  playbook: fc.oneof(
    { weight: 4, arbitrary: fc.constant({ kind: 'builtin' } as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'own', playbook: valid } as const) },
  ),
});

/** The plan with the built-in playbook embedded as an own one. */
export const largePlan: PlanDocument = {
  ...ordinaryPlan,
  playbook: { kind: 'own', playbook: builtinPlaybook },
};
