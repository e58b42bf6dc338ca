import { rampUp } from '../../engine/people/roster.ts';
import { type Period, QUARTER_DAYS } from './hiresProblem.ts';

/** Somebody's time in a team: days are counted from the beginning of the first quarter. */
interface Stay {
  /** First day; far below 0 for somebody who has always been there. */
  readonly start: number;
  /** The day after the last. */
  readonly end: number;
  /** From the first day to fully productive. */
  readonly rampDays: number;
  /** Part that leaves in a year. */
  readonly attrition: number;
  /** FTE of mentoring, and for how long from the first day. */
  readonly mentoring: number;
  readonly mentoringDays: number;
}

export interface QuarterMeans {
  /** Part of full productivity, with ramp-up and attrition. */
  readonly load: number[];
  readonly there: number[];
  readonly paid: number[];
  readonly paidExpected: number[];
  readonly mentoring: number[];
}

/** Means of each quarter, day by day. Nobody is known to leave before today, so attrition counts from then or the first day. */
export function quarterMeans(stay: Stay, quarters: number): QuarterMeans {
  const means: QuarterMeans = { load: [], there: [], paid: [], paidExpected: [], mentoring: [] };
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const from = quarter * QUARTER_DAYS;
    let load = 0;
    let paid = 0;
    let expected = 0;
    let mentoring = 0;
    for (let day = from; day < from + QUARTER_DAYS; day += 1) {
      if (day < stay.start || day >= stay.end) continue;
      const staying = (1 - stay.attrition) ** ((day - Math.max(0, stay.start)) / 365);
      paid += 1;
      expected += staying;
      load += staying * rampUp(day - stay.start, stay.rampDays);
      if (day - stay.start < stay.mentoringDays) mentoring += stay.mentoring;
    }
    means.load.push(load / QUARTER_DAYS);
    means.there.push(stay.start <= from && stay.end >= from + QUARTER_DAYS ? 1 : 0);
    means.paid.push(paid / QUARTER_DAYS);
    means.paidExpected.push(expected / QUARTER_DAYS);
    means.mentoring.push(mentoring / QUARTER_DAYS);
  }
  return means;
}

/** The mean of a curve in a period: quarters since approval in quarter `approved`, nothing before it. */
export function meanIn(curve: readonly number[], approved: number, { first, length }: Period): number {
  let sum = 0;
  for (let quarter = first; quarter < first + length; quarter += 1) sum += curve[quarter - approved] ?? 0;
  return sum / length;
}
