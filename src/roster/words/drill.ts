import type { Day, Member } from '../../engine/people/roster.ts';
import { largeDuty } from '../../engine/people/wantedCover.ts';
import type { DutyId, Playbook, ScenarioId } from '../../engine/playbook/playbook.ts';
import { dayWords } from '../../engine/words/dates.ts';
import {
  countWord,
  inSentence,
  listAnd,
  percent,
  wholeNumber,
  wholePercent,
} from '../../engine/words/format.ts';
import { dutyName } from '../../engine/words/words.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import type { BeforeAfter, Cover, Drill, Training } from '../model/drill.ts';
import { personOf } from './roster.ts';

/** A member by name; a vacancy, and whoever has no name, by what they are. */
export function memberName(playbook: Playbook, { name, kind, role, level }: Member): string {
  if (name.trim() !== '') return name;
  const seat = personOf(playbook, role, level);
  return kind === 'vacancy' ? `vacancy: ${seat}` : `a ${seat}`;
}

/**
 * What taking people off the field does, in a sentence: how much hangs on one person or nobody now, and how much did before. `players` are
 * all who can be taken off.
 */
export function drillSentence(
  players: number,
  names: readonly string[],
  { lost, thinned, uncovered, single }: Omit<Drill, 'duties'>,
): string {
  if (players === 0) return 'Nobody is on the field: no one who is there today covers a duty.';
  if (names.length === 0) {
    const now = coverParts({ uncovered, single }, 'before');
    const stands = now.length > 0 ? listAnd(now) : 'two people or more can do every duty';
    return `Everybody is on the field: ${stands}. Take somebody off and see who covers.`;
  }
  const without = `Without ${listAnd(firstNames(names))}`;
  const parts = coverParts({ uncovered, single }, 'after');
  if (lost === 0 && thinned === 0) {
    const still = parts.length > 0 ? `: ${listAnd(parts)}` : '';
    return `${without} every duty is as safe as before${still}.`;
  }
  return `${without} ${listAnd(parts)}.`;
}

/** "nobody can do 12 % of the work (before: 4 %)", "56 % hangs on one person": what is above zero, before or after a drill. */
function coverParts(
  { uncovered, single }: Pick<Drill, 'uncovered' | 'single'>,
  when: keyof BeforeAfter,
): readonly string[] {
  const before = (share: BeforeAfter) => {
    const was = wholePercent(share.before);
    return when === 'before' || was === wholePercent(share.after) ? '' : ` (before: ${was})`;
  };
  const isUncovered = uncovered[when] > 0;
  return [
    ...(isUncovered
      ? [`nobody can do ${wholePercent(uncovered[when])} of the work${before(uncovered)}`]
      : []),
    ...(single[when] > 0
      ? [
          `${wholePercent(single[when])} ${isUncovered ? 'hangs' : 'of the work hangs'} on one person${before(single)}`,
        ]
      : []),
  ];
}

/** Above who covers what, and of which work the shares are: the plan's own, or that of the worked example. */
export function coverLead(scenario: ScenarioId, isOwn: boolean): string {
  const work = isOwn
    ? 'the share of your demand'
    : `the share of the worked example “${builtinSizing.examples[scenario].name}”, as this plan has no numbers of its own`;
  return `People who can do it, never roles that share it. Work is ${work}.`;
}

/** Who is there and covers nothing yet. */
export function waitingSentence(names: readonly string[]): string {
  return `Not on the field: ${listAnd(firstNames(names))}, too new to cover for anybody, on leave, or without duties here.`;
}

/** Who is in the roster and not there on a day: "Not there today: Ben from 5 Jan 2027, Lea until 30 Jun 2026." */
export function elsewhereSentence(playbook: Playbook, members: readonly Member[], today: Day): string {
  const parts = members.map((member) => {
    const name = memberName(playbook, member);
    if (member.start !== undefined && member.start > today) return `${name} from ${dayWords(member.start)}`;
    return member.end === undefined ? name : `${name} until ${dayWords(member.end)}`;
  });
  return `Not there today: ${firstNames(parts).join(', ')}.`;
}

/** The most people who are named in a sentence; more are counted. */
const namedPeople = 8;

function firstNames(names: readonly string[]): readonly string[] {
  if (names.length <= namedPeople + 1) return names;
  return [...names.slice(0, namedPeople), `${wholeNumber(names.length - namedPeople)} others`];
}

/** "and 27 more, 2 off": people whose names are not shown. */
export function moreNames(count: number, off: number): string {
  return `and ${wholeNumber(count)} more${off > 0 ? `, ${wholeNumber(off)} off` : ''}`;
}

/** The same, where nothing around it says of what. */
export function moreOfDuty(count: number, off: number, duty: string): string {
  return `${moreNames(count, off)} for ${inSentence(duty)}: show all`;
}

export function coverWords(cover: Cover, people: number): string {
  if (cover === 'nobody') return 'nobody';
  return cover === 'one' ? 'one person' : `${people} people`;
}

/** "nobody for 12 % more, one person for 5 % more": what the leaving of one person adds. */
export function criticalWords({ lost, thinned }: Pick<Drill, 'lost' | 'thinned'>): string {
  const parts = [
    ...(lost > 0 ? [`nobody for ${percent(lost)} more`] : []),
    ...(thinned > 0 ? [`one person for ${percent(thinned)} more`] : []),
  ];
  return parts.length > 0 ? listAnd(parts) : 'covered';
}

/** Who learns what, how much of the work it makes safer, and how far it is from what they do already. */
export function trainingWords(
  playbook: Playbook,
  name: string,
  { duty, distance, people, effort, leaves }: Training,
): string {
  const far =
    distance < 0.05 ? 'right beside their work' : distance < 0.15 ? 'near their work' : 'far from their work';
  const then = people >= 2 ? 'then two can do it' : 'then somebody can';
  const who = leaves === undefined ? name : `${name}, who leaves on ${dayWords(leaves)},`;
  return `${who} learns ${inSentence(dutyName(playbook, duty))} (${percent(effort)} of the work): ${far}, ${then}.`;
}

/** What is said above the ways to learn: how many large duties fewer than two can do, and how many ways there are. */
export function trainingLead(thin: number, ways: number): string {
  const large = `every duty of ${countWord(largeDuty).toLowerCase()} percent or more`;
  if (thin === 0) return `Two people can do ${large}.`;
  return ways > 0
    ? `The shortest ways to two people for ${large}, the most work first. Near means near on the axis: nobody has measured what learning a duty takes. Whoever leaves within a year learns only where nobody else can.`
    : `Two people should be able to do ${large}.`;
}

/** The most duties that are named; more are counted. */
const namedDuties = 3;

/** What learning cannot make safe. */
export function hireSentence(playbook: Playbook, left: readonly DutyId[]): string {
  const duties =
    left.length > namedDuties
      ? `${wholeNumber(left.length)} of these duties`
      : listAnd(left.map((duty) => inSentence(dutyName(playbook, duty))));
  return `Fewer than two people can do ${duties}, and nobody is left to learn: hire.`;
}
