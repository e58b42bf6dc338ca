import { addDays } from '../../engine/people/days.ts';
import type { Day } from '../../engine/people/roster.ts';
import { type Period, QUARTER_DAYS } from './hiresProblem.ts';

/**
 * The year that follows the last quarter is planned too, as one period of four quarters in which nobody is approved: a hire of
 * the last quarter starts in it and is paid in it.
 */
const AFTER = 4;

/** The quarters from today, and the year after them. */
export function periodsFrom(today: Day, quarters: number): readonly Period[] {
  const period = (kind: Period['kind'], first: number, length: number): Period => ({
    kind,
    first,
    length,
    from: addDays(today, first * QUARTER_DAYS),
    to: addDays(today, (first + length) * QUARTER_DAYS - 1),
  });
  return [
    ...Array.from({ length: quarters }, (_, quarter) => period('quarter', quarter, 1)),
    period('after', quarters, AFTER),
  ];
}
