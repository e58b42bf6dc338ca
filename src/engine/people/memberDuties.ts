import type { Team } from '../derive/team.ts';
import type { DutyId, RoleId } from '../playbook/playbook.ts';
import type { Member } from './roster.ts';

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
