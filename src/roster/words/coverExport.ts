import type { Day } from '../../engine/people/roster.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { dayWritten } from '../../engine/words/dates.ts';
import { listAnd, startSentence, wholePercent } from '../../engine/words/format.ts';
import { dutyName } from '../../engine/words/words.ts';
import { people } from '../../headcount/words/headcount.ts';
import { coverOf, type DrilledDuty } from '../model/drill.ts';

/** How safe the duties are, in counts: a headline names nobody. */
export function coverTitle(duties: readonly DrilledDuty[]): string {
  const off = new Set(duties.flatMap(({ before, after }) => before.filter((id) => !after.includes(id)))).size;
  const sumOf = (cover: 'nobody' | 'one') =>
    duties.filter(({ after }) => coverOf(after) === cover).reduce((sum, { effort }) => sum + effort, 0);
  const [nobody, one] = [sumOf('nobody'), sumOf('one')];
  const parts = [
    ...(nobody > 0 ? [`nobody can do ${wholePercent(nobody)} of the work`] : []),
    ...(one > 0 ? [`one person alone can do ${wholePercent(one)}${nobody > 0 ? '' : ' of the work'}`] : []),
  ];
  const what = parts.length > 0 ? listAnd(parts) : 'every duty has two people or more who can do it';
  if (off > 0) return `With ${people(off)} away, ${what}`;
  return startSentence(what);
}

/** Small print of who covers the duties. It names nobody either, whatever the picture does. */
export function coverNotes(day: Day, isFilled: boolean, withNames: boolean): readonly string[] {
  return [
    [
      'This counts people, not roles. People cover a duty when they are at work and at least half ramped up.',
      isFilled ? 'Vacancies count as filled.' : 'Vacancies do not count.',
    ].join(' '),
    `As of ${dayWritten(day)}. ${withNames ? 'People are named: share this only with those who may know.' : 'People are not named.'}`,
  ];
}

/** "Scoring service: 2 people." */
export function coverSentence(
  playbook: Playbook,
  { duty, after }: DrilledDuty,
  names: readonly string[],
): string {
  const who = names.length > 0 ? listAnd(names) : after.length === 0 ? 'nobody' : people(after.length);
  return `${dutyName(playbook, duty)}: ${who}.`;
}
