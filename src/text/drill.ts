import type { Cover, Drill, Training } from '../domain/headcount/drill.ts';
import type { Day, Member } from '../domain/headcount/roster.ts';
import type { DutyId, Playbook } from '../domain/playbook.ts';
import { listAnd, percent, wholeNumber, wholePercent } from './format.ts';
import { dayWords, personOf } from './hires.ts';
import { dutyName } from './words.ts';

/** A member by name; a vacancy, and whoever has no name, by what they are. */
export function memberName(playbook: Playbook, { name, kind, role, level }: Member): string {
  if (name.trim() !== '') return name;
  const seat = personOf(playbook, role, level);
  return kind === 'vacancy' ? `vacancy: ${seat}` : `a ${seat}`;
}

/** What taking people off the field does, in a sentence. `players` are all who can be taken off. */
export function drillSentence(
  players: number,
  names: readonly string[],
  { lost, thinned }: Pick<Drill, 'lost' | 'thinned'>,
): string {
  if (players === 0) return 'Nobody is on the field: no one who is there today covers a duty.';
  if (names.length === 0) {
    return 'Everybody is on the field. Take somebody off and see who covers.';
  }
  const without = `Without ${listAnd(names)}`;
  if (lost === 0 && thinned === 0) return `${without} every duty is as safe as before.`;
  const parts = [
    ...(lost > 0 ? [`nobody can do ${wholePercent(lost)} of the work`] : []),
    ...(thinned > 0
      ? [`${wholePercent(thinned)} ${lost > 0 ? 'hangs' : 'of the work hangs'} on one person`]
      : []),
  ];
  return `${without} ${listAnd(parts)}.`;
}

/** Who is there and covers nothing yet. */
export function waitingSentence(names: readonly string[]): string {
  return `Not on the field: ${listAnd(names)}, too new to cover for anybody, on leave, or without duties here.`;
}

/** Who is in the roster and not there on a day: "Not there today: Ben from 5 Jan 2027, Lea until 30 Jun 2026." */
export function elsewhereSentence(playbook: Playbook, members: readonly Member[], today: Day): string {
  const parts = members.map((member) => {
    const name = memberName(playbook, member);
    if (member.start !== undefined && member.start > today) return `${name} from ${dayWords(member.start)}`;
    return member.end === undefined ? name : `${name} until ${dayWords(member.end)}`;
  });
  return `Not there today: ${parts.join(', ')}.`;
}

export function coverWords(cover: Cover, people: number): string {
  if (cover === 'nobody') return 'nobody';
  return cover === 'one' ? 'one person' : `${people} people`;
}

/** "nobody for 12 %, one person for 5 %": what the leaving of one person does. */
export function criticalWords({ lost, thinned }: Pick<Drill, 'lost' | 'thinned'>): string {
  const parts = [
    ...(lost > 0 ? [`nobody for ${percent(lost)}`] : []),
    ...(thinned > 0 ? [`one person for ${percent(thinned)}`] : []),
  ];
  return parts.length > 0 ? listAnd(parts) : 'covered';
}

/** How far a duty is from what somebody does already. */
export function trainingWords(
  playbook: Playbook,
  name: string,
  { duty, distance, people }: Training,
): string {
  const far =
    distance < 0.05 ? 'right beside their work' : distance < 0.15 ? 'near their work' : 'far from their work';
  const then = people >= 2 ? 'then two can do it' : 'then somebody can';
  return `${name} learns ${dutyName(playbook, duty).toLowerCase()}: ${far}, ${then}.`;
}

/** What is said above the ways to learn: how many large duties fewer than two can do, and how many ways there are. */
export function trainingLead(thin: number, ways: number): string {
  if (thin === 0) return 'Two people can do every duty of three percent or more.';
  return ways > 0
    ? 'The shortest ways to two people for every duty of three percent or more. Near means near on the axis: nobody has measured what learning a duty takes.'
    : 'Two people should be able to do every duty of three percent or more.';
}

/** The most duties that are named; more are counted. */
const namedDuties = 3;

/** What learning cannot make safe. */
export function hireSentence(playbook: Playbook, left: readonly DutyId[]): string {
  const duties =
    left.length > namedDuties
      ? `${wholeNumber(left.length)} of these duties`
      : listAnd(left.map((duty) => dutyName(playbook, duty).toLowerCase()));
  return `Fewer than two people can do ${duties}, and nobody is left to learn: hire.`;
}
