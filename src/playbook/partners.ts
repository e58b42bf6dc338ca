import type { Evidence, Partner } from '../engine/playbook/playbook.ts';
import { assumed, evidence } from './evidence.ts';
import { entriesOf, type Table } from './table.ts';

const table: Table<Partner, keyof Evidence> = {
  'product-manager': {
    name: 'Product manager or business owner',
    does: 'Owns the outcome, sets priorities, and answers for what the product does with a prediction.',
    need: { coefficient: 0.125, driver: 'people' },
    ...evidence('literature', 'pm-ratio'),
    note: 'One for about eight people; quoted ratios run from five to ten.',
  },
  'engineering-manager': {
    name: 'Engineering manager',
    does: 'Hires, plans and develops people.',
    need: { coefficient: 0.125, driver: 'people' },
    from: 6,
    isUsual: true,
    note: 'In a team of fewer than six a lead does it.',
  },
  'independent-reviewer': {
    name: 'Independent reviewer',
    does: 'Validates models before use and at least once a year, and can say no. Did not build them.',
    need: { coefficient: 0.1, driver: 'models' },
    ...evidence('literature', 'sr-11-7', 'eu-ai-act', 'nist-ai-rmf', 'iso-42001'),
    note: 'Five weeks per model and year is an assumption.',
  },
  'domain-expert': {
    name: 'Domain expert',
    does: 'Says what a good answer is, judges samples, and agrees the criteria with the team.',
    need: { coefficient: 0.03, driver: 'evalCases' },
    ...evidence('assumption', 'sambasivan-2021'),
    note: 'Half an hour for ten cases, reviewed once a quarter.',
  },
  annotators: {
    name: 'Annotators',
    does: 'Label items by the team’s guideline, inside or outside the company.',
    need: { coefficient: 0.12, driver: 'labels' },
    from: 1,
    isUsual: true,
    note: 'A thousand items a month at one minute each is about 17 hours, 0.12 of a person.',
  },
  'platform-team': {
    name: 'ML platform team',
    does: 'Provides training, experiments and releases as a service.',
    need: null,
    ...evidence('assumption', 'ms-maturity'),
  },
  'system-owners': {
    name: 'Owners of connected systems',
    does: 'Provide interfaces and permissions, and run what was built for them.',
    need: null,
  },
  'data-engineering-team': {
    name: 'Data engineering team',
    does: 'Delivers the data under an agreed contract.',
    need: null,
  },
};

/** People whom a team needs beside it. They are counted and named, but have no seat and no part in the overlap. */
export const partners: readonly Partner[] = entriesOf(table).map((entry) => ({ ...assumed, ...entry }));
