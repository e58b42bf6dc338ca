import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels, type Member } from '../../../src/engine/people/roster.ts';
import {
  dutyFigures,
  horizonSpend,
  roleFigures,
  spendFigures,
  unmetIn,
} from '../../../src/hires/model/figuresByPeriod.ts';
import { firstOf, hiresExample, idlePlan } from '../../fixtures/hiresExample.ts';

const roles = ['SWE', 'MLE', 'AS', 'DS', 'PM'];

const people: fc.Arbitrary<Member[]> = fc.array(
  fc.record({
    name: fc.constant(''),
    kind: fc.constantFrom('person' as const, 'vacancy' as const),
    role: fc.constantFrom(...roles),
    level: fc.constantFrom(...levels),
    fte: fc.constantFrom(0.5, 1),
    id: fc.uuid(),
  }),
  { maxLength: 5 },
);

describe('the figures of a plan', () => {
  it('add up: work done and undone to the demand, parts of the cost to what is spent, time to capacity', () => {
    fc.assert(
      fc.property(people, (roster) => {
        const { problem } = hiresExample({ people: roster });
        const plan = firstOf(problem);
        const byRole = roleFigures(problem, plan, roles);
        const demand = problem.duties.reduce((sum, duty) => sum + duty.demand, 0);
        const spend = spendFigures(problem, plan);
        plan.periods.forEach((period, index) => {
          const done = byRole.reduce((sum, role) => sum + (role.done[index] ?? 0), 0);
          expect(done + unmetIn(plan, index)).toBeCloseTo(demand, 5);
          const capacity = byRole.reduce((sum, role) => sum + (role.capacity[index] ?? 0), 0);
          expect(capacity).toBeCloseTo(period.capacity, 6);
          for (const role of byRole)
            expect(role.busy[index]).toBeLessThanOrEqual((role.capacity[index] ?? 0) + 1e-4);
          const { staff = 0, hired = 0, hiring = 0 } = spend[index] ?? {};
          expect(staff + hired + hiring).toBeCloseTo(period.spend, 6);
        });
        for (const { demand: needed, unmet } of dutyFigures(problem, plan))
          for (const fte of unmet) expect(fte).toBeLessThanOrEqual(needed + 1e-6);
      }),
      { numRuns: 12 },
    );
  });

  it('count the quarters of the plan, not the year after', () => {
    const { problem } = hiresExample({ people: [] });
    const plan = idlePlan(problem, { 'SWE.senior': [1] });
    // A senior costs 30 a quarter from the 90th day on, and 20 once.
    expect(horizonSpend(problem, plan)).toBeCloseTo(20 + 30 * (3 + 1 / 91), 6);
  });
});
