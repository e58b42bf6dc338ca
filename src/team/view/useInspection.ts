import { useEffect, useMemo, useState } from 'react';
import type { Emphasis } from '../../charts/emphasis.ts';
import { type Conclusion, isInTeam, regionOf } from '../../engine/explain/conclusion.ts';
import type { RoleEfforts } from '../../engine/measure/overlap.ts';
import type { RoleId } from '../../engine/playbook/playbook.ts';
import { dispatch, usePlan } from '../../plan/store/planStore.ts';

export function inspect(conclusion: Conclusion | undefined): void {
  dispatch({ kind: 'inspected', conclusion });
}

/** What a person looks at: what the reasons are of, what the pointer is on, and the region that stays marked. */
interface Inspection {
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
  const [pointed, emphasise] = useState<Emphasis | undefined>();
  const [left, leave] = useState<readonly RoleId[] | undefined>();
  const inspected = useMemo(() => (asked && isInTeam(efforts, asked) ? asked : undefined), [efforts, asked]);
  const isMarked = useMemo(
    () => left !== undefined && isInTeam(efforts, { kind: 'region', roles: left }),
    [efforts, left],
  );
  const isPointedAt = useMemo(() => isOnTeam(efforts, pointed), [efforts, pointed]);
  if (left && !isMarked) leave(undefined);
  if (!isPointedAt) emphasise(undefined);
  useEffect(() => {
    if (asked !== inspected) inspect(undefined);
  }, [asked, inspected]);
  const about = inspected?.kind === 'region' ? inspected.roles : undefined;
  const actions = useMemo(
    () => ({
      pin: (roles: readonly RoleId[] | undefined) => {
        leave(undefined);
        if (roles) inspect({ kind: 'region', roles });
        else if (about) inspect(undefined);
      },
      close: () => {
        // A sheet that has been closed says so once more.
        if (inspected) leave(about);
        inspect(undefined);
      },
    }),
    [inspected, about],
  );
  return { inspected, emphasis: pointed, pinned: inspected ? about : left, emphasise, ...actions };
}

/** The element that was pointed at goes with its region, and says nothing of it. */
function isOnTeam(efforts: RoleEfforts, emphasis: Emphasis | undefined): boolean {
  if (emphasis?.kind !== 'roles') return true;
  const { roles } = emphasis;
  return roles.length === 2
    ? roles.every((role) => efforts.has(role))
    : regionOf(efforts, roles) !== undefined;
}
