import type { Evidence } from '../engine/playbook/playbook.ts';
import type { HiringParameter } from '../engine/size/sizingModel.ts';
import { assumed, evidence } from './evidence.ts';
import { entriesOf, type Table } from './table.ts';

/** What a number is where the plan says nothing, and what it may be. */
function range(
  standard: number,
  { from, to, step }: { readonly from: number; readonly to: number; readonly step: number },
) {
  return { standard, least: from, most: to, step };
}

const ownFigure = 'Full cost, including taxes and benefits. Enter your own figure.';
const rampUp = {
  ...evidence('literature', 'swimm-2020', 'rastogi-2015'),
  note: 'Surveys give three to nine months until fully productive, sometimes a year. The difference by level is an assumption. Linear from 10 to 100 percent.',
};

const table: Table<HiringParameter, keyof Evidence> = {
  planningLoad: {
    name: 'Planning load',
    unit: 'share of a week',
    ...range(0.75, { from: 0.5, to: 1, step: 0.05 }),
    ...evidence('assumption', 'focus-hours'),
    note: 'The part of a week left for planned work after meetings, leave and the unexpected. One vendor measured 0.7. Framing and discovery are meetings too, so we take 0.75. Usual range 0.55 to 0.85.',
  },
  quarters: {
    name: 'Horizon',
    unit: 'quarters',
    ...range(4, { from: 1, to: 8, step: 1 }),
    isWhole: true,
  },
  budget: {
    name: 'Budget per quarter',
    unit: 'thousand; 0 means no limit',
    ...range(0, { from: 0, to: 100000, step: 10 }),
    note: 'Total pay of the whole team, not only new hires, plus the cost of hiring. With no limit, the plan weighs cost against unfinished work.',
  },
  juniorCost: {
    name: 'Cost of a junior',
    unit: 'thousand per year',
    ...range(80, { from: 0, to: 10000, step: 5 }),
    note: ownFigure,
  },
  seniorCost: {
    name: 'Cost of a senior',
    unit: 'thousand per year',
    ...range(120, { from: 0, to: 10000, step: 5 }),
    note: ownFigure,
  },
  leadCost: {
    name: 'Cost of a lead',
    unit: 'thousand per year',
    ...range(150, { from: 0, to: 10000, step: 5 }),
    note: ownFigure,
  },
  costPerHire: {
    name: 'Cost per hire',
    unit: 'thousand, once',
    ...range(20, { from: 0, to: 1000, step: 5 }),
  },
  unmetCost: {
    name: 'Unfinished work',
    unit: 'thousand per FTE and year',
    ...range(240, { from: 0, to: 10000, step: 10 }),
    note: 'What finished work is worth to you. The default is twice a senior’s cost, or hiring would never pay.',
  },
  criticalCost: {
    name: 'Unfinished on-call',
    unit: 'times as much',
    ...range(1.5, { from: 1, to: 5, step: 0.1 }),
    note: 'Where you promise support hours and a rota needs people, on-call comes before other work.',
  },
  juniorOutput: {
    name: 'Output of a junior',
    unit: 'share of a senior’s',
    ...range(0.7, { from: 0.1, to: 1.5, step: 0.05 }),
    ...evidence('assumption', 'sherman-2019'),
    note: 'On work that suits the level. At 80 against 120, a junior costs 114 for what a senior does for 120, before mentoring. One author reads 0.71 from pay alone and concludes that juniors never pay.',
  },
  leadOutput: {
    name: 'Output of a lead',
    unit: 'share of a senior’s',
    ...range(1.3, { from: 0.1, to: 2, step: 0.05 }),
    note: 'Own work, and what others get done because of them. At 150 against 120, a lead is worth hiring from about 1.25.',
  },
  timeToFill: {
    name: 'Time to fill',
    unit: 'days',
    ...range(60, { from: 0, to: 365, step: 5 }),
    ...evidence('literature', 'linkedin-2021'),
    note: '49 days from application to start. The figure is old. Usual range 35 to 90.',
  },
  scientistExtra: {
    name: 'Extra time for an applied scientist',
    unit: 'days',
    ...range(30, { from: 0, to: 365, step: 5 }),
  },
  notice: {
    name: 'Notice period',
    unit: 'days',
    ...range(30, { from: 0, to: 365, step: 5 }),
    note: 'Usual range 0 to 90.',
  },
  juniorRamp: {
    name: 'Ramp-up of a junior',
    unit: 'months',
    ...range(7, { from: 0, to: 24, step: 0.5 }),
    ...rampUp,
  },
  seniorRamp: {
    name: 'Ramp-up of a senior',
    unit: 'months',
    ...range(4.5, { from: 0, to: 24, step: 0.5 }),
    ...rampUp,
  },
  leadRamp: {
    name: 'Ramp-up of a lead',
    unit: 'months',
    ...range(5, { from: 0, to: 24, step: 0.5 }),
    ...rampUp,
  },
  mentoring: {
    name: 'Mentoring of a new hire',
    unit: 'FTE',
    ...range(0.15, { from: 0, to: 1, step: 0.05 }),
  },
  mentoringMonths: {
    name: 'Mentoring lasts',
    unit: 'months',
    ...range(3, { from: 0, to: 12, step: 0.5 }),
  },
  attrition: {
    name: 'Attrition',
    unit: 'share per year',
    ...range(0.1, { from: 0, to: 0.6, step: 0.01 }),
    ...evidence('literature', 'mercer-attrition'),
    note: 'US technology companies in 2023: 8.2 percent, and about 12 in the top quarter.',
  },
  juniorsPerSenior: {
    name: 'Juniors per senior or lead',
    unit: 'people',
    ...range(1, { from: 0, to: 10, step: 0.5 }),
    note: 'One senior can mentor one junior beside their own work.',
  },
  leadsPerOther: {
    name: 'Leads per junior or senior',
    unit: 'people',
    ...range(0.2, { from: 0, to: 10, step: 0.1 }),
    note: 'One lead for about five others, so the first comes with the sixth person.',
  },
  hiresPerQuarter: {
    name: 'Hires per quarter',
    unit: 'share of the team',
    ...range(0.5, { from: 0.1, to: 2, step: 0.1 }),
    note: 'A team that grows faster spends more time mentoring than building.',
  },
  sites: { name: 'On-call sites', unit: 'sites', ...range(1, { from: 1, to: 2, step: 1 }) },
};

/** Capacity, cost and the calendar of hiring. */
export const hiringParameters: readonly HiringParameter[] = entriesOf(table).map((parameter) => ({
  ...assumed,
  ...parameter,
}));
