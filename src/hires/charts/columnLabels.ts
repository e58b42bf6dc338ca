import { monthBrief } from '../../engine/words/dates.ts';
import type { Period } from '../model/hiresProblem.ts';

/** The two lines under a column: the month in which it begins, and its year where that is a new one. */
export function columnLabels(periods: readonly Period[], index: number): { label: string; sub: string } {
  const period = periods[index];
  if (!period) return { label: '', sub: '' };
  const year = period.from.slice(0, 4);
  if (period.kind === 'after') return { label: 'year', sub: 'after' };
  if (index === 0) return { label: 'now', sub: year };
  return { label: monthBrief(period.from), sub: year === periods[index - 1]?.from.slice(0, 4) ? '' : year };
}
