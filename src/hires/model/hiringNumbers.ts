import { MONTH_DAYS } from '../../engine/people/days.ts';
import type { Level } from '../../engine/people/roster.ts';
import { parameterValue } from '../../engine/size/demand.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import type { SizingModel } from '../../engine/size/sizingModel.ts';
import { hiringCalendar } from '../../playbook/hiringCalendar.ts';

/** What hiring and a person of each level mean in a plan, in the units of the problem. */
export interface HiringNumbers {
  /** A parameter as it is entered. */
  readonly of: (id: string) => number;
  /** Money a quarter. */
  readonly pay: (level: Level) => number;
  /** Of a senior. */
  readonly output: (level: Level) => number;
  /** From the first day to fully productive. */
  readonly rampDays: (level: Level) => number;
  /** From approval to the first day: time to fill and notice, and more for a role that is hard to fill. */
  readonly leadDays: (role: string) => number;
}

/** The numbers of hiring of a plan, in quarters and days. */
export function hiringNumbers(sizing: SizingModel, headcount: Headcount): HiringNumbers {
  const of = (id: string) => parameterValue(sizing, headcount, id);
  const slow = hiringCalendar.slowToFill;
  return {
    of,
    pay: (level) => of(`${level}Cost`) / 4,
    // A senior is the unit of output.
    output: (level) => (level === 'senior' ? 1 : of(`${level}Output`)),
    rampDays: (level) => of(`${level}Ramp`) * MONTH_DAYS,
    leadDays: (role) => of('timeToFill') + of('notice') + (slow.role === role ? of(slow.parameter) : 0),
  };
}
