import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { allTeams, type Facts, setupOf } from '../../../src/engine/playbook/facts.ts';
import type { Playbook, SetupId } from '../../../src/engine/playbook/playbook.ts';
import {
  askedDrivers,
  driverValue,
  dutyDemands,
  modifierOption,
  parameterValue,
} from '../../../src/engine/size/demand.ts';
import { demandOf, playbookOfDemand } from '../../../src/engine/size/demandedEffort.ts';
import { emptyHeadcount, isSized } from '../../../src/engine/size/headcount.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { rosterlessFacts } from '../arbitraryFacts.ts';
import { anyNumbers } from './arbitraryHeadcount.ts';
import { demandedTeam } from './demandedTeam.ts';

const factsOf = (setup: SetupId): Facts => ({
  team: allTeams.find((team) => setupOf(team) === setup) ?? { kind: 'horizontal' },
  context: {},
});
const demandIn = (setup: SetupId, duty: string) =>
  dutyDemands(builtinSizing, emptyHeadcount, factsOf(setup)).find((demand) => demand.duty === duty);

describe('the demand of a duty', () => {
  it('is coefficient × driver × modifiers, summed over the terms that count', () => {
    // Monitoring in low-online: 0.02 for the new use case, and 0.03 × 2 models × 1.6 by hand.
    expect(demandIn('low-online', 'monitoring')?.fte).toBeCloseTo(0.116, 12);
    // On-call: 0.17 × 0.3 incidents; office hours take no stand-by.
    expect(demandIn('low-online', 'on-call')?.fte).toBeCloseTo(0.051, 12);
    // Training in high-online: 12 models count 5 + 7 × 0.5; × 1.5 daily × 0.6 automated; 3 under improvement; no client teams.
    expect(demandIn('high-online', 'training-infra')?.fte).toBeCloseTo(
      0.05 + 0.02 * 8.5 * 1.5 * 0.6 + 0.05 * 3,
      12,
    );
  });

  it('leaves terms of other setups out', () => {
    expect(demandIn('low-batch', 'baseline')?.terms.map(({ coefficient }) => coefficient)).toEqual([0.22]);
    expect(demandIn('high-batch', 'baseline')?.terms.map(({ coefficient }) => coefficient)).toEqual([0.06]);
    expect(demandIn('horizontal', 'baseline')?.terms.map(({ coefficient }) => coefficient)).toEqual([0.12]);
    expect(demandIn('low-batch', 'online-serving')?.terms).toEqual([]);
  });

  it('takes the numbers of the plan before those of the example', () => {
    const own = {
      ...emptyHeadcount,
      drivers: { models: 10 },
      modifiers: { automation: 'fullCiCd' },
      coefficients: { 'monitoring.2': 0.05 },
    };
    const monitoring = dutyDemands(builtinSizing, own, factsOf('low-online')).find(
      ({ duty }) => duty === 'monitoring',
    );
    // 10 models count 5 + 5 × 0.5.
    expect(monitoring?.fte).toBeCloseTo(0.02 + 0.05 * 7.5 * 0.6, 12);
    expect(monitoring?.terms.map(({ isOwn }) => isOwn)).toEqual([false, true]);
  });

  it('takes a parameter beyond its ends as the end', () => {
    const odd = {
      ...emptyHeadcount,
      parameters: { planningLoad: 0, attrition: 2, quarters: 1e6, notice: 45 },
    };
    const value = (id: string) => parameterValue(builtinSizing, odd, id);
    expect([value('planningLoad'), value('attrition'), value('quarters'), value('notice')]).toEqual([
      0.5, 0.6, 8, 45,
    ]);
  });

  it('leaves client teams out of product setups, whatever was entered for a horizontal team', () => {
    const own = { ...emptyHeadcount, drivers: { teams: 40 } };
    for (const setup of ['low-batch', 'low-online', 'high-batch', 'high-online'] as const) {
      expect(dutyDemands(builtinSizing, own, factsOf(setup))).toEqual(
        dutyDemands(builtinSizing, emptyHeadcount, factsOf(setup)),
      );
      expect(driverValue(builtinSizing, own, setup, 'teams')).toBe(0);
      const terms = dutyDemands(builtinSizing, own, factsOf(setup)).flatMap((demand) => demand.terms);
      expect(terms.filter(({ term }) => term.driver === 'teams')).toEqual([]);
      expect(askedDrivers(builtinSizing, factsOf(setup)).map(({ id }) => id)).not.toContain('teams');
    }
    const discovery = dutyDemands(builtinSizing, own, factsOf('horizontal')).find(
      ({ duty }) => duty === 'client-discovery',
    );
    // Two use cases, a fixed part, and 40 teams, which count 5 + 10 × 0.6 + 25 × 0.3.
    expect(discovery?.fte).toBeCloseTo(0.05 * 2 + 0.02 + 0.06 * 18.5, 12);
  });

  it('does without options that the model does not know', () => {
    const odd = { ...emptyHeadcount, modifiers: { automation: 'wishful', support: 'constructor' } };
    expect(modifierOption(builtinSizing, odd, factsOf('low-batch'), 'automation')?.id).toBe('manual');
    expect(modifierOption(builtinSizing, odd, factsOf('low-batch'), 'toString')).toBeUndefined();
    expect(driverValue(builtinSizing, odd, 'low-batch', '__proto__')).toBe(0);
    expect(parameterValue(builtinSizing, odd, 'valueOf')).toBe(0);
  });
});

describe('a playbook of demand', () => {
  it.each([
    // Sums of the worked examples, by hand from the terms of the duties that the setup has.
    ['low-batch', 2.6035],
    ['low-online', 3.063],
    ['high-batch', 5.5525],
    ['high-online', 9.0205],
    ['horizontal', 7.773],
  ] as const)('makes a team of %s whose workload is the demand of its example', (setup, fte) => {
    const team = demandedTeam(builtinPlaybook, builtinSizing, emptyHeadcount, factsOf(setup));
    const duties = new Set(team.duties.map(({ duty }) => duty));
    const summed = dutyDemands(builtinSizing, emptyHeadcount, factsOf(setup))
      .filter(({ duty }) => duties.has(duty))
      .reduce((sum, demand) => sum + demand.fte, 0);
    expect(summed).toBeCloseTo(fte, 9);
    expect(team.workload).toBeCloseTo(fte, 9);
  });

  it('gives work only to duties that the setup has', () => {
    const all = { ...emptyHeadcount, drivers: { streams: 5, bets: 3, teams: 4 } };
    const team = demandedTeam(builtinPlaybook, builtinSizing, all, factsOf('low-batch'));
    const ids = team.duties.map(({ duty }) => duty);
    expect(ids).not.toContain('streaming');
    expect(ids).not.toContain('new-architecture');
  });

  it('keeps who holds what, as long as the amount of modelling stays in its band', () => {
    fc.assert(
      fc.property(rosterlessFacts, anyNumbers, (facts, headcount) => {
        const team = demandedTeam(builtinPlaybook, builtinSizing, headcount, facts);
        const usual = deriveTeam(builtinPlaybook, facts);
        fc.pre(team.facts.context['modellingWork'] === usual.facts.context['modellingWork']);
        expect(team.seats).toEqual(usual.seats);
        const owners = new Map(usual.duties.map(({ duty, owner }) => [duty, owner]));
        // A duty may have work by these numbers and none in the worked example.
        for (const { duty, owner } of team.duties) expect(owner).toBe(owners.get(duty) ?? owner);
      }),
    );
  });

  it('has shares of 100 percent and a demand that is no less with more of a driver', () => {
    fc.assert(
      fc.property(
        rosterlessFacts,
        anyNumbers,
        fc.constantFrom(...builtinSizing.drivers.map(({ id }) => id)),
        (facts, headcount, driver) => {
          const demand = demandOf(builtinPlaybook, builtinSizing, facts);
          const value = driverValue(builtinSizing, headcount, setupOf(facts.team), driver);
          const more = { ...headcount, drivers: { ...headcount.drivers, [driver]: value + 1 } };
          expect(demand(more)).toBeGreaterThanOrEqual(demand(headcount) * (1 - 1e-9) - 1e-9);
          const team = demandedTeam(builtinPlaybook, builtinSizing, headcount, facts);
          expect(
            Math.abs(demand(headcount) / (team.workload || 1) - (team.workload > 0 ? 1 : 0)),
          ).toBeLessThan(1e-9);
          const shares = team.duties.reduce((sum, { effort }) => sum + effort, 0);
          if (team.duties.length > 0) expect(shares).toBeCloseTo(100, 8);
        },
      ),
    );
  });

  it('keeps the share of a duty that the model has no terms for', () => {
    const [first] = builtinSizing.demand;
    const without = { ...builtinSizing, demand: builtinSizing.demand.slice(1) };
    const facts = factsOf('low-batch');
    const share = (team: ReturnType<typeof deriveTeam>) =>
      team.duties.find(({ duty }) => duty === first?.duty)?.effort ?? Number.NaN;
    const usual = share(deriveTeam(builtinPlaybook, facts));
    expect(share(demandedTeam(builtinPlaybook, without, emptyHeadcount, facts))).toBeCloseTo(usual, 8);
  });

  it('keeps whether such a duty is maintenance, by its table or else by its mark', () => {
    const without = {
      ...builtinSizing,
      demand: builtinSizing.demand.filter(({ duty }) => duty !== 'data-pipelines'),
    };
    const upkeepIn = (playbook: Playbook) =>
      demandedTeam(playbook, without, emptyHeadcount, factsOf('low-batch')).duties.find(
        ({ duty }) => duty === 'data-pipelines',
      )?.upkeep;
    // 6 sources × 0.045 of 0.39 FTE.
    expect(upkeepIn(builtinPlaybook)).toBeCloseTo(0.27 / 0.39, 9);
    const { upkeep: _upkeep, ...effort } = builtinPlaybook.effort;
    expect(upkeepIn({ ...builtinPlaybook, effort })).toBe(1);
  });

  it('scales what a rule switches on to the demand, where the model has no terms for it', () => {
    const without = {
      ...builtinSizing,
      demand: builtinSizing.demand.filter(({ duty }) => duty !== 'prompt-retrieval'),
    };
    const { effort } = builtinPlaybook;
    const values = Object.fromEntries(
      Object.entries(effort.values).map(([setup, { 'prompt-retrieval': _prompts, ...column }]) => [
        setup,
        column,
      ]),
    ) as typeof effort.values;
    const facts: Facts = { ...factsOf('low-batch'), context: { languageModel: true } };
    const team = demandedTeam(
      { ...builtinPlaybook, effort: { ...effort, values } },
      without,
      emptyHeadcount,
      facts,
    );
    const prompts = team.duties.find(({ duty }) => duty === 'prompt-retrieval');
    // The rule says 12 percent of the 2.6035 FTE that all other work takes without it.
    expect(((prompts?.effort ?? 0) / 100) * team.workload).toBeCloseTo(0.12 * 2.6035, 9);
  });

  it('is marked, and leaves the given one alone', () => {
    const made = playbookOfDemand(builtinPlaybook, builtinSizing, emptyHeadcount);
    expect(made.effort.of).toBe('demand');
    expect(builtinPlaybook.effort.of).toBeUndefined();
  });
});

it('a plan is sized from its first number on', () => {
  expect(isSized(emptyHeadcount)).toBe(false);
  expect(isSized({ ...emptyHeadcount, parameters: { planningLoad: 0.8 } })).toBe(false);
  expect(isSized({ ...emptyHeadcount, drivers: { models: 0 } })).toBe(true);
  expect(isSized({ ...emptyHeadcount, coefficients: { 'eda.1': 1 } })).toBe(true);
});

describe('the model', () => {
  it('has terms for every duty of the built-in playbook', () => {
    expect(builtinSizing.demand.map(({ duty }) => duty)).toEqual(builtinPlaybook.duties.map(({ id }) => id));
  });

  it('names only sources, drivers and modifiers that there are', () => {
    const sources = new Set(builtinPlaybook.sources.map(({ id }) => id));
    const drivers = new Set([...builtinSizing.drivers.map(({ id }) => id), 'fixed', 'standby']);
    const modifiers = new Set(builtinSizing.modifiers.map(({ id }) => id));
    const { demand, floors, ratios, parameters } = builtinSizing;
    for (const item of [...demand, ...floors, ...ratios, ...parameters, ...builtinSizing.drivers]) {
      for (const source of item.sources) expect(sources).toContain(source);
    }
    for (const { terms } of demand) {
      for (const term of terms) {
        expect(drivers).toContain(term.driver);
        for (const modifier of term.modifiers ?? []) expect(modifiers).toContain(modifier);
      }
    }
    for (const parameter of parameters) {
      expect(parameter.standard).toBeGreaterThanOrEqual(parameter.least);
      expect(parameter.standard).toBeLessThanOrEqual(parameter.most);
    }
  });
});
