import type { DutyTerms } from '../engine/size/sizingModel.ts';

const estimate = 'Our estimate; nobody has measured it. Set it to what your team sees.';

/** What each duty takes, in FTE. */
export const sizingTerms: readonly DutyTerms[] = [
  {
    duty: 'data-pipelines',
    terms: [
      { coefficient: 0.05, driver: 'sources' },
      { coefficient: 0.12, driver: 'useCases' },
    ],
    basis: 'assumption',
    sources: ['kaggle-2017', 'anaconda-2020'],
    note: 'Chosen so that data duties take 20 to 40 percent of a product team’s work; surveys of individuals give 36 to 45 percent.',
  },
  {
    duty: 'data-quality',
    terms: [
      { coefficient: 0.02, driver: 'sources' },
      { coefficient: 0.02, driver: 'models' },
      { coefficient: 0.05, driver: 'useCases' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'labelling',
    terms: [
      { coefficient: 0.05, driver: 'useCases' },
      { coefficient: 0.02, driver: 'labels' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'features',
    terms: [
      { coefficient: 0.12, driver: 'useCases' },
      { coefficient: 0.015, driver: 'models' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'eda',
    terms: [{ coefficient: 0.12, driver: 'useCases' }],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'baseline',
    terms: [
      { coefficient: 0.2, driver: 'useCases', only: 'low' },
      { coefficient: 0.06, driver: 'useCases', only: 'high' },
      { coefficient: 0.12, driver: 'useCases', only: 'horizontal' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'model-improvement',
    terms: [
      { coefficient: 0.05, driver: 'useCases', only: 'low' },
      { coefficient: 0.8, driver: 'improving' },
    ],
    basis: 'assumption',
    sources: ['seed-004'],
    note: 'Our estimate: improving a model takes most of one person. The source says that one person improves about three at a time, which is 0.33. Set it to what your team sees.',
  },
  {
    duty: 'new-architecture',
    terms: [{ coefficient: 1.0, driver: 'bets' }],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'offline-eval',
    terms: [
      { coefficient: 0.08, driver: 'useCases' },
      { coefficient: 0.08, driver: 'improving' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'ab-testing',
    terms: [{ coefficient: 0.05, driver: 'experiments' }],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'experiment-platform',
    terms: [
      { coefficient: 0.05, driver: 'fixed', only: 'low' },
      { coefficient: 0.15, driver: 'fixed', only: 'high' },
      { coefficient: 0.15, driver: 'fixed', only: 'horizontal' },
      { coefficient: 0.02, driver: 'experiments' },
      { coefficient: 0.05, driver: 'teams' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'training-infra',
    terms: [
      { coefficient: 0.05, driver: 'fixed' },
      { coefficient: 0.02, driver: 'models', modifiers: ['retraining', 'automation'] },
      { coefficient: 0.06, driver: 'teams' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'ci-cd',
    terms: [
      { coefficient: 0.1, driver: 'fixed' },
      { coefficient: 0.01, driver: 'models' },
      { coefficient: 0.05, driver: 'teams' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'productionisation',
    terms: [{ coefficient: 0.25, driver: 'useCases' }],
    basis: 'assumption',
    sources: ['algorithmia-2021', 'shankar-2022'],
    note: 'About three person-weeks for each use case; about two thirds of organisations report more than a month from model to production.',
  },
  {
    duty: 'batch-scoring',
    terms: [
      { coefficient: 0.1, driver: 'useCases', only: 'batch' },
      { coefficient: 0.02, driver: 'models', only: 'batch' },
      { coefficient: 0.03, driver: 'useCases', only: 'horizontal' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'online-serving',
    terms: [
      { coefficient: 0.2, driver: 'useCases', only: 'online' },
      { coefficient: 0.04, driver: 'models', modifiers: ['traffic'], only: 'online' },
      { coefficient: 0.1, driver: 'useCases', only: 'horizontal' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'latency',
    terms: [
      { coefficient: 0.04, driver: 'models', modifiers: ['latency'], only: 'online' },
      { coefficient: 0.03, driver: 'useCases', only: 'horizontal' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'streaming',
    terms: [{ coefficient: 0.1, driver: 'streams' }],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'platform-operation',
    terms: [
      { coefficient: 0.05, driver: 'fixed' },
      { coefficient: 0.015, driver: 'models', modifiers: ['automation'] },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'monitoring',
    terms: [{ coefficient: 0.025, driver: 'models', modifiers: ['automation'] }],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'on-call',
    terms: [
      { coefficient: 0.17, driver: 'incidents' },
      { coefficient: 1, driver: 'standby' },
    ],
    basis: 'literature',
    sources: ['sre-oncall'],
    note: 'An incident takes six hours of follow-up on average (SRE book), which is 0.17 of a 35-hour week. The stand-by share is our estimate.',
  },
  {
    duty: 'problem-framing',
    terms: [
      { coefficient: 0.08, driver: 'useCases' },
      { coefficient: 0.05, driver: 'teams' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'requirements-translation',
    terms: [
      { coefficient: 0.05, driver: 'useCases' },
      { coefficient: 0.06, driver: 'teams' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'client-discovery',
    terms: [
      { coefficient: 0.04, driver: 'useCases' },
      { coefficient: 0.08, driver: 'teams' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'dashboards',
    terms: [
      { coefficient: 0.05, driver: 'useCases' },
      { coefficient: 0.01, driver: 'models' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'internal-tools',
    terms: [
      { coefficient: 0.03, driver: 'fixed' },
      { coefficient: 0.06, driver: 'teams' },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'enablement',
    terms: [{ coefficient: 0.07, driver: 'teams' }],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
  {
    duty: 'governance',
    terms: [
      { coefficient: 0.03, driver: 'useCases', modifiers: ['risk'] },
      { coefficient: 0.01, driver: 'models', modifiers: ['risk'] },
    ],
    basis: 'assumption',
    sources: [],
    note: estimate,
  },
];
