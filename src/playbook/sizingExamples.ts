import type { Evidence } from '../engine/playbook/playbook.ts';
import type { RotaFloor, SizingModel } from '../engine/size/sizingModel.ts';
import { assumed, evidence } from './evidence.ts';
import { entriesOf, type Table } from './table.ts';

const floorTable: Table<RotaFloor, keyof Evidence> = {
  FL1: {
    support: 'always',
    sites: 1,
    people: 8,
    rule: 'Round the clock from one site takes eight people: primary and secondary, one week in four each.',
    ...evidence('literature', 'sre-oncall'),
  },
  FL2: {
    support: 'always',
    sites: 2,
    people: 6,
    rule: 'Round the clock from two sites takes six people at each.',
    ...evidence('literature', 'sre-oncall', 'google-cre'),
  },
  FL3: { support: 'extended', sites: 1, people: 5, rule: 'Extended hours take five people.' },
  FL4: {
    support: 'business',
    sites: 1,
    people: 2,
    rule: 'Office hours take two people who can respond, so that one can be away.',
  },
};

const ratioTable: Table<SizingModel['ratios'][number]> = {
  RT1: {
    name: 'Data engineers per data scientist',
    value: '2 to 3 (4 to 5 in complex estates)',
    strength: 'weak: rule of thumb',
    ...evidence('literature', 'eckerson-ratio'),
  },
  RT2: {
    name: 'Open data-engineering roles per open data-science role',
    value: '1.7 (startups, 2021)',
    strength: 'medium: counted, one population',
    ...evidence('literature', 'eric-2021'),
  },
  RT3: {
    name: 'Data scientists per MLE among survey respondents',
    value: '2.6 (2,421 to 937, 2020); not a team ratio',
    strength: 'weak: self-selected respondents',
    ...evidence('literature', 'kaggle-2020'),
  },
  RT4: {
    name: 'MLE per data scientist',
    value: 'about 1 in batch, about 2 online (from our matrix)',
    strength: 'assumption',
    ...evidence('assumption', 'barlow-2023'),
    note: 'One source argues that one to one is wasteful and zero unrealistic; no measured ratio found.',
  },
  RT5: {
    name: 'Engineers per PM',
    value: '5 to 10, often quoted 7',
    strength: 'weak: no valid industry data',
    ...evidence('literature', 'pm-ratio'),
  },
  RT8: {
    name: 'Maintenance share of engineering time',
    value: 'about 40 percent (17 of some 41 hours a week)',
    strength: 'medium: survey, secondary report',
    ...evidence('literature', 'stripe-2018'),
  },
  RT9: {
    name: 'Systems that depend on two people or fewer (truck factor)',
    value: 'about two thirds (34 percent one, 30 percent two; 133 projects)',
    strength: 'strong for open source',
    ...evidence('literature', 'avelino-2016'),
  },
  RT10: {
    name: 'Companies serving at least one model in real time',
    value: '60 percent (n = 40)',
    strength: 'weak: small n',
    ...evidence('literature', 'rosenthal-2019'),
  },
};

/** How many people a rota takes, by the hours that are promised. Advice and coverage, never silent hires. */
export const rotaFloors: readonly RotaFloor[] = entriesOf(floorTable).map((floor) => ({
  ...assumed,
  ...floor,
}));

/** Ratios that people quote, with how far to trust them. */
export const ratios: SizingModel['ratios'] = entriesOf(ratioTable);
