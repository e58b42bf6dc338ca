import type { Term } from '../engine/size/sizingModel.ts';
import type { DutyRecord } from './dutyTables.ts';
import { evidence } from './evidence.ts';
import { onLanguageModel } from './ruleWords.ts';
import { entriesOf, type Table } from './table.ts';

/** FTE for each of what the driver counts. */
function term(coefficient: number, driver: string, where: Omit<Term, 'coefficient' | 'driver'> = {}): Term {
  return { coefficient, driver, ...where };
}

const table: Table<DutyRecord> = {
  'data-pipelines': {
    name: 'Data ingestion and pipelines',
    short: 'Pipelines',
    group: 'data',
    definition:
      'Move data from its systems of record into a form that training and scoring can rely on, on a schedule or as events.',
    alsoCalled: ['ETL/ELT', 'data engineering'],
    position: 0.1,
    engineering: 'narrow',
    upkeep: true,
    ...evidence('literature', 'kreuzberger-2022', 'amershi-2019', 'seed-000'),
    holders: { owner: 'SWE', contributors: ['MLE'], ...evidence('literature', 'kreuzberger-2022') },
    demand: {
      terms: [term(0.045, 'sources', { upkeep: true }), term(0.12, 'useCases')],
      sources: ['kaggle-2017', 'anaconda-2020'],
      note: 'Chosen so that pipelines and data quality take 15 to 30 percent of a product team’s work. Surveys of individuals give 36 to 45 percent for all data work.',
    },
  },
  'data-quality': {
    name: 'Data validation and quality',
    short: 'Data quality',
    group: 'data',
    definition:
      'Specify what valid data looks like, test for it continuously and fix or quarantine what fails.',
    alsoCalled: ['data tests', 'data contracts'],
    position: 0.38,
    engineering: 'wide',
    upkeep: true,
    ...evidence('literature', 'breck-2017', 'sambasivan-2021', 'seed-003'),
    holders: { owner: 'MLE', contributors: ['DS'], ...evidence('literature', 'breck-2017') },
    demand: {
      terms: [
        term(0.018, 'sources', { upkeep: true }),
        term(0.02, 'models', { upkeep: true }),
        term(0.05, 'useCases'),
      ],
    },
  },
  labelling: {
    name: 'Labelling and ground truth',
    short: 'Labelling',
    group: 'data',
    definition:
      'Define labels, get them from people or from later outcomes, check their quality, and collect human feedback on what the model produced.',
    alsoCalled: ['annotation', 'target definition'],
    position: 0.68,
    ...evidence('literature', 'amershi-2019', 'shankar-2022'),
    holders: { owner: 'DS', contributors: ['MLE'], ...evidence('literature', 'amershi-2019') },
    demand: { terms: [term(0.06, 'useCases'), term(0.04, 'labels')] },
  },
  features: {
    name: 'Feature engineering and feature store',
    short: 'Features',
    group: 'data',
    definition:
      'Turn raw fields into model inputs, computed the same way in training and in scoring, and shared when several models need them.',
    alsoCalled: ['feature platform'],
    position: 0.45,
    engineering: 'wide',
    ...evidence('literature', 'amershi-2019', 'kreuzberger-2022', 'seed-002'),
    holders: { owner: 'MLE', contributors: ['AS', 'DS'], ...evidence('literature', 'kreuzberger-2022') },
    demand: {
      terms: [term(0.12, 'useCases'), term(0.02, 'models', { upkeep: true }), term(0.03, 'improving')],
    },
  },
  eda: {
    name: 'Exploratory data analysis',
    short: 'Exploration',
    group: 'modelling',
    definition: 'Look for structure, relationships and surprises in data before anything is modelled.',
    alsoCalled: ['pattern finding'],
    position: 0.86,
    ...evidence('seed', 'onet-ds', 'kaggle-2017', 'seed-004'),
    holders: { owner: 'DS', contributors: ['MLE', 'AS'], ...evidence('seed', 'seed-004') },
    demand: { terms: [term(0.14, 'useCases'), term(0.03, 'improving')] },
  },
  baseline: {
    name: 'Simple model or rule (baseline)',
    short: 'Baseline',
    group: 'modelling',
    definition:
      'Ship the plainest thing that could work: a heuristic, a ready-made model or a first minimal model to beat.',
    alsoCalled: ['model MVP', 'heuristic', 'ready-made model'],
    position: 0.62,
    ...evidence('seed', 'rules-of-ml', 'seed-004'),
    holders: { owner: 'DS', contributors: ['MLE'], ...evidence('seed', 'seed-004') },
    demand: {
      terms: [
        term(0.22, 'useCases', { only: 'low' }),
        term(0.06, 'useCases', { only: 'high' }),
        term(0.12, 'useCases', { only: 'horizontal' }),
      ],
    },
  },
  'model-improvement': {
    name: 'Model training and improvement',
    short: 'Model tuning',
    group: 'modelling',
    definition:
      'Raise the quality of a model already worth keeping, by better data, features, objectives or tuning.',
    alsoCalled: ['tuning', 'fine-tuning'],
    position: 0.66,
    ...evidence('literature', 'amershi-2019', 'shankar-2024', 'seed-004'),
    holders: { owner: 'DS', contributors: ['MLE', 'AS'], ...evidence('seed', 'seed-004', 'uber-lifecycle') },
    demand: {
      terms: [term(0.06, 'useCases', { only: 'low' }), term(0.3, 'improving')],
      note: 'Our estimate: one person improves about three models at the same time. No source gives a number. Set it to what your team sees.',
    },
  },
  'new-architecture': {
    name: 'New model architectures (applied research)',
    short: 'New models',
    group: 'modelling',
    definition:
      'Adapt or invent modelling approaches beyond what libraries offer, and prove they are worth the cost.',
    alsoCalled: ['applied research', 'paper to production'],
    position: 0.58,
    ...evidence('seed', 'yan-roles', 'uber-lifecycle', 'seed-004'),
    holders: { owner: 'AS', contributors: ['MLE'], ...evidence('seed', 'seed-004', 'yan-roles') },
    demand: { terms: [term(0.5, 'bets')] },
  },
  'offline-eval': {
    name: 'Offline evaluation and error analysis',
    short: 'Evaluation',
    group: 'modelling',
    definition:
      'Estimate how good a candidate is before release, by slice and by error type, against agreed thresholds.',
    alsoCalled: ['model validation', 'backtesting'],
    position: 0.7,
    ...evidence('literature', 'breck-2017', 'shankar-2022', 'onet-ds'),
    holders: { owner: 'DS', contributors: ['MLE', 'AS'], ...evidence('literature', 'yan-roles') },
    demand: {
      terms: [
        term(0.08, 'useCases'),
        term(0.06, 'improving'),
        term(0.02, 'models', { upkeep: true }),
        term(0.1, 'llmBuilding', { when: onLanguageModel }),
        term(0.06, 'llmFeatures', { when: onLanguageModel, upkeep: true }),
        term(0.02, 'evalCases', { when: onLanguageModel, upkeep: true }),
        // A change of prompt or model that somebody wants is tested on the same cases as one that a vendor makes.
        term(0.02, 'evalCases', { when: onLanguageModel }),
      ],
    },
  },
  'ab-testing': {
    name: 'Online experiments (A/B tests)',
    short: 'A/B tests',
    group: 'experimentation',
    definition:
      'Design, run and read controlled experiments that decide whether a change goes live for everyone.',
    alsoCalled: ['controlled experiments', 'causal readout'],
    position: 0.8,
    ...evidence('literature', 'kohavi-2020', 'yan-roles', 'lyft-2020'),
    holders: { owner: 'DS', contributors: ['AS', 'PM'], ...evidence('literature', 'yan-roles') },
    demand: { terms: [term(0.06, 'experiments')] },
  },
  'experiment-platform': {
    name: 'Experiment platform',
    short: 'Experiment tools',
    group: 'platform',
    definition:
      'Provide the machinery for experiments: run tracking, reproducible environments, traffic assignment and metric computation.',
    alsoCalled: ['experiment tracking', 'A/B infrastructure'],
    position: 0.16,
    engineering: 'narrow',
    ...evidence('seed', 'kreuzberger-2022', 'ms-maturity', 'seed-004'),
    holders: { owner: 'SWE', contributors: ['MLE'], ...evidence('seed', 'seed-004') },
    demand: {
      terms: [
        term(0.03, 'fixed', { only: 'low', upkeep: true }),
        term(0.15, 'fixed', { only: 'high', upkeep: true }),
        term(0.15, 'fixed', { only: 'horizontal', upkeep: true }),
        term(0.015, 'experiments'),
        term(0.03, 'teams', { upkeep: true }),
      ],
    },
  },
  'training-infra': {
    name: 'Training infrastructure and retraining',
    short: 'Training infra',
    group: 'platform',
    definition:
      'Run training as a repeatable pipeline on managed compute, with versioned inputs and outputs and scheduled or triggered retraining.',
    alsoCalled: ['continuous training', 'workflow orchestration'],
    position: 0.2,
    engineering: 'narrow',
    upkeep: true,
    ...evidence('seed', 'google-mlops', 'ms-maturity', 'kreuzberger-2022', 'seed-004'),
    holders: { owner: 'SWE', contributors: ['MLE', 'AS'], ...evidence('seed', 'seed-004') },
    demand: {
      terms: [
        term(0.03, 'fixed', { only: 'low', upkeep: true }),
        term(0.05, 'fixed', { only: 'high', upkeep: true }),
        term(0.05, 'fixed', { only: 'horizontal', upkeep: true }),
        term(0.02, 'models', { modifiers: ['retraining', 'automation'], upkeep: true }),
        term(0.05, 'improving'),
        term(0.05, 'teams', { upkeep: true }),
      ],
    },
  },
  'ci-cd': {
    name: 'CI/CD for ML',
    short: 'CI/CD',
    group: 'platform',
    definition: 'Test, package and promote code, data schemas and models automatically, with a way back.',
    alsoCalled: ['release automation', 'model registry'],
    position: 0.08,
    engineering: 'narrow',
    ...evidence('literature', 'google-mlops', 'kreuzberger-2022', 'seed-001'),
    holders: { owner: 'SWE', contributors: ['MLE'], ...evidence('seed', 'seed-004') },
    demand: {
      terms: [
        term(0.06, 'fixed', { upkeep: true }),
        term(0.03, 'useCases'),
        term(0.008, 'models', { upkeep: true }),
        term(0.04, 'teams', { upkeep: true }),
      ],
    },
  },
  productionisation: {
    name: 'Productionisation',
    short: 'Productionising',
    group: 'production',
    definition:
      'Rework prototype modelling code into tested, modular software that fits the systems around it.',
    alsoCalled: ['hardening', 'notebook to service'],
    position: 0.28,
    engineering: 'narrow',
    ...evidence('seed', 'nahar-2022', 'shankar-2022', 'seed-001', 'seed-004'),
    holders: { owner: 'MLE', contributors: ['SWE', 'AS'], ...evidence('seed', 'seed-004', 'shankar-2022') },
    demand: {
      terms: [term(0.22, 'useCases'), term(0.04, 'improving')],
      sources: ['algorithmia-2021', 'shankar-2022'],
      note: 'About three person-weeks for each use case; about two thirds of organisations report more than a month from model to production.',
    },
  },
  'batch-scoring': {
    name: 'Batch scoring and scheduling',
    short: 'Batch scoring',
    group: 'production',
    definition: 'Compute predictions offline on a schedule, store them and guarantee they arrive on time.',
    alsoCalled: ['offline inference', 'job orchestration'],
    position: 0.24,
    engineering: 'narrow',
    upkeep: true,
    ...evidence('seed', 'rosenthal-2019', 'huyen-realtime', 'seed-004'),
    holders: { owner: 'MLE', contributors: ['SWE'], ...evidence('literature', 'kreuzberger-2022') },
    demand: {
      terms: [
        term(0.1, 'useCases', { only: 'batch' }),
        term(0.02, 'models', { only: 'batch', upkeep: true }),
        term(0.005, 'models', { only: 'online', upkeep: true }),
        term(0.03, 'useCases', { only: 'horizontal' }),
      ],
    },
  },
  'online-serving': {
    name: 'Online model serving',
    short: 'Serving',
    group: 'production',
    definition:
      'Answer prediction requests through a service that meets agreed availability and response-time targets.',
    alsoCalled: ['inference API', 'model deployment'],
    position: 0.06,
    engineering: 'narrow',
    upkeep: true,
    ...evidence('seed', 'kreuzberger-2022', 'rosenthal-2019', 'seed-004'),
    holders: { owner: 'SWE', contributors: ['MLE'], ...evidence('seed', 'seed-004', 'kreuzberger-2022') },
    demand: {
      terms: [
        term(0.18, 'useCases', { only: 'online' }),
        term(0.04, 'models', { modifiers: ['traffic'], only: 'online', upkeep: true }),
        term(0.08, 'useCases', { only: 'horizontal' }),
        term(0.02, 'teams', { upkeep: true }),
      ],
    },
  },
  latency: {
    name: 'Inference latency and throughput',
    short: 'Latency',
    group: 'production',
    definition:
      'Make predictions fast and cheap enough: profiling, caching, hardware choice, quantisation, distillation.',
    alsoCalled: ['inference optimisation'],
    position: 0.26,
    engineering: 'narrow',
    ...evidence('seed', 'huyen-realtime', 'seed-004'),
    holders: { owner: 'MLE', contributors: ['SWE', 'AS'], ...evidence('seed', 'seed-004', 'huyen-realtime') },
    demand: {
      terms: [
        term(0.06, 'useCases', { only: 'online' }),
        term(0.03, 'models', { modifiers: ['latency'], only: 'online', upkeep: true }),
        term(0.02, 'useCases', { only: 'horizontal' }),
      ],
    },
  },
  streaming: {
    name: 'Streaming and real-time features',
    short: 'Streaming',
    group: 'production',
    definition:
      'Compute fresh inputs from events within seconds and keep them consistent with their training-time versions.',
    alsoCalled: ['stream processing', 'online features'],
    position: 0.12,
    engineering: 'narrow',
    upkeep: true,
    ...evidence('literature', 'huyen-realtime', 'seed-002'),
    holders: { owner: 'SWE', contributors: ['MLE'], ...evidence('literature', 'huyen-realtime') },
    demand: { terms: [term(0.08, 'streams', { upkeep: true })] },
  },
  'platform-operation': {
    name: 'Platform operation',
    short: 'Operation',
    group: 'operations',
    definition:
      'Run the ML system day to day: start, re-run, backfill, configure and unblock jobs and deployments.',
    alsoCalled: ['run work', 'toil'],
    position: 0.32,
    engineering: 'narrow',
    upkeep: true,
    ...evidence('seed', 'seed-004', 'sculley-2015'),
    holders: { owner: 'SWE', contributors: ['MLE'], ...evidence('seed', 'seed-004') },
    demand: {
      terms: [
        term(0.03, 'fixed', { upkeep: true }),
        term(0.015, 'models', { modifiers: ['automation'], upkeep: true }),
        term(0.01, 'teams', { upkeep: true }),
      ],
      isToil: true,
    },
  },
  monitoring: {
    name: 'Model and data monitoring',
    short: 'Monitoring',
    group: 'operations',
    definition: 'Watch inputs, predictions and outcomes in production and detect decay before users do.',
    alsoCalled: ['drift detection', 'observability'],
    position: 0.36,
    upkeep: true,
    ...evidence('literature', 'breck-2017', 'kreuzberger-2022', 'shankar-2024'),
    holders: { owner: 'MLE', contributors: ['DS'], ...evidence('seed', 'seed-000', 'shankar-2022') },
    demand: {
      terms: [term(0.02, 'useCases'), term(0.03, 'models', { modifiers: ['automation'], upkeep: true })],
      isToil: true,
    },
  },
  'on-call': {
    name: 'On-call and incident response',
    short: 'On-call',
    group: 'operations',
    definition: 'Be on call, restore service and learn from what broke.',
    alsoCalled: ['incident management'],
    position: 0.04,
    engineering: 'narrow',
    upkeep: true,
    ...evidence('literature', 'sre-oncall', 'shankar-2022'),
    holders: { owner: 'SWE', contributors: ['MLE'], ...evidence('literature', 'shankar-2022') },
    demand: {
      terms: [term(0.17, 'incidents', { upkeep: true }), term(1, 'standby', { upkeep: true })],
      ...evidence('literature', 'sre-oncall'),
      note: 'An incident takes six hours of follow-up on average (SRE book), which is 0.17 of a 35-hour week. Stand-by is our estimate: a tenth of a person in extended hours, half a person round the clock.',
      isToil: true,
    },
  },
  'problem-framing': {
    name: 'Problem framing and success metrics',
    short: 'Framing',
    group: 'product',
    definition:
      'Decide which business outcome is to change, whether ML is the right tool, and how success will be measured.',
    alsoCalled: ['use-case definition', 'model requirements'],
    position: 0.92,
    ...evidence('literature', 'amershi-2019', 'nahar-2022', 'onet-ds', 'seed-000'),
    holders: { owner: 'PM', contributors: ['MLE', 'DS'], ...evidence('literature', 'yan-roles') },
    demand: { terms: [term(0.1, 'useCases'), term(0.02, 'improving'), term(0.04, 'teams')] },
  },
  'requirements-translation': {
    name: 'Business-to-engineering translation',
    short: 'Translation',
    group: 'product',
    definition:
      'Turn an agreed goal into data, quality, latency and interface requirements that engineers can build against.',
    alsoCalled: ['solution scoping', 'analytics translation'],
    position: 0.56,
    ...evidence('seed', 'nahar-2022', 'seed-002', 'seed-004'),
    holders: { owner: 'DS', contributors: ['MLE'], ...evidence('seed', 'seed-002', 'seed-004') },
    demand: { terms: [term(0.05, 'useCases'), term(0.05, 'teams')] },
  },
  'client-discovery': {
    name: 'Client discovery and roadmap',
    short: 'Discovery',
    group: 'product',
    definition:
      'Talk to the people who will use or depend on predictions, choose what to do next and manage expectations.',
    alsoCalled: ['stakeholder management', 'product discovery'],
    position: 0.98,
    ...evidence('seed', 'seed-004', 'pm-ratio'),
    holders: { owner: 'PM', contributors: ['DS'], ...evidence('assumption') },
    demand: { terms: [term(0.05, 'useCases'), term(0.02, 'fixed', { upkeep: true }), term(0.06, 'teams')] },
  },
  dashboards: {
    name: 'Reporting and dashboards',
    short: 'Dashboards',
    group: 'product',
    definition: 'Show stakeholders what the models and experiments deliver, in their own terms.',
    alsoCalled: ['insight communication'],
    position: 0.9,
    upkeep: true,
    ...evidence('literature', 'kaggle-2017', 'onet-ds', 'yan-roles'),
    holders: { owner: 'DS', contributors: ['PM'], ...evidence('literature', 'yan-roles') },
    demand: { terms: [term(0.05, 'useCases'), term(0.01, 'models', { upkeep: true })] },
  },
  'internal-tools': {
    name: 'Internal tools',
    short: 'Tools',
    group: 'platform',
    definition:
      'Build the scripts, command-line tools, templates and small apps that let colleagues serve themselves.',
    alsoCalled: ['developer experience', 'self-service'],
    position: 0.22,
    engineering: 'narrow',
    ...evidence('seed', 'seed-002', 'stitchfix-etl'),
    holders: { owner: 'MLE', contributors: ['SWE'], ...evidence('seed', 'seed-002') },
    demand: { terms: [term(0.02, 'fixed'), term(0.05, 'teams')] },
  },
  enablement: {
    name: 'Client enablement and onboarding',
    short: 'Enablement',
    group: 'product',
    definition:
      'Bring other product teams onto ML: advice, office hours, documentation, hand-over and adoption follow-up.',
    alsoCalled: ['consulting', 'enabling-team work'],
    position: 0.75,
    ...evidence('literature', 'uddin-topology', 'moneda-teams', 'seed-004'),
    holders: { owner: 'DS', contributors: ['MLE'], ...evidence('literature', 'moneda-teams') },
    demand: { terms: [term(0.11, 'teams')] },
  },
  governance: {
    name: 'Model documentation and controls',
    short: 'Governance',
    group: 'governance',
    definition:
      'Record the purpose, data, limits and changes of each model, test fairness and explainability, and prepare what an independent reviewer needs. Approval is given outside the team.',
    alsoCalled: ['responsible AI', 'model cards', 'audit'],
    position: 0.6,
    upkeep: true,
    ...evidence('literature', 'model-cards', 'kreuzberger-2022', 'breck-2017'),
    holders: { owner: 'DS', contributors: ['MLE'], ...evidence('literature', 'kreuzberger-2022') },
    demand: {
      terms: [term(0.02, 'useCases'), term(0.015, 'models', { upkeep: true })],
    },
  },
  'prompt-retrieval': {
    name: 'Prompts, context and retrieval',
    short: 'Prompts',
    group: 'modelling',
    definition:
      'Write, version and test prompts, and give the model the right context: search, ranking, memory and output formats.',
    alsoCalled: ['context engineering', 'RAG'],
    position: 0.46,
    ...evidence('literature', 'ai-engineer-guide', 'shankar-2024b'),
    demand: {
      terms: [
        term(0.25, 'llmBuilding'),
        term(0.08, 'llmFeatures', { upkeep: true }),
        term(0.02, 'sources', { upkeep: true }),
      ],
      note: 'With low risk. The answer on risk multiplies it.',
    },
  },
  guardrails: {
    name: 'Guardrails and red-teaming',
    short: 'Guardrails',
    group: 'governance',
    definition:
      'Limit what goes into and comes out of a language model, attack it on purpose, and fix what gets through: injected instructions, leaked data, harmful output.',
    alsoCalled: ['safety testing', 'content filters'],
    position: 0.42,
    upkeep: true,
    ...evidence('literature', 'owasp-llm', 'nist-genai'),
    demand: {
      terms: [
        term(0.06, 'llmBuilding'),
        term(0.03, 'llmFeatures', { upkeep: true }),
        term(0.02, 'tools', { upkeep: true }),
      ],
    },
  },
  'agents-tools': {
    name: 'Agents and tools',
    short: 'Agents, tools',
    group: 'production',
    definition:
      'Connect the model to systems it may act in: tool interfaces, permissions, orchestration, logs, and handing over to a person.',
    alsoCalled: ['function calling', 'orchestration'],
    position: 0.18,
    engineering: 'narrow',
    ...evidence('literature', 'ai-engineer-guide', 'owasp-llm'),
    demand: { terms: [term(0.05, 'tools')] },
  },
  'product-integration': {
    name: 'Integration into the product',
    short: 'Integration',
    group: 'production',
    definition:
      'Build what users see of a language-model feature: interface, streaming of answers, citations, feedback, fallbacks, and the calls behind them.',
    alsoCalled: ['application engineering'],
    position: 0.12,
    engineering: 'wide',
    ...evidence('assumption', 'ai-engineer-guide'),
    demand: { terms: [term(0.2, 'llmBuilding'), term(0.05, 'llmFeatures', { upkeep: true })] },
  },
  'model-supply': {
    name: 'Model choice, versions and cost',
    short: 'Model supply',
    group: 'operations',
    definition:
      'Choose models and vendors, pin versions, retest when a vendor changes one, route requests, and keep token and GPU cost within budget.',
    alsoCalled: ['LLMOps', 'model routing', 'inference cost'],
    position: 0.3,
    engineering: 'narrow',
    upkeep: true,
    ...evidence('assumption', 'ai-engineer-guide'),
    demand: {
      terms: [
        term(0.06, 'fixed', { upkeep: true }),
        term(0.03, 'llmFeatures', { upkeep: true }),
        term(0.004, 'modelBill', { upkeep: true }),
      ],
    },
  },
};

/** The duties of an ML product team. Positions, efforts, the upkeep mark and nearly all coefficients are assumptions. */
export const duties: readonly DutyRecord[] = entriesOf(table);
