import { dayNumber } from '../people/days.ts';
import type { Day } from '../people/roster.ts';

const monthLong = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const monthShort = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
const dayShort = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayMedium = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const dayLong = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const DAY_MS = 86_400_000;

/** Since `Day` is a calendar day, midnight of Greenwich stands for it everywhere; in milliseconds since 1970. */
function dateOf(day: Day): number {
  return dayNumber(day) * DAY_MS;
}

/** "20 Feb". */
function dayBrief(day: Day): string {
  return dayShort.format(dateOf(day));
}

/** "20 Feb 2027". */
export function dayWords(day: Day): string {
  return dayMedium.format(dateOf(day));
}

/** "20 Feb", or "20 Feb 2027" where that is another year than today's. */
export function dayNear(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? dayBrief(day) : dayWords(day);
}

/** "Feb". */
export function monthBrief(day: Day): string {
  return monthShort.format(dateOf(day));
}

/** "February", with its year where that is another one than that of the day before it. */
export function monthWords(day: Day, before: Day): string {
  const year = day.slice(0, 4);
  const month = monthLong.format(dateOf(day));
  return year === before.slice(0, 4) ? month : `${month} ${year}`;
}

/** "21 November 2026". */
export function dayWritten(day: Day): string {
  return dayLong.format(dateOf(day));
}
