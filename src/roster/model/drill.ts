import { type DutyCoverage, dutyCoverage, type RampMonths } from '../../engine/coverage/coverage.ts';
import type { Team } from '../../engine/derive/team.ts';
import { daysBetween } from '../../engine/people/days.ts';
import { type Day, largeDuty, type Member, memberDuties, wantedCover } from '../../engine/people/roster.ts';
import type { DutyId, Playbook } from '../../engine/playbook/playbook.ts';

/** How a duty stands: nobody, one person, or enough to lose one. */
export type Cover = 'nobody' | 'one' | 'safe';

/** One duty before and while people are away. People, never roles. */
export interface DrilledDuty {
  readonly duty: DutyId;
  /** Percent of the team's work. */
  readonly effort: number;
  /** Ids of members who can do it, in the order of the roster. The bus factor is their number. */
  readonly before: readonly Member['id'][];
  readonly after: readonly Member['id'][];
}

export interface Drill {
  readonly duties: readonly DrilledDuty[];
  /** Percent of the work that nobody can do any more, and that only one person still can: both only what the drill did. */
  readonly lost: number;
  readonly thinned: number;
  /** Percent of the work that nobody can do, and that only one person can: all of it, with everybody there and now. */
  readonly uncovered: BeforeAfter;
  readonly single: BeforeAfter;
}

export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** What a drill is played on. */
export interface DrillInput {
  readonly team: Team;
  readonly people: readonly Member[];
  readonly day: Day;
  readonly months: RampMonths;
  /** Vacancies are counted as if somebody capable filled them, so that they can be left empty. */
  readonly isFilled: boolean;
}

export function coverOf(people: readonly unknown[]): Cover {
  return people.length === 0 ? 'nobody' : people.length === 1 ? 'one' : 'safe';
}

/** Who can be away: whoever covers a duty on the day. */
export function membersWhoCover(input: DrillInput): readonly Member[] {
  const able = new Set(coverage(input).flatMap(({ people }) => people));
  return input.people.filter(({ id }) => able.has(id));
}

/** Takes members away and says what that does to each duty of the team. */
export function drill(input: DrillInput, removed: ReadonlySet<Member['id']>): Drill {
  const efforts = new Map(input.team.duties.map(({ duty, effort }) => [duty, effort]));
  const duties = coverage(input).map(({ duty, people }) => ({
    duty,
    effort: efforts.get(duty) ?? 0,
    before: people,
    after: people.filter((id) => !removed.has(id)),
  }));
  const sumOf = (cover: Cover) =>
    duties
      .filter(({ before, after }) => coverOf(after) === cover && coverOf(before) !== cover)
      .reduce((sum, { effort }) => sum + effort, 0);
  const all = (cover: Cover): BeforeAfter => {
    const shareAt = (when: 'before' | 'after') =>
      duties.reduce((sum, duty) => (coverOf(duty[when]) === cover ? sum + duty.effort : sum), 0);
    return { before: shareAt('before'), after: shareAt('after') };
  };
  return {
    duties,
    lost: sumOf('nobody'),
    thinned: sumOf('one'),
    uncovered: all('nobody'),
    single: all('one'),
  };
}

export interface Critical {
  readonly member: Member;
  /** Percent of the work that nobody could do without them, and that one person alone could. */
  readonly lost: number;
  readonly thinned: number;
}

/** Everybody who covers a duty by what their leaving alone does, the worst first: work that depends on one counts half. */
export function mostCritical(input: DrillInput): readonly Critical[] {
  return membersWhoCover(input)
    .map((member) => {
      const { lost, thinned } = drill(input, new Set([member.id]));
      return { member, lost, thinned };
    })
    .sort((a, b) => b.lost + b.thinned / 2 - (a.lost + a.thinned / 2));
}

/** Somebody learns a duty that too few can do. */
export interface Training {
  readonly member: Member;
  readonly duty: DutyId;
  /** How far the duty lies from the nearest one that the person does already: 0 beside it, 1 at the other end of the axis. */
  readonly distance: number;
  /** How many can do it afterwards. */
  readonly people: number;
  /** Percent of the work that depends on one person or nobody as long as this is not learned. */
  readonly effort: number;
  /** The last day of somebody who leaves within a year: nobody else could learn it. */
  readonly leaves?: Day;
}

/**
 * Whoever leaves within a year is not the one to learn. Ramp-up to full speed takes months, in some surveys up to a year (see the
 * parameters of hiring), so that they would be gone about when they could cover.
 */
const daysToStay = 365;

/**
 * The cheapest ways to have two people for every large duty: for each one that lacks somebody, whoever stays and already does the duty
 * nearest to it on the axis; among equals who has fewest duties, then the order of the roster. Who leaves within a year learns only
 * where nobody else can. The duty with most work first, in whole percents, as its effort is no more exact than that; among equals the
 * nearest. Distance stands for cost: nobody has measured what learning a duty takes.
 */
export function crossTraining(playbook: Playbook, input: DrillInput): readonly Training[] {
  const place = new Map(playbook.duties.map(({ id, position }) => [id, position]));
  const able = membersWhoCover(input).map((member) => ({
    member,
    duties: new Set(memberDuties(input.team, member)),
    leaves: leavesSoon(member, input.day),
  }));
  const found: Training[] = [];
  for (const { duty, effort, before } of drill(input, new Set()).duties) {
    if (effort < largeDuty) continue;
    const candidates = able
      .filter(({ duties }) => !duties.has(duty))
      .map(({ member, duties, leaves }) => ({
        member,
        leaves,
        load: duties.size,
        distance: nearest(place, duties, duty),
      }))
      .sort((a, b) => stay(a) - stay(b) || a.distance - b.distance || a.load - b.load);
    candidates
      .slice(0, Math.max(0, wantedCover - before.length))
      .forEach(({ member, distance, leaves }, index) => {
        const people = before.length + index + 1;
        found.push({ member, duty, distance, people, effort, ...(leaves !== undefined && { leaves }) });
      });
  }
  return found.sort(
    (a, b) => Math.round(b.effort) - Math.round(a.effort) || stay(a) - stay(b) || a.distance - b.distance,
  );
}

/** Those who stay before those who leave. */
function stay({ leaves }: { readonly leaves?: Day | undefined }): number {
  return leaves === undefined ? 0 : 1;
}

/** The last day of somebody who is about to leave. */
function leavesSoon({ end }: Member, day: Day): Day | undefined {
  return end !== undefined && daysBetween(day, end) < daysToStay ? end : undefined;
}

/** Large duties that fewer than two people can do, even once somebody has learned what is said: hiring is left for them. */
export function thinDuties(input: DrillInput, learned: readonly Training[] = []): readonly DutyId[] {
  return drill(input, new Set())
    .duties.filter(({ duty, effort, before }) => {
      const learners = learned.filter((training) => training.duty === duty).length;
      return effort >= largeDuty && before.length + learners < wantedCover;
    })
    .map(({ duty }) => duty);
}

function nearest(
  place: ReadonlyMap<DutyId, number>,
  duties: ReadonlySet<DutyId>,
  wantedDuty: DutyId,
): number {
  const target = place.get(wantedDuty) ?? 0;
  return Math.min(1, ...[...duties].map((duty) => Math.abs((place.get(duty) ?? 0) - target)));
}

function coverage({ team, people, day, months, isFilled }: DrillInput): readonly DutyCoverage[] {
  return dutyCoverage(team, isFilled ? people.map(filled) : people, day, months);
}

/** A vacancy as the person who will be there one day, at full speed; people as they are. */
function filled(member: Member): Member {
  if (member.kind === 'person') return member;
  const { start: _start, end: _end, ...rest } = member;
  return { ...rest, kind: 'person' };
}
