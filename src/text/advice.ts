import type { Advice } from '../domain/team.ts';
import { wholePercent } from './format.ts';

/** What the plan itself adds to a piece of advice, such as the figure that a rule compares. */
export function adviceDetail({ detail }: Advice): string {
  if (detail.kind === 'plain') return '';
  const { met, asked } = detail;
  const verdict = met >= asked ? 'reaches' : 'stays below';
  return `In this plan ${wholePercent(100 * met)} of the work is upkeep, which ${verdict} the ${wholePercent(100 * asked)} asked for.`;
}
