import { type Day, isPresent, type Member } from './roster.ts';

/** What the people who are there on a day add up to; vacancies are nobody. */
export function fteOn(people: readonly Member[], day: Day): number {
  // In thousandths, or ten tenths would not make a whole.
  const thousandths = people
    .filter((member) => isPresent(member, day))
    .reduce((sum, { fte }) => sum + Math.round(fte * 1000), 0);
  return thousandths / 1000;
}
