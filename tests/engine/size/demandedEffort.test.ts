import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/derive/condition.ts';
import { setupEffort } from '../../../src/engine/derive/deriveEffort.ts';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Team } from '../../../src/engine/derive/team.ts';
import { type Facts, setupOf } from '../../../src/engine/playbook/facts.ts';
import type { SetupId } from '../../../src/engine/playbook/playbook.ts';
import {
  askedDrivers,
  countedAmount,
  driverValue,
  dutyDemands,
  modifierOption,
} from '../../../src/engine/size/demand.ts';
import { demandedEffort, demandOf, playbookOfDemand } from '../../../src/engine/size/demandedEffort.ts';
import { emptyHeadcount, type Headcount } from '../../../src/engine/size/headcount.ts';
import { sizeTeam } from '../../../src/engine/size/sizeTeam.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { factsOf, setupIds, unhurried } from '../answers.ts';
import { rosterlessFacts } from '../arbitraryFacts.ts';
import { anyNumbers } from './arbitraryHeadcount.ts';

const fteOf = (
  setup: SetupId,
  context: Facts['context'],
  duty: string,
  headcount: Headcount = emptyHeadcount,
) =>
  dutyDemands(builtinSizing, headcount, factsOf(setup, context)).find((demand) => demand.duty === duty)?.fte;
const optionOf = (setup: SetupId, context: Facts['context'], headcount: Headcount = emptyHeadcount) =>
  modifierOption(builtinSizing, headcount, factsOf(setup, context), 'automation')?.id;

describe('economies of scale', () => {
  const models = builtinSizing.drivers.find(({ id }) => id === 'models')?.steps;

  it('count a hundred models as 28.5', () => {
    // Five in full, fifteen by half, eighty by a fifth.
    expect(countedAmount(models, 100)).toBeCloseTo(5 + 7.5 + 16, 12);
    expect([0, 3, 5, 6, 20, 21].map((amount) => countedAmount(models, amount))).toEqual([
      0,
      3,
      5,
      5.5,
      12.5,
      expect.closeTo(12.7, 12),
    ]);
    expect(countedAmount(undefined, 7)).toBe(7);
  });

  it('never count more for less, nor more than there is, and each further one no more than the one before', () => {
    const amount = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...builtinSizing.drivers.map(({ steps }) => steps)),
        amount,
        amount,
        (steps, a, b) => {
          const [less, more] = a < b ? [a, b] : [b, a];
          expect(countedAmount(steps, more)).toBeGreaterThanOrEqual(countedAmount(steps, less) - 1e-9);
          expect(countedAmount(steps, more)).toBeLessThanOrEqual(more + 1e-9);
          const between = countedAmount(steps, (less + more) / 2);
          expect(between).toBeGreaterThanOrEqual(
            (countedAmount(steps, less) + countedAmount(steps, more)) / 2 - 1e-9,
          );
        },
      ),
    );
  });
});

describe('a number that nobody said', () => {
  const value = (drivers: Headcount['drivers'], setup: SetupId = 'high-online') =>
    driverValue(builtinSizing, { ...emptyHeadcount, drivers }, setup, 'llmBuilding');

  it('is the least of those that stand for it, said or of the example, until somebody says it', () => {
    // Three features and one new use case a quarter.
    expect(value({})).toBe(1);
    expect(value({ useCases: 2 })).toBe(2);
    expect(value({ useCases: 8 })).toBe(3);
    expect(value({ llmFeatures: 0 })).toBe(0);
    expect(value({ llmBuilding: 4 })).toBe(4);
    expect(value({ llmBuilding: 0, useCases: 2 })).toBe(0);
  });
});

describe('answers about amounts', () => {
  it('lighten the models of a platform team, which its clients own, and of nobody else', () => {
    // Governance of six models, counted in full 5.5, and two use cases.
    expect(fteOf('horizontal', {}, 'governance')).toBeCloseTo(0.02 * 2 + 0.015 * 5.5, 12);
    expect(fteOf('horizontal', { horizontalKind: 'platform' }, 'governance')).toBeCloseTo(
      0.02 * 2 + 0.015 * 5.5 * 0.25,
      12,
    );
    expect(fteOf('high-online', { horizontalKind: 'platform' }, 'governance')).toBe(
      fteOf('high-online', {}, 'governance'),
    );
  });

  it('say how automatic releases are; an option of the plan’s own wins', () => {
    expect(optionOf('low-batch', {})).toBe('manual');
    expect(optionOf('low-batch', { pipelineMaturity: 'high' })).toBe('fullCiCd');
    expect(optionOf('high-online', { pipelineMaturity: 'low' })).toBe('manual');
    const own = { ...emptyHeadcount, modifiers: { automation: 'pipeline' } };
    expect(optionOf('low-batch', { pipelineMaturity: 'high' }, own)).toBe('pipeline');
    const workload = (headcount: Headcount, context: Facts['context']) =>
      deriveTeam(playbookOfDemand(builtinPlaybook, builtinSizing, headcount), factsOf('high-batch', context))
        .workload;
    expect(workload(own, { pipelineMaturity: 'high' })).toBeCloseTo(workload(own, {}), 9);
    expect(workload(emptyHeadcount, { pipelineMaturity: 'high' })).toBeLessThan(workload(emptyHeadcount, {}));
  });

  it('count together where they meet in one term', () => {
    // Monitoring of a platform: two use cases, and six models at a quarter, released automatically.
    const expected = 0.02 * 2 + 0.03 * 5.5 * 0.25 * 0.6;
    const context = { horizontalKind: 'platform', pipelineMaturity: 'high' } as const;
    expect(fteOf('horizontal', context, 'monitoring')).toBeCloseTo(expected, 12);
    const effort = setupEffort(
      builtinPlaybook,
      'horizontal',
      (condition) => evaluate(condition, factsOf('horizontal', context), undefined) === true,
    );
    expect(effort.of('monitoring')).toBeCloseTo(expected, 12);
  });
});

describe('terms with a condition', () => {
  it('count where it holds', () => {
    // One feature, being built, and three hundred cases.
    expect(fteOf('low-batch', {}, 'offline-eval')).toBeCloseTo(0.12, 12);
    expect(fteOf('low-batch', { languageModel: true }, 'offline-eval')).toBeCloseTo(
      0.12 + 0.1 + 0.06 + 0.12,
      12,
    );
    expect(fteOf('low-batch', { modelOrigin: 'api' }, 'offline-eval')).toBeCloseTo(0.4, 12);
    expect(fteOf('low-batch', { modelOrigin: 'api', languageModel: false }, 'offline-eval')).toBeCloseTo(
      0.12,
      12,
    );
  });

  it('are beside the table, as are what answers change', () => {
    const { values, also } = demandedEffort(builtinSizing, emptyHeadcount);
    expect(values['low-batch']['offline-eval']).toBeCloseTo(0.12, 12);
    const conditional = also.filter(({ values: extra }) => extra['low-batch']['offline-eval'] !== undefined);
    expect(conditional.map(({ values: extra }) => extra['low-batch']['offline-eval'])).toEqual([
      expect.closeTo(0.28, 12),
    ]);
  });

  it('ask for their numbers only then', () => {
    const asked = (context: Facts['context']) =>
      askedDrivers(builtinSizing, factsOf('low-batch', context)).map(({ id }) => id);
    expect(asked({})).not.toContain('evalCases');
    expect(asked({ languageModel: true })).toContain('evalCases');
    expect(asked({ modelOrigin: 'api' })).toContain('tools');
  });
});

describe('one truth of effort', () => {
  it(
    'is the demand of every duty, whatever is answered and entered, and so is its maintenance',
    unhurried,
    () => {
      fc.assert(
        fc.property(rosterlessFacts, anyNumbers, (facts, headcount) => {
          const effort = setupEffort(
            playbookOfDemand(builtinPlaybook, builtinSizing, headcount),
            setupOf(facts.team),
            (condition) => evaluate(condition, facts, undefined) === true,
          );
          for (const { duty, terms, fte } of dutyDemands(builtinSizing, headcount, facts)) {
            expect(Math.abs((effort.of(duty) ?? 0) - fte), duty).toBeLessThan(1e-9);
            const definition = builtinPlaybook.duties.find(({ id }) => id === duty);
            const share = definition ? effort.upkeepOf(definition) : Number.NaN;
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
            const upkeep = terms.reduce((sum, { term, fte: part }) => sum + (term.upkeep ? part : 0), 0);
            if (fte > 1e-6) expect(Math.abs(share * fte - upkeep), duty).toBeLessThan(1e-9);
          }
        }),
      );
    },
  );

  it('is what the built-in playbook has for the numbers of the examples', () => {
    const {
      basis: _basis,
      sources: _sources,
      of: _of,
      ...effort
    } = playbookOfDemand(builtinPlaybook, builtinSizing, emptyHeadcount).effort;
    const { basis: _own, sources: _none, ...builtin } = builtinPlaybook.effort;
    expect(effort).toEqual(builtin);
  });

  /** Numbers equal to what counts anyway: all of them, or one. */
  const sameNumbers = fc
    .tuple(
      rosterlessFacts,
      fc.option(fc.constantFrom(...builtinSizing.drivers.map(({ id }) => id))),
      fc.boolean(),
    )
    .map(([facts, only, isOption]) => {
      const ids = only === null ? builtinSizing.drivers.map(({ id }) => id) : [only];
      const setup = setupOf(facts.team);
      const drivers = ids.map((id) => [id, driverValue(builtinSizing, emptyHeadcount, setup, id)] as const);
      const modifiers = builtinSizing.modifiers.map(
        ({ id }) => [id, modifierOption(builtinSizing, emptyHeadcount, facts, id)?.id ?? ''] as const,
      );
      return {
        facts,
        headcount: {
          ...emptyHeadcount,
          drivers: Object.fromEntries(drivers),
          modifiers: isOption ? Object.fromEntries(modifiers) : {},
        },
      };
    });

  it('stays, team and size, when a number is entered that counts anyway', unhurried, () => {
    const rounded = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value, (_key, part: unknown) => {
          if (part instanceof Map) return [...part];
          return typeof part === 'number' ? Number(part.toFixed(9)) : part;
        }),
      ) as unknown;
    fc.assert(
      fc.property(sameNumbers, ({ facts, headcount }) => {
        const usual = deriveTeam(builtinPlaybook, facts);
        const entered = deriveTeam(playbookOfDemand(builtinPlaybook, builtinSizing, headcount), facts);
        expect(rounded(entered)).toEqual(rounded(usual));
        const sizeOf = (team: Team, numbers: Headcount) =>
          sizeTeam(builtinPlaybook, team, builtinSizing, numbers);
        expect(rounded(sizeOf(entered, headcount))).toEqual(rounded(sizeOf(usual, emptyHeadcount)));
      }),
    );
  });

  it(
    'is found without deriving the rest of the team, also where the numbers move the band of modelling',
    unhurried,
    () => {
      fc.assert(
        fc.property(rosterlessFacts, anyNumbers, anyNumbers, (facts, one, other) => {
          const workload = demandOf(builtinPlaybook, builtinSizing, facts);
          for (const headcount of [one, other, one]) {
            const playbook = playbookOfDemand(builtinPlaybook, builtinSizing, headcount);
            expect(workload(headcount)).toBeCloseTo(deriveTeam(playbook, facts).workload, 9);
          }
        }),
      );
    },
  );
});

describe('how much modelling there is', () => {
  const bandOf = (setup: SetupId, drivers: Headcount['drivers'], context: Facts['context'] = {}) =>
    deriveTeam(
      playbookOfDemand(builtinPlaybook, builtinSizing, { ...emptyHeadcount, drivers }),
      factsOf(setup, context),
    ).facts.context['modellingWork'];

  it('is a band by FTE of all duties that are no engineering', () => {
    // Without a use case and with one model: 0.03 × 1.6 of monitoring and 0.065 of the rest.
    expect(bandOf('low-batch', { useCases: 0, models: 1, labels: 0, experiments: 0 })).toBe('0');
    expect(bandOf('low-batch', {})).toBe('0.75');
    expect(bandOf('high-batch', {})).toBe('1.5');
    expect(bandOf('high-batch', { improving: 6 })).toBe('3');
  });

  it('hangs on the amount alone: labels raise it at 0.04 FTE a thousand, up to and beyond an end', () => {
    const modelling = (labels: number) => bandOf('low-batch', { labels });
    const bands = [0, 1, 2, 3, 4, 5, 10, 20, 40, 80, 160, 320].map(modelling);
    expect(bands).toEqual([...bands].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(bands)).toEqual(new Set(['0.75', '1.5', '3']));
  });

  it('is nobody’s to answer', () => {
    expect(bandOf('low-batch', {}, { modellingWork: '3' })).toBe('0.75');
  });

  it('is not known where effort is in percent', () => {
    const effort = { ...builtinPlaybook.effort, unit: undefined };
    const { unit: _unit, ...percent } = effort;
    for (const setup of setupIds) {
      const team = deriveTeam({ ...builtinPlaybook, effort: percent }, factsOf(setup));
      expect(team.facts.context['modellingWork']).toBeUndefined();
    }
  });
});
