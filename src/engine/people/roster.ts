import type { Team } from '../derive/team.ts';
import type { DutyId, RoleId } from '../playbook/playbook.ts';

export type Level = 'junior' | 'senior' | 'lead';
export const levels: readonly Level[] = ['junior', 'senior', 'lead'];

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/**
 * One line of a roster: a person, or a vacancy that is approved and not filled. The role is the person's, not the duties: several
 * hats are allowed.
 */
export interface Member {
  /** Unique within the roster; lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Private. A vacancy may have none. */
  readonly name: string;
  readonly kind: 'person' | 'vacancy';
  /** A role of the playbook; one that it does not have is kept and counts for nothing. */
  readonly role: RoleId;
  readonly level: Level;
  /** 0 to 1: part of a working week. */
  readonly fte: number;
  /** First and last day; undefined: always been there, and stays. */
  readonly start?: Day;
  readonly end?: Day;
  /** What this person can do, where that is not what the role holds in the plan. */
  readonly duties?: readonly DutyId[];
  /** Private. All in, a year, in thousands of the plan's currency. */
  readonly cost?: number;
}

/** Whether somebody is there on a day; a vacancy never is. */
export function isPresent(member: Member, day: Day): boolean {
  if (member.kind === 'vacancy') return false;
  return (
    (member.start === undefined || member.start <= day) && (member.end === undefined || member.end >= day)
  );
}

/** What the people who are there on a day add up to; vacancies are nobody. */
export function fteOn(people: readonly Member[], day: Day): number {
  // In thousandths, or ten tenths would not make a whole.
  const thousandths = people
    .filter((member) => isPresent(member, day))
    .reduce((sum, { fte }) => sum + Math.round(fte * 1000), 0);
  return thousandths / 1000;
}

/** What somebody new does on the first day, as a part of a full load. An assumption, as the note of the ramp-up parameters says. */
export const firstDayLoad = 0.1;

/** The part of a full load after so many days: linear from the first day to all of it. */
export function rampUp(days: number, rampDays: number): number {
  return days >= rampDays ? 1 : firstDayLoad + (1 - firstDayLoad) * (days / rampDays);
}

/**
 * What somebody in a role does in a team: the duties that the role owns or contributes to, in the order of the axis. A seat that
 * waits has lent its duties; somebody who is there all the same can still do them.
 */
export function roleDuties(team: Team, role: RoleId): readonly DutyId[] {
  return team.duties
    .filter(
      ({ owner, contributors, loans }) =>
        owner === role || contributors.includes(role) || loans.some((loan) => loan.from === role),
    )
    .map(({ duty }) => duty);
}

/** What a member can do: their own list where they have one, else what the role does in the team. */
export function memberDuties(team: Team, member: Member): readonly DutyId[] {
  return member.duties ?? roleDuties(team, member.role);
}

/** How many people should be able to do a duty, so that one may leave (rule R06). */
export const wantedCover = 2;

/** Teams of fewer people than this are not asked for it (rule R06). */
export const leastCoveredTeam = 3;

/** Percent of the work from which a single duty is worth hiring or learning for. An assumption. */
export const largeDuty = 3;
