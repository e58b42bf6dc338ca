import type { Member } from './roster.ts';

/** Ids for new members: counted on from the highest number so far, so that an id of somebody who is still there never returns. */
export function newMemberIds(people: readonly Member[], count: number): readonly string[] {
  const used = new Set(people.map(({ id }) => id));
  const numbers = people.map(({ id }) => Number(/^m(\d{1,9})$/.exec(id)?.[1] ?? 0));
  let number = numbers.reduce((most, next) => Math.max(most, next), 0);
  const ids: string[] = [];
  while (ids.length < count) {
    number += 1;
    // Ids of files that somebody wrote may have any number of digits.
    if (!used.has(`m${number}`)) ids.push(`m${number}`);
  }
  return ids;
}
