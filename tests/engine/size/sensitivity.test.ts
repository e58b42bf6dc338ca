import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allTeams } from '../../../src/engine/playbook/facts.ts';
import { emptyHeadcount } from '../../../src/engine/size/headcount.ts';
import { sensitivity } from '../../../src/engine/size/sensitivity.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { unhurried } from '../answers.ts';
import { rosterlessFacts } from '../arbitraryFacts.ts';
import { anyNumbers } from './arbitraryHeadcount.ts';
import { demandedTeam } from './demandedTeam.ts';

it('finds what a small online team hangs on', () => {
  const team = allTeams[1] ?? { kind: 'horizontal' as const };
  const { base, swings } = sensitivity(builtinPlaybook, builtinSizing, emptyHeadcount, { team, context: {} });
  // 3.063 FTE at a planning load of 0.75.
  expect(base).toBeCloseTo(3.063 / 0.75, 9);
  expect(swings[0]?.assumption.kind).toBe('planningLoad');
  expect(swings[0]?.atLow).toBeCloseTo(3.063 / 0.85, 9);
  expect(swings[0]?.atHigh).toBeCloseTo(3.063 / 0.55, 9);
  expect(swings[1]).toMatchObject({ assumption: { kind: 'driver', driver: 'useCases', value: 1 } });
  // Support hours from office to extended, the next option: a tenth of a person.
  const support = swings.find(
    ({ assumption }) => assumption.kind === 'modifier' && assumption.modifier === 'support',
  );
  expect(support?.atLow).toBeCloseTo(base, 9);
  expect(support?.atHigh).toBeCloseTo(base + 0.1 / 0.75, 9);
});

it('is what deriving the team again gives, the widest first, around the present', unhurried, () => {
  fc.assert(
    fc.property(rosterlessFacts, anyNumbers, (facts, headcount) => {
      const { base, swings } = sensitivity(builtinPlaybook, builtinSizing, headcount, facts);
      const widths = swings.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
      for (const { assumption, atLow, atHigh } of swings) {
        if (assumption.kind !== 'driver') continue;
        const drivers = { ...headcount.drivers, [assumption.driver]: assumption.value * 1.4 };
        const load = headcount.parameters['planningLoad'] ?? 0.75;
        const again = demandedTeam(builtinPlaybook, builtinSizing, { ...headcount, drivers }, facts);
        expect(atHigh).toBeCloseTo(again.workload / load, 8);
        expect(atLow).toBeLessThanOrEqual(base + 1e-9);
      }
    }),
    { numRuns: 30 },
  );
});
