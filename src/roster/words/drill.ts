import { isBlank, isolate } from '../../engine/foreignText.ts';
import { type Day, largeDuty, type Member } from '../../engine/people/roster.ts';
import type { DutyId, Playbook, SetupId } from '../../engine/playbook/playbook.ts';
import { dayWords } from '../../engine/words/dates.ts';
import { inSentence, listAnd, percent, wholeNumber, wholePercent } from '../../engine/words/format.ts';
import { dutyName } from '../../engine/words/words.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import type { BeforeAfter, Cover, Drill, Training } from '../model/drill.ts';
import { personOf } from './roster.ts';

/** A member by name; a vacancy, and whoever has no name, by what they are. */
export function memberName(playbook: Playbook, { name, kind, role, level }: Member): string {
  if (!isBlank(name)) return isolate(name);
  const seat = personOf(playbook, role, level);
  return kind === 'vacancy' ? `vacancy: ${seat}` : `a ${seat}`;
}

/**
 * What the absence of people does, in a sentence: how much of the work depends on one person or nobody now, and how much did before.
 * `players` are all who can be away.
 */
export function drillSentence(
  players: number,
  names: readonly string[],
  { lost, thinned, uncovered, single }: Omit<Drill, 'duties'>,
): string {
  if (players === 0) return 'Nobody who is here today covers a duty.';
  if (names.length === 0) {
    const now = coverParts({ uncovered, single }, 'before');
    const stands = now.length > 0 ? listAnd(now) : 'two people or more can do every duty';
    return `Nobody is away: ${stands}. Choose somebody to see who covers for them.`;
  }
  const without = `Without ${listAnd(firstNames(names))}`;
  const parts = coverParts({ uncovered, single }, 'after');
  if (lost === 0 && thinned === 0) {
    const still = parts.length > 0 ? `: ${listAnd(parts)}` : '';
    return `${without}, no more of the work depends on one person or nobody${still}.`;
  }
  return `${without}, ${listAnd(parts)}.`;
}

/** "nobody can do 12 % of the work (before: 4 %)", "56 % depends on one person": what is above zero, before or after a drill. */
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
          `${wholePercent(single[when])} ${isUncovered ? 'depends' : 'of the work depends'} on one person${before(single)}`,
        ]
      : []),
  ];
}

/** Above who covers what, and of which work the shares are: the plan's own, or that of the worked example. */
export function coverLead(setup: SetupId, isOwn: boolean): string {
  const work = isOwn
    ? 'each duty’s share of your work numbers'
    : `each duty’s share of the worked example “${builtinSizing.examples[setup].name}”; this plan has no numbers of its own`;
  return `This counts people who can do a duty, not roles. Work is ${work}.`;
}

/** Who is there and covers nothing yet. */
export function waitingSentence(names: readonly string[]): string {
  return `Not counted: ${listAnd(firstNames(names))}. They are too new, on leave, or have no duties in this plan.`;
}

/** Who is in the roster and not there on a day: "Not here today: Ben (from 5 Jan 2027), Lea (until 30 Jun 2026)." */
export function elsewhereSentence(playbook: Playbook, members: readonly Member[], today: Day): string {
  const parts = members.map((member) => {
    const name = memberName(playbook, member);
    if (member.start !== undefined && member.start > today) return `${name} (from ${dayWords(member.start)})`;
    return member.end === undefined ? name : `${name} (until ${dayWords(member.end)})`;
  });
  return `Not here today: ${firstNames(parts).join(', ')}.`;
}

/** The most people who are named in a sentence; more are counted. */
const namedPeople = 8;

function firstNames(names: readonly string[]): readonly string[] {
  if (names.length <= namedPeople + 1) return names;
  return [...names.slice(0, namedPeople), `${wholeNumber(names.length - namedPeople)} others`];
}

/** "and 27 more, 2 away": people whose names are not shown. */
export function moreNames(count: number, off: number): string {
  return `and ${wholeNumber(count)} more${off > 0 ? `, ${wholeNumber(off)} away` : ''}`;
}

/** The same, where nothing around it says of what. */
export function moreOfDuty(count: number, off: number, duty: string): string {
  return `${moreNames(count, off)}: show all for ${inSentence(duty)}`;
}

export function coverWords(cover: Cover, people: number): string {
  if (cover === 'nobody') return 'nobody';
  return cover === 'one' ? 'one person' : `${people} people`;
}

/** "12 % of the work would have nobody, and 5 % only one person": what the leaving of one person adds. */
export function criticalWords({ lost, thinned }: Pick<Drill, 'lost' | 'thinned'>): string {
  const parts = [
    ...(lost > 0 ? [`${percent(lost)} of the work would have nobody`] : []),
    ...(thinned > 0
      ? [`${percent(thinned)} ${lost > 0 ? '' : 'of the work would have '}only one person`]
      : []),
  ];
  return parts.length > 0 ? listAnd(parts) : 'covered';
}

/** Who learns what, how much of the work it makes safer, and how far it is from what they do already. */
export function trainingWords(playbook: Playbook, training: Training): string {
  const { member, duty, distance, people, effort, leaves } = training;
  const name = memberName(playbook, member);
  const far =
    distance < 0.05 ? 'next to their work' : distance < 0.15 ? 'near their work' : 'far from their work';
  const then = people >= 2 ? 'two people can then do it' : 'one person can then do it';
  const who = leaves === undefined ? name : `${name}, who leaves on ${dayWords(leaves)},`;
  return `${who} learns ${inSentence(dutyName(playbook, duty))} (${percent(effort)} of the work). It is ${far}, and ${then}.`;
}

/** What is said above the ways to learn: how many large duties fewer than two can do, and how many ways there are. */
export function trainingLead(thin: number, ways: number): string {
  const large = `every duty of ${wholePercent(largeDuty)} of the work or more`;
  if (thin === 0) return `Two people can do ${large}.`;
  return ways > 0
    ? `Two people should be able to do ${large}. For each, the person whose work is nearest on the spectrum could learn it. Nobody has measured how long that takes. People who leave within a year learn only where nobody else can.`
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
  return `Hire for ${duties}: fewer than two people can do ${left.length === 1 ? 'it' : 'them'}, and nobody is left to learn.`;
}
