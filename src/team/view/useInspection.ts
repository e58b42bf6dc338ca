import { useEffect, useMemo, useState } from 'react';
import type { DutyPart, Emphasis } from '../../charts/emphasis.ts';
import { type Conclusion, isInTeam, regionOf } from '../../engine/explain/conclusion.ts';
import type { RoleEfforts } from '../../engine/measure/overlap.ts';
import type { DutyId, RoleId } from '../../engine/playbook/playbook.ts';
import { dispatch, usePlan } from '../../plan/store/planStore.ts';

/** Asks for the reasons of a conclusion; undefined closes them. */
export function inspect(conclusion: Conclusion | undefined): void {
  dispatch({ kind: 'inspected', conclusion });
}

/** Asks for the reasons of a cell, of a duty, or of a role's seat. */
export function inspectPart({ role, duty }: { readonly role?: RoleId; readonly duty?: DutyId }): void {
  if (role !== undefined && duty !== undefined) inspect({ kind: 'responsibility', role, duty });
  else if (role !== undefined) inspect({ kind: 'seat', role });
  else if (duty !== undefined) inspect({ kind: 'duty', duty });
}

/** What a person looks at: what the reasons are of, what the pointer is on, and the region that stays marked. */
export interface Inspection {
  readonly inspected: Conclusion | undefined;
  readonly emphasis: Emphasis | undefined;
  readonly pinned: readonly RoleId[] | undefined;
  readonly emphasise: (emphasis: Emphasis | undefined) => void;
  /** Asks why of a region; undefined lets go of the one that is marked. */
  readonly pin: (roles: readonly RoleId[] | undefined) => void;
  /** Closes the reasons; a region stays marked, so that who closes a sheet sees what it was about. */
  readonly close: () => void;
}

/** None of it outlives its team: a region or a pair that is gone is let go, and does not come back with another team. */
export function useInspection(efforts: RoleEfforts): Inspection {
  const asked = usePlan((state) => state.session.inspected);
  const [emphasis, emphasise] = useState<Emphasis | undefined>();
  const [left, leave] = useState<readonly RoleId[] | undefined>();
  const inspected = useMemo(() => (asked && isInTeam(efforts, asked) ? asked : undefined), [efforts, asked]);
  const isMarked = useMemo(
    () => left !== undefined && isInTeam(efforts, { kind: 'region', roles: left }),
    [efforts, left],
  );
  const isPointedAt = useMemo(() => isOnTeam(efforts, emphasis), [efforts, emphasis]);
  if (left && !isMarked) leave(undefined);
  if (!isPointedAt) emphasise(undefined);
  useEffect(() => {
    if (asked !== inspected) inspect(undefined);
  }, [asked, inspected]);
  return useMemo(() => {
    const about = inspected?.kind === 'region' ? inspected.roles : undefined;
    return {
      inspected,
      emphasis,
      pinned: inspected ? about : left,
      emphasise,
      pin: (roles) => {
        leave(undefined);
        if (roles) inspect({ kind: 'region', roles });
        else if (about) inspect(undefined);
      },
      close: () => {
        // A sheet that has been closed says so once more.
        if (inspected) leave(about);
        inspect(undefined);
      },
    };
  }, [inspected, emphasis, left]);
}

/** The element that was pointed at goes with its region, and says nothing of it. */
function isOnTeam(efforts: RoleEfforts, emphasis: Emphasis | undefined): boolean {
  if (emphasis?.kind !== 'roles') return true;
  const { roles } = emphasis;
  return roles.length === 2
    ? roles.every((role) => efforts.has(role))
    : regionOf(efforts, roles) !== undefined;
}

/** The cell or row of a picture whose reasons are shown. */
export function partOf(conclusion: Conclusion | undefined): DutyPart | undefined {
  return conclusion?.kind === 'responsibility' || conclusion?.kind === 'duty' ? conclusion : undefined;
}
