import type { CellLook } from '../../../charts/Cell.tsx';
import type { Team } from '../../../engine/derive/team.ts';
import { isDrawn } from '../../../engine/derive/team.ts';
import { roleIndex } from '../../../engine/playbook/lookup.ts';
import type { DutyId, Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { lookOf } from '../lookOf.ts';

export interface MatrixColumn {
  readonly role: RoleId;
  readonly roleIndex: number;
  /** The seat is not there yet. */
  readonly waits: boolean;
}

export interface MatrixRow {
  readonly duty: DutyId;
  /** Percent of the team's work. */
  readonly effort: number;
  /** Of the largest effort, for its bar: from 0 to 1. */
  readonly part: number;
  /** One for each column. */
  readonly looks: readonly (CellLook | 'none')[];
}

/** Duties as rows in the order of the axis, every drawn role as a column: what the grid and the picture of it show. */
export function matrixRows(playbook: Playbook, team: Team) {
  const columns = team.seats.filter(isDrawn).map(
    ({ role, status }): MatrixColumn => ({
      role,
      roleIndex: roleIndex(playbook, role),
      waits: status === 'gated',
    }),
  );
  const largest = Math.max(1, ...team.duties.map(({ effort }) => effort));
  const rows = team.duties.map(
    ({ duty, effort }): MatrixRow => ({
      duty,
      effort,
      part: effort / largest,
      looks: columns.map(({ role }) => lookOf(team, duty, role) ?? 'none'),
    }),
  );
  return { columns, rows };
}
