import type { Level } from '../../engine/people/roster.ts';
import type { RoleId } from '../../engine/playbook/playbook.ts';
import { sumOf } from '../../engine/sumOf.ts';
import { meanIn } from './curves.ts';
import type { Hire } from './hiresPlan.ts';
import type { HireKind, HiresProblem, StaffGroup } from './hiresProblem.ts';

/** Whether some people count: those of the staff and hires alike. */
export type IsOf = (who: {
  readonly role: RoleId;
  readonly level: Level;
  readonly skills: string;
}) => boolean;

export const everybody: IsOf = () => true;

export function kindOf({ kinds }: Pick<HiresProblem, 'kinds'>, id: string): HireKind | undefined {
  return kinds.find((kind) => kind.id === id);
}

/** What some groups of the staff give together. */
export function ofStaff(
  { staff }: HiresProblem,
  value: (group: StaffGroup) => number,
  isOf: IsOf = everybody,
): number {
  return sumOf(staff, (group) => (isOf(group) ? value(group) : 0));
}

/** What hires give together in a period; `mean` is that of a curve of their kind. */
export function ofHires(
  problem: HiresProblem,
  hires: readonly Hire[],
  index: number,
  value: (kind: HireKind, mean: (curve: readonly number[]) => number, hire: Hire) => number,
  isOf: IsOf = everybody,
): number {
  const period = problem.periods[index];
  if (!period) return 0;
  return sumOf(hires, (hire) => {
    const kind = kindOf(problem, hire.kind);
    if (!kind || !isOf(kind)) return 0;
    return hire.count * value(kind, (curve) => meanIn(curve, hire.quarter, period), hire);
  });
}

/** People who are there, FTE without planning load, or FTE of mentoring in a period: of the staff and of hires together. */
export function amountIn(
  problem: HiresProblem,
  hires: readonly Hire[],
  index: number,
  of: 'there' | 'output' | 'mentoring',
  isOf: IsOf = everybody,
): number {
  return (
    ofStaff(problem, (group) => group[of][index] ?? 0, isOf) +
    ofHires(problem, hires, index, (kind, mean) => mean(kind[of]), isOf)
  );
}

export function countOf(hires: readonly Pick<Hire, 'count'>[]): number {
  return sumOf(hires, ({ count }) => count);
}
