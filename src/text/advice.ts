import type { Advice } from '../domain/team.ts';
import { fractionPercent, wholePercent } from './format.ts';

/** What the plan itself adds to a piece of advice, such as the figure that a rule compares. */
export function adviceDetail({ detail }: Advice): string {
  if (detail.kind === 'plain') return '';
  const { met, asked, isMet } = detail;
  const verdict = isMet ? 'reaches' : 'stays below';
  // Where both round to the same figure, a decimal shows which is larger.
  const shown = wholePercent(100 * met) === wholePercent(100 * asked) ? fractionPercent : wholePercent;
  return `In this plan ${shown(100 * met)} of the work is upkeep, which ${verdict} the ${wholePercent(100 * asked)} asked for.`;
}
