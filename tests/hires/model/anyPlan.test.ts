import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/engine/people/days.ts';
import { levels, type Member } from '../../../src/engine/people/roster.ts';
import { checkHiresPlan } from '../../../src/hires/model/checkHiresPlan.ts';
import { findBestPlan } from '../../../src/hires/model/findBestPlan.ts';
import { greedyPlan } from '../../../src/hires/model/greedyPlan.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { rosterlessFacts } from '../../engine/arbitraryFacts.ts';
import { problemOf, today } from './setupProblem.ts';
import { solve } from './solver.ts';

const roles = [...builtinPlaybook.roles.map(({ id }) => id), 'unknown'];
const duties = builtinPlaybook.duties.map(({ id }) => id);
const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays(today, days));

const anyMember: fc.Arbitrary<Member> = fc.record(
  {
    id: fc.uuid(),
    name: fc.constant(''),
    kind: fc.constantFrom('person', 'vacancy'),
    role: fc.constantFrom(...roles),
    level: fc.constantFrom(...levels),
    fte: fc.constantFrom(0, 0.2, 0.5, 1),
    start: day,
    end: day,
    duties: fc.subarray(duties, { maxLength: 5 }),
    cost: fc.integer({ min: 0, max: 500 }),
  },
  { requiredKeys: ['id', 'name', 'kind', 'role', 'level', 'fte'] },
);

/** Anything that a plan may say: each parameter the least, the standard or the most that it can be. */
const anyParameters = fc
  .tuple(
    ...builtinSizing.parameters.map(({ id, least, standard, most }) =>
      fc.constantFrom(standard, standard, least, most).map((value) => [id, value] as const),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

it('whatever a plan says, its hires keep to the limits or the limits conflict', async () => {
  await fc.assert(
    fc.asyncProperty(
      rosterlessFacts,
      anyParameters,
      fc.array(anyMember, { maxLength: 6 }),
      async (facts, parameters, people) => {
        const problem = problemOf(facts, { parameters, people });
        const first = greedyPlan(problem);
        if (first) expect(checkHiresPlan(problem, first)).toEqual([]);
        const best = await findBestPlan(
          problem,
          (model, options) => solve(model, { ...options, gap: 0.02, nodes: 20 }),
          first,
        );
        if (best.kind === 'plan') expect(checkHiresPlan(problem, best.plan)).toEqual([]);
        else {
          expect(first).toBeUndefined();
          expect(best.conflict.limits.length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 40, seed: 4 },
  );
}, 120_000);
