import { fractionPercent, wholePercent } from '../../engine/words/format.ts';
import type { HiresFailure } from '../model/plan.ts';

/** How far the search for a plan of hires is. */
export type SearchStatus = 'starting' | 'first' | 'better' | 'best' | 'stopped' | 'clash' | 'failed';

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
    /** Then undone work is what is least, not cost. */
    readonly hasBudget: boolean;
  },
): string {
  const old = isOld ? 'This plan is of older numbers' : '';
  if (isQuiet && isSearching(status))
    return `${old || (hasPlan ? 'A good answer is there' : 'No answer yet')}; waiting for an answer of the solver, 20 seconds at most.`;
  switch (status) {
    case 'starting':
      return old
        ? `${old}; a new one is on its way.`
        : hasPlan
          ? 'Looking for a better plan…'
          : 'Looking for a plan…';
    case 'first':
      return 'A good answer, found at once. Improving…';
    case 'better':
      return gap === undefined
        ? 'A better answer. Improving…'
        : `Improving… at most ${gapWords(gap)} above the least that is possible.`;
    case 'best':
      return gap !== undefined && gap < EXACT
        ? hasBudget
          ? 'The best plan that the budget allows: no other leaves clearly less undone.'
          : 'The best plan there is: no other costs less, work left undone included.'
        : hasBudget
          ? `Within ${gapWords(gap ?? 0)} of the best plan that the budget allows, by work left undone.`
          : `Within ${gapWords(gap ?? 0)} of the best plan there is, work left undone included.`;
    case 'stopped':
      return hasPlan
        ? old
          ? `${old}. You stopped the search for a new one.`
          : 'Search stopped. This is the best answer so far; a better one may exist.'
        : 'Search stopped before there was an answer.';
    case 'clash':
      return 'With these limits there is no plan.';
    case 'failed':
      return [failureWords[failure ?? 'broken'], old ? `${old}.` : hasPlan ? keptFirst : noFirst].join(' ');
    default:
      return '';
  }
}

/** Closer than this nobody counts. */
const EXACT = 0.0005;
const keptFirst = 'The first answer stands: it keeps to every limit, but a better one may exist.';
const noFirst = 'How many people the work takes is under Work.';

export const failureWords: Readonly<Record<HiresFailure, string>> = {
  stopped: 'The search took too long and was ended.',
  'no-worker': 'This browser does not let the page work in the background, so nothing better was looked for.',
  'no-webassembly':
    'The solver could not be loaded: this browser or a rule of your network blocks it (WebAssembly), or its file did not arrive.',
  broken: 'The solver broke down. Planning again may help.',
};

function gapWords(gap: number): string {
  const percent = 100 * gap;
  return percent < 10 ? fractionPercent(Math.max(0.1, percent)) : wholePercent(percent);
}
