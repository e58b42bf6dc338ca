import type { Evidence } from '../engine/playbook/playbook.ts';
import type { Driver, Modifier } from '../engine/size/sizingModel.ts';
import { assumed, evidence } from './evidence.ts';
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
    ...evidence('assumption', 'rosenthal-2019'),
  },
  sources: {
    name: 'Data sources',
    unit: 'feeding models',
    about: 'Tables, feeds and events that your team has to keep correct.',
    usualMost: 40,
    step: 1,
  },
  labels: {
    name: 'Newly labelled items',
    unit: 'thousand a month',
    about: 'Items that people label, not those labelled automatically.',
    usualMost: 50,
    step: 0.5,
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
    only: 'horizontal',
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
      { id: 'never', name: 'Never', value: 0.5 },
      { id: 'quarterly', name: 'Quarterly', value: 0.7 },
      { id: 'monthly', name: 'Monthly', value: 1 },
      { id: 'weekly', name: 'Weekly', value: 1.3 },
      { id: 'daily', name: 'Daily', value: 1.6 },
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
      { id: 'fullCiCd', name: 'Tested and released automatically', value: 0.35 },
    ],
    standard: 'manual',
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
  risk: {
    name: 'Risk of a wrong prediction',
    about: 'What is at stake when a prediction is wrong. Multiplies work on governance.',
    options: [
      { id: 'low', name: 'Low', value: 1 },
      { id: 'medium', name: 'Medium', value: 3 },
      { id: 'high', name: 'High', value: 12 },
    ],
    standard: 'low',
    ...evidence('assumption', 'model-cards'),
  },
  support: {
    name: 'Support hours',
    about: 'When somebody must be on call. Adds stand-by time.',
    options: [
      { id: 'business', name: 'Office hours', value: 0 },
      { id: 'extended', name: 'Extended hours', value: 0.25 },
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
