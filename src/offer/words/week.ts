import { assertNever } from '../../engine/assertNever.ts';
import type { ShiftBand } from '../../engine/measure/measures.ts';
import type { TeamKind } from '../../engine/playbook/facts.ts';
import type { Playbook, RoleId, SeatStatus } from '../../engine/playbook/playbook.ts';
import {
  counted,
  inSentence,
  listAnd,
  percent,
  startSentence,
  wholePercent,
} from '../../engine/words/format.ts';
import {
  dutyName,
  dutyShort,
  roleName,
  rolePlural,
  rolePlurals,
  teamPhrase,
} from '../../engine/words/words.ts';
import type {
  AdvertisedWeek,
  Demand,
  DutyChange,
  EmptyWeek,
  FilledWeek,
  NextSetup,
  RoleWeek,
  Shift,
  WeekDuty,
} from '../model/week.ts';

const bandWords: Record<ShiftBand, string> = {
  calm: 'a small change',
  notable: 'a clear change',
  strong: 'a large change',
};

/** "ML engineers here spend 29 % of their week on production and 23 % on data." */
export function weekTitle(playbook: Playbook, week: RoleWeek): string {
  const plural = startSentence(rolePlural(playbook, week.role));
  if (week.kind === 'none') return `${plural} ${noWeek[week.status]}`;
  const [first, second] = groupShares(playbook, week);
  if (!first) return `${plural} have no work here.`;
  if (!second) return `${plural} here spend the whole week on ${first.group}.`;
  return `${plural} here spend ${wholePercent(first.share * 100)} of their week on ${first.group} and ${wholePercent(second.share * 100)} on ${second.group}.`;
}

const noWeek: Record<SeatStatus, string> = {
  needed: 'have no work here.',
  optional: 'have no work here.',
  gated: 'have no week here yet.',
  later: 'are hired later, so there is no week to show.',
  'not-drawn': 'are not in this team.',
};

/** The groups of duties by their part of the week, largest first. */
function groupShares(playbook: Playbook, week: FilledWeek) {
  const groups = new Map(playbook.duties.map((duty) => [duty.id, duty.group]));
  const shares = new Map<string, number>();
  for (const { duty, share } of week.duties) {
    const group = groups.get(duty) ?? inSentence(dutyShort(playbook, duty));
    shares.set(group, (shares.get(group) ?? 0) + share);
  }
  return [...shares].map(([group, share]) => ({ group, share })).sort((a, b) => b.share - a.share);
}

/** What stands under the title: the team, whose work it is, and with whom. */
export function weekSentence(playbook: Playbook, week: RoleWeek, team: TeamKind): string {
  const place = `In ${teamPhrase(team)}`;
  if (week.kind === 'none') return noWeekSentence(playbook, week, place);
  const owned = week.duties.filter((item) => item.part === 'owns').length;
  const parts = [
    `own ${counted(owned, 'duty', 'duties')}`,
    `contribute to ${counted(week.duties.length - owned, 'other', 'others')}`,
    `carry ${wholePercent(week.teamShare)} of the work`,
  ];
  return `${place}, they ${listAnd(parts)}.${partnerSentence(playbook, week)}`;
}

/** The role that takes part in most of the week, by its hours and not by the number of duties. */
function partnerSentence(playbook: Playbook, week: FilledWeek): string {
  const together = new Map<RoleId, number>();
  for (const { sharedWith, share } of week.duties) {
    for (const role of sharedWith) together.set(role, (together.get(role) ?? 0) + share);
  }
  const [most] = [...together].sort((a, b) => b[1] - a[1]);
  if (!most) return ' They share no duty with anyone.';
  return ` ${startSentence(rolePlural(playbook, most[0]))} take part in ${wholePercent(most[1] * 100)} of their week.`;
}

function noWeekSentence(playbook: Playbook, week: EmptyWeek, place: string): string {
  const holders = [...new Set(week.lent.map((loan) => loan.to))];
  if (holders.length === 0) return `${place}, this role has no duties.`;
  return `${place}, this role waits, and ${rolePlurals(playbook, holders)} cover ${counted(week.lent.length, 'duty', 'duties')} for it.`;
}

/** The bar list in one sentence, for those who do not see it. */
export function weekDescription(playbook: Playbook, week: FilledWeek): string {
  const [first, ...others] = week.duties.slice(0, 4).map((item) => dutyShare(playbook, item));
  if (first === undefined) return 'No duties.';
  const rest = others.length === 0 ? '' : `, then ${listAnd(others)}`;
  return `The week of the ${inSentence(roleName(playbook, week.role))} has ${counted(week.duties.length, 'duty', 'duties')}. The most time goes into ${first}${rest}.`;
}

function dutyShare(playbook: Playbook, { duty, share }: WeekDuty): string {
  return `${inSentence(dutyName(playbook, duty))} (${percent(share * 100)})`;
}

const steps: Record<Exclude<NextSetup['step'], 'turns-to-product'>, string> = {
  matures: 'If the product matures',
  'goes-online': 'If the product goes online',
  'matures-and-goes-online': 'If it matures and goes online',
  'moves-to-batch': 'If the product moves to batch',
  'matures-and-moves-to-batch': 'If it matures and moves to batch',
  'turns-horizontal': 'If it becomes a platform team',
};

/** "If the product goes online". */
export function stepTitle({ step, team }: NextSetup): string {
  return step === 'turns-to-product' ? `If it becomes ${teamPhrase(team)}` : steps[step];
}

/** What the list of shifts shows, and how to read its words. */
export function shiftsLead(shifts: readonly Shift[]): string {
  const kinds = new Set(shifts.map(({ outcome }) => outcome.kind));
  if (kinds.size === 1 && kinds.has('still-none')) {
    return 'With these answers, this role has no week in any other setup either.';
  }
  if (!kinds.has('changes'))
    return 'What happens to this role when the team changes and every other answer stays.';
  return 'How much of the week becomes different work when the team changes and every other answer stays. Under 25 % is a small change, over 40 % a large one; both limits are assumptions.';
}

/** What becomes of the week: "31 % of this week becomes different work: a clear change." */
export function shiftSentence(playbook: Playbook, role: RoleId, { outcome }: Shift): string {
  const plural = startSentence(rolePlural(playbook, role));
  switch (outcome.kind) {
    case 'changes':
      return `${wholePercent(outcome.difference * 100)} of this week becomes different work: ${bandWords[outcome.band]}.`;
    case 'ends':
      return `The role disappears, and the whole week with it: ${bandWords[outcome.band]}.`;
    case 'begins':
      return `The role opens. ${plural} then work mostly on ${changeNames(playbook, outcome.duties)}.`;
    case 'still-none':
      return `Still no week: ${stillNone[outcome.status]}.`;
    default:
      return assertNever(outcome);
  }
}

const stillNone: Record<SeatStatus, string> = {
  needed: 'the role is there, but has no work',
  optional: 'the role is there, but has no work',
  gated: 'the same answers still say to wait',
  later: 'the role comes later still',
  'not-drawn': 'the role is still not modelled',
};

/** "Latency +8, serving +6": percent of the week, in whole points. */
export function changeList(playbook: Playbook, changes: readonly DutyChange[]): string {
  return changes
    .map(({ duty, change }, index) => {
      const name = dutyShort(playbook, duty);
      return `${index === 0 ? name : inSentence(name)} ${signed(change * 100)}`;
    })
    .join(', ');
}

function changeNames(playbook: Playbook, changes: readonly DutyChange[]): string {
  return listAnd(changes.map(({ duty }) => inSentence(dutyName(playbook, duty))));
}

/** "The team needs less of this role: 38 % of its work becomes 33 % (−5 points)." */
export function demandSentence({ now, next, band }: Demand): string {
  if (now === 0) return `${wholePercent(next)} of the team’s work.`;
  if (band === 'steady') {
    return `The team needs about as much of this role: ${wholePercent(now)} of its work now, ${wholePercent(next)} then.`;
  }
  // The difference of the figures as shown, so that a reader who subtracts gets the same.
  const points = Math.round(next) - Math.round(now);
  const word = `The team needs ${band === 'more' ? 'more' : 'less'} of this role`;
  if (next === 0) return `${word}: ${wholePercent(now)} of its work becomes ${wholePercent(0)}.`;
  return `${word}: ${wholePercent(now)} of its work becomes ${wholePercent(next)} (${signed(points)} points).`;
}

function signed(value: number): string {
  const rounded = Math.round(value);
  if (rounded === 0) return '±0';
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`;
}

/** What advertised against actual shows for a role: its most surprising other week and the closest; without one, for all. */
export function advertisedSentence(
  playbook: Playbook,
  weeks: readonly AdvertisedWeek[],
  role: RoleId,
): string {
  const own = weeks.filter((week) => week.advertised === role);
  const sorted = [...(own.length > 0 ? own : weeks)].sort((a, b) => b.difference - a.difference);
  const [most] = sorted;
  const least = sorted.at(-1);
  if (!most || !least) return 'Only one role has work here, so there is nothing to compare.';
  const closest = `Closest to ${rolePlural(playbook, least.advertised)} are ${rolePlural(playbook, least.actual)}: ${wholePercent(least.difference * 100)} of the week differs.`;
  // The difference reads the same both ways, so one pair of roles may stand at both ends.
  const isOnePair = most === least || (most.advertised === least.actual && most.actual === least.advertised);
  return isOnePair ? mismatchSentence(playbook, most) : `${mismatchSentence(playbook, most)} ${closest}`;
}

/** "Hired as a data scientist but doing the job of an ML engineer: 74 % of the week is different work, a mismatch." */
export function mismatchSentence(
  playbook: Playbook,
  { advertised, actual, difference, isMismatch }: AdvertisedWeek,
): string {
  const hired = inSentence(roleName(playbook, advertised));
  const does = inSentence(roleName(playbook, actual));
  const end = isMismatch ? ', a mismatch.' : '.';
  return `Hired as ${withArticle(hired)} but doing the job of ${withArticle(does)}: ${wholePercent(difference * 100)} of the week is different work${end}`;
}

/** "an ML engineer", "a data scientist": a letter read by its name takes the article of its sound. */
function withArticle(name: string): string {
  const isSpelled = /^[A-Z]{2}/.test(name);
  return `${(isSpelled ? /^[AEFHILMNORSX]/ : /^[aeiou]/i).test(name) ? 'an' : 'a'} ${name}`;
}
