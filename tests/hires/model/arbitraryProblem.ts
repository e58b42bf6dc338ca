import fc from 'fast-check';
import { type Level, levels } from '../../../src/engine/people/roster.ts';
import { periodsFrom } from '../../../src/hires/model/buildHiresProblem.ts';
import { quarterMeans } from '../../../src/hires/model/curves.ts';
import type {
  BindingOrder,
  DemandedDuty,
  HireKind,
  HiresProblem,
  SkillSet,
  StaffGroup,
} from '../../../src/hires/model/hiresProblem.ts';

interface Size {
  readonly quarters: number;
  readonly roles: number;
  readonly duties: number;
  readonly levels: readonly Level[];
}

const amount = (least: number, most: number) =>
  fc.integer({ min: Math.round(least * 20), max: Math.round(most * 20) }).map((value) => value / 20);
const output: Readonly<Record<Level, number>> = { junior: 0.6, senior: 1, lead: 1.15 };

/** Any small problem of hires: duties that nobody can do, people who leave, budgets that are too small. */
export function arbitraryProblem(size: Size): fc.Arbitrary<HiresProblem> {
  return fc
    .record({
      quarters: fc.integer({ min: 1, max: size.quarters }),
      able: fc.array(
        fc.array(fc.constantFrom(0, 0, 0.7, 0.7, 1), { minLength: size.duties, maxLength: size.duties }),
        {
          minLength: 1,
          maxLength: size.roles,
        },
      ),
      own: fc.array(fc.constantFrom(0, 0.2, 0.4, 0.6, 1), { minLength: 1, maxLength: 5 }),
      demand: fc.array(amount(0.05, 2), { minLength: size.duties, maxLength: size.duties }),
      critical: fc.array(fc.boolean(), { minLength: size.duties, maxLength: size.duties }),
      levels: fc.subarray([...size.levels], { minLength: 1 }),
      lead: fc.constantFrom(0, 45, 90, 120),
      ramp: fc.constantFrom(0, 60, 210),
      pay: amount(15, 45),
      staff: fc.array(
        fc.record({ role: fc.nat(), level: fc.constantFrom(...levels), end: fc.option(fc.nat(700)) }),
        {
          maxLength: 4,
        },
      ),
      budget: fc.option(amount(60, 400), { nil: undefined }),
      growth: fc.constantFrom(0.3, 0.5, 1),
      ratio: fc.constantFrom(0, 0.5, 1.5),
      leads: fc.constantFrom(0, 0.5, 0.5, 1, 10),
      coverage: fc.constantFrom('off', 'priced', 'priced', 'priced', 'must'),
      rota: fc.constantFrom(undefined, undefined, undefined, 1, 2, 3),
      costPerHire: amount(0, 30),
      mostHires: fc.constantFrom(0, 1, 3, 20, 20),
      mostOfRole: fc.array(fc.constantFrom(0, 1, 2, 20, 20), { minLength: 1, maxLength: size.roles }),
      emptySeats: fc.array(fc.constantFrom(0, 0, 7.5, 30), { minLength: 1, maxLength: size.roles }),
      orders: fc.array(
        fc.record({ kind: fc.constantFrom('first', 'soon'), role: fc.nat(), others: fc.nat(2) }),
        { maxLength: 3 },
      ),
    })
    .map((drawn): HiresProblem => {
      const periods = periodsFrom('2026-01-05', drawn.quarters);
      const all = drawn.quarters + 4;
      const skills = drawn.able.map((row, index): SkillSet => {
        const able = row.flatMap((worth, duty) => (worth > 0 ? [[`d${duty}`, worth] as const] : []));
        const own = row.flatMap((worth, duty) =>
          worth > 0 && worth < 1
            ? [[`d${duty}`, drawn.own[(duty + index) % drawn.own.length] ?? 0] as const]
            : [],
        );
        return {
          id: `r${index}`,
          role: `r${index}`,
          able: Object.fromEntries(able),
          own: Object.fromEntries(own),
        };
      });
      const means = (level: Level, start: number, end: number) =>
        quarterMeans(
          {
            start,
            end,
            rampDays: drawn.ramp * (level === 'junior' ? 1.5 : 1),
            attrition: 0.12,
            mentoring: 0.15,
            mentoringDays: 91,
          },
          all,
        );
      const pays: Readonly<Record<Level, number>> = {
        junior: drawn.pay * 0.65,
        senior: drawn.pay,
        lead: drawn.pay * 1.25,
      };
      const kinds = skills.flatMap(({ id }) =>
        drawn.levels.map((level): HireKind => {
          const { load, ...rest } = means(level, drawn.lead, Number.POSITIVE_INFINITY);
          return {
            ...rest,
            id: `${id}.${level}`,
            role: id,
            level,
            skills: id,
            pay: pays[level],
            leadDays: drawn.lead,
            rampDays: drawn.ramp,
            output: load.map((value) => value * output[level]),
          };
        }),
      );
      const byPeriod = (curve: readonly number[], factor: number) =>
        periods.map(({ first, length }) => {
          const part = curve.slice(first, first + length);
          return (factor * part.reduce((sum, value) => sum + value, 0)) / length;
        });
      const staff = drawn.staff.map(({ role, level, end }, index): StaffGroup => {
        const skill = skills[role % skills.length]?.id ?? 'r0';
        const of = means(level, Number.NEGATIVE_INFINITY, end ?? Number.POSITIVE_INFINITY);
        return {
          id: `s${index}`,
          role: skill,
          level,
          skills: skill,
          members: [`m${index}`],
          vacancies: [],
          output: byPeriod(of.load, output[level]),
          there: byPeriod(of.there, 1),
          pay: byPeriod(of.paid, pays[level]),
          payExpected: byPeriod(of.paidExpected, pays[level]),
          mentoring: byPeriod(of.mentoring, 1),
          hiring: periods.map(() => 0),
        };
      });
      const duties = drawn.demand.map((demand, index): DemandedDuty => {
        const isCritical = drawn.critical[index] ?? false;
        return {
          duty: `d${index}`,
          demand,
          unmetPrice: 60,
          isCritical,
          thinPrice: isCritical && drawn.coverage === 'priced' ? 6 * demand : 0,
          isOnCall: index === 0,
        };
      });
      const ids = skills.map(({ role }) => role);
      const drawnFor = (list: readonly number[], index: number) => list[index % list.length] ?? 0;
      return {
        today: '2026-01-05',
        quarters: drawn.quarters,
        periods,
        duties,
        skills,
        split: skills.map(({ role }, index) => ({ role, fte: drawn.own[index % drawn.own.length] ?? 0 })),
        kinds,
        staff,
        planningLoad: 0.75,
        costPerHire: drawn.costPerHire,
        budget: drawn.budget,
        limits: {
          hiresPerQuarter: drawn.growth,
          leastHires: 2,
          mostHires: drawn.mostHires,
          mostOfRole: Object.fromEntries(ids.map((id, index) => [id, drawnFor(drawn.mostOfRole, index)])),
          juniorsPerSenior: drawn.ratio,
          leadsPerOther: drawn.leads,
          coverage: drawn.coverage,
          rota: drawn.rota === undefined ? undefined : { people: drawn.rota, floor: 'FL4', as: 'must' },
        },
        emptySeats: ids.flatMap((role, index) => {
          const price = drawnFor(drawn.emptySeats, index);
          return price > 0 && !staff.some((group) => group.role === role) ? [{ role, price }] : [];
        }),
        // A role comes before those that follow it, and the first of all soon: orders have no circles.
        orders: drawn.orders.map(({ kind, role, others }): BindingOrder => {
          const first = kind === 'first' ? role % ids.length : 0;
          return kind === 'first'
            ? { kind, role: ids[first] ?? '', before: ids.slice(first + 1) }
            : { kind: 'soon', role: ids[first] ?? '', others };
        }),
      };
    });
}
