// What two experts found wrong with earlier conclusions, one case each, named after what was wrong. The figures they expected are
// judgements; what is asserted is the direction and the reason.
import { describe, expect, it } from 'vitest';
import { assessTeam, type TeamInput } from '../../src/hires/model/assessTeam.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';
import {
  builtinTeam,
  codesOf,
  dutyOf,
  effortOf,
  holdersOf,
  setupIds,
  statusOf,
  teamKinds,
} from '../engine/answers.ts';

const assess = (setup: (typeof setupIds)[number], input: Omit<TeamInput, 'team' | 'today'> = {}) =>
  assessTeam(builtinPlaybook, { team: teamKinds[setup], today: '2026-06-15', ...input });
const shareOf = (result: ReturnType<typeof assess>, ...duties: readonly string[]) =>
  duties.reduce((sum, duty) => sum + effortOf(result.team, duty), 0);
const largest = (result: ReturnType<typeof assess>) =>
  result.team.duties.reduce((most, duty) => (duty.effort > most.effort ? duty : most)).duty;

describe('the director', () => {
  it('1: high risk was counted twice, as an answer and as a number', () => {
    const ranking = assess('high-online', { context: { risk: 'high' } });
    expect(shareOf(ranking, 'governance')).toBeLessThan(15);
    expect(shareOf(assess('high-online', { context: { risk: 'medium' } }), 'governance')).toBeGreaterThan(
      shareOf(assess('high-online'), 'governance'),
    );
    // Nothing else about risk is there to be set.
    expect(assess('high-online', { context: { risk: 'high' }, options: { risk: 'high' } }).total).toBe(
      ranking.total,
    );
  });

  it('2: language-model teams came out as teams that train', () => {
    const own = assess('high-online');
    const bought = assess('high-online', { context: { modelOrigin: 'api' } });
    expect(shareOf(bought, 'training-infra', 'new-architecture')).toBe(0);
    expect(shareOf(bought, 'prompt-retrieval', 'offline-eval', 'guardrails')).toBeGreaterThan(20);
    expect(shareOf(bought, 'model-improvement', 'features', 'baseline')).toBeLessThan(
      shareOf(own, 'model-improvement', 'features', 'baseline') / 3,
    );
    // More features are more work.
    const six = assess('high-online', { context: { modelOrigin: 'api' }, drivers: { llmFeatures: 6 } });
    expect(six.team.workload).toBeGreaterThan(bought.team.workload);
    expect(bought.team.seats.find(({ role }) => role === 'MLE')?.variant).toBe('ai-engineer');
    // Adapted models get prompts and retrieval too, and may have an applied scientist from the start.
    const tuned = builtinTeam('low-batch', { modelOrigin: 'tuned', languageModel: true });
    expect(dutyOf(tuned, 'prompt-retrieval').owner).toBe('MLE');
    expect(statusOf(tuned, 'AS')).toBe('optional');
  });

  it('3: the showcase hire was said of people who are there, not of open positions', () => {
    const people = (kind: 'person' | 'vacancy') => [{ role: 'DS', level: 'senior', fte: 1, kind }] as const;
    const context = { dataInfraReady: false } as const;
    expect(assess('low-batch', { context, people: people('vacancy') }).advice).toContain('trophy-ds');
    const there = assess('low-batch', { context, people: people('person') }).advice;
    expect(there).not.toContain('trophy-ds');
    expect(there).toContain('scientist-before-data');
  });

  it('4: every needed seat was a whole person, and the band was false', () => {
    const idle = assess('low-batch', { driversElse: 0 });
    expect(idle.total).toBe(1);
    expect(idle.band).toEqual([1, 1]);
    expect(idle.hats.length).toBeGreaterThan(0);
    expect(idle.advice).toContain('size:teamOfOne');
    // "No dedicated team" left an ML engineer with most of the work.
    const sideline = assess('low-batch', { context: { mlDifferentiator: false }, driversElse: 0 });
    expect(sideline.people['MLE']).toBeUndefined();
    expect(sideline.total).toBe(1);
  });

  it('6: the maintenance that was asked for could not be reached', () => {
    for (const [setup, isMet] of [
      ['high-batch', true],
      ['high-online', true],
      ['horizontal', false],
    ] as const) {
      const found = builtinTeam(setup, { liveOverAYear: true }).advice.find(({ code }) => code === 'upkeep');
      expect(found?.detail, setup).toMatchObject({ kind: 'upkeep', isMet });
    }
    // And a mature product had less of it than a young one.
    expect(assess('high-batch').upkeep).toBeGreaterThan(assess('low-batch').upkeep);
  });

  it('7: touching one number rewrote every screen', () => {
    for (const setup of setupIds) {
      const untouched = assess(setup);
      const touched = assess(setup, { drivers: { useCases: setup === 'horizontal' ? 2 : 1 } });
      expect(touched.people, setup).toEqual(untouched.people);
      for (const [role, share] of Object.entries(untouched.shares))
        expect(touched.shares[role]).toBeCloseTo(share, 9);
    }
  });

  it('8: research work was left where nobody is to do it', () => {
    for (const context of [{ smallGainsPay: false }, { mlDifferentiator: false }]) {
      expect(effortOf(builtinTeam('high-batch', context), 'new-architecture')).toBe(0);
    }
    // By the numbers of a shrinking team, model improvement is none of the largest duties.
    const shrinking = assess('high-batch', {
      context: { mlDifferentiator: false },
      drivers: { improving: 0, bets: 0 },
    });
    expect(shareOf(shrinking, 'model-improvement', 'new-architecture')).toBe(0);
  });

  it('9: coefficients and readings were said to be from the article', () => {
    const ruleOf = (id: string) => builtinPlaybook.rules.find((rule) => rule.id === id);
    for (const id of ['R06', 'R16', 'R19', 'R25', 'R26', 'R51', 'R52', 'M01', 'M02', 'M03']) {
      expect(ruleOf(id)?.basis, id).toBe('interpretation');
    }
    for (const source of ['technolynx', 'ora.it.com', 'knowmba', 'novaaiops']) {
      expect(
        builtinPlaybook.sources.filter(({ url }) => url?.includes(source)),
        source,
      ).toEqual([]);
    }
    expect(ruleOf('X05')?.sources).toEqual(
      expect.arrayContaining(['eu-ai-act', 'sr-11-7', 'nist-ai-rmf', 'iso-42001']),
    );
  });

  it('10: a product team had no product manager, not even beside it', () => {
    for (const setup of setupIds) {
      const { partners, people } = assess(setup);
      const isBeside = partners.some(({ id, fte }) => id === 'product-manager' && fte > 0);
      expect(isBeside, setup).toBe(setup !== 'horizontal');
      expect(people['PM'] ?? 0, setup).toBe(setup === 'horizontal' ? 1 : 0);
    }
  });

  it('case 13: a pure platform team was not made of software engineers', () => {
    const { people } = assess('horizontal', { context: { horizontalKind: 'platform' } });
    expect(people['SWE']).toBeGreaterThan(people['MLE'] ?? 0);
    expect(people['DS']).toBeUndefined();
  });

  it('case 18: nobody spoke of people for whom there is no work', () => {
    const people = Array.from({ length: 6 }, () => ({ role: 'MLE', level: 'senior', fte: 1 }) as const);
    const { advice, hires } = assess('low-batch', { context: { mlWorkContinuous: false }, people });
    expect(advice).toEqual(expect.arrayContaining(['redeploy', 'size:surplus', 'work-may-dry-up']));
    expect(hires.filter(({ role }) => role === 'MLE')).toEqual([]);
  });

  it('case 23: saying that the data holds the team back made labelling smaller', () => {
    const share = (context: TeamInput['context']) =>
      shareOf(assess('low-batch', { context: context ?? {} }), 'labelling');
    expect(share({ datasetIsBottleneck: true })).toBeGreaterThan(share({}));
  });

  it('sizing: everything grew in proportion, annotators were nobody', () => {
    const people = (models: number) => assess('high-online', { drivers: { models } }).team.workload;
    expect(people(100) - people(50)).toBeLessThan((people(50) - people(0)) * 0.7);
    expect(assess('high-batch', { drivers: { labels: 50 } }).partners).toContainEqual({
      id: 'annotators',
      fte: 6,
    });
  });
});

describe('the second expert', () => {
  it('1: a large team was told that software engineers do it beside', () => {
    const large = assess('high-online', {
      context: { mlDifferentiator: false },
      drivers: { models: 10, improving: 4 },
    });
    expect(large.people['MLE']).toBeGreaterThan(1);
    expect(large.advice).toContain('large-for-no-edge');
    expect(large.advice).not.toContain('no-dedicated-team');
    // From little to much: software engineers beside, one generalist, a team.
    const seats = (drivers: Readonly<Record<string, number>>) =>
      statusOf(assess('low-batch', { context: { mlDifferentiator: false }, drivers }).team, 'MLE');
    expect(seats({ useCases: 0.2, models: 1, sources: 2 })).toBe('gated');
    expect(seats({})).toBe('needed');
    // The same of core software, and silence was no answer either.
    expect(codesOf(builtinTeam('high-online', { coreSoftwareReady: false }))).toContain(
      'large-before-software',
    );
  });

  it('2: adapted models meant nothing in a mature product', () => {
    const own = assess('high-batch');
    const tuned = assess('high-batch', { context: { modelOrigin: 'tuned' } });
    const fte = (result: typeof own, duty: string) => (shareOf(result, duty) * result.team.workload) / 100;
    expect(fte(tuned, 'training-infra') / fte(own, 'training-infra')).toBeCloseTo(2, 9);
    expect(fte(tuned, 'labelling') / fte(own, 'labelling')).toBeCloseTo(1.6, 9);
    expect(fte(tuned, 'features') / fte(own, 'features')).toBeCloseTo(0.4, 9);
  });

  it('3: each feature on a language model took the same for ever, and nobody built it into the product', () => {
    const context = { modelOrigin: 'api' } as const;
    const features = (llmFeatures: number) =>
      assess('high-online', { context, drivers: { llmFeatures, useCases: 0.5 } });
    const [three, six] = [features(3), features(6)];
    expect(six.team.workload - three.team.workload).toBeLessThan(1);
    expect(six.upkeep).toBeGreaterThan(three.upkeep);
    expect(holdersOf(three.team, 'product-integration')[0]).toBe('SWE');
    // Retrieval grows with its sources.
    const sources = (count: number) =>
      assess('low-batch', { context, drivers: { sources: count } }).team.workload;
    expect(sources(20)).toBeGreaterThan(sources(5) + 0.2);
  });

  it('4: a platform for language models had the prompts of its clients and no evaluation', () => {
    const context = { horizontalKind: 'platform', languageModel: true } as const;
    const platform = assess('horizontal', { context });
    expect(shareOf(platform, 'offline-eval')).toBeGreaterThan(4);
    expect(shareOf(platform, 'prompt-retrieval')).toBeLessThan(shareOf(platform, 'offline-eval'));
    expect(largest(platform)).not.toBe('prompt-retrieval');
    // Models that it hosts for clients weigh less than its own.
    const hosted = (horizontalKind?: string) => {
      const at = (models: number) =>
        assess('horizontal', { context: horizontalKind ? { horizontalKind } : {}, drivers: { models } }).team
          .workload;
      return at(40) - at(6);
    };
    expect(hosted('platform')).toBeLessThan(hosted());
  });

  it('5: support that nobody answered was round the clock, and a short rota did not count in rounding', () => {
    for (const setup of setupIds) {
      const onCall = (options?: Readonly<Record<string, string>>) =>
        assess(setup, options ? { options } : {}).team.workload;
      expect(onCall({ support: 'business' })).toBeCloseTo(onCall(), 9);
    }
    const always = assess('high-batch', { options: { support: 'always' } });
    const answering = (always.people['SWE'] ?? 0) + (always.people['MLE'] ?? 0);
    const usual = assess('high-batch');
    expect(answering).toBeGreaterThanOrEqual((usual.people['SWE'] ?? 0) + (usual.people['MLE'] ?? 0));
  });

  it('and data that holds a team back came without advice', () => {
    expect(codesOf(builtinTeam('low-batch', { datasetIsBottleneck: true }))).toContain('label-owner');
  });
});
