import { assertNever } from '../../engine/assertNever.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { monthWords } from '../../engine/words/dates.ts';
import { counted, inSentence, listAnd } from '../../engine/words/format.ts';
import { dutyName, rolePlural } from '../../engine/words/words.ts';
import { hundredth, tenth } from '../../headcount/words/headcount.ts';
import type {
  Difference,
  ExplainedHire,
  Hire,
  HireReason,
  Limit,
  LimitKind,
  OneMore,
} from '../model/hiresPlan.ts';
import { type HiresProblem, QUARTER_DAYS } from '../model/hiresProblem.ts';
import type { SequenceDisagreement } from '../model/sequence.ts';
import { money, peopleOf, periodWords } from './hires.ts';

/** "2 senior ML engineers, approved now": the name of a group of hires. */
export function hireName(playbook: Playbook, problem: HiresProblem, hire: Hire): string {
  return `${peopleOf(playbook, hire.role, hire.count, hire.level)}, ${whenWords(problem, hire.quarter)}`;
}

/** "2 senior ML engineers approved now": inside a sentence. */
export function plainName(playbook: Playbook, problem: HiresProblem, hire: Hire): string {
  return hireName(playbook, problem, hire).replace(', ', ' ');
}

/** "approved now", "approved in May". */
function whenWords({ periods, today }: HiresProblem, quarter: number): string {
  return quarter === 0 ? 'approved now' : `approved in ${monthWords(periods[quarter]?.from ?? today, today)}`;
}

export const reasonWords: Readonly<Record<HireReason, string>> = {
  work: 'There is work that nobody else has time for.',
  coverage: 'Without them, large duties would depend on one person or nobody.',
  seat: 'The team needs this role, and nobody holds it.',
  rota: 'Without them, too few people could be on call.',
  mentoring: 'New people need somebody with time to mentor them.',
  juniorRatio: 'The juniors in this plan need enough experienced people.',
  leadRatio: 'The leads in this plan need people to lead.',
  growth: 'They make the team large enough for later hires.',
  order: 'Other roles may only be hired once this one is.',
  nothing: 'The case is weak: without them, the plan is hardly worse.',
};

/**
 * "Does data ingestion and pipelines (0.9 FTE), and 2 smaller duties.": the mean from the first day on; undefined: they get
 * nothing done that counts.
 */
export function carriedWords(
  playbook: Playbook,
  problem: HiresProblem,
  { hire, duties }: ExplainedHire,
  most = 3,
): string | undefined {
  const there = quartersThere(problem, hire);
  if (duties.length === 0 || there <= 0) return undefined;
  const named = duties
    .slice(0, most)
    .map(({ duty, fte }) => `${inSentence(dutyName(playbook, duty))} (${hundredth(fte / there)}\u00a0FTE)`);
  const others = duties.length - named.length;
  const all = others > 0 ? [...named, counted(others, 'smaller duty', 'smaller duties')] : named;
  return `${hire.count === 1 ? 'Does' : 'Do'} ${listAnd(all)}.`;
}

/** Less money or work than this is no difference: thousands, person-quarters. */
const LITTLE_MONEY = 0.5;
const LITTLE_WORK = 0.05;

/** "0.8 person-quarters more unfinished work, total cost 12 thousand higher": how another plan differs. */
export function differenceWords({ cost, unmet }: Difference): string {
  const parts: string[] = [];
  if (Math.abs(unmet) > LITTLE_WORK)
    parts.push(`${tenth(Math.abs(unmet))} person-quarters ${unmet > 0 ? 'more' : 'less'} unfinished work`);
  parts.push(
    Math.abs(cost) > LITTLE_MONEY
      ? `total cost ${money(Math.abs(cost))} ${cost > 0 ? 'higher' : 'lower'}`
      : 'same total cost',
  );
  return parts.join(', ');
}

/** Quarters from the first day of a hire to the end of the year after the plan. */
function quartersThere({ kinds, periods }: HiresProblem, { kind, quarter }: Hire): number {
  const lead = kinds.find(({ id }) => id === kind)?.leadDays ?? 0;
  return periods.reduce((sum, { length }) => sum + length, 0) - quarter - lead / QUARTER_DAYS;
}

export const limitWords: Readonly<Record<LimitKind, string>> = {
  budget: 'the budget per quarter',
  hiresPerQuarter: 'hires per quarter',
  juniorsPerSenior: 'juniors per senior or lead',
  leadsPerOther: 'leads per junior or senior',
  coverage: 'two people for each large duty',
  rota: 'people for on-call',
  size: 'the size of the team',
  order: 'the order of hires',
};

/** "the budget per quarter, Feb to May 2027". */
export function limitName(
  playbook: Playbook,
  { periods }: HiresProblem,
  { kind, period, duty }: Limit,
): string {
  const at = periods[period];
  const what =
    duty === undefined ? limitWords[kind] : `two people for ${inSentence(dutyName(playbook, duty))}`;
  return at ? `${what}, ${periodWords(at)}` : what;
}

/** "Feb to May 2027 and May to Aug 2027". */
export function periodsWords({ periods }: HiresProblem, at: readonly number[]): string {
  return listAnd(at.flatMap((index) => (periods[index] ? [periodWords(periods[index])] : [])));
}

/** "120 thousand more", "1 person more". */
export function relaxWords({ kind }: Limit, by: number): string {
  if (kind === 'budget') return `${money(Math.max(1, Math.ceil(by)))} more`;
  const people = Math.ceil(by - 1e-6);
  const more =
    kind === 'hiresPerQuarter' || kind === 'juniorsPerSenior' || kind === 'leadsPerOther' || kind === 'size';
  return `${people} ${people === 1 ? 'person' : 'people'} ${more ? 'more' : 'fewer'}`;
}

/** "−0.8", "+1.2": what changes by less than shown does not. */
export function signed(value: number, figure: (size: number) => string): string {
  const size = figure(Math.abs(value));
  return size === figure(0) ? size : `${value < 0 ? '−' : '+'}${size}`;
}

/** The limits that one more of any kind would break. */
export function commonBreaks(oneMore: readonly OneMore[]): readonly LimitKind[] {
  const [first] = oneMore;
  return first ? first.breaks.filter((kind) => oneMore.every(({ breaks }) => breaks.includes(kind))) : [];
}

/** "now", "in May", "now, breaks the budget per quarter": when one more would be best. */
export function oneMoreWhen(problem: HiresProblem, more: OneMore, known: readonly LimitKind[]): string {
  const from = problem.periods[more.quarter]?.from;
  const when = more.quarter === 0 || from === undefined ? 'now' : monthWords(from, problem.today);
  const breaks = more.breaks.filter((kind) => !known.includes(kind)).map((kind) => limitWords[kind]);
  return breaks.length > 0 ? `${when}, breaks ${listAnd(breaks)}` : when;
}

/** What a source has against the order of the plan. */
export function orderWords(playbook: Playbook, problem: HiresProblem, item: SequenceDisagreement): string {
  const hires = listAnd(item.hires.map((hire) => plainName(playbook, problem, hire)));
  switch (item.kind) {
    case 'first':
      return `The plan hires ${hires} before ${listAnd(item.missing.map((role) => rolePlural(playbook, role)))}.`;
    case 'notYet':
      return `The plan hires ${hires}. A source advises to wait.`;
    case 'mentored':
      return `The plan hires ${hires}, with nobody senior on the same subject when they start.`;
    default:
      return assertNever(item.kind);
  }
}
