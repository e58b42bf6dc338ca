import { fractionPercent, wholePercent } from '../../engine/words/format.ts';
import type { HiresFailure } from '../model/hiresPlan.ts';

/** How far the search for a plan of hires is. */
export type SearchStatus = 'starting' | 'first' | 'better' | 'best' | 'stopped' | 'infeasible' | 'failed';

export const isSearching = (status: SearchStatus): boolean =>
  status === 'starting' || status === 'first' || status === 'better';

/** The line of state below the headline. */
export function searchWords(
  status: SearchStatus,
  {
    gap,
    failure,
    hasPlan,
    isOld,
    isQuiet = false,
    hasBudget,
  }: {
    readonly gap: number | undefined;
    readonly failure: HiresFailure | undefined;
    readonly hasPlan: boolean;
    readonly isOld: boolean;
    /** Nothing was heard for a while. */
    readonly isQuiet?: boolean;
    /** Then unfinished work is what is least, not cost. */
    readonly hasBudget: boolean;
  },
): string {
  const old = isOld ? 'This plan uses older numbers' : '';
  if (isQuiet && isSearching(status))
    return `${old || (hasPlan ? 'A good plan is ready' : 'No plan yet')}; waiting for the solver, at most 20 seconds.`;
  switch (status) {
    case 'starting':
      return old
        ? `${old}; a new one is on its way.`
        : hasPlan
          ? 'Looking for a better plan…'
          : 'Looking for a plan…';
    case 'first':
      return 'A good plan. Improving…';
    case 'better':
      return gap === undefined
        ? 'A better plan. Improving…'
        : `Improving… at most ${gapWords(gap)} above the least possible.`;
    case 'best':
      return gap !== undefined && gap < EXACT
        ? hasBudget
          ? 'The best plan for this budget: no other leaves clearly less work unfinished.'
          : 'The best plan: no other costs less, unfinished work included.'
        : hasBudget
          ? `Within ${gapWords(gap ?? 0)} of the best plan for this budget, by unfinished work.`
          : `Within ${gapWords(gap ?? 0)} of the best plan, unfinished work included.`;
    case 'stopped':
      return hasPlan
        ? old
          ? `${old}. You stopped the search for a new one.`
          : 'Search stopped. This is the best plan so far; a better one may exist.'
        : 'Search stopped before a plan was found.';
    case 'infeasible':
      return 'No plan fits these limits.';
    case 'failed':
      return [failureWords[failure ?? 'broken'], old ? `${old}.` : hasPlan ? firstStands : noFirst].join(' ');
    default:
      return '';
  }
}

/** Closer than this nobody counts. */
const EXACT = 0.0005;
const firstStands = 'The first plan stands: it keeps every limit, but a better one may exist.';
const noFirst = 'The Work part says how many people you need.';

export const failureWords: Readonly<Record<HiresFailure, string>> = {
  stopped: 'The search took too long and was stopped.',
  'no-worker': 'This browser does not allow work in the background, so no better plan was searched for.',
  'no-webassembly':
    'The solver could not be loaded. Your browser or network blocks WebAssembly, or the file did not arrive.',
  broken: 'The solver failed. Try “Plan again”.',
};

function gapWords(gap: number): string {
  const percent = 100 * gap;
  return percent < 10 ? fractionPercent(Math.max(0.1, percent)) : wholePercent(percent);
}
