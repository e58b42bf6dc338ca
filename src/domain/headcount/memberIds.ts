import type { Member } from './roster.ts';

/** Ids for new members: counted on from the highest number so far, so that an id of somebody who is still there never returns. */
export function newMemberIds(people: readonly Member[], count: number): readonly string[] {
  const numbers = people.map(({ id }) => Number(/^m(\d{1,9})$/.exec(id)?.[1] ?? 0));
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0);
  return Array.from({ length: count }, (_, index) => `m${highest + 1 + index}`);
}
