import type { Team } from '../derive/team.ts';
import { daysBetween, MONTH_DAYS } from '../people/days.ts';
import { type Day, isPresent, type Level, type Member, memberDuties, rampUp } from '../people/roster.ts';
import type { DutyId } from '../playbook/playbook.ts';
import { parameterValue } from '../size/demand.ts';
import type { Headcount } from '../size/headcount.ts';
import type { SizingModel } from '../size/sizingModel.ts';

/** Months until somebody new works at full speed. */
export type RampMonths = Readonly<Record<Level, number>>;

/** The people who can do a duty: not to be mixed with the number of roles that share it. */
export interface DutyCoverage {
  readonly duty: DutyId;
  /** Ids of members, in the order of the roster. */
  readonly people: readonly Member['id'][];
}

/** The months of a plan: its own numbers, else those of the model. */
export function rampMonths(sizing: SizingModel, headcount: Headcount): RampMonths {
  return {
    junior: parameterValue(sizing, headcount, 'juniorRamp'),
    senior: parameterValue(sizing, headcount, 'seniorRamp'),
    lead: parameterValue(sizing, headcount, 'leadRamp'),
  };
}

/** How far somebody is into the work, 0 to 1: linear from a tenth on the first day. Without a first day they always were. */
export function rampOn(member: Member, day: Day, months: RampMonths): number {
  if (member.start === undefined) return 1;
  const days = daysBetween(member.start, day);
  if (!(days >= 0)) return 0;
  return rampUp(days, months[member.level] * MONTH_DAYS);
}

/** Whether somebody covers duties: there, at work at all (not on leave with 0 FTE), and at least half ramped up. */
export function isOnField(member: Member, day: Day, months: RampMonths): boolean {
  return isPresent(member, day) && member.fte > 0 && rampOn(member, day, months) >= 0.5;
}

/**
 * For every duty of a team, in its order: who can do it on a day. Whoever is there, works at all (not on leave with 0 FTE) and is
 * at least half ramped up; a vacancy never.
 */
export function dutyCoverage(
  team: Team,
  people: readonly Member[],
  day: Day,
  months: RampMonths,
): readonly DutyCoverage[] {
  const able = people
    .filter((member) => isOnField(member, day, months))
    .map((member) => ({ id: member.id, duties: new Set(memberDuties(team, member)) }));
  return team.duties.map(({ duty }) => ({
    duty,
    people: able.filter(({ duties }) => duties.has(duty)).map(({ id }) => id),
  }));
}
