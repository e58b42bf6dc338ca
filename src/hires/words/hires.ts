import type { Day, Level } from '../../engine/people/roster.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { dayNear, monthBrief, monthWords } from '../../engine/words/dates.ts';
import { counted, inSentence, listAnd } from '../../engine/words/format.ts';
import { roleName, rolePlural } from '../../engine/words/words.ts';
import { fte } from '../../headcount/words/headcount.ts';
import { levelInSentence } from '../../roster/words/roster.ts';
import { countOf } from '../model/amounts.ts';
import { hasRoomForOne, horizonSpend, unmetIn } from '../model/figuresByPeriod.ts';
import type { HireSpan } from '../model/hireSpans.ts';
import type { Hire, HiresPlan } from '../model/hiresPlan.ts';
import type { HiresProblem, Period } from '../model/hiresProblem.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const millions = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 2 });
/** "480 thousand", "1.25 million": the currency is the reader's. */
export function money(thousands: number): string {
  const size = Math.abs(thousands);
  return size < 999.5
    ? `${whole.format(thousands)}\u00a0thousand`
    : `${millions.format(thousands / 1000)}\u00a0million`;
}

/** "Nov to Feb 2027", "the year after". */
export function periodWords({ kind, from, to }: Period): string {
  return kind === 'after' ? 'the year after' : `${monthBrief(from)} to ${monthBrief(to)} ${to.slice(0, 4)}`;
}

/** "2 senior ML engineers", "1 data scientist" where nobody asks for the level. */
export function peopleOf(playbook: Playbook, role: RoleId, count: number, level?: Level): string {
  const name = count === 1 ? inSentence(roleName(playbook, role)) : rolePlural(playbook, role);
  return [whole.format(count), level && levelInSentence(level), name].filter(Boolean).join(' ');
}

/** Hires of one quarter: with their levels as long as that stays short. */
function hiredWords(playbook: Playbook, hires: readonly Hire[]): string {
  if (hires.length <= 3)
    return listAnd(hires.map(({ role, level, count }) => peopleOf(playbook, role, count, level)));
  const roles = [...new Set(hires.map(({ role }) => role))];
  return listAnd(
    roles.map((role) => peopleOf(playbook, role, countOf(hires.filter((hire) => hire.role === role)))),
  );
}

/** The most quarters with hires that the headline names; what is later is counted. */
const NAMED_QUARTERS = 3;

/** "Approve 2 senior ML engineers now; 1 junior software engineer in May". */
export function hiresHeadline(playbook: Playbook, problem: HiresProblem, plan: HiresPlan): string {
  const { periods, today } = problem;
  const { hires } = plan;
  const quarters = [...new Set(hires.map(({ quarter }) => quarter))].sort((a, b) => a - b);
  if (quarters.length === 0) return `Approve nobody: ${nobodyWords(problem, plan)}`;
  let said = today;
  const parts = quarters.slice(0, NAMED_QUARTERS).map((quarter) => {
    const words = hiredWords(
      playbook,
      hires.filter((hire) => hire.quarter === quarter),
    );
    if (quarter === 0) return `${words} now`;
    const from = periods[quarter]?.from ?? today;
    // A year is said once.
    const last = said;
    said = from;
    return `${words} in ${monthWords(from, last)}`;
  });
  const later = countOf(hires.filter(({ quarter }) => quarters.indexOf(quarter) >= NAMED_QUARTERS));
  const [first = '', ...others] = later > 0 ? [...parts, `${later} more later`] : parts;
  return [quarters[0] === 0 ? `Approve ${first}` : `Approve nobody now; ${first}`, ...others].join('; ');
}

/** Why a plan approves nobody. Under a budget unfinished work is weighed, not money, so what a person costs is no reason there. */
function nobodyWords(problem: HiresProblem, plan: HiresPlan): string {
  const { duties, kinds, budget } = problem;
  if (duties.every(({ demand }) => demand < NOTHING)) return 'there is no work to do';
  const isUnfinished = plan.periods.some(
    (period, index) => unmetIn(plan, index) + period.mentoringUnmet >= LITTLE,
  );
  if (!isUnfinished) return 'the team finishes all its work';
  if (duties.every(({ unmetPrice }) => unmetPrice === 0)) return 'unfinished work costs nothing here';
  if (kinds.length > 0 && !kinds.some(({ output }) => output.some((fte) => fte > 0)))
    return 'nobody approved now would start in time';
  if (budget === undefined) return 'another person would cost more than their work is worth';
  return hasRoomForOne(problem, plan)
    ? 'nobody within the budget and the other limits would get enough done'
    : 'the budget has no room for another person';
}

/** What the plan costs, and what stays unfinished. */
export function hiresSentence(problem: HiresProblem, plan: HiresPlan): string {
  return `${costWords(problem, plan)}. ${unfinishedWords(problem, plan)}.`;
}

/** A sentence without its full stop, as pictures have it for a headline. */
export function costWords(problem: HiresProblem, plan: HiresPlan): string {
  return `${counted(problem.quarters, 'quarter costs', 'quarters cost')} ${money(horizonSpend(problem, plan))}: pay of the whole team, plus hiring`;
}

/** A sentence without its full stop. */
export function unfinishedWords({ quarters }: HiresProblem, plan: HiresPlan): string {
  const last = quarters - 1;
  const [now, then] = [unmetIn(plan, 0), unmetIn(plan, last)];
  if (then < LITTLE) {
    return now < LITTLE
      ? 'The team finishes all its work'
      : `Unfinished work falls from ${fte(now)} now to nothing in the last quarter`;
  }
  return now - then > LITTLE
    ? `Unfinished work falls from ${fte(now)} now to ${fte(then)} in the last quarter`
    : `${fte(then)} of work is still unfinished in the last quarter`;
}

/** Less than this is not worth a word. */
const LITTLE = 0.05;
/** FTE: less is an error of counting. */
const NOTHING = 1e-6;

/** "1 senior ML engineer": a line of the timeline. */
export function spanName(playbook: Playbook, { role, level, count }: HireSpan): string {
  return peopleOf(playbook, role, count, level);
}

/** "start 10 Dec, productive 6 Jul 2027": short, as labels need it. */
export function spanDays({ start, full }: HireSpan, today: Day): string {
  return `start ${dayNear(start, today)}, productive ${dayNear(full, today)}`;
}
