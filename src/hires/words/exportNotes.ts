import type { Day } from '../../engine/people/roster.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { Playbook, SetupId } from '../../engine/playbook/playbook.ts';
import { enteredNumbers, type Headcount } from '../../engine/size/headcount.ts';
import { dayWritten } from '../../engine/words/dates.ts';
import { counted, wholeNumber } from '../../engine/words/format.ts';
import { band, figure, numbersNote } from '../../headcount/words/exportNotes.ts';
import { printedSetup } from '../../team/words/reasons.ts';
import type { HiresProblem } from '../model/hiresProblem.ts';
import { money } from './hires.ts';
import { type SearchStatus, searchWords } from './hiresSearch.ts';
import { hiresWords } from './hiresWords.ts';

/** Words of the pictures of the plan of hires, which travel without the page. */
export const hiresPictureWords = {
  who: 'Who starts',
  today: 'today',
  vacancy: (count: number) => (count === 1 ? 'open vacancy' : 'open vacancies'),
  approved: 'approved',
  open: 'a vacancy already open',
  wait: 'time to fill and notice',
  ramp: 'ramp-up from the first day',
  full: 'fully productive',
  fteUnit: 'FTE',
  costUnit: 'Thousand per quarter',
  need: (fte: string) => `Need ${fte}`,
  needLine: 'work needed',
  needBand: (low: number, high: number) => `range of the need: ${band(figure(low), figure(high))}\u00a0FTE`,
  budget: (thousands: string) => `Budget ${thousands}`,
  budgetLine: 'the budget per quarter',
  role: 'Role',
  duty: 'Duty',
  needs: 'Needs',
  roleBar: 'time that people of the role have',
  roleGap: 'missing for the role’s own share of the work',
  dutyBar: 'done, in the colour of the duty’s owner',
  dutyGap: 'unfinished',
  dutyScale: 'In FTE. Each bar is as long as the work of its own duty; below it, work done and unfinished.',
} as const;

/** The setup, and the day from which the plan counts: "now" means nothing on a picture that is older. */
export function hiresSubtitle(playbook: Playbook, facts: Facts, today: Day): string {
  return `${printedSetup(playbook, facts)} Planned on ${dayWritten(today)}.`;
}

/** How far the search for a plan had come when its picture was asked for. */
export interface PlanStanding {
  readonly status: SearchStatus;
  readonly gap: number | undefined;
  /** Numbers have changed since the plan was made. */
  readonly isOld: boolean;
}

function standingWords({ budget }: HiresProblem, { status, gap, isOld }: PlanStanding): string {
  if (isOld) return 'Numbers have changed since this plan was made; it uses the older ones.';
  if (status !== 'best') return 'The search for this plan did not finish, so a better plan may exist.';
  const hasBudget = budget !== undefined;
  return searchWords(status, { gap, failure: undefined, hasPlan: true, isOld, hasBudget });
}

/** Small print that every picture of the plan has: how firm it is, what it begins with, and whose numbers it rests on. */
export function planNotes(
  problem: HiresProblem,
  headcount: Headcount,
  setup: SetupId,
  standing: PlanStanding,
): readonly string[] {
  const own = Object.keys(headcount.parameters).length;
  return [
    [
      standingWords(problem, standing),
      problem.staff.length === 0 ? 'The roster is empty, so the plan starts with an empty team.' : '',
    ]
      .filter(Boolean)
      .join(' '),
    `${numbersNote(setup, enteredNumbers(headcount))} Hiring and pay numbers: ${own === 0 ? 'all defaults' : `${wholeNumber(own)} of this team, the others defaults`}. Most are assumptions.`,
  ];
}

/** How the columns of quarters are to be read. */
export const periodsNote =
  'A column is a quarter of 91 days from its month on. The last is the average of the year after the plan.';

/** How the wedges are to be read. */
export const timelineNote =
  'A line is a group of people who start on the same day. The wedge grows with their ramp-up. Nobody is named.';

export function workNote(low: number, high: number): string {
  return `${hiresWords.capacityLead(`${band(figure(low), figure(high))}\u00a0FTE`)} ${periodsNote}`;
}

/** The most people behind whose pay together everybody knows that of each. */
const FEW = 2;

export function costNotes({ budget, staff }: HiresProblem): readonly string[] {
  const people = staff.reduce((sum, { members, vacancies }) => sum + members.length - vacancies.length, 0);
  return [
    `${hiresWords.costLead(budget === undefined ? undefined : money(budget))} ${periodsNote}`,
    ...(people > 0 && people <= FEW
      ? [
          `The pay of today’s team is the pay of ${counted(people, 'person', 'people')}: share this only with those who may know it.`,
        ]
      : []),
  ];
}

/** A row in words: what is missing at first and at the end of the plan. */
export function needSentence(name: string, need: string, now: string, then: string): string {
  return `${name}: needs ${need}, ${now} missing now and ${then} in the last quarter.`;
}

/** What of the rows has a gap in the last quarter of the plan. */
interface Gaps {
  readonly short: number;
  readonly all: number;
  readonly quarters: number;
}

const lastQuarter = (quarters: number) => (quarters === 1 ? 'In this quarter,' : 'In the last quarter,');

/** A headline: how many roles have too little time at the end. */
export function rolesTitle({ short, all, quarters }: Gaps): string {
  const when = lastQuarter(quarters);
  if (short === 0) return `${when} every role has enough time for its own share of the work`;
  if (short === all) return `${when} no role has enough time for its own share of the work`;
  const enough = all - short;
  return `${when} ${wholeNumber(enough)} of ${all} roles ${enough === 1 ? 'has enough time for its' : 'have enough time for their'} own share of the work`;
}

/** A headline: how many duties are not all done at the end. */
export function dutiesTitle({ short, all, quarters }: Gaps): string {
  const when = lastQuarter(quarters);
  if (short === 0) return `${when} every duty is done`;
  return `${when} work is unfinished in ${wholeNumber(short)} of ${counted(all, 'duty', 'duties')}`;
}
