import { monthBrief } from '../../engine/words/dates.ts';
import type { Period } from '../model/hiresProblem.ts';

/** The two lines at a column: the month in which it begins, and its year where that is a new one. */
export function periodLabels(periods: readonly Period[]) {
  return periods.map(({ from, kind }, index) => {
    const year = from.slice(0, 4);
    const isNewYear = year !== periods[index - 1]?.from.slice(0, 4);
    return {
      key: from,
      isApart: kind === 'after',
      ...(kind === 'after'
        ? { label: 'year', sub: 'after' }
        : { label: index === 0 ? 'now' : monthBrief(from), sub: isNewYear ? year : '' }),
    };
  });
}
