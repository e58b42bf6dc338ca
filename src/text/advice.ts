import type { DutyId, Playbook } from '../domain/playbook.ts';
import type { Advice } from '../domain/team.ts';
import { fractionPercent, inSentence, listAnd, wholePercent } from './format.ts';
import { dutyName } from './words.ts';

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
