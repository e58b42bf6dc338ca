import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allTeams } from '../../../src/engine/playbook/facts.ts';
import { emptyHeadcount } from '../../../src/engine/size/headcount.ts';
import { sensitivity } from '../../../src/engine/size/sensitivity.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { rosterlessFacts } from '../arbitraryFacts.ts';
import { anyNumbers } from './arbitraryHeadcount.ts';
import { demandedTeam } from './demandedTeam.ts';

it('finds what a small online team hangs on', () => {
  const team = allTeams[1] ?? { kind: 'horizontal' as const };
  const { base, swings } = sensitivity(builtinPlaybook, builtinSizing, emptyHeadcount, { team, context: {} });
  expect(base).toBeCloseTo(3.472 / 0.99 / 0.85, 2);
  expect(swings[0]).toMatchObject({ assumption: { kind: 'driver', driver: 'useCases', value: 1 } });
  expect(swings[1]?.assumption.kind).toBe('planningLoad');
  // Support hours from office to round the clock: 0.25 FTE either way.
  const support = swings.find(
    ({ assumption }) => assumption.kind === 'modifier' && assumption.modifier === 'support',
  );
  expect(support?.atLow).toBeCloseTo(base - 0.25 / 0.99 / 0.85, 6);
  expect(support?.atHigh).toBeCloseTo(base + 0.25 / 0.99 / 0.85, 6);
});

it('is what deriving the team again gives, the widest first, around the present', () => {
  fc.assert(
    fc.property(rosterlessFacts, anyNumbers, (facts, headcount) => {
      const { base, swings } = sensitivity(builtinPlaybook, builtinSizing, headcount, facts);
      const widths = swings.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
      for (const { assumption, atLow, atHigh } of swings) {
        if (assumption.kind !== 'driver') continue;
        const drivers = { ...headcount.drivers, [assumption.driver]: assumption.value * 1.4 };
        const load = headcount.parameters['planningLoad'] ?? 0.85;
        const again = demandedTeam(builtinPlaybook, builtinSizing, { ...headcount, drivers }, facts);
        expect(atHigh).toBeCloseTo(again.workload / load, 8);
        expect(atLow).toBeLessThanOrEqual(base + 1e-9);
      }
    }),
    { numRuns: 30 },
  );
});
