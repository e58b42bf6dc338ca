import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Context } from '../../../src/engine/playbook/facts.ts';
import type { Playbook, SetupId } from '../../../src/engine/playbook/playbook.ts';
import { emptyHeadcount } from '../../../src/engine/size/headcount.ts';
import { sizePartners } from '../../../src/engine/size/sizePartners.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { factsOf, setupIds } from '../answers.ts';

function partnersOf(
  setup: SetupId,
  people: number,
  {
    context = {},
    drivers = {},
    playbook = builtinPlaybook,
  }: {
    readonly context?: Context;
    readonly drivers?: Readonly<Record<string, number>>;
    readonly playbook?: Playbook;
  } = {},
) {
  const team = deriveTeam(playbook, factsOf(setup, context));
  const found = sizePartners(playbook, team, builtinSizing, { ...emptyHeadcount, drivers }, people);
  return Object.fromEntries(found.map(({ partner, fte }) => [partner, fte]));
}

describe('people beside the team', () => {
  it('are counted by the people of the team: one product manager for eight, a manager from six', () => {
    expect(partnersOf('low-batch', 4, { drivers: { labels: 0 } })).toEqual({ 'product-manager': 0.5 });
    expect(partnersOf('low-batch', 5)['engineering-manager']).toBeUndefined();
    expect(partnersOf('low-batch', 6)['engineering-manager']).toBeCloseTo(0.75, 12);
    expect(partnersOf('low-batch', 8)['product-manager']).toBe(1);
    // A team that serves others has a product manager in it.
    expect(partnersOf('horizontal', 8)['product-manager']).toBeUndefined();
  });

  it('are counted by what they work on, without economies of scale', () => {
    expect(partnersOf('high-batch', 7, { context: { risk: 'high' }, drivers: { models: 40 } })).toMatchObject(
      {
        'independent-reviewer': 4,
      },
    );
    expect(partnersOf('high-batch', 7)['independent-reviewer']).toBeUndefined();
    expect(partnersOf('high-batch', 7, { drivers: { labels: 50 } })['annotators']).toBeCloseTo(6, 12);
    expect(partnersOf('high-batch', 7, { drivers: { labels: 0.9 } })['annotators']).toBeUndefined();
    expect(partnersOf('high-batch', 7, { drivers: { labels: 1 } })['annotators']).toBeCloseTo(0.12, 12);
    const language = { context: { languageModel: true }, drivers: { evalCases: 20 } };
    expect(partnersOf('low-batch', 3, language)['domain-expert']).toBeCloseTo(0.6, 12);
    expect(
      partnersOf('low-batch', 3, { ...language, drivers: { evalCases: 0 } })['domain-expert'],
    ).toBeUndefined();
  });

  it('are named and not counted where another team does it as its own work', () => {
    const context = { platformProvider: 'other-team', dataEngineeringProvider: 'other-team' } as const;
    const found = partnersOf('low-batch', 3, { context });
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['platform-team', 'data-engineering-team']));
    expect(found['platform-team']).toBeUndefined();
  });

  it('are for duties that the team has', () => {
    const team = deriveTeam(
      builtinPlaybook,
      factsOf('high-batch', { modelOrigin: 'api', platformProvider: 'other-team' }),
    );
    const platform = team.partners.find(({ partner }) => partner === 'platform-team');
    // Nothing is trained, so training is none of them.
    expect(platform?.duties).toEqual(['experiment-platform', 'ci-cd']);
  });

  it('never have a seat or a duty', () => {
    const partners = new Set((builtinPlaybook.partners ?? []).map(({ id }) => id));
    for (const setup of setupIds) {
      const team = deriveTeam(builtinPlaybook, factsOf(setup, { risk: 'high', languageModel: true }));
      for (const { role } of team.seats) expect(partners).not.toContain(role);
      for (const { owner, contributors } of team.duties) {
        for (const role of [owner, ...contributors]) expect(partners).not.toContain(role);
      }
    }
  });

  it('are nobody in a playbook that has none', () => {
    const { partners: _none, ...playbook } = builtinPlaybook;
    expect(partnersOf('low-batch', 8, { playbook })).toEqual({});
  });
});
