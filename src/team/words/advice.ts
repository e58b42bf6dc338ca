import type { Advice, WaitingRule } from '../../engine/derive/team.ts';
import type { DutyId, Playbook } from '../../engine/playbook/playbook.ts';
import { counted, fractionPercent, inSentence, listAnd, wholePercent } from '../../engine/words/format.ts';
import { dutyName } from '../../engine/words/words.ts';
import { rosterAnswerTo } from '../../playbook/rosterAnswers.ts';
import { factQuestion } from './reasons.ts';

/** What the plan itself adds to a piece of advice, such as the figure that a rule compares. */
export function adviceDetail(playbook: Playbook, { detail, duties }: Advice): string {
  if (detail.kind === 'plain') return '';
  if (detail.kind === 'coverage') return coverageDetail(playbook, duties);
  const { met, asked, isMet } = detail;
  const verdict = isMet ? 'reaches' : 'stays below';
  // Where both round to the same figure, a decimal shows which is larger.
  const shown = wholePercent(100 * met) === wholePercent(100 * asked) ? fractionPercent : wholePercent;
  return `In this plan ${shown(100 * met)} of the work is upkeep, which ${verdict} the ${wholePercent(100 * asked)} asked for.`;
}

/** More names than these are counted. */
const named = 4;

function coverageDetail(playbook: Playbook, duties: readonly DutyId[]): string {
  if (duties.length === 0) return 'In this roster two people can do every duty.';
  const first = duties.slice(0, named).map((duty) => inSentence(dutyName(playbook, duty)));
  const rest = duties.length - first.length;
  const names = rest > 0 ? [...first, `${rest} more`] : first;
  return `In this roster fewer than two people can do ${listAnd(names)}.`;
}

/** Above the rules that cannot speak yet. A roster ends the waiting of some of them only. */
export function waitingTitle(waiting: readonly WaitingRule[], hasRoster: boolean): string {
  const isRosterEnough = waiting.every(({ facts }) =>
    facts.every((fact) => rosterAnswerTo(fact).kind !== 'nothing'),
  );
  const what = isRosterEnough && !hasRoster ? 'a roster' : 'what this plan does not know';
  return `${counted(waiting.length, 'rule waits', 'rules wait')} for ${what}`;
}

export function waitingLead(hasRoster: boolean): string {
  return hasRoster
    ? 'They stay silent until they know. The roster has answered what it can.'
    : 'They stay silent until they know. This plan holds roles, not people yet.';
}

/** What one of them waits for, and what would tell. */
export function waitingWords(playbook: Playbook, { facts }: WaitingRule): string {
  if (facts.length === 0) return 'Waits for a roster: it counts people.';
  const parts = facts.map(
    (fact) => `“${factQuestion(playbook, fact)}”, ${toldBy[rosterAnswerTo(fact).kind]}`,
  );
  return `Waits for an answer to ${listAnd(parts)}.`;
}

const toldBy = {
  hasRole: 'which a roster answers',
  hasSenior: 'which a roster answers',
  vacancyLevel: 'which the first vacancy in a roster answers',
  nothing: 'which nothing in a plan answers yet',
} as const;
