import { isSeated, type Team } from '../../engine/derive/team.ts';
import { addDays, MONTH_DAYS } from '../../engine/people/days.ts';
import { type Day, type Level, largeDuty, leastCoveredTeam, levels } from '../../engine/people/roster.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { modifierOption, standbyDuties } from '../../engine/size/demand.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import { sizeTeam } from '../../engine/size/sizeTeam.ts';
import type { SizingModel } from '../../engine/size/sizingModel.ts';
import { quarterMeans } from './curves.ts';
import {
  type DemandedDuty,
  type HireKind,
  type HiresProblem,
  type Period,
  QUARTER_DAYS,
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
/** Even the smallest team may hire two in a quarter. */
const LEAST_HIRES = 2;
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
  const skills = [...roleSkills(playbook, team), ...staffSkills(playbook, team, headcount.people)];
  const staff = staffGroups(playbook, headcount.people, { today, periods, numbers });
  const floor = floorOf(question, numbers);
  const duties = demandedDuties(question, numbers, floor);
  const seated = new Set(team.seats.filter(isSeated).map(({ role }) => role));
  const kinds = skills
    .filter(({ id, role, able }) => id === role && seated.has(role) && Object.keys(able).length > 0)
    .flatMap(({ role }) => levels.map((level) => hireKind(role, level, numbers, quarters)));
  const people = staff.reduce((sum, { members }) => sum + members.length, 0);
  const size = Math.max(people, Math.round(team.workload / numbers.of('planningLoad')));
  const budget = numbers.of('budget');
  return {
    today,
    quarters,
    periods,
    duties: size < leastCoveredTeam ? duties.map((duty) => ({ ...duty, thinPrice: 0 })) : duties,
    split: sizeTeam(playbook, team, sizing, headcount).roles.map(({ role, fte }) => ({ role, fte })),
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
      leastHires: LEAST_HIRES,
      juniorsPerSenior: numbers.of('juniorsPerSenior'),
      leadsPerOther: numbers.of('leadsPerOther'),
      coverage: size < leastCoveredTeam ? 'off' : 'priced',
      rota:
        floor && duties.some(({ isOnCall }) => isOnCall)
          ? // A floor for two sites is for each of them.
            { people: floor.people * floor.sites, floor: floor.id, as: 'advice' }
          : undefined,
    },
  };
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
  floor: Floor | undefined,
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

type Floor = SizingModel['floors'][number];

/** The floor for the hours that are promised, whether or not the team has an on-call duty. */
function floorOf({ team, sizing, headcount }: HiresQuestion, numbers: HiringNumbers): Floor | undefined {
  const support = modifierOption(sizing, headcount, team.setup, 'support')?.id;
  const floors = sizing.floors.filter((floor) => floor.support === support);
  return floors.find(({ sites }) => sites === numbers.of('sites')) ?? floors[0];
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
