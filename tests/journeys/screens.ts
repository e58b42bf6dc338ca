import { expect, type Locator, type Page } from '@playwright/test';
import { newPlan } from '../../src/plan/document/planDocument.ts';
import { formatShareLink } from '../../src/plan/document/shareLink.ts';

const theirs = newPlan('theirs', 'Theirs', { team: { kind: 'horizontal' }, context: {} });

/** The address of a visitor's view. */
export const shared = `#/v/${formatShareLink({ ...theirs, notes: 'Between us' }, { notes: true, people: true, brief: false })}`;

const crew = {
  ...theirs,
  headcount: {
    ...theirs.headcount,
    drivers: { teams: 4 },
    people: [
      { id: 'm1', name: 'Anna', kind: 'person', role: 'MLE', level: 'senior', fte: 1, cost: 118 },
      { id: 'm2', name: 'Bo', kind: 'person', role: 'DS', level: 'lead', fte: 0.8 },
      { id: 'm3', name: '', kind: 'vacancy', role: 'SWE', level: 'junior', fte: 1 },
    ],
  },
} as const;
const sharedCrew = `#/v/${formatShareLink(crew, { notes: false, people: true, brief: false })}`;

const regions = (page: Page) => page.getByRole('table', { name: 'Exact sets of roles' });
const bestPlan = (page: Page) => page.getByText(/^(The best plan|Within .* of the best plan)/);

interface Screen {
  readonly name: string;
  readonly address: string;
  /** What comes last, where parts of the screen follow its headline. */
  readonly last?: (page: Page) => Locator;
}

/** Waits until a screen is whole: nothing of it is still loaded, calculated or drawn. */
export async function expectWhole(page: Page, { last }: Screen): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (last) await expect(last(page)).toBeVisible();
  await expect(page.locator('svg[data-waiting]')).toHaveCount(0);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}

/** Every screen there is, with an address that opens it. */
export const screens: readonly Screen[] = [
  { name: 'plan, low batch', address: '#/plan?team=product&maturity=low&mode=batch', last: regions },
  { name: 'plan, high online', address: '#/plan?team=product&maturity=high&mode=online', last: regions },
  {
    name: 'plan, with a waiting seat',
    address: '#/plan?team=product&maturity=high&mode=online&smallGainsPay=no',
    last: regions,
  },
  { name: 'plan, horizontal', address: '#/plan?team=horizontal', last: regions },
  { name: 'compare', address: '#/compare?team=product&maturity=high&mode=online' },
  {
    name: 'compare, before and after',
    address: '#/compare?before=low-batch&after=high-online&team=product&maturity=high&mode=online',
  },
  { name: 'headcount', address: '#/headcount?team=product&maturity=low&mode=online' },
  {
    name: 'headcount, people, none yet',
    address: '#/headcount?part=people&team=product&maturity=high&mode=batch',
  },
  {
    name: 'headcount, hires',
    address: '#/headcount?part=hires&team=product&maturity=low&mode=online',
    last: bestPlan,
  },
  {
    name: 'headcount, hires of somebody else',
    address: `${sharedCrew}/headcount?part=hires`,
    last: bestPlan,
  },
  { name: 'headcount of somebody else', address: `${sharedCrew}/headcount` },
  { name: 'headcount, people of somebody else', address: `${sharedCrew}/headcount?part=people` },
  { name: 'headcount, drill', address: `${sharedCrew}/headcount?part=drill` },
  { name: 'week', address: '#/week?role=MLE&team=product&maturity=high&mode=online' },
  { name: 'week of a role without one', address: '#/week?role=AS&team=product&maturity=low&mode=batch' },
  { name: 'the library, empty', address: '#/library?team=horizontal' },
  { name: 'a plan that is not there', address: '#/p/nothing' },
  { name: 'a link that was cut', address: '#/v/1AhIsQwCtjjEOwjAMRa' },
  { name: 'a shared plan', address: shared, last: regions },
  { name: 'present, step 1', address: '#/present?step=1&team=product&maturity=high&mode=online' },
  { name: 'present, step 2', address: '#/present?step=2&team=product&maturity=high&mode=online' },
  { name: 'present, step 3', address: '#/present?step=3&team=product&maturity=high&mode=online' },
  { name: 'present, step 4', address: '#/present?step=4&team=product&maturity=high&mode=online' },
  { name: 'present, step 5', address: '#/present?step=5&team=product&maturity=high&mode=online' },
];
