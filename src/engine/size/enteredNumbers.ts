import type { Headcount } from './headcount.ts';

/** How many numbers about the work are the plan's own. On its own, as the first screen asks only whether there are any. */
export function enteredNumbers({ drivers, modifiers, coefficients }: Headcount): number {
  return [drivers, modifiers, coefficients].reduce((sum, own) => sum + Object.keys(own).length, 0);
}
