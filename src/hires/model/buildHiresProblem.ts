import { firesFor } from '../../engine/derive/deriveTeam.ts';
import type { Team } from '../../engine/derive/team.ts';
import { roleEfforts } from '../../engine/measure/overlap.ts';
import { addDays, MONTH_DAYS } from '../../engine/people/days.ts';
import { type Day, type Level, largeDuty, leastCoveredTeam, levels } from '../../engine/people/roster.ts';
import type { DutyId, Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { standbyDuties } from '../../engine/size/demand.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import { rotaFloor } from '../../engine/size/rota.ts';
import { sizeTeam, type TeamSize } from '../../engine/size/sizeTeam.ts';
import type { RotaFloor, SizingModel } from '../../engine/size/sizingModel.ts';
import { sumOf } from '../../engine/sumOf.ts';
import { hiringCalendar } from '../../playbook/hiringCalendar.ts';
import { quarterMeans } from './curves.ts';
import {
  type BindingOrder,
  type DemandedDuty,
  type HireKind,
  type HiresProblem,
  type Period,
  QUARTER_DAYS,
  type SkillSet,
} from './hiresProblem.ts';
import { type HiringNumbers, hiringNumbers } from './hiringNumbers.ts';
import { kindId, roleSkills, staffGroups, staffSkills } from './staff.ts';

export interface HiresQuestion {
  readonly playbook: Playbook;
  /** Derived with `playbookOfDemand`, so that its workload is FTE. */
  readonly team: Team;
  readonly sizing: SizingModel;
  readonly headcount: Headcount;
  readonly today: Day;
}

/**
 * A duty that only one person can do counts as if this part of its work were undone, and one that nobody can do twice: enough to
 * choose between plans, never enough to hire for the number's sake. An assumption.
 */
const THIN = 0.1;
/** Even the smallest team may hire two in a quarter, and a larger one an eighth of its size. */
const LEAST_HIRES = 2;
const SIZE_A_HIRE = 8;
/**
 * A needed role that nobody holds costs as if so many FTE were unfinished: or a plan would do without a role for as long as others can
 * do its work. An assumption.
 */
const EMPTY_SEAT = 0.5;
/** A role of so many people may have a lead of its own; in a smaller team the lead is an engineer. */
const LED_ROLE = 4;
const QUARTERS_A_YEAR = 4;

/**
 * The plan of hires as a problem in numbers: demand of each duty in FTE, who can do what, who is there, who may be hired, and
 * what limits hiring. Every number of hiring is a parameter of the plan (`parameterValue`); formulas are in decision 013.
 */
export function buildHiresProblem(question: HiresQuestion): HiresProblem {
  const { playbook, team, sizing, headcount, today } = question;
  const numbers = hiringNumbers(sizing, headcount);
  const quarters = Math.min(8, Math.max(1, Math.round(numbers.of('quarters'))));
  const periods = periodsFrom(today, quarters);
  const planned = sizeTeam(playbook, team, sizing, headcount);
  const skills = [
    ...secondRoles(roleSkills(playbook, team), planned),
    ...staffSkills(playbook, team, headcount.people),
  ];
  const staff = staffGroups(playbook, headcount.people, { today, periods, numbers });
  // A floor for the hours that are promised, whether or not the team has an on-call duty.
  const floor = rotaFloor(team, sizing, headcount);
  const duties = demandedDuties(question, numbers, floor);
  const orders = bindingOrders(playbook, team, staff);
  const room = roomFor(planned, staff, numbers, quarters);
  const isAllowed = levelRule(playbook, team, planned);
  const kinds = skills
    .filter(
      ({ id, role, able }) => id === role && (room.byRole[role] ?? 0) > 0 && Object.keys(able).length > 0,
    )
    .flatMap(({ role }) =>
      levels
        .filter((level) => isAllowed(role, level))
        .map((level) => hireKind(role, level, numbers, quarters)),
    );
  const people = staff.reduce((sum, { members }) => sum + members.length, 0);
  const size = Math.max(people, Math.round(team.workload / numbers.of('planningLoad')));
  const budget = numbers.of('budget');
  return {
    today,
    quarters,
    periods,
    duties: size < leastCoveredTeam ? duties.map((duty) => ({ ...duty, thinPrice: 0 })) : duties,
    split: heldSplit(planned),
    skills: skills.filter(
      ({ id }) => kinds.some((kind) => kind.skills === id) || staff.some((group) => group.skills === id),
    ),
    kinds,
    staff,
    planningLoad: numbers.of('planningLoad'),
    costPerHire: numbers.of('costPerHire'),
    budget: budget > 0 ? budget : undefined,
    limits: {
      hiresPerQuarter: numbers.of('hiresPerQuarter'),
      leastHires: Math.max(LEAST_HIRES, Math.ceil(planned.people / SIZE_A_HIRE)),
      mostHires: room.all,
      mostOfRole: room.byRole,
      juniorsPerSenior: numbers.of('juniorsPerSenior'),
      leadsPerOther: numbers.of('leadsPerOther'),
      coverage: size < leastCoveredTeam ? 'off' : 'priced',
      rota:
        floor && duties.some(({ isOnCall }) => isOnCall)
          ? // A floor for two sites is for each of them.
            { people: floor.people * floor.sites, floor: floor.id, as: 'advice' }
          : undefined,
    },
    emptySeats: team.seats.flatMap(({ role, status }) =>
      status === 'needed' && (room.byRole[role] ?? 0) > 0 && !staff.some((group) => group.role === role)
        ? [{ role, price: (EMPTY_SEAT * numbers.of('unmetCost')) / QUARTERS_A_YEAR }]
        : [],
    ),
    orders,
  };
}

/** Who has a second role can do what that role does. */
function secondRoles(skills: readonly SkillSet[], { roles }: TeamSize): readonly SkillSet[] {
  return skills.map((set) => {
    const held = roles.filter(({ heldBy }) => heldBy === set.role).map(({ role }) => role);
    const sets = [set, ...skills.filter(({ role }) => held.includes(role))];
    const parts = new Map<DutyId, number>();
    for (const { own } of sets) {
      for (const [duty, part] of Object.entries(own))
        parts.set(duty, Math.min(1, (parts.get(duty) ?? 0) + part));
    }
    const able = Object.fromEntries(sets.toReversed().flatMap((one) => Object.entries(one.able)));
    return sets.length === 1 ? set : { ...set, able, own: Object.fromEntries(parts) };
  });
}

/** The work of each role that has people of its own, second roles included. */
function heldSplit({ roles }: TeamSize): HiresProblem['split'] {
  return roles
    .filter(({ heldBy }) => heldBy === undefined)
    .map(({ role, fte }) => ({
      role,
      fte: fte + sumOf(roles, (other) => (other.heldBy === role ? other.fte : 0)),
    }));
}

/** How many hires the size leaves room for: the people it takes, those whom attrition takes away, less those who are there. */
function roomFor(
  { people, roles }: TeamSize,
  staff: HiresProblem['staff'],
  numbers: HiringNumbers,
  quarters: number,
) {
  const years = quarters / QUARTERS_A_YEAR;
  const room = (size: number, there: number) =>
    Math.max(0, size + Math.floor(numbers.of('attrition') * size * years) - there);
  const membersOf = (role?: RoleId) =>
    sumOf(staff, (group) => (role === undefined || group.role === role ? group.members.length : 0));
  return {
    all: room(people, membersOf()),
    byRole: Object.fromEntries(roles.map(({ role, people: size }) => [role, room(size, membersOf(role))])),
  };
}

/** Which levels of a role may be hired. */
function levelRule(
  playbook: Playbook,
  team: Team,
  { roles }: TeamSize,
): (role: RoleId, level: Level) => boolean {
  const engineering = new Set(playbook.duties.filter((duty) => duty.countsAsEngineering).map(({ id }) => id));
  const efforts = roleEfforts(playbook, team);
  const engineer = roles
    .filter(({ people }) => people > 0)
    .map(({ role }) => ({
      role,
      work: sumOf(efforts.get(role) ?? [], ([duty, effort]) => (engineering.has(duty) ? effort : 0)),
    }))
    .reduce((most, one) => (one.work > most.work ? one : most), { role: '', work: 0 });
  const noJunior = hiringCalendar.orders.flatMap((order) => (order.kind === 'soon' ? [order.role] : []));
  return (role, level) => {
    if (level === 'junior') return !noJunior.includes(role);
    if (level === 'senior') return true;
    const people = roles.find((item) => item.role === role)?.people ?? 0;
    return role === engineer.role || people >= LED_ROLE;
  };
}

/** The orders of rules that fire here; who is there already need not come first. */
function bindingOrders(
  playbook: Playbook,
  team: Team,
  staff: HiresProblem['staff'],
): readonly BindingOrder[] {
  const isThere = (role: RoleId) => staff.some((group) => group.role === role);
  return hiringCalendar.orders.flatMap((order): readonly BindingOrder[] => {
    if ((order.kind !== 'first' && order.kind !== 'soon') || !firesFor(playbook, team, order.rule)) return [];
    if (order.kind === 'soon') {
      return isThere(order.role) ? [] : [{ kind: 'soon', role: order.role, others: order.among - 1 }];
    }
    return order.roles
      .filter((role) => !isThere(role))
      .map((role) => ({ kind: 'first', role, before: order.before }));
  });
}

function hireKind(role: string, level: Level, numbers: HiringNumbers, quarters: number): HireKind {
  const leadDays = numbers.leadDays(role);
  const rampDays = numbers.rampDays(level);
  const means = quarterMeans(
    {
      start: leadDays,
      end: Number.POSITIVE_INFINITY,
      rampDays,
      attrition: numbers.of('attrition'),
      mentoring: numbers.of('mentoring'),
      mentoringDays: numbers.of('mentoringMonths') * MONTH_DAYS,
    },
    quarters + QUARTERS_A_YEAR,
  );
  return {
    id: kindId(role, level),
    role,
    level,
    skills: role,
    pay: numbers.pay(level),
    leadDays,
    rampDays,
    output: means.load.map((load) => load * numbers.output(level)),
    there: means.there,
    paid: means.paid,
    paidExpected: means.paidExpected,
    mentoring: means.mentoring,
  };
}

function demandedDuties(
  { team, sizing }: HiresQuestion,
  numbers: HiringNumbers,
  floor: RotaFloor | undefined,
): readonly DemandedDuty[] {
  const price = numbers.of('unmetCost') / QUARTERS_A_YEAR;
  // Promised hours are kept first. Were large duties dearer too, small ones of the same people would never be done.
  const onCallPrice = price * (floor ? numbers.of('criticalCost') : 1);
  const standby = standbyDuties(sizing);
  return team.duties.map(({ duty, effort }) => {
    const demand = (team.workload * effort) / 100;
    const isCritical = effort >= largeDuty;
    const isOnCall = standby.has(duty);
    const unmetPrice = isOnCall ? onCallPrice : price;
    return {
      duty,
      demand,
      unmetPrice,
      isCritical,
      thinPrice: isCritical ? THIN * unmetPrice * demand : 0,
      isOnCall,
    };
  });
}

/**
 * The year that follows the last quarter is planned too, as one period of four quarters in which nobody is approved: a hire of
 * the last quarter starts in it and is paid in it.
 */
const AFTER = 4;

/** The quarters from today, and the year after them. */
export function periodsFrom(today: Day, quarters: number): readonly Period[] {
  const period = (kind: Period['kind'], first: number, length: number): Period => ({
    kind,
    first,
    length,
    from: addDays(today, first * QUARTER_DAYS),
    to: addDays(today, (first + length) * QUARTER_DAYS - 1),
  });
  return [
    ...Array.from({ length: quarters }, (_, quarter) => period('quarter', quarter, 1)),
    period('after', quarters, AFTER),
  ];
}
