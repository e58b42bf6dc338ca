import type { Evidence } from '../engine/playbook/playbook.ts';
import type { Driver, Modifier } from '../engine/size/sizingModel.ts';
import { assumed, evidence } from './evidence.ts';
import { onLanguageModel } from './ruleWords.ts';
import { entriesOf, type Table } from './table.ts';

const driverTable: Table<Driver, keyof Evidence> = {
  useCases: {
    name: 'New use cases',
    unit: 'a quarter',
    about: 'Problems that your team starts to solve in a quarter, whether or not they reach production.',
    usualMost: 8,
    step: 0.5,
  },
  models: {
    name: 'Models in production',
    unit: 'distinct models',
    about: 'Models with code of their own. Two thousand models of one pipeline, one per shop, count as one.',
    usualMost: 40,
    step: 1,
    steps: [{ to: 5, weight: 1 }, { to: 20, weight: 0.5 }, { weight: 0.2 }],
    // Client teams own the models that a platform runs for them: the platform watches them, and does not maintain them.
    lighter: { fact: 'horizontalKind', is: 'platform', weight: 0.25, only: 'horizontal' },
    ...evidence('assumption', 'rosenthal-2019'),
  },
  sources: {
    name: 'Data sources',
    unit: 'feeding models',
    about: 'Tables, feeds and events that your team has to keep correct.',
    usualMost: 40,
    step: 1,
    steps: [{ to: 10, weight: 1 }, { to: 30, weight: 0.5 }, { weight: 0.25 }],
  },
  labels: {
    name: 'Newly labelled items',
    unit: 'thousand a month',
    about: 'Items that people label, not those labelled automatically.',
    usualMost: 50,
    step: 0.5,
    steps: [{ to: 5, weight: 1 }, { weight: 0.2 }],
  },
  improving: {
    name: 'Models under improvement',
    unit: 'at the same time',
    about: 'Models that somebody is improving, beyond retraining.',
    usualMost: 12,
    step: 1,
  },
  bets: {
    name: 'Research bets',
    unit: 'in parallel',
    about: 'Research directions followed at the same time, which may come to nothing.',
    usualMost: 5,
    step: 0.5,
  },
  experiments: {
    name: 'A/B tests',
    unit: 'a quarter',
    about: 'Tests with users that are planned, run and analysed.',
    usualMost: 40,
    step: 1,
    steps: [{ to: 20, weight: 1 }, { weight: 0.5 }],
  },
  streams: {
    name: 'Streaming feature groups',
    unit: 'in use',
    about: 'Groups of features computed from events as they arrive.',
    usualMost: 20,
    step: 1,
  },
  teams: {
    name: 'Client teams',
    unit: 'served',
    about: 'Product teams that depend on this one. Only for a platform team.',
    usualMost: 15,
    step: 1,
    steps: [{ to: 5, weight: 1 }, { to: 15, weight: 0.6 }, { weight: 0.3 }],
    only: 'horizontal',
  },
  llmFeatures: {
    name: 'Features on a language model',
    unit: 'live or being built',
    about: 'Things that a user would name: answering, drafting, extracting, searching. Not prompts.',
    usualMost: 10,
    step: 1,
    when: onLanguageModel,
  },
  llmBuilding: {
    name: 'Features being built',
    unit: 'of these, at the same time',
    about: 'The others are live and take upkeep only. Without a number: as many as new use cases.',
    usualMost: 6,
    step: 0.5,
    when: onLanguageModel,
    leastOf: ['llmFeatures', 'useCases'],
  },
  evalCases: {
    name: 'Evaluation cases',
    unit: 'hundred, kept up to date',
    about: 'Cases with a known or judged answer. Every change of model, prompt or data is tested on them.',
    usualMost: 30,
    step: 1,
    steps: [{ to: 10, weight: 1 }, { to: 30, weight: 0.5 }, { weight: 0.2 }],
    when: onLanguageModel,
    ...evidence('assumption', 'husain-evals'),
  },
  tools: {
    name: 'Tools that the model may call',
    unit: 'in use',
    about: 'Functions, systems and other agents that it can act through.',
    usualMost: 30,
    step: 1,
    steps: [{ to: 10, weight: 1 }, { weight: 0.3 }],
    when: onLanguageModel,
  },
  modelBill: {
    name: 'Model bill',
    unit: 'thousand a month',
    about: 'Tokens and GPU time. It grows with traffic; below a few thousand nobody optimises it.',
    usualMost: 200,
    step: 1,
    steps: [{ to: 20, weight: 1 }, { weight: 0.3 }],
    when: onLanguageModel,
  },
  incidents: {
    name: 'Incidents',
    unit: 'a week',
    about: 'Times a week that somebody is called because something broke.',
    usualMost: 10,
    step: 0.1,
    ...evidence('assumption', 'sre-oncall'),
  },
};

const modifierTable: Table<Modifier, keyof Evidence> = {
  retraining: {
    name: 'Retraining',
    about: 'How often models are trained again. Multiplies work on training infrastructure.',
    options: [
      { id: 'never', name: 'Never', value: 0.6 },
      { id: 'quarterly', name: 'Quarterly', value: 0.8 },
      { id: 'monthly', name: 'Monthly', value: 1 },
      { id: 'weekly', name: 'Weekly', value: 1.3 },
      { id: 'daily', name: 'Daily', value: 1.5 },
    ],
    standard: 'monthly',
    ...evidence('assumption', 'rosenthal-2019'),
    note: 'The survey found manual and monthly retraining most common; the factors are ours.',
  },
  automation: {
    name: 'Automation',
    about:
      'How a model gets from training to production and stays there. Multiplies work on running, training and monitoring.',
    options: [
      { id: 'manual', name: 'By hand', value: 1.6 },
      { id: 'pipeline', name: 'A pipeline', value: 1 },
      { id: 'fullCiCd', name: 'Tested and released automatically', value: 0.6 },
    ],
    standard: 'manual',
    answeredBy: { fact: 'pipelineMaturity', options: { low: 'manual', high: 'fullCiCd' } },
    ...evidence('assumption', 'google-mlops', 'ms-maturity'),
    note: 'Levels from the maturity models; factors are ours.',
  },
  latency: {
    name: 'Response time',
    about: 'How fast a prediction must arrive. Multiplies work on latency.',
    options: [
      { id: 'relaxed', name: 'Over 1 s', value: 0.5 },
      { id: 'standard', name: '100 ms to 1 s', value: 1 },
      { id: 'strict', name: 'Under 100 ms', value: 2 },
    ],
    standard: 'standard',
    ...evidence('assumption', 'huyen-realtime'),
  },
  traffic: {
    name: 'Traffic',
    about: 'How many predictions are requested. Multiplies work on serving.',
    options: [
      { id: 'low', name: 'Under 10 a second', value: 0.7 },
      { id: 'medium', name: '10 to 1,000 a second', value: 1 },
      { id: 'high', name: 'Over 1,000 a second', value: 1.5 },
    ],
    standard: 'medium',
  },
  support: {
    name: 'Support hours',
    about: 'When somebody must be on call. Adds stand-by time.',
    options: [
      { id: 'business', name: 'Office hours', value: 0 },
      { id: 'extended', name: 'Extended hours', value: 0.1 },
      { id: 'always', name: 'Round the clock', value: 0.5 },
    ],
    standard: 'business',
    ...evidence('assumption', 'sre-oncall'),
  },
};

/** The numbers that demand grows with. */
export const drivers: readonly Driver[] = entriesOf(driverTable).map((driver) => ({ ...assumed, ...driver }));

/** How the work is done. The factors are ours unless a note says otherwise. */
export const modifiers: readonly Modifier[] = entriesOf(modifierTable).map((modifier) => ({
  ...assumed,
  ...modifier,
}));
