// Thirty teams that a director described before any run. What Formation concludes is within the expected ranges, or is named below.
import { describe, expect, it } from 'vitest';
import { disagreements } from './vignetteDisagreements.ts';
import { vignettes } from './vignettes.ts';
import { assess, differences, verdictOf } from './vignetteVerdict.ts';

const verdicts = vignettes.map((vignette) => ({
  vignette,
  verdict: verdictOf(vignette, assess(vignette)),
}));

describe('people, roles, work, advice, partners and upkeep are as a director expects', () => {
  it.each(vignettes.map((vignette) => [vignette.name, vignette] as const))('%s', (name, vignette) => {
    const found = differences(vignette, assess(vignette));
    // Both ways: a difference that is not named fails, and so does a name without a difference.
    expect(found.map(({ of, words }) => ({ of, words }))).toEqual(
      (disagreements[name]?.of ?? []).map((of) => ({ of, words: expect.any(String) })),
    );
  });

  it('names disagreements of teams that there are', () => {
    const names = vignettes.map(({ name }) => name);
    expect(Object.keys(disagreements).filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('agreement', () => {
  const count = (...kinds: readonly string[]) =>
    verdicts.filter(({ verdict }) => kinds.includes(verdict)).length;

  it('is full for two thirds of the teams, and part of it for all but one', () => {
    expect(vignettes).toHaveLength(30);
    expect(count('agree')).toBeGreaterThanOrEqual(20);
    expect(count('disagree')).toBeLessThanOrEqual(1);
  });

  it('holds for language models too', () => {
    const language = verdicts.filter(({ vignette }) => vignette.kind === 'language');
    expect(language.filter(({ verdict }) => verdict === 'agree').length).toBeGreaterThanOrEqual(6);
    expect(language.filter(({ verdict }) => verdict === 'disagree')).toEqual([]);
  });

  it('is not bought with ranges that everything is in', () => {
    for (const { expect: expected } of vignettes) {
      const [least, most] = expected.people;
      expect(most).toBeLessThanOrEqual(Math.max(2 * least + 1, least + 2, 4));
    }
  });
});

it('first hires are of roles that the team is expected to have', () => {
  for (const { expect: expected } of vignettes) {
    expect(expected.hires.filter((role) => expected.roles[role][1] === 0)).toEqual([]);
  }
});
