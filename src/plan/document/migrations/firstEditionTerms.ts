/**
 * The terms of demand of the first edition, by duty and in their order: each says which terms of the second edition mean the same, with the
 * same driver, scope and modifiers (the modifier `risk` became a rule that multiplies the duty). Places count from 1, as in the
 * key of a coefficient. A duty with an empty list had no terms, or was not there. Frozen: plans of the first edition never change.
 */
export const firstEditionTerms: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'data-pipelines': [[1], [2]],
  'data-quality': [[1], [2], [3]],
  labelling: [[1], [2]],
  features: [[1], [2]],
  eda: [[1]],
  baseline: [[1], [2], [3]],
  'model-improvement': [[1], [2]],
  'new-architecture': [[1]],
  'offline-eval': [[1], [2]],
  'ab-testing': [[1]],
  'experiment-platform': [[1], [2], [3], [4], [5]],
  // One fixed term for all setups became three: for young products, for mature ones and for the platform team.
  'training-infra': [[1, 2, 3], [4], [6]],
  'ci-cd': [[1], [3], [4]],
  productionisation: [[1]],
  'batch-scoring': [[1], [2], [4]],
  'online-serving': [[1], [2], [3]],
  latency: [[2], [3]],
  streaming: [[1]],
  'platform-operation': [[1], [2]],
  monitoring: [[2]],
  'on-call': [[1], [2]],
  'problem-framing': [[1], [3]],
  'requirements-translation': [[1], [2]],
  'client-discovery': [[1], [3]],
  dashboards: [[1], [2]],
  'internal-tools': [[1], [2]],
  enablement: [[1]],
  governance: [[1], [2]],
  'prompt-retrieval': [],
  guardrails: [],
  'agents-tools': [],
  'product-integration': [],
  'model-supply': [],
};
