/** What somebody new does on the first day, as a part of a full load. An assumption, as the note of the ramp-up parameters says. */
export const firstDayLoad = 0.1;

/** The part of a full load after so many days: linear from the first day to all of it. */
export function rampUp(days: number, rampDays: number): number {
  return days >= rampDays ? 1 : firstDayLoad + (1 - firstDayLoad) * (days / rampDays);
}
