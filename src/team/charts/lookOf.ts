import type { CellLook } from '../../charts/Cell.tsx';
import type { Team } from '../../engine/derive/team.ts';
import { dutyIn } from '../../engine/explain/conclusion.ts';
import type { DutyId, RoleId } from '../../engine/playbook/playbook.ts';

/** How a role's cell on a duty looks; undefined where it has none. */
export function lookOf(team: Team, duty: DutyId, role: RoleId): CellLook | undefined {
  const item = dutyIn(team, duty);
  if (!item) return undefined;
  if (item.owner === role) return 'owns';
  if (item.contributors.includes(role)) return 'contributes';
  return item.loans.some((loan) => loan.from === role) ? 'lent' : undefined;
}
