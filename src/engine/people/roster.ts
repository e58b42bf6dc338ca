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
