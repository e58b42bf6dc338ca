import { assertNever } from '../domain/assertNever.ts';
import type { HiresFailure } from '../domain/headcount/hires/plan.ts';

/** Why there is no better plan of hires than the first, and what somebody can do about it. */
export function hiresFailure(why: HiresFailure): string {
  switch (why) {
    case 'stopped':
      return 'Looking for a better plan took too long and was stopped. This plan keeps to every limit, but a better one may exist.';
    case 'no-worker':
      return 'This browser cannot work in the background here, so no better plan was looked for. This plan keeps to every limit.';
    case 'no-webassembly':
      return 'The solver could not be loaded: this browser has no WebAssembly, the site’s policy blocks it, or the file did not arrive. This plan keeps to every limit, but a better one may exist.';
    case 'broken':
      return 'The solver failed, so no better plan was looked for. This plan keeps to every limit; trying again may help.';
    default:
      return assertNever(why);
  }
}
