import type { Advice, WaitingRule } from '../../engine/derive/team.ts';
import type { DutyId, Playbook } from '../../engine/playbook/playbook.ts';
import {
  counted,
  fractionPercent,
  inSentence,
  listAnd,
  listSome,
  wholePercent,
} from '../../engine/words/format.ts';
import { dutyName } from '../../engine/words/words.ts';
import { rosterAnswerTo } from '../../playbook/rosterAnswers.ts';
import { factQuestion } from './reasons.ts';

/** What the plan itself adds to a piece of advice, such as the figure that a rule compares. */
export function adviceDetail(playbook: Playbook, { detail, duties }: Advice): string {
  if (detail.kind === 'plain') return '';
  if (detail.kind === 'coverage') return coverageDetail(playbook, duties);
  const { met, asked, isMet } = detail;
  // Where both round to the same figure, a decimal shows which is larger.
  const shown = wholePercent(100 * met) === wholePercent(100 * asked) ? fractionPercent : wholePercent;
  const figures = `${shown(100 * met)} of the work is maintenance; aim for ${wholePercent(100 * asked)}`;
  return isMet
    ? `${figures}, which this plan reaches.`
    : `Too little time is planned for maintenance: ${figures}.`;
}

function coverageDetail(playbook: Playbook, duties: readonly DutyId[]): string {
  if (duties.length === 0) return 'In your team two people can do every duty.';
  const names = duties.map((duty) => inSentence(dutyName(playbook, duty)));
  return `In your team fewer than two people can do ${listSome(names, 4)}.`;
}

/** Above the rules that cannot speak yet. A roster answers some of them only. */
export function waitingTitle(waiting: readonly WaitingRule[], hasRoster: boolean): string {
  const isRosterEnough = waiting.every(({ facts }) =>
    facts.every((fact) => rosterAnswerTo(fact).kind !== 'nothing'),
  );
  const what = isRosterEnough && !hasRoster ? 'a roster' : 'more answers';
  return `${counted(waiting.length, 'tip needs', 'tips need')} ${what}`;
}

export function waitingLead(hasRoster: boolean): string {
  return hasRoster
    ? 'They appear once they are answered. Your roster has answered what it can.'
    : 'They appear once they are answered. Add your people under Headcount to answer some.';
}

/** What one of them waits for, and what would tell. */
export function waitingWords(playbook: Playbook, { facts }: WaitingRule): string {
  if (facts.length === 0) return 'Needs your roster, because it counts people.';
  const parts = facts.map(
    (fact) => `“${factQuestion(playbook, fact)}”, ${toldBy[rosterAnswerTo(fact).kind]}`,
  );
  return `Needs an answer to ${listAnd(parts)}.`;
}

const toldBy = {
  hasRole: 'which your roster answers',
  hasVacancy: 'which the open positions in your roster answer',
  hasSenior: 'which your roster answers',
  vacancyLevel: 'which the first vacancy in your roster answers',
  nothing: 'which Formation does not ask yet',
} as const;
