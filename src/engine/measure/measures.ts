import type { Team } from '../derive/team.ts';
import type { DutyId, Playbook, RoleId } from '../playbook/playbook.ts';
import { type RoleEfforts, sum } from './overlap.ts';

/** How a role spends its time, as shares of 1 by duty. */
export type Week = ReadonlyMap<DutyId, number>;

/** A role's week, t_r(d) = e_r(d) / Σ e_r; empty when it has no work. */
export function weekOf(efforts: RoleEfforts, role: RoleId): Week {
  const duties = efforts.get(role);
  if (!duties) return new Map();
  const total = sum(duties.values());
  return new Map(total === 0 ? [] : [...duties].map(([duty, effort]) => [duty, effort / total]));
}

/** How much of a week is something else in another week, 0 to 1: 1 − Σ_d min(t_now(d), t_next(d)). */
export function weekDifference(now: Week, next: Week): number {
  let common = 0;
  for (const [duty, share] of now) common += Math.min(share, next.get(duty) ?? 0);
  return Math.max(0, 1 - common);
}

/** Place of a week on the fixed axis, 0 to 1: Σ_d t_r(d) · position(d); undefined without work. */
export function fixedPlace(playbook: Playbook, week: Week): number | undefined {
  if (week.size === 0) return undefined;
  const positions = new Map(playbook.duties.map((duty) => [duty.id, duty.position]));
  return sum([...week].map(([duty, share]) => share * (positions.get(duty) ?? 0)));
}

/** Percent of the team's work in software and data engineering, in the wide sense. */
export function engineeringShare(playbook: Playbook, team: Team): number {
  const counted = new Set(playbook.duties.filter((duty) => duty.countsAsEngineering).map((duty) => duty.id));
  return sum(team.duties.map((item) => (counted.has(item.duty) ? item.effort : 0)));
}

/** calm under 25 %, notable to 40 %, strong above; the data reaches .45 to .5 at most between setups. */
export type ShiftBand = 'calm' | 'notable' | 'strong';

/** The band of a week difference of 0 to 1. */
export function shiftBand(difference: number): ShiftBand {
  if (difference < 0.25) return 'calm';
  return difference <= 0.4 ? 'notable' : 'strong';
}
