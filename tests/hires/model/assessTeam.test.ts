import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { emptyHeadcount } from '../../../src/engine/size/headcount.ts';
import { sizeTeam } from '../../../src/engine/size/sizeTeam.ts';
import { assessTeam, type TeamInput } from '../../../src/hires/model/assessTeam.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { factsOf, type setupIds, teamKinds, unhurried } from '../../engine/answers.ts';
import { rosterlessFacts } from '../../engine/arbitraryFacts.ts';

const assess = (setup: (typeof setupIds)[number], input: Omit<TeamInput, 'team' | 'today'> = {}) =>
  assessTeam(builtinPlaybook, { team: teamKinds[setup], today: '2026-06-15', ...input });

describe('what Formation concludes of a young batch team', () => {
  const result = assess('low-batch');

  it('is the team and its size, by role', () => {
    expect(result.team).toEqual(deriveTeam(builtinPlaybook, factsOf('low-batch')));
    expect(result.people).toEqual({ SWE: 1, MLE: 1, DS: 1 });
    expect(result.total).toBe(3);
    // 1.82 FTE / 0.75 = 2.43, and 3.64 / 0.75 = 4.86.
    expect(result.band).toEqual([2, 5]);
    expect(result.hats).toEqual([]);
    const fte = Object.values(result.fte).reduce((sum, value) => sum + value, 0);
    expect(fte).toBeCloseTo(2.6035, 9);
  });

  it('is shares of roles, which sum to all work, and overlaps of pairs', () => {
    expect(Object.values(result.shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
    expect(result.pairs.map(({ roles }) => roles.join(' '))).toEqual(['SWE MLE', 'SWE DS', 'MLE DS']);
    for (const { percent } of result.pairs) expect(percent).toBeGreaterThan(0);
  });

  it('is who is needed beside it', () => {
    expect(result.partners).toEqual([
      { id: 'product-manager', fte: 0.375 },
      { id: 'annotators', fte: 0.12 },
    ]);
  });

  it('is advice by its codes, of rules and then of the size', () => {
    expect(result.advice).toEqual(['rule-first', 'business-owner', 'six-months-ahead', 'lean-to-engineer']);
    expect(assess('high-online').advice.at(-1)).toBe('size:severalTeams');
  });

  it('is the part of the work that keeps things running', () => {
    expect(result.upkeep).toBeCloseTo(1.016 / 2.6035, 9);
  });

  it('is first hires of roles that have work, one entry a person, in the quarters of a year', () => {
    expect(result.hires.length).toBeGreaterThan(0);
    expect(result.hires.length).toBeLessThanOrEqual(result.total + 1);
    for (const { role, quarter } of result.hires) {
      expect(Object.keys(result.people)).toContain(role);
      expect([0, 1, 2, 3]).toContain(quarter);
    }
  });
});

describe('numbers that are not said', () => {
  it('are those of the worked example', () => {
    expect(assess('high-batch', { driversElse: 'example' })).toEqual(assess('high-batch'));
  });

  it('are another number where that is asked', () => {
    const idle = assess('high-batch', { driversElse: 0 });
    // Fixed parts only: 0.15 + 0.05 + 0.06 + 0.03 + 0.02 + 0.02.
    expect(idle.team.workload).toBeCloseTo(0.33, 9);
    expect(idle.total).toBe(1);
    const said = assess('high-batch', { driversElse: 0, drivers: { models: 10 } });
    expect(said.team.workload).toBeGreaterThan(0.33);
    // What stands for other numbers keeps doing so: one feature, and as many being built.
    const built = assess('low-batch', {
      context: { languageModel: true },
      driversElse: 0,
      drivers: { llmFeatures: 2, useCases: 1 },
    });
    const same = assess('low-batch', {
      context: { languageModel: true },
      driversElse: 0,
      drivers: { llmFeatures: 2, useCases: 1, llmBuilding: 1 },
    });
    expect(built.fte).toEqual(same.fte);
  });
});

describe('people', () => {
  it('answer what a roster answers, and are counted against the work', () => {
    const senior = { role: 'MLE', level: 'senior', fte: 1 } as const;
    const alone = assess('low-batch', { people: [senior] });
    expect(alone.advice).toContain('plan-ds-support');
    expect(alone.advice).not.toContain('add-ml-engineer');
    const many = assess('low-batch', { people: Array.from({ length: 5 }, () => senior) });
    expect(many.advice).toContain('size:surplus');
    const vacancy = assess('low-batch', {
      context: { dataInfraReady: false },
      people: [{ ...senior, role: 'DS', kind: 'vacancy' }],
    });
    expect(vacancy.advice).toContain('trophy-ds');
  });

  it('have other roles beside their own where there are fewer of them than roles', () => {
    const { hats, people } = assess('low-batch', { driversElse: 0 });
    for (const { holder, role } of hats) {
      expect(people[holder]).toBe(1);
      expect(people[role]).toBe(0);
    }
    expect(hats).toHaveLength(2);
  });
});

it('partners whom nobody counts have no FTE', () => {
  const { partners } = assess('low-batch', { context: { platformProvider: 'other-team' } });
  expect(partners).toContainEqual({ id: 'platform-team', fte: 0 });
});

it('knows nothing of unknown ids', () => {
  const odd = assess('low-batch', {
    context: { shoeSize: '43' },
    drivers: { unheard: 5 },
    options: { automation: 'odd' },
  });
  const { facts: _facts, ...team } = odd.team;
  const { facts: _usual, ...usual } = assess('low-batch').team;
  expect(team).toEqual(usual);
});

it('is the same again, and in order, whatever is answered', unhurried, () => {
  fc.assert(
    fc.property(rosterlessFacts, ({ team, context }) => {
      const input: TeamInput = { team, context, today: '2026-06-15' };
      const result = assessTeam(builtinPlaybook, input);
      expect(assessTeam(builtinPlaybook, input)).toEqual(result);
      const [low, high] = result.band;
      expect(low).toBeGreaterThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(result.total);
      expect(high).toBeGreaterThanOrEqual(result.total);
      expect(Object.values(result.people).reduce((sum, count) => sum + count, 0)).toBe(result.total);
      expect(result.upkeep).toBeGreaterThanOrEqual(0);
      expect(result.upkeep).toBeLessThanOrEqual(1);
      const derived = deriveTeam(builtinPlaybook, { team, context });
      expect(result.total).toBe(sizeTeam(builtinPlaybook, derived, builtinSizing, emptyHeadcount).people);
    }),
    { numRuns: 25 },
  );
});
