import { isSeated, type Team } from '../../engine/derive/team.ts';
import { dayNumber, MONTH_DAYS } from '../../engine/people/days.ts';
import type { Day, Level, Member } from '../../engine/people/roster.ts';
import type { DutyId, Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { quarterMeans } from './curves.ts';
import type { Period, SkillSet, StaffGroup } from './hiresProblem.ts';
import type { HiringNumbers } from './hiringNumbers.ts';

/** What an hour in somebody else’s part of a duty is worth, beside one in the own: an assumption. */
const BEYOND = 0.7;

export function kindId(role: RoleId, level: Level): string {
  return `${role}.${level}`;
}

/**
 * What people of each role can do in a team: fully the part of a duty that the sizing gives their role (`roleEfforts`: the owner
 * `ownerShare`, contributors the rest evenly), and the parts of others at 0.7. So a plan follows that split where it can, and
 * pays where it does not. A role whose seat waits can do what others hold for it meanwhile.
 */
export function roleSkills(playbook: Playbook, team: Team): readonly SkillSet[] {
  const known = new Set(playbook.roles.map(({ id }) => id));
  const { ownerShare } = playbook.parameters;
  return team.seats
    .filter(({ role }) => known.has(role))
    .map((seat) => {
      const able: Record<DutyId, number> = {};
      const own: Record<DutyId, number> = {};
      for (const { duty, owner, contributors, loans } of team.duties) {
        const lent = isSeated(seat) ? undefined : loans.find(({ from }) => from === seat.role)?.as;
        const owns = owner === seat.role || lent === 'owns';
        if (!owns && !lent && !contributors.includes(seat.role)) continue;
        able[duty] = BEYOND;
        const rest = contributors.length === 0 ? 0 : 1 - ownerShare;
        own[duty] = owns ? 1 - rest : rest / Math.max(1, contributors.length);
      }
      return { id: seat.role, role: seat.role, able, own };
    });
}

/** The skill sets of people who differ from their role: each of their duties fully. */
export function staffSkills(playbook: Playbook, team: Team, people: readonly Member[]): readonly SkillSet[] {
  const sets = new Map<string, SkillSet>();
  const known = new Set(playbook.roles.map(({ id }) => id));
  for (const { role, duties } of people) {
    if (duties === undefined || !known.has(role)) continue;
    const own = new Set(duties);
    const able: Record<DutyId, number> = Object.fromEntries(
      team.duties.flatMap(({ duty }) => (own.has(duty) ? [[duty, 1] as const] : [])),
    );
    const id = skillsOf({ role, duties });
    if (!sets.has(id)) sets.set(id, { id, role, able, own: {} });
  }
  return [...sets.values()];
}

function skillsOf({ role, duties }: Pick<Member, 'role' | 'duties'>): string {
  return duties === undefined ? role : `${role}: ${[...new Set(duties)].sort().join(' ')}`;
}

/** When the plan begins, how its time is divided, and what hiring means in it. */
interface Calendar {
  readonly today: Day;
  readonly periods: readonly Period[];
  readonly numbers: HiringNumbers;
}

/** Those who are there at some time of the plan, people of the same role, level and skills together. */
export function staffGroups(
  playbook: Playbook,
  people: readonly Member[],
  calendar: Calendar,
): readonly StaffGroup[] {
  const known = new Set(playbook.roles.map(({ id }) => id));
  const groups = new Map<string, StaffGroup>();
  for (const member of people) {
    if (!known.has(member.role)) continue;
    const one = groupOfOne(member, calendar);
    if (one.pay.every((pay, index) => pay === 0 && one.output[index] === 0)) continue;
    const others = groups.get(one.id);
    groups.set(one.id, others ? together(others, one) : one);
  }
  return [...groups.values()];
}

function groupOfOne(member: Member, { today, periods, numbers }: Calendar): StaffGroup {
  const isVacancy = member.kind === 'vacancy';
  const now = dayNumber(today);
  const said = member.start === undefined ? undefined : dayNumber(member.start) - now;
  // An open vacancy cannot be filled sooner than a new one, whatever day somebody hopes for.
  const start = isVacancy
    ? Math.max(said ?? 0, numbers.leadDays(member.role))
    : (said ?? Number.NEGATIVE_INFINITY);
  const last = periods.at(-1);
  const means = quarterMeans(
    {
      start,
      end: member.end === undefined ? Number.POSITIVE_INFINITY : dayNumber(member.end) - now + 1,
      rampDays: numbers.rampDays(member.level),
      attrition: numbers.of('attrition'),
      mentoring: numbers.of('mentoring'),
      mentoringDays: numbers.of('mentoringMonths') * MONTH_DAYS,
    },
    last ? last.first + last.length : 0,
  );
  const pay = member.cost === undefined ? numbers.pay(member.level) * member.fte : member.cost / 4;
  const output = numbers.output(member.level) * member.fte;
  const by = (curve: readonly number[], factor: number) =>
    periods.map(({ first, length }) => {
      const quarters = curve.slice(first, first + length);
      return (factor * quarters.reduce((sum, value) => sum + value, 0)) / length;
    });
  const skills = skillsOf(member);
  return {
    id: `${skills}.${member.level}`,
    role: member.role,
    level: member.level,
    skills,
    members: [member.id],
    vacancies: isVacancy ? [member.id] : [],
    output: by(means.load, output),
    // Somebody on leave, with 0 FTE, stands in for nobody.
    there: by(means.there, member.fte > 0 ? 1 : 0),
    pay: by(means.paid, pay),
    payExpected: by(means.paidExpected, pay),
    mentoring: by(means.mentoring, 1),
    hiring: periods.map((_, index) => (isVacancy && index === 0 ? numbers.of('costPerHire') : 0)),
  };
}

function together(a: StaffGroup, b: StaffGroup): StaffGroup {
  const sum = (left: readonly number[], right: readonly number[]) =>
    left.map((value, index) => value + (right[index] ?? 0));
  return {
    ...a,
    members: [...a.members, ...b.members],
    vacancies: [...a.vacancies, ...b.vacancies],
    output: sum(a.output, b.output),
    there: sum(a.there, b.there),
    pay: sum(a.pay, b.pay),
    payExpected: sum(a.payExpected, b.payExpected),
    mentoring: sum(a.mentoring, b.mentoring),
    hiring: sum(a.hiring, b.hiring),
  };
}
