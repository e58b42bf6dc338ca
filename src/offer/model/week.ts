import { deriveTeam } from '../../engine/derive/deriveTeam.ts';
import type { Team } from '../../engine/derive/team.ts';
import { seatOf } from '../../engine/explain/conclusion.ts';
import {
  type ShiftBand,
  shiftBand,
  type Week,
  weekDifference,
  weekOf,
} from '../../engine/measure/measures.ts';
import { type RoleEfforts, roleEfforts, roleShares } from '../../engine/measure/overlap.ts';
import { allTeams, type Facts, sameTeam, type TeamKind } from '../../engine/playbook/facts.ts';
import type { DutyId, Playbook, RoleId, SeatStatus } from '../../engine/playbook/playbook.ts';

/** What a role does in a team. */
export interface FilledWeek {
  readonly kind: 'week';
  readonly role: RoleId;
  /** The role's part of the team's work, in percent. */
  readonly teamShare: number;
  /** What takes most time first; ties keep the order of the axis. */
  readonly duties: readonly WeekDuty[];
}

/** Why a role does nothing there. */
export interface EmptyWeek {
  readonly kind: 'none';
  readonly role: RoleId;
  readonly status: SeatStatus;
  /** Who holds a waiting seat's duties, and which, largest first. */
  readonly lent: readonly LentDuty[];
}

export type RoleWeek = FilledWeek | EmptyWeek;

export interface WeekDuty {
  readonly duty: DutyId;
  /** Share of the week, 0 to 1. */
  readonly share: number;
  readonly part: 'owns' | 'contributes';
  /** Who else holds the duty: its owner first, then in the order of the axis. */
  readonly sharedWith: readonly RoleId[];
  /** The roles whose seats wait and who would otherwise do this part. */
  readonly lentBy: readonly RoleId[];
}

export interface LentDuty {
  readonly duty: DutyId;
  readonly to: RoleId;
  /** Percent of the team's work that the duty takes, whoever does it. */
  readonly effort: number;
}

/** A role's week in a derived team. */
export function roleWeek(team: Team, efforts: RoleEfforts, role: RoleId): RoleWeek {
  const week = weekOf(efforts, role);
  if (week.size === 0)
    return { kind: 'none', role, status: statusOf(team, role), lent: lentDuties(team, role) };
  const duties = team.duties.flatMap((item): readonly WeekDuty[] => {
    const { duty, owner, contributors, loans } = item;
    const share = week.get(duty);
    if (share === undefined) return [];
    const sharedWith = [owner, ...contributors].filter((holder) => holder !== role);
    const lentBy = loans.flatMap(({ from, to }) => (to === role && from !== role ? [from] : []));
    return [{ duty, share, part: owner === role ? 'owns' : 'contributes', sharedWith, lentBy }];
  });
  const teamShare = roleShares(efforts).get(role) ?? 0;
  return { kind: 'week', role, teamShare, duties: duties.sort((a, b) => b.share - a.share) };
}

function statusOf(team: Team, role: RoleId): SeatStatus {
  return seatOf(team, role)?.status ?? 'not-drawn';
}

function lentDuties(team: Team, role: RoleId): readonly LentDuty[] {
  return [...team.duties]
    .sort((a, b) => b.effort - a.effort)
    .flatMap((item) =>
      item.loans
        .filter((loan) => loan.from === role)
        .map((loan) => ({ duty: item.duty, to: loan.to, effort: item.effort })),
    );
}

type NextStep =
  | 'matures'
  | 'goes-online'
  | 'matures-and-goes-online'
  | 'moves-to-batch'
  | 'matures-and-moves-to-batch'
  | 'turns-horizontal'
  | 'turns-to-product';

/** A team that this one may become. */
export interface NextSetup {
  readonly step: NextStep;
  readonly team: TeamKind;
}

/**
 * Where a team may go next, nearest first. A product does not grow young again, so maturity only rises; its mode may change
 * either way. A horizontal team has no maturity that could tell which product it would turn to, so all four are there.
 */
export function nextSetups(team: TeamKind): readonly NextSetup[] {
  if (team.kind === 'horizontal') {
    return allTeams
      .filter((other) => !sameTeam(other, team))
      .map((other) => ({ step: 'turns-to-product', team: other }));
  }
  const otherMode = team.mode === 'batch' ? 'online' : 'batch';
  const goesOnline = otherMode === 'online';
  const next: NextSetup[] = [
    { step: goesOnline ? 'goes-online' : 'moves-to-batch', team: { ...team, mode: otherMode } },
    { step: 'turns-horizontal', team: { kind: 'horizontal' } },
  ];
  if (team.maturity === 'high') return next;
  const both = goesOnline ? 'matures-and-goes-online' : 'matures-and-moves-to-batch';
  next.unshift({ step: 'matures', team: { ...team, maturity: 'high' } });
  next.splice(2, 0, { step: both, team: { kind: 'product', maturity: 'high', mode: otherMode } });
  return next;
}

/** What becomes of a role's week when the team becomes another one, all answers staying the same. */
export interface Shift {
  readonly next: NextSetup;
  readonly demand: Demand;
  readonly outcome: ShiftOutcome;
}

type ShiftOutcome =
  | {
      readonly kind: 'changes';
      /** How much of the week is something else, 0 to 1. */
      readonly difference: number;
      readonly band: ShiftBand;
      readonly grows: readonly DutyChange[];
      readonly shrinks: readonly DutyChange[];
    }
  /** The seat disappears, and the whole week with it. */
  | { readonly kind: 'ends'; readonly difference: 1; readonly band: 'strong'; readonly status: SeatStatus }
  /** A seat that is not there now gets a week; its largest duties. */
  | { readonly kind: 'begins'; readonly duties: readonly DutyChange[] }
  | { readonly kind: 'still-none'; readonly status: SeatStatus };

/** How a duty's share of the week changes, as a part of 1: below 0 when it shrinks. */
export interface DutyChange {
  readonly duty: DutyId;
  readonly change: number;
}

/** A role's share of the team's work, in percent, and the change in percentage points. It says nothing of the team's size. */
export interface Demand {
  readonly now: number;
  readonly next: number;
  readonly change: number;
  readonly band: 'more' | 'steady' | 'less';
}

/** Changes of demand below this many percentage points are within the precision of the effort table. */
const STEADY = 2;
/** How many growing and shrinking duties a shift names, and the smallest worth naming. */
const NAMED = 3;
const WORTH_NAMING = 0.01;

/** Everything that a forecast of a role says: its week now, the shifts, and which duties matter in any of them. */
export interface RoleForecast {
  readonly week: RoleWeek;
  readonly shifts: readonly Shift[];
  /** The largest share of the week that each duty takes, now or in a next setup; of a waiting seat, what it lends. */
  readonly interest: ReadonlyMap<DutyId, number>;
}

/** The week of a role and what may become of it. */
export function roleForecast(playbook: Playbook, facts: Facts, role: RoleId): RoleForecast {
  const now = weekIn(playbook, facts, role);
  const week = roleWeek(now.team, now.efforts, role);
  const interest = new Map(now.week);
  // A waiting seat has no week to take shares of: the size of its lent duties stands in for them.
  if (week.kind === 'none') for (const { duty, effort } of week.lent) interest.set(duty, effort / 100);
  const shifts = nextSetups(facts.team).map((next) => {
    const then = weekIn(playbook, { ...facts, team: next.team }, role);
    for (const [duty, share] of then.week) interest.set(duty, Math.max(share, interest.get(duty) ?? 0));
    return { next, demand: demandOf(now.teamShare, then.teamShare), outcome: outcomeOf(now, then) };
  });
  return { week, shifts, interest };
}

interface PlacedWeek {
  readonly team: Team;
  readonly efforts: RoleEfforts;
  readonly week: Week;
  readonly teamShare: number;
  readonly status: SeatStatus;
}

function weekIn(playbook: Playbook, facts: Facts, role: RoleId): PlacedWeek {
  const team = deriveTeam(playbook, facts);
  const efforts = roleEfforts(playbook, team);
  return {
    team,
    efforts,
    week: weekOf(efforts, role),
    teamShare: roleShares(efforts).get(role) ?? 0,
    status: statusOf(team, role),
  };
}

function demandOf(now: number, next: number): Demand {
  const change = next - now;
  const band = Math.abs(change) < STEADY ? 'steady' : change > 0 ? 'more' : 'less';
  return { now, next, change, band };
}

function outcomeOf(now: PlacedWeek, then: PlacedWeek): ShiftOutcome {
  if (then.week.size === 0) {
    if (now.week.size === 0) return { kind: 'still-none', status: then.status };
    return { kind: 'ends', difference: 1, band: 'strong', status: then.status };
  }
  const changes = dutyChanges(now.week, then.week);
  if (now.week.size === 0) return { kind: 'begins', duties: changes.slice(0, NAMED) };
  const difference = weekDifference(now.week, then.week);
  return {
    kind: 'changes',
    difference,
    band: shiftBand(difference),
    grows: changes.filter((item) => item.change > 0).slice(0, NAMED),
    shrinks: changes.filter((item) => item.change < 0).slice(0, NAMED),
  };
}

/** The changes worth naming, largest first whichever way they go. */
function dutyChanges(now: Week, then: Week): readonly DutyChange[] {
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((duty) => ({ duty, change: (then.get(duty) ?? 0) - (now.get(duty) ?? 0) }))
    .filter((item) => Math.abs(item.change) >= WORTH_NAMING)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

/** More of a week than this being something else is the mismatch that a candidate should find out beforehand. */
const MISMATCH_ABOVE = 0.5;

/** Somebody hired as one role who does another role's week in the same team. */
export interface AdvertisedWeek {
  readonly advertised: RoleId;
  readonly actual: RoleId;
  /** How much of the week is not what was advertised, 0 to 1. */
  readonly difference: number;
  readonly isMismatch: boolean;
}

/** Every ordered pair of roles that have a week here, in the order of the axis. The difference reads the same both ways. */
export function advertisedWeeks(efforts: RoleEfforts): readonly AdvertisedWeek[] {
  const weeks = [...efforts.keys()]
    .map((role) => ({ role, week: weekOf(efforts, role) }))
    .filter(({ week }) => week.size > 0);
  return weeks.flatMap(({ role: advertised, week }) =>
    weeks
      .filter((other) => other.role !== advertised)
      .map((other): AdvertisedWeek => {
        const difference = weekDifference(week, other.week);
        return { advertised, actual: other.role, difference, isMismatch: difference > MISMATCH_ABOVE };
      }),
  );
}
